package dev.glossls.server.protocolmodel;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.server.protocolmodel.MetaModel.Property;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds JSON values against types of the model. Strict: a property that the model does not know is a problem. */
public final class TypeCheck {
    private static final Set<String> ANYTHING = Set.of("LSPAny", "LSPObject", "LSPArray");
    private static final Pattern URI = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(Integer.MIN_VALUE);

    private static final Comparator<Findings> BY_FIT = Comparator.<Findings>comparingInt(
                    findings -> findings.problems().size())
            .thenComparingInt(findings -> -findings.parts().size());

    private final MetaModel model;
    private final Findings findings = new Findings();

    private TypeCheck(MetaModel model) {
        this.model = model;
    }

    /** What is to be said of a value that should be of the type; {@code way} names it in problems. */
    public static Findings of(JsonObject type, JsonElement value, String way) {
        TypeCheck check = new TypeCheck(MetaModel.PROTOCOL);
        check.check(type, value, way);
        return check.findings;
    }

    /** What is to be said of a value that should be such a structure. */
    public static Findings of(String structure, JsonElement value) {
        JsonObject type = new JsonObject();
        type.addProperty("kind", "reference");
        type.addProperty("name", structure);
        return of(type, value, structure);
    }

    private void check(JsonObject type, JsonElement value, String way) {
        String kind = type.get("kind").getAsString();
        switch (kind) {
            case "base" -> base(name(type), value, way);
            case "reference" -> reference(name(type), value, way);
            case "array" -> array(type.getAsJsonObject("element"), value, way);
            case "map" -> map(type, value, way);
            case "or" -> either(type.getAsJsonArray("items"), value, way);
            case "and" -> type.getAsJsonArray("items").forEach(item -> check(item.getAsJsonObject(), value, way));
            case "tuple" -> tuple(type.getAsJsonArray("items"), value, way);
            case "literal" -> literal(type.getAsJsonObject("value"), value, way);
            case "stringLiteral" -> expect(value.equals(type.get("value")), way, "not " + type.get("value"), value);
            default -> throw new IllegalStateException("the model has another kind of type: " + kind);
        }
    }

    private void base(String name, JsonElement value, String way) {
        switch (name) {
            case "string", "RegExp" -> expect(isString(value), way, "no string", value);
            case "URI", "DocumentUri" -> uri(value, way);
            case "boolean" ->
                expect(value instanceof JsonPrimitive primitive && primitive.isBoolean(), way, "no boolean", value);
            case "null" -> expect(value.isJsonNull(), way, "not null", value);
            case "integer" -> expect(isWhole(value, SMALLEST), way, "no integer", value);
            case "uinteger" -> expect(isWhole(value, BigDecimal.ZERO), way, "no unsigned integer", value);
            case "decimal" ->
                expect(value instanceof JsonPrimitive primitive && primitive.isNumber(), way, "no number", value);
            default -> throw new IllegalStateException("the model has another base type: " + name);
        }
    }

    private void reference(String name, JsonElement value, String way) {
        if (ANYTHING.contains(name)) {
            return;
        }
        var enumeration = model.enumeration(name);
        if (enumeration.isPresent()) {
            enumerated(enumeration.get(), value, way);
        } else if (model.isStructure(name)) {
            findings.part(name, "", value);
            object(name, model.properties(name), value, way);
        } else {
            check(model.alias(name), value, way);
        }
    }

    private void enumerated(JsonObject enumeration, JsonElement value, String way) {
        check(enumeration.getAsJsonObject("type"), value, way);
        if (enumeration.has("supportsCustomValues")) {
            return;
        }
        for (JsonElement known : enumeration.getAsJsonArray("values")) {
            if (known.getAsJsonObject().get("value").equals(value)) {
                return;
            }
        }
        findings.problem(way, "none of the values of " + name(enumeration) + ": " + value);
    }

    private void object(String name, Map<String, Property> properties, JsonElement value, String way) {
        if (!(value instanceof JsonObject object)) {
            findings.problem(way, "no " + name + ": " + value);
            return;
        }
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            Property property = properties.get(member.getKey());
            if (property == null) {
                findings.problem(way, name + " has no property " + member.getKey());
            } else {
                findings.part(name, member.getKey(), member.getValue());
                check(property.type(), member.getValue(), way + "." + member.getKey());
            }
        }
        properties.forEach((property, described) -> {
            if (!described.isOptional() && !object.has(property)) {
                findings.problem(way, name + " without its " + property);
            }
        });
    }

    private void array(JsonObject element, JsonElement value, String way) {
        if (!(value instanceof JsonArray array)) {
            findings.problem(way, "no list: " + value);
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            check(element, array.get(i), way + "[" + i + "]");
        }
    }

    private void map(JsonObject type, JsonElement value, String way) {
        if (!(value instanceof JsonObject object)) {
            findings.problem(way, "no map: " + value);
            return;
        }
        object.entrySet().forEach(entry -> {
            check(type.getAsJsonObject("key"), new JsonPrimitive(entry.getKey()), way + " key");
            check(type.getAsJsonObject("value"), entry.getValue(), way + "." + entry.getKey());
        });
    }

    /** What fits best counts: for a value that fits nothing, what was nearly so, or was understood furthest, tells most. */
    private void either(JsonArray items, JsonElement value, String way) {
        Findings best = new Findings();
        for (int i = 0; i < items.size(); i++) {
            TypeCheck one = new TypeCheck(model);
            one.check(items.get(i).getAsJsonObject(), value, way);
            if (i == 0 || BY_FIT.compare(one.findings, best) < 0) {
                best = one.findings;
            }
        }
        findings.addAll(best);
    }

    private void tuple(JsonArray items, JsonElement value, String way) {
        if (!(value instanceof JsonArray array) || array.size() != items.size()) {
            findings.problem(way, "not a list of " + items.size() + ": " + value);
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            check(items.get(i).getAsJsonObject(), array.get(i), way + "[" + i + "]");
        }
    }

    private void literal(JsonObject described, JsonElement value, String way) {
        object("literal", MetaModel.properties(described.getAsJsonArray("properties")), value, way);
    }

    private void uri(JsonElement value, String way) {
        Matcher uri = URI.matcher(isString(value) ? value.getAsString() : "");
        expect(uri.matches(), way, "no URI", value);
        if (uri.matches()) {
            findings.part("DocumentUri", "scheme", new JsonPrimitive(uri.group(1)));
        }
    }

    private void expect(boolean holds, String way, String problem, JsonElement value) {
        if (!holds) {
            findings.problem(way, problem + ": " + value);
        }
    }

    private static boolean isString(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString();
    }

    private static boolean isWhole(JsonElement value, BigDecimal smallest) {
        if (!(value instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
            return false;
        }
        BigDecimal number = primitive.getAsBigDecimal();
        return number.stripTrailingZeros().scale() <= 0
                && smallest.compareTo(number) <= 0
                && number.compareTo(LARGEST) <= 0;
    }

    private static String name(JsonObject type) {
        return type.get("name").getAsString();
    }
}
