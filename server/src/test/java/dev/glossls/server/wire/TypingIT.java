package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody sees who types key by key in an editor that filters and sorts by rules of its own, and asks again only when
 * the list was not complete or nothing is left of it.
 */
@Timeout(120)
class TypingIT {
    private static final String BUFFER = "untitled:buffer";

    @TempDir
    private Path notes;

    @BeforeEach
    void writeNotes() throws Exception {
        StringBuilder text = new StringBuilder();
        for (String name : List.of(
                "Quokka drift",
                "Quokka",
                "quokka-driven design",
                "large wombat model",
                "wombat",
                "wombats in motion",
                "pretraining",
                "Numbat 4",
                "The bilby burrow")) {
            text.append("- **").append(name).append("**: an algorithm that finds a minimum.\n");
        }
        Files.writeString(notes.resolve("a.md"), text);
    }

    /** How editors compare an item with what is typed. */
    private enum Client {
        /** By the beginning. */
        NEOVIM {
            @Override
            int score(String typed, String filter) {
                return filter.startsWith(typed) ? 1 : 0;
            }
        },
        /** Fuzzily, from the beginning of a word on, and better where all of it is typed. */
        VS_CODE {
            @Override
            int score(String typed, String filter) {
                String wanted = typed.toLowerCase(Locale.ROOT);
                String offered = filter.toLowerCase(Locale.ROOT);
                int at = -1;
                int score = 1;
                for (int i = 0; i < wanted.length(); i++) {
                    int next = offered.indexOf(wanted.charAt(i), at + 1);
                    boolean weak = i == 0 && next > 0 && Character.isLetterOrDigit(offered.charAt(next - 1));
                    if (next < 0 || weak) {
                        return 0;
                    }
                    score += (next == at + 1 ? 5 : 1) + (typed.charAt(i) == filter.charAt(next) ? 1 : 0);
                    at = next;
                }
                return score + (wanted.length() == offered.length() ? 2 : 0);
            }
        };

        /** How well an item fits, 0 meaning that it is not shown. */
        abstract int score(String typed, String filter);
    }

    @Test
    void theNameMeantIsInSightFromTheThirdLetterOn() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(notes);
            for (Client client : Client.values()) {
                types(editor, client, "quokka dr", "Quokka drift");
                types(editor, client, "Quokka-dr", "quokka-driven design");
                types(editor, client, "wombat", "wombat");
                types(editor, client, "wombats", "wombat");
                types(editor, client, "wombat mo", "large wombat model");
                types(editor, client, "lrg wom", "large wombat model");
                types(editor, client, "pretra", "pretraining");
                types(editor, client, "numbat4", "Numbat 4");
                types(editor, client, "bilby bu", "bilby burrow");
            }
        }
    }

    private static void types(Editor editor, Client client, String keys, String meant) {
        String before = "We use ";
        editor.open(BUFFER, before);
        Shown shown = Shown.NOTHING;
        for (int i = 0; i < keys.length(); i++) {
            int caret = before.length() + i;
            editor.replace(BUFFER, caret, caret, keys.substring(i, i + 1));
            String text = editor.text(BUFFER);
            boolean letter = Character.isLetterOrDigit(keys.charAt(i));
            boolean asks = shown.items(client, text).isEmpty()
                    || shown.list().get("isIncomplete").getAsBoolean();
            if (letter && asks) {
                shown = Shown.of(editor.completion(BUFFER, text.length()));
            }
            List<String> labels = shown.items(client, text);
            String where = client + " at " + text + " shows " + labels;
            assertTrue(!letter || i < 2 || keys.startsWith("lrg") || labels.contains(meant), where);
            assertEquals(shown.sorted(client, text), labels, where);
        }
        List<String> left = shown.items(client, editor.text(BUFFER));
        assertTrue(left.contains(meant), client + " shows in the end " + left);
    }

    /**
     * A list in an editor.
     *
     * @param list as it was sent
     */
    private record Shown(JsonObject list) {
        static final Shown NOTHING = new Shown(new JsonObject());

        static Shown of(JsonElement list) {
            return list.isJsonObject() ? new Shown(list.getAsJsonObject()) : NOTHING;
        }

        /** The labels that are left at the end of a text, as the client sorts them. */
        List<String> items(Client client, String text) {
            return labels(
                    text,
                    client,
                    Comparator.comparingInt((JsonObject item) -> -score(client, text, item))
                            .thenComparing(item -> item.get("sortText").getAsString()));
        }

        /** The same in our order. */
        List<String> sorted(Client client, String text) {
            return labels(
                    text,
                    client,
                    Comparator.comparing(item -> item.get("sortText").getAsString()));
        }

        private List<String> labels(String text, Client client, Comparator<JsonObject> order) {
            List<JsonObject> left = new ArrayList<>();
            if (list.has("items")) {
                list.getAsJsonArray("items").forEach(item -> left.add(item.getAsJsonObject()));
            }
            left.removeIf(item -> score(client, text, item) == 0);
            left.sort(order);
            return left.stream().map(item -> item.get("label").getAsString()).toList();
        }

        private int score(Client client, String text, JsonObject item) {
            JsonObject range = list.getAsJsonObject("itemDefaults").getAsJsonObject("editRange");
            int start = range.getAsJsonObject("start").get("character").getAsInt();
            return client.score(text.substring(start), item.get("filterText").getAsString());
        }
    }
}
