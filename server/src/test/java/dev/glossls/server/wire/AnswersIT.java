package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What answers look like on the wire, for clients that can do more and that can do less. */
@Timeout(120)
class AnswersIT {
    private static final String PLAIN_CLIENT = "{\"window\": {\"workDoneProgress\": true}}";
    private static final String BUFFER = "untitled:buffer";

    @TempDir
    private Path notes;

    @BeforeEach
    void writeNotes() throws Exception {
        Files.writeString(
                notes.resolve("a.md"),
                "- **Quokka drift**: an algorithm that finds a minimum.\n- **Quokka**: the vector of slopes.\n");
    }

    @Test
    void positionsAreCountedAsTheClientCounts() {
        counts("utf-8", line -> line.getBytes(StandardCharsets.UTF_8).length);
        counts("utf-16", String::length);
        counts("utf-32", line -> line.codePointCount(0, line.length()));
    }

    private void counts(String encoding, ToIntFunction<String> width) {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client(), width);
            JsonObject result = editor.start(Abilities.ABLE.replace("utf-16", encoding), "{}", notes);
            assertEquals(
                    encoding,
                    result.getAsJsonObject("capabilities")
                            .get("positionEncoding")
                            .getAsString());
            for (String before : new String[] {"", "🙂 ", "深度学习 é ", "\uFEFF", "a\r\n🙂🙂 ", "x\ry "}) {
                String text = before + "quokka drift here";
                editor.open(BUFFER, text);
                JsonElement hover = editor.hover(BUFFER, "quokka drift");
                assertTrue(hover.isJsonObject(), () -> encoding + " behind " + before);
                assertEquals(
                        editor.range(text, before.length(), before.length() + "quokka drift".length()),
                        hover.getAsJsonObject().get("range"));
            }
            String typed = "🙂 深 word";
            editor.open(BUFFER, typed);
            editor.replace(BUFFER, typed.indexOf("word"), typed.length(), "quokka drift");
            assertTrue(editor.hoverText(BUFFER, "quokka drift").isPresent(), encoding);
        }
    }

    @Test
    void aClientWithAllAbilitiesGetsSharedRangeAndLabelDetails() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(notes);
            editor.open(BUFFER, "We use quokk");
            JsonObject list = editor.completion(BUFFER, "quokk").getAsJsonObject();
            JsonObject item = list.getAsJsonArray("items").get(0).getAsJsonObject();
            assertEquals(
                    editor.range("We use quokk", 7, 12),
                    list.getAsJsonObject("itemDefaults").get("editRange"));
            assertFalse(item.has("textEdit"));
            assertEquals("quokka", item.get("filterText").getAsString(), "a complete list is filtered by the client");
            assertEquals("1000", item.get("sortText").getAsString());
            assertEquals(
                    "a.md",
                    item.getAsJsonObject("labelDetails").get("description").getAsString());
            assertFalse(item.has("documentation"));

            JsonElement resolved = resolve(server, list, item);
            assertTrue(resolved.toString().contains("markdown"), resolved.toString());
        }
    }

    @Test
    void aClientWithFewAbilitiesGetsPlainTextAndEdits() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(PLAIN_CLIENT, "{}", notes);
            editor.open(BUFFER, "We use quokka drift and quokk");
            JsonObject contents =
                    editor.hover(BUFFER, "quokka drift").getAsJsonObject().getAsJsonObject("contents");
            assertEquals("plaintext", contents.get("kind").getAsString());
            assertFalse(contents.get("value").getAsString().contains("**Quokka"), contents.toString());

            JsonObject list = editor.completion(BUFFER, "quokk").getAsJsonObject();
            assertFalse(list.has("itemDefaults"));
            JsonArray items = list.getAsJsonArray("items");
            assertTrue(items.size() >= 2, list.toString());
            for (JsonElement item : items) {
                assertEquals(
                        editor.range("We use quokka drift and quokk", 24, 29),
                        item.getAsJsonObject().getAsJsonObject("textEdit").get("range"));
                assertFalse(item.getAsJsonObject().has("labelDetails"));
            }
            JsonElement resolved = resolve(server, list, items.get(0).getAsJsonObject());
            assertTrue(resolved.toString().contains("plaintext"), resolved.toString());
        }
    }

    @Test
    void aTermIsWrittenAsTheSettingsSay() {
        writes("bold", "**quokka drift**");
        writes("link", "[quokka drift](a.md)");
        writes("wikilink", "[[a|quokka drift]]");
    }

    private void writes(String form, String expected) {
        try (LspProcess server = LspProcess.start()) {
            server.client().settings(JsonParser.parseString("{\"completion\": {\"insert\": \"" + form + "\"}}"));
            Editor editor = Editor.on(server.client());
            editor.start(notes);
            String uri = Editor.uri(notes.resolve("new.md"));
            editor.open(uri, "We use quokka dr");
            JsonObject list = editor.completion(uri, "quokka dr").getAsJsonObject();
            JsonObject item = list.getAsJsonArray("items").get(0).getAsJsonObject();
            assertEquals(
                    expected.toLowerCase(Locale.ROOT),
                    item.get("textEditText").getAsString().toLowerCase(Locale.ROOT));
        }
    }

    /** As vscode-languageclient 9 does, which writes this range as a list and counts reasons from 0. */
    @Test
    void theRestOfATermIsGivenWhateverIsSaidOfWhyItIsAskedFor() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(notes);
            editor.open(BUFFER, "We use quokka d");
            JsonObject params = editor.at(BUFFER, "quokka d", "quokka d".length());
            params.add(
                    "context", Editor.json("{'triggerKind': 0, 'selectedCompletionInfo': {'text': 'x', 'range': []}}"));
            server.client().sendsAnything();
            JsonElement ghosts = server.client().request("textDocument/inlineCompletion", params);
            assertEquals(1, ghosts.getAsJsonArray().size(), ghosts.toString());
        }
    }

    @Test
    void documentsThatAreNotMarkdownAreHoveredButDefineNothing() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(notes);
            editor.open("file:///x/Main.java", "java", "// - **Lantern walk**: a penalty.\nvar quokkaDrift = 1;\n");
            assertTrue(editor.hoverText("file:///x/Main.java", "quokkaDrift").isPresent());
            editor.open(BUFFER, "lantern walk");
            assertTrue(editor.hoverText(BUFFER, "lantern walk").isEmpty());
        }
    }

    private static JsonElement resolve(LspProcess server, JsonObject list, JsonObject item) {
        JsonObject asked = item.deepCopy();
        if (!asked.has("data")) {
            asked.add("data", list.getAsJsonObject("itemDefaults").get("data"));
        }
        JsonElement documentation = server.client()
                .request("completionItem/resolve", asked)
                .getAsJsonObject()
                .get("documentation");
        assertTrue(documentation.toString().contains("algorithm")
                || documentation.toString().contains("slopes"));
        return documentation;
    }
}
