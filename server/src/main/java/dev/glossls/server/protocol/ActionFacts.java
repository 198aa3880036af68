package dev.glossls.server.protocol;

import com.google.gson.JsonObject;

/**
 * How a client takes code actions.
 *
 * @param literals whether it takes actions at all; clients that know commands alone get none
 * @param lazyEdits whether it asks for the changes of the one action that somebody chooses
 */
public record ActionFacts(boolean literals, boolean lazyEdits) {
    private static final String ACTION = "capabilities.textDocument.codeAction.";

    static ActionFacts of(JsonObject params) {
        boolean resolves =
                JsonPath.strings(params, ACTION + "resolveSupport.properties").contains("edit");
        return new ActionFacts(
                JsonPath.at(params, ACTION + "codeActionLiteralSupport").isPresent(),
                resolves && JsonPath.isTrue(params, ACTION + "dataSupport"));
    }
}
