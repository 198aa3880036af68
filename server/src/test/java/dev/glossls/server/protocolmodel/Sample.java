package dev.glossls.server.protocolmodel;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.server.protocolmodel.MetaModel.Property;
import java.util.Map;

/**
 * Makes values of any type of the model, with no more in them than it demands.
 *
 * @param known what stands for a type, by its name
 */
public record Sample(Map<String, JsonElement> known) {
    private static final MetaModel MODEL = MetaModel.PROTOCOL;

    public Sample {
        known = Map.copyOf(known);
    }

    /** A value of the type. */
    public JsonElement of(JsonObject type) {
        String kind = type.get("kind").getAsString();
        return switch (kind) {
            case "base", "reference" -> named(type.get("name").getAsString());
            case "array" -> list(type.getAsJsonObject("element"));
            case "map" -> new JsonObject();
            case "or", "and" -> of(type.getAsJsonArray("items").get(0).getAsJsonObject());
            case "literal" ->
                object(MetaModel.properties(type.getAsJsonObject("value").getAsJsonArray("properties")));
            case "stringLiteral" -> type.get("value");
            default -> throw new IllegalStateException("no sample of a " + kind);
        };
    }

    private JsonElement named(String name) {
        JsonElement value = known.get(name);
        if (value != null) {
            return value.deepCopy();
        }
        var enumeration = MODEL.enumeration(name);
        if (enumeration.isPresent()) {
            return enumeration
                    .get()
                    .getAsJsonArray("values")
                    .get(0)
                    .getAsJsonObject()
                    .get("value");
        }
        if (MODEL.isStructure(name)) {
            return object(MODEL.properties(name));
        }
        return switch (name) {
            case "string", "RegExp" -> new JsonPrimitive("quokka");
            case "URI", "DocumentUri" -> new JsonPrimitive("untitled:sample");
            case "boolean" -> new JsonPrimitive(true);
            case "integer", "uinteger", "decimal" -> new JsonPrimitive(1);
            case "null" -> JsonNull.INSTANCE;
            case "LSPAny", "LSPObject" -> new JsonObject();
            case "LSPArray" -> new JsonArray();
            default -> of(MODEL.alias(name));
        };
    }

    private JsonArray list(JsonObject element) {
        JsonArray list = new JsonArray();
        list.add(of(element));
        return list;
    }

    private JsonObject object(Map<String, Property> properties) {
        JsonObject object = new JsonObject();
        properties.forEach((name, property) -> {
            if (!property.isOptional()) {
                object.add(name, of(property.type()));
            }
        });
        return object;
    }
}
