package dev.glossls.server.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;

/** Looks things up in the JSON of a client, where everything may be missing or of another type than it should be. */
public final class JsonPath {
    private JsonPath() {}

    /** What lies at a dotted path. */
    public static Optional<JsonElement> at(JsonElement root, String path) {
        JsonElement at = root;
        for (String name : path.split("\\.")) {
            if (!(at instanceof JsonObject object) || !object.has(name)) {
                return Optional.empty();
            }
            at = object.get(name);
        }
        return Optional.of(at);
    }

    public static boolean isTrue(JsonElement root, String path) {
        return at(root, path)
                .filter(found -> found instanceof JsonPrimitive value && value.isBoolean() && value.getAsBoolean())
                .isPresent();
    }

    public static Optional<String> string(JsonElement root, String path) {
        return at(root, path)
                .filter(found -> found instanceof JsonPrimitive value && value.isString())
                .map(JsonElement::getAsString);
    }

    public static Optional<JsonObject> object(JsonElement root, String path) {
        return at(root, path).filter(JsonObject.class::isInstance).map(JsonElement::getAsJsonObject);
    }

    /** The strings of a list; what is no string is left out. */
    public static List<String> strings(JsonElement root, String path) {
        return elements(root, path).stream()
                .filter(element -> element instanceof JsonPrimitive value && value.isString())
                .map(JsonElement::getAsString)
                .toList();
    }

    /** The elements of a list; none if there is no list. */
    public static List<JsonElement> elements(JsonElement root, String path) {
        return at(root, path)
                .filter(JsonArray.class::isInstance)
                .map(found -> List.copyOf(found.getAsJsonArray().asList()))
                .orElse(List.of());
    }
}
