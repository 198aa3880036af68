package dev.glossls.server.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glossls.extract.PlainText;
import dev.glossls.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * An editor for tests: keeps the texts of its buffers and points at places in them by what stands there, counting
 * characters with code of its own.
 */
public final class Editor {
    private final LspClient client;
    private final Map<String, String> texts = new HashMap<>();
    private final ToIntFunction<String> width;
    private JsonObject capabilities = new JsonObject();
    private int version = 1;

    private Editor(LspClient client, ToIntFunction<String> width) {
        this.client = client;
        this.width = width;
    }

    /** An editor that counts UTF-16 units. */
    public static Editor on(LspClient client) {
        return new Editor(client, String::length);
    }

    /** An editor that counts characters as the function does. */
    public static Editor on(LspClient client, ToIntFunction<String> width) {
        return new Editor(client, width);
    }

    /** Introduces itself, and waits until the notes of the folders are read. */
    public JsonObject start(Path... folders) {
        return start(Abilities.ABLE, "{}", folders);
    }

    /** Introduces itself with other abilities and options. */
    public JsonObject start(String capabilities, String options, Path... folders) {
        JsonObject result = initialize(capabilities, options, folders);
        client.notify("initialized", new JsonObject());
        awaitLoaded();
        return result;
    }

    public JsonObject initialize(String abilities, String options, Path... folders) {
        JsonObject params = json("{'processId': null, 'rootUri': null}");
        params.add("capabilities", JsonParser.parseString(abilities));
        params.add("initializationOptions", JsonParser.parseString(options));
        JsonArray described = new JsonArray();
        for (Path folder : folders) {
            described.add(json("{'uri': '%s', 'name': 'notes'}", uri(folder)));
        }
        params.add("workspaceFolders", described);
        JsonObject result = client.request("initialize", params).getAsJsonObject();
        capabilities = result.getAsJsonObject("capabilities");
        return result;
    }

    /** Whether the server told this client that it can do something. */
    public boolean serverHas(String capability) {
        return capabilities.has(capability);
    }

    /** Waits until notes have been read, and forgets that. */
    public void awaitLoaded() {
        client.await("window/logMessage", "Read ");
        client.forget();
    }

    public void open(String uri, String text) {
        open(uri, "markdown", text);
    }

    public void open(String uri, String language, String text) {
        texts.put(uri, text);
        JsonObject document = json("{'uri': '%s', 'languageId': '%s', 'version': 1}", uri, language);
        document.addProperty("text", text);
        client.notify("textDocument/didOpen", object("textDocument", document));
    }

    public void close(String uri) {
        texts.remove(uri);
        client.notify("textDocument/didClose", json("{'textDocument': {'uri': '%s'}}", uri));
    }

    /** Replaces a part of a buffer, as typing does. */
    public void replace(String uri, int start, int end, String replacement) {
        String text = text(uri);
        JsonObject change = new JsonObject();
        change.add("range", range(text, start, end));
        change.addProperty("text", replacement);
        texts.put(uri, text.substring(0, start) + replacement + text.substring(end));
        change(uri, change);
    }

    /** Sends one change as it is, true to the buffer or not. */
    public void change(String uri, JsonObject change) {
        version++;
        JsonObject params = json("{'textDocument': {'uri': '%s', 'version': %d}}", uri, version);
        JsonArray changes = new JsonArray();
        changes.add(change);
        params.add("contentChanges", changes);
        client.notify("textDocument/didChange", params);
    }

    /** The whole answer to a hover in the middle of the first place where the words stand. */
    public JsonElement hover(String uri, String words) {
        return client.request("textDocument/hover", at(uri, words, words.length() / 2));
    }

    /** What a hover over the words shows; absent if nothing. */
    public Optional<String> hoverText(String uri, String words) {
        return shown(hover(uri, words));
    }

    /** What is shown at an offset; absent if nothing. */
    public Optional<String> hoverText(String uri, int offset) {
        return shown(ask("textDocument/hover", uri, offset));
    }

