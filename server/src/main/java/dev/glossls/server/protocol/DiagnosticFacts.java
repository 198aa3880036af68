package dev.glossls.server.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a client takes diagnostics.
 *
 * @param pull whether it asks for them; else they are sent
 * @param refresh whether it can be told to ask again
 * @param relatedDocuments whether the answer for one document may bring those for others
 * @param versions whether it wants to know for which version of a buffer they are
 * @param relatedInformation whether it shows other places that they have to do with
 * @param codeDescription whether it leads from a code to a page
 * @param tags the tags that it knows, by their numbers
 */
public record DiagnosticFacts(
        boolean pull,
        boolean refresh,
        boolean relatedDocuments,
        boolean versions,
        boolean relatedInformation,
        boolean codeDescription,
        Set<Integer> tags) {
    public DiagnosticFacts {
        tags = Set.copyOf(tags);
    }

    static DiagnosticFacts of(JsonObject params) {
        String pull = "capabilities.textDocument.diagnostic";
        return new DiagnosticFacts(
                JsonPath.at(params, pull).filter(JsonObject.class::isInstance).isPresent(),
                JsonPath.isTrue(params, "capabilities.workspace.diagnostics.refreshSupport"),
                JsonPath.isTrue(params, pull + ".relatedDocumentSupport"),
                JsonPath.isTrue(params, "capabilities.textDocument.publishDiagnostics.versionSupport"),
                isTrue(params, "relatedInformation"),
                isTrue(params, "codeDescriptionSupport"),
                tags(params));
    }

    /** Clients that ask for diagnostics tell what they show with what they are sent, or with what they ask for. */
    private static boolean isTrue(JsonObject params, String ability) {
        return JsonPath.isTrue(params, "capabilities.textDocument.publishDiagnostics." + ability)
                || JsonPath.isTrue(params, "capabilities.textDocument.diagnostic." + ability);
    }

    private static Set<Integer> tags(JsonObject params) {
        Set<Integer> tags = new TreeSet<>();
        for (String way : new String[] {"publishDiagnostics", "diagnostic"}) {
            JsonPath.elements(params, "capabilities.textDocument." + way + ".tagSupport.valueSet").stream()
                    .filter(tag -> tag instanceof JsonPrimitive number && number.isNumber())
                    .forEach(tag -> tags.add(tag.getAsInt()));
        }
        return tags;
    }
}
