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
    public static List<Integer> data(PositionEncoding encoding, Source source, List<TermToken> tokens) {
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
        return Arrays.stream(data).boxed().toList();
    }

    /** What turns some numbers into others: one edit of all between what they have in common at both ends, or none. */
    public static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> after) {
        int shared = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shared && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shared - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        if (head == before.size() && head == after.size()) {
            return List.of();
        }
        List<Integer> changed = after.subList(head, after.size() - tail);
        return List.of(new SemanticTokensEdit(head, before.size() - tail - head, changed));
    }
}
