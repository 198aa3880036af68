package dev.glossls.server.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.action.Kind;
import dev.glossls.note.NoteId;
import java.util.Collection;
import java.util.List;

/** What we tell a client that we can do. Made as a JSON tree: the typed classes cost more time at the start than all else. */
public final class Capabilities {
    private static final int INCREMENTAL = 2;
    private static final int DELETE = 4;
    private static final List<String> WATCHED =
            List.of("**/*.{md,markdown,mdx,qmd,Rmd,rmd}", "**/.glossls.json", "**/.gitignore");

    /** What we can do, and have nothing more to say of. */
    private static final List<String> PROVIDERS = List.of(
            "hover",
            "definition",
            "declaration",
            "typeDefinition",
            "implementation",
            "documentHighlight",
            "documentSymbol",
            "typeHierarchy",
            "linkedEditingRange",
            "foldingRange",
            "selectionRange",
            "inlineCompletion",
            "references");

    private Capabilities() {}

    /** The answer to {@code initialize}; {@code commands} are the names of those that can be executed. */
    public static JsonObject initializeResult(ClientFacts client, String version, Collection<String> commands) {
        JsonObject capabilities = new JsonObject();
        capabilities.addProperty("positionEncoding", client.encoding().wireName());
        capabilities.add("textDocumentSync", sync());
        if (client.notebooks()) {
            capabilities.add("notebookDocumentSync", notebooks());
        }
        PROVIDERS.forEach(provider -> capabilities.addProperty(provider + "Provider", true));
        capabilities.add("completionProvider", completion());
        capabilities.add("workspaceSymbolProvider", object("resolveProvider", new JsonPrimitive(true)));
        capabilities.add("codeLensProvider", object("resolveProvider", new JsonPrimitive(true)));
        capabilities.add("inlayHintProvider", object("resolveProvider", new JsonPrimitive(true)));
        capabilities.add("documentLinkProvider", object("resolveProvider", new JsonPrimitive(false)));
        capabilities.add("semanticTokensProvider", semanticTokens());
        capabilities.add("renameProvider", rename(client));
        if (client.actions().literals()) {
            capabilities.add("codeActionProvider", codeActions());
        }
        if (client.diagnostics().pull()) {
            capabilities.add("diagnosticProvider", diagnostics());
        }
        capabilities.add("executeCommandProvider", object("commands", strings(commands)));
        capabilities.add("workspace", workspace(client));

        JsonObject server = new JsonObject();
        server.addProperty("name", "glossls");
        server.addProperty("version", version);
        JsonObject result = object("capabilities", capabilities);
        result.add("serverInfo", server);
        return result;
    }

    /** What a client is asked for once it is ready. */
    public static JsonObject registrations(ClientFacts client) {
        JsonArray registrations = new JsonArray();
        if (client.requests().fileWatch()) {
            registrations.add(registration("workspace/didChangeWatchedFiles", object("watchers", watchers())));
        }
        if (client.requests().configurationWatch()) {
            registrations.add(
                    registration("workspace/didChangeConfiguration", object("section", new JsonPrimitive("glossls"))));
        }
        return object("registrations", registrations);
    }

    private static JsonObject sync() {
        JsonObject sync = new JsonObject();
        sync.addProperty("openClose", true);
        sync.addProperty("change", INCREMENTAL);
        sync.addProperty("save", true);
        return sync;
    }

    private static JsonObject notebooks() {
        JsonArray cells = new JsonArray();
        cells.add(object("language", new JsonPrimitive("markdown")));
        JsonObject selector = object("notebook", new JsonPrimitive("jupyter-notebook"));
        selector.add("cells", cells);
        JsonArray selectors = new JsonArray();
        selectors.add(selector);
        return object("notebookSelector", selectors);
    }

    private static JsonObject completion() {
        JsonObject completion = new JsonObject();
        completion.addProperty("resolveProvider", true);
        completion.add("completionItem", object("labelDetailsSupport", new JsonPrimitive(true)));
        return completion;
    }

    private static JsonObject semanticTokens() {
        JsonObject legend = object("tokenTypes", strings(TokensToProto.TYPES));
        legend.add("tokenModifiers", strings(TokensToProto.MODIFIERS));
        JsonObject tokens = object("legend", legend);
        tokens.addProperty("range", true);
        tokens.add("full", object("delta", new JsonPrimitive(true)));
        return tokens;
    }

    private static JsonArray strings(List<String> strings) {
        JsonArray array = new JsonArray();
        strings.forEach(array::add);
        return array;
    }

    private static JsonObject codeActions() {
        JsonArray kinds = new JsonArray();
        for (Kind kind : Kind.values()) {
            kinds.add(kind.id());
        }
        JsonObject actions = object("codeActionKinds", kinds);
        actions.addProperty("resolveProvider", true);
        return actions;
    }

    private static JsonObject diagnostics() {
        JsonObject diagnostics = new JsonObject();
        diagnostics.addProperty("identifier", "glossls");
        diagnostics.addProperty("interFileDependencies", true);
        diagnostics.addProperty("workspaceDiagnostics", true);
        return diagnostics;
    }

    private static JsonElement rename(ClientFacts client) {
        JsonPrimitive yes = new JsonPrimitive(true);
        return client.edits().renamePreparation() ? object("prepareProvider", yes) : yes;
    }

    private static JsonObject workspace(ClientFacts client) {
        JsonObject workspace = object("workspaceFolders", workspaceFolders());
        workspace.add("textDocumentContent", object("schemes", strings(List.of(NoteId.SCHEME))));
        if (!client.fileOperations().isEmpty()) {
            JsonObject anything = object("pattern", object("glob", new JsonPrimitive("**/*")));
            anything.addProperty("scheme", "file");
            JsonArray filters = new JsonArray();
            filters.add(anything);
            JsonObject operations = new JsonObject();
            client.fileOperations().forEach(operation -> operations.add(operation, object("filters", filters)));
            workspace.add("fileOperations", operations);
        }
        return workspace;
    }

    private static JsonObject workspaceFolders() {
        JsonObject folders = new JsonObject();
        folders.addProperty("supported", true);
        folders.addProperty("changeNotifications", true);
        return folders;
    }

    private static JsonArray watchers() {
        JsonArray watchers = new JsonArray();
        WATCHED.forEach(glob -> watchers.add(object("globPattern", new JsonPrimitive(glob))));
        // A folder that is deleted is named alone, without the notes in it.
        JsonObject anything = object("globPattern", new JsonPrimitive("**/*"));
        anything.addProperty("kind", DELETE);
        watchers.add(anything);
        return watchers;
    }

    private static JsonObject registration(String method, JsonObject options) {
        JsonObject registration = new JsonObject();
        registration.addProperty("id", "glossls:" + method);
        registration.addProperty("method", method);
        registration.add("registerOptions", options);
        return registration;
    }

    private static JsonArray strings(Collection<String> values) {
        JsonArray strings = new JsonArray();
        values.forEach(strings::add);
        return strings;
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }
}
