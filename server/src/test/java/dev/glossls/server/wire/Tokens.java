package dev.glossls.server.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a document, read from the numbers that a server tells. */
record Tokens(Editor editor, String uri) {
    private static final int BUILT_IN = 2;

    /** Those in a stretch, labels with {@code = } before them, built-in ones with {@code built-in }. */
    List<String> in(Span stretch) {
        return described(numbers(editor.request("textDocument/semanticTokens/full", uri)), stretch);
    }

    List<String> described(List<Integer> numbers, Span stretch) {
        String text = editor.text(uri);
        LineIndex lines = LineIndex.of(text);
        List<String> described = new ArrayList<>();
        int line = 0;
        int character = 0;
        for (int i = 0; i < numbers.size(); i += 5) {
            character = numbers.get(i) > 0 ? numbers.get(i + 1) : character + numbers.get(i + 1);
            line += numbers.get(i);
            int start = lines.start(line) + character;
            Span token = new Span(start, start + numbers.get(i + 2));
            if (stretch.covers(token)) {
                String sort = numbers.get(i + 4) == 0 ? "" : numbers.get(i + 4) == BUILT_IN ? "built-in " : "= ";
                described.add(sort + token.of(text));
            }
        }
        return described;
    }

    static List<Integer> numbers(JsonElement tokens) {
        JsonArray data = tokens.getAsJsonObject().getAsJsonArray("data");
        List<Integer> numbers = new ArrayList<>();
        data.forEach(number -> numbers.add(number.getAsInt()));
        return numbers;
    }
}