    /** What is shown at an offset to a person who sees plain text; absent if nothing. */
    public Optional<String> hoverPlainly(String uri, int offset) {
        JsonElement hover = ask("textDocument/hover", uri, offset);
        boolean markdown = hover.toString().contains("\"kind\":\"markdown\"");
        return shown(hover).map(text -> markdown ? PlainText.of(text) : text);
    }

    private static Optional<String> shown(JsonElement hover) {
        return hover instanceof JsonObject card
                ? Optional.of(card.getAsJsonObject("contents").get("value").getAsString())
                : Optional.empty();
    }

    /** The whole answer to a completion behind the last place where the words stand. */
    public JsonElement completion(String uri, String words) {
        return completion(uri, text(uri).lastIndexOf(words) + words.length());
    }

    /** The whole answer to a completion at an offset. */
    public JsonElement completion(String uri, int offset) {
        return client.request("textDocument/completion", params(uri, text(uri), offset));
    }

    /** The labels that are offered behind the words. */
    public List<String> labels(String uri, String words) {
        List<String> labels = new ArrayList<>();
        JsonElement list = completion(uri, words);
        if (list instanceof JsonObject object) {
            object.getAsJsonArray("items")
                    .forEach(item ->
                            labels.add(item.getAsJsonObject().get("label").getAsString()));
        }
        return labels;
    }

    /** The answer to a request. */
    public JsonElement request(String method, JsonObject params) {
        return client.request(method, params);
    }

    /** The answer to a question about an offset. */
    public JsonElement ask(String method, String uri, int offset) {
        return client.request(method, params(uri, text(uri), offset));
    }

    /** The client through which it talks. */
    LspClient client() {
        return client;
    }

    /** The answer to a question about a whole document. */
    public JsonElement request(String method, String uri) {
        return client.request(method, json("{'textDocument': {'uri': '%s'}}", uri));
    }

    /** The answer to a question about a part of a document. */
    public JsonElement request(String method, String uri, Span part) {
        JsonObject params = json("{'textDocument': {'uri': '%s'}}", uri);
        params.add("range", range(text(uri), part.start(), part.end()));
        return client.request(method, params);
    }

    /** The answer to a question with one parameter. */
    public JsonElement request(String method, String parameter, JsonElement value) {
        return client.request(method, object(parameter, value));
    }

    /** The parameters that point into the first place where the words stand. */
    public JsonObject at(String uri, String words, int into) {
        int start = text(uri).indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in " + uri + ": " + words);
        }
        return params(uri, text(uri), start + into);
    }

    /** The range of a part of a text, as this editor counts. */
    public JsonObject range(String text, int start, int end) {
        JsonObject range = new JsonObject();
        range.add("start", position(text, start));
        range.add("end", position(text, end));
        return range;
    }

    public String text(String uri) {
        String text = texts.get(uri);
        if (text == null) {
            throw new IllegalArgumentException("not open: " + uri);
        }
        return text;
    }

    /** The URI of a file, as Java writes it. */
    public static String uri(Path file) {
        return file.toUri().toString();
    }

    /** JSON with single quotes, and values put in as {@link String#format} does. */
    @SuppressWarnings("AnnotateFormatMethod") // The annotation belongs to a library that we do without.
    public static JsonObject json(String format, Object... values) {
        return JsonParser.parseString(String.format(format, values).replace('\'', '"'))
                .getAsJsonObject();
    }

    private JsonObject params(String uri, String text, int offset) {
        JsonObject params = json("{'textDocument': {'uri': '%s'}}", uri);
        params.add("position", position(text, offset));
        return params;
    }

    private JsonObject position(String text, int offset) {
        String before = text.substring(0, offset);
        String[] lines = before.split("\r\n|\n|\r", -1);
        return json("{'line': %d, 'character': %d}", lines.length - 1, width.applyAsInt(lines[lines.length - 1]));
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }
}
