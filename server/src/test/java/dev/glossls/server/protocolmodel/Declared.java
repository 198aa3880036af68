package dev.glossls.server.protocolmodel;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;

/**
 * The capabilities that one side has declared.
 *
 * @param capabilities as they were sent
 */
public record Declared(JsonObject capabilities) {
    /** Whether something other than false lies at a dotted path. */
    public boolean has(String path) {
        JsonElement found = at(path);
        return !found.isJsonNull() && !found.equals(new JsonPrimitive(false));
    }

    /** Whether a list lies at a dotted path and holds the value. */
    boolean has(String path, JsonElement value) {
        return at(path) instanceof JsonArray list && list.contains(value);
    }

    /** The strings of the list at a dotted path. */
    List<String> list(String path) {
        return at(path) instanceof JsonArray list
                ? list.asList().stream().map(JsonElement::getAsString).toList()
                : List.of();
    }

    private JsonElement at(String path) {
        JsonElement at = capabilities;
        for (String name : path.split("\\.")) {
            if (!(at instanceof JsonObject object) || !object.has(name)) {
                return JsonNull.INSTANCE;
            }
            at = object.get(name);
        }
        return at;
    }
}
