package dev.glossls.server.protocol;

import dev.glossls.glossary.TermToken;
import dev.glossls.server.session.Source;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokensEdit;

/** Terms as the numbers that the protocol has for tokens: five for each, relative to the token before. */
public final class TokensToProto {
    /** The type of all tokens, the only one in the legend. */
    static final List<String> TYPES = List.of("class");

    /** What may be said of a token besides, by bit. */
    static final List<String> MODIFIERS = List.of("definition", "defaultLibrary");

    private static final int DEFINITION = 1;
    private static final int BUILT_IN = 2;

    private TokensToProto() {}

    /** The numbers of tokens that are in order and each on one line. */
    public static int[] data(PositionEncoding encoding, Source source, List<TermToken> tokens) {
        int[] data = new int[tokens.size() * 5];
        int line = 0;
        int start = 0;
        int at = 0;
        for (TermToken token : tokens) {
            int next = source.lines().lineAt(token.span().start());
            int from = next == line ? start : source.lines().start(next);
            data[at] = next - line;
            data[at + 1] = encoding.units(source.text(), from, token.span().start());
            data[at + 2] = encoding.units(
                    source.text(), token.span().start(), token.span().end());
            data[at + 4] = (token.definition() ? DEFINITION : 0) + (token.builtIn() ? BUILT_IN : 0);
            line = next;
            start = token.span().start();
            at += 5;
        }
        return data;
    }

    /** What turns some numbers into others: one edit of all between what they have in common at both ends, or none. */
    public static List<SemanticTokensEdit> edits(int[] before, int[] after) {
        int shared = Math.min(before.length, after.length);
        int head = 0;
        while (head < shared && before[head] == after[head]) {
            head++;
        }
        int tail = 0;
        while (tail < shared - head && before[before.length - 1 - tail] == after[after.length - 1 - tail]) {
            tail++;
        }
        if (head == before.length && head == after.length) {
            return List.of();
        }
        int[] changed = Arrays.copyOfRange(after, head, after.length - tail);
        return List.of(new SemanticTokensEdit(head, before.length - tail - head, list(changed)));
    }

    public static List<Integer> list(int[] data) {
        return Arrays.stream(data).boxed().toList();
    }
}
