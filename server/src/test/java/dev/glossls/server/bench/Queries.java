package dev.glossls.server.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.server.wire.Editor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The ways to type the beginning of a term, and how long the server itself takes for a completion of each. */
final class Queries {
    private static final String METHOD = "textDocument/completion";
    private static final Pattern MILLIS = Pattern.compile(": ([0-9.]+) ms");
    private static final Map<String, UnaryOperator<String>> WAYS = ways();

    private Queries() {}

    /**
     * What one way to type costs.
     *
     * @param way how it is typed
     * @param example what is typed
     * @param times what the server says that it took
     * @param found in how many of a hundred cases anything was offered
     */
    record Measured(String way, String example, Times times, long found) {}

    /** Asks for so many terms of the vault in each way. */
    static List<Measured> measure(Launched server, Vault vault, int count) {
        JsonObject messages = new JsonObject();
        messages.addProperty("value", "messages");
        server.client().notify("$/setTrace", messages);
        List<Measured> measured = new ArrayList<>();
        WAYS.forEach((way, typed) -> measured.add(measure(server, vault, count, way, typed)));
        messages.addProperty("value", "off");
        server.client().notify("$/setTrace", messages);
        return measured;
    }

    private static Measured measure(Launched server, Vault vault, int count, String way, UnaryOperator<String> typed) {
        List<String> lines = IntStream.range(0, count)
                .mapToObj(i -> typed.apply(vault.term(i)))
                .toList();
        String uri = "untitled:queries.md";
        server.editor().open(uri, String.join("\n\n", lines));
        long[] nanos = new long[count];
        int found = 0;
        // Twice, for the first time is for the compiler.
        for (int i = 0; i < 2 * count; i++) {
            int line = i % count;
            JsonObject place = Editor.json(
                    "{'textDocument': {'uri': '%s'}, 'position': {'line': %d, 'character': %d}}",
                    uri, 2 * line, lines.get(line).length());
            server.client().forget();
            JsonElement answer = server.client().request(METHOD, place);
            nanos[line] = serverNanos(server);
            found += i >= count && answer.toString().contains("\"label\"") ? 1 : 0;
        }
        server.editor().close(uri);
        return new Measured(way, lines.get(0), Times.of(nanos), Math.round(100.0 * found / count));
    }

    /** The server tells before it answers. */
    private static long serverNanos(Launched server) {
        Matcher told = MILLIS.matcher(server.client()
                .await("$/logTrace", METHOD)
                .getAsJsonObject("params")
                .get("message")
                .getAsString());
        if (!told.find()) {
            throw new IllegalStateException(
                    "no time was told: " + server.client().said());
        }
        return Math.round(Double.parseDouble(told.group(1)) * 1e6);
    }

    private static Map<String, UnaryOperator<String>> ways() {
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        for (int letters : List.of(1, 2, 3, 5, 8)) {
            ways.put(letters == 1 ? "1 letter" : letters + " letters", term -> start(term, letters));
        }
        ways.put("the beginning of a later word", term -> start(word(term, 1), 4));
        ways.put("two abbreviated words", term -> start(word(term, 0), 3) + " " + start(word(term, 1), 3));
        ways.put("initials", term -> start(word(term, 0), 1) + start(word(term, 1), 1) + start(word(term, 2), 1));
        ways.put("every other letter", term -> everyOther(word(term, 0)) + everyOther(word(term, 1)));
        ways.put("a typo in 5 letters", term -> swapped(start(word(term, 1), 5), 2));
        ways.put("a typo in 9 letters", term -> swapped(start(word(term, 1) + word(term, 2), 9), 4));
        return ways;
    }

    private static String word(String term, int number) {
        return term.split(" ")[number];
    }

    private static String start(String text, int letters) {
        return text.substring(0, Math.min(letters, text.length())).strip();
    }

    /** Three letters at the most. */
    private static String everyOther(String word) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length() && letters.length() < 3; i += 2) {
            letters.append(word.charAt(i));
        }
        return letters.toString();
    }

    private static String swapped(String text, int at) {
        return at + 1 >= text.length()
                ? text
                : text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
