package dev.glossls.server.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.glossls.server.wire.Editor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What answers cost in a vault that is loaded, over standard streams, each beside the least that it can cost.
 *
 * @param hover a hover over a term; the floor is an echo
 * @param completion a completion behind the beginning of a term; the floor is a list of 50 items that is ready
 * @param keystroke a change of a note of 50 KB, then a hover in it; the floor is the parse of its Markdown alone
 */
record Answers(Cost hover, Cost completion, Cost keystroke) {
    private static final int DOCUMENT_TERMS = 500;
    private static final int LONG_NOTE_CHARACTERS = 50_000;
    private static final int SHORTEST_TYPED = 3;
    private static final int TYPED_LENGTHS = 6;
    /** A note in which fewer places have an answer would not measure answers. */
    private static final double MOST_EMPTY = 0.1;

    private static final JsonObject NOTHING = new JsonObject();

    /** How often each question is asked. */
    record Counts(int answers, int keystrokes) {}

    static Answers measure(Launched server, Launched peer, Vault vault, Counts counts) {
        return new Answers(
                hovers(server, peer, vault, counts.answers()),
                completions(server, peer, vault, counts.answers()),
                keystrokes(server, peer, vault.draft(LONG_NOTE_CHARACTERS), counts.keystrokes()));
    }

    static Cost hovers(Launched server, Launched peer, Vault vault, int count) {
        Lines lines = Lines.open(server, "hovers", i -> "We spoke about the " + vault.term(i) + " again.");
        List<Times> times = Times.interleaved(
                count,
                i -> lines.ask("textDocument/hover", i % DOCUMENT_TERMS, "We spoke about the ".length() + 3),
                i -> peer.ask("echo", NOTHING));
        lines.close();
        return new Cost(times.get(0), times.get(1));
    }

    static Cost completions(Launched server, Launched peer, Vault vault, int count) {
        IntFunction<String> line = i -> "We write "
                + vault.term(i).substring(0, SHORTEST_TYPED + i % TYPED_LENGTHS).strip();
        Lines lines = Lines.open(server, "completions", line);
        List<Times> times = Times.interleaved(
                count,
                i -> lines.ask(
                        "textDocument/completion",
                        i % DOCUMENT_TERMS,
                        line.apply(i % DOCUMENT_TERMS).length()),
                i -> peer.ask("textDocument/completion", NOTHING));
        lines.close();
        return new Cost(times.get(0), times.get(1));
    }

    /** Types into a note with this text. */
    static Cost keystrokes(Launched server, Launched peer, String text, int count) {
        Typing typing = Typing.open(server, text);
        JsonObject whole = new JsonObject();
        whole.addProperty("text", text);
        peer.client().notify("text", whole);
        List<Times> times = Times.interleaved(
                count,
                typing::typeAndHover,
                i -> peer.client().request("parse", NOTHING).getAsLong());
        typing.close();
        return new Cost(times.get(0), times.get(1));
    }

    /** A buffer of many lines, each with a place to ask about. */
    private static final class Lines {
        private final Launched server;
        private final String uri;
        private int asked;
        private int empty;

        private Lines(Launched server, String uri) {
            this.server = server;
            this.uri = uri;
        }

        static Lines open(Launched server, String name, IntFunction<String> line) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < DOCUMENT_TERMS; i++) {
                lines.add(line.apply(i));
            }
            String uri = "untitled:" + name + ".md";
            server.editor().open(uri, String.join("\n\n", lines));
            return new Lines(server, uri);
        }

        long ask(String method, int line, int character) {
            JsonObject place = Editor.json(
                    "{'textDocument': {'uri': '%s'}, 'position': {'line': %d, 'character': %d}}",
                    uri, 2 * line, character);
            JsonElement[] answer = {JsonNull.INSTANCE};
            long nanos = Times.nanos(() -> answer[0] = server.client().request(method, place));
            asked++;
            if (answer[0].isJsonNull() || answer[0].toString().contains("\"items\":[]")) {
                empty++;
            }
            return nanos;
        }

        void close() {
            if (empty > asked * MOST_EMPTY) {
                throw new IllegalStateException(empty + " of " + asked + " answers in " + uri + " were empty");
            }
            server.editor().close(uri);
        }
    }
}
