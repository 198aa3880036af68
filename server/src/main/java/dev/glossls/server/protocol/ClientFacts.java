package dev.glossls.server.protocol;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a client can do, as far as it changes what we send.
 *
 * @param encoding how it counts characters
 * @param hover how it wants to see a hover
 * @param completion how it takes completions
 * @param links the questions to which a link from here to there may be the answer, by the names of their capabilities
 * @param symbols how it takes symbols
 * @param refreshes what it asks for again when it is told to, by the names of the capabilities
 * @param edits how it takes changes of its texts
 * @param documents whether it asks for the texts of documents that are no files
 * @param notebooks whether it tells of the cells of notebooks
 * @param fileOperations what it tells of files that somebody moves, makes or removes
 * @param diagnostics how it takes diagnostics
 * @param actions how it takes code actions
 * @param requests what it answers when we ask
 */
public record ClientFacts(
        PositionEncoding encoding,
        Markup hover,
        Completion completion,
        Set<String> links,
        Symbols symbols,
        Set<String> refreshes,
        Editing edits,
        boolean documents,
        boolean notebooks,
        Set<String> fileOperations,
        DiagnosticFacts diagnostics,
        ActionFacts actions,
        Requests requests) {
    public ClientFacts {
        links = Set.copyOf(links);
        refreshes = Collections.unmodifiableSet(new TreeSet<>(refreshes));
        fileOperations = Collections.unmodifiableSet(new TreeSet<>(fileOperations));
    }

    private static final List<String> FILE_OPERATIONS = List.of("willRename", "didRename", "didCreate", "didDelete");

    private static final List<String> LEADING =
            List.of("definition", "declaration", "typeDefinition", "implementation");

    private static final List<String> REFRESHED = List.of("semanticTokens", "inlayHint", "codeLens");

    /** What holds until a client has introduced itself. */
    public static final ClientFacts UNKNOWN = of(new JsonObject());

    /**
     * How it takes completions.
     *
     * @param documentation how it wants to see what a term means
     * @param sharedRange whether one range may stand for all items
     * @param sharedData whether what we want back may stand once for all items
     * @param labelDetails whether it shows details beside a label
     */
    public record Completion(Markup documentation, boolean sharedRange, boolean sharedData, boolean labelDetails) {}

    /**
     * How it takes symbols.
     *
     * @param tree whether those of a document may be a tree
     * @param lazyPlace whether it asks for the place of one of the workspace when it goes there
     */
    public record Symbols(boolean tree, boolean lazyPlace) {}

    /**
     * How it takes changes of its texts.
     *
     * @param versions whether it wants to know for which version of a buffer they are
     * @param annotations whether it can be told which of them somebody should look at
     * @param creation whether they may make files
     * @param renamePreparation whether it asks what would be renamed before it asks for the new name
     */
    public record Editing(boolean versions, boolean annotations, boolean creation, boolean renamePreparation) {}

    /**
     * What it answers when we ask.
     *
     * @param configuration whether it tells its settings
     * @param configurationWatch whether it can be asked to tell when they change
     * @param fileWatch whether it can be asked to watch files
     * @param progress whether it shows progress
     * @param showDocument whether it can be asked to show a place of a document
     * @param messages whether it shows messages to the person
     * @param applyEdit whether it can be asked to change texts
     */
    public record Requests(
            boolean configuration,
            boolean configurationWatch,
            boolean fileWatch,
            boolean progress,
            boolean showDocument,
            boolean messages,
            boolean applyEdit) {}

    /** How text is sent. */
    public enum Markup {
        MARKDOWN,
        PLAIN;

        /** The first of the formats a client names that we know; plain text if it names none. */
        static Markup preferred(List<String> formats) {
            for (String format : formats) {
                if (format.equals("markdown")) {
                    return MARKDOWN;
                }
                if (format.equals("plaintext")) {
                    return PLAIN;
                }
            }
            return PLAIN;
        }
    }

    /** The facts that stand in the parameters of {@code initialize}. */
    public static ClientFacts of(JsonObject params) {
        String item = "capabilities.textDocument.completion.completionItem.";
        List<String> defaults =
                JsonPath.strings(params, "capabilities.textDocument.completion.completionList.itemDefaults");
        return new ClientFacts(
                PositionEncoding.negotiate(JsonPath.strings(params, "capabilities.general.positionEncodings")),
                Markup.preferred(JsonPath.strings(params, "capabilities.textDocument.hover.contentFormat")),
                new Completion(
                        Markup.preferred(JsonPath.strings(params, item + "documentationFormat")),
                        defaults.contains("editRange"),
                        defaults.contains("data"),
                        JsonPath.isTrue(params, item + "labelDetailsSupport")),
                declared(params, "capabilities.textDocument.%s.linkSupport", LEADING),
                new Symbols(
                        JsonPath.isTrue(
                                params, "capabilities.textDocument.documentSymbol.hierarchicalDocumentSymbolSupport"),
                        JsonPath.strings(params, "capabilities.workspace.symbol.resolveSupport.properties")
                                .contains("location.range")),
                declared(params, "capabilities.workspace.%s.refreshSupport", REFRESHED),
                editing(params),
                JsonPath.object(params, "capabilities.workspace.textDocumentContent")
                        .isPresent(),
                JsonPath.object(params, "capabilities.notebookDocument.synchronization")
                        .isPresent(),
                declared(params, "capabilities.workspace.fileOperations.%s", FILE_OPERATIONS),
                DiagnosticFacts.of(params),
                ActionFacts.of(params),
                new Requests(
                        JsonPath.isTrue(params, "capabilities.workspace.configuration"),
                        JsonPath.isTrue(params, "capabilities.workspace.didChangeConfiguration.dynamicRegistration"),
                        JsonPath.isTrue(params, "capabilities.workspace.didChangeWatchedFiles.dynamicRegistration"),
                        JsonPath.isTrue(params, "capabilities.window.workDoneProgress"),
                        JsonPath.isTrue(params, "capabilities.window.showDocument.support"),
                        JsonPath.object(params, "capabilities.window.showMessage")
                                .isPresent(),
                        JsonPath.isTrue(params, "capabilities.workspace.applyEdit")));
    }

    private static Editing editing(JsonObject params) {
        String edit = "capabilities.workspace.workspaceEdit.";
        boolean versions = JsonPath.isTrue(params, edit + "documentChanges");
        return new Editing(
                versions,
                versions
                        && JsonPath.at(params, edit + "changeAnnotationSupport").isPresent(),
                versions
                        && JsonPath.strings(params, edit + "resourceOperations").contains("create"),
                JsonPath.isTrue(params, "capabilities.textDocument.rename.prepareSupport"));
    }

    /** Those of some abilities that a client says it has. */
    private static Set<String> declared(JsonObject params, String place, List<String> abilities) {
        Set<String> declared = new TreeSet<>();
        for (String ability : abilities) {
            if (JsonPath.isTrue(params, place.replace("%s", ability))) {
                declared.add(ability);
            }
        }
        return declared;
    }
}
