package dev.glossls.server.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a client takes diagnostics.
 *
 * @param pull whether it asks for them
 * @param push whether they are sent to it, for it takes them but does not ask
 * @param refresh whether it can be told to ask again
 * @param relatedDocuments whether the answer for one document may bring those for others
 * @param versions whether it wants to know for which version of a buffer they are
 * @param relatedInformation whether it shows other places that they have to do with
 * @param codeDescription whether it leads from a code to a page
 * @param tags the tags that it knows, by their numbers
 */
public record DiagnosticFacts(
        boolean pull,
        boolean push,
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
        String pulled = "capabilities.textDocument.diagnostic";
        String pushed = "capabilities.textDocument.publishDiagnostics";
        boolean pull = JsonPath.object(params, pulled).isPresent();
        String way = pull ? pulled : pushed;
        return new DiagnosticFacts(
                pull,
                !pull && JsonPath.object(params, pushed).isPresent(),
                JsonPath.isTrue(params, "capabilities.workspace.diagnostics.refreshSupport"),
                JsonPath.isTrue(params, pulled + ".relatedDocumentSupport"),
                JsonPath.isTrue(params, pushed + ".versionSupport"),
                JsonPath.isTrue(params, way + ".relatedInformation"),
                JsonPath.isTrue(params, way + ".codeDescriptionSupport"),
                tags(params, way));
    }

    private static Set<Integer> tags(JsonObject params, String way) {
        Set<Integer> tags = new TreeSet<>();
        JsonPath.elements(params, way + ".tagSupport.valueSet").stream()
                .filter(tag -> tag instanceof JsonPrimitive number && number.isNumber())
                .forEach(tag -> tags.add(tag.getAsInt()));
        return tags;
    }
}
