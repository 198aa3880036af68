package dev.glossls.server.protocolmodel;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The protocol's description of itself: its messages, and the types that they are made of. */
public final class MetaModel {
    /** The model that lies among the resources. */
    public static final MetaModel PROTOCOL = read();

    private final Map<String, JsonObject> structures;
    private final Map<String, JsonObject> enumerations;
    private final Map<String, JsonObject> aliases;
    private final Map<String, JsonObject> requests;
    private final Map<String, JsonObject> notifications;

    private MetaModel(JsonObject model) {
        structures = by("name", model.getAsJsonArray("structures"));
        enumerations = by("name", model.getAsJsonArray("enumerations"));
        aliases = by("name", model.getAsJsonArray("typeAliases"));
        requests = by("method", model.getAsJsonArray("requests"));
        notifications = by("method", model.getAsJsonArray("notifications"));
    }

    /** Who may send a message. */
    public enum Sender {
        CLIENT("clientToServer"),
        SERVER("serverToClient");

        private final String direction;

        Sender(String direction) {
            this.direction = direction;
        }
    }

    /**
     * A property of a structure.
     *
     * @param type of which kind its value is, as the model writes it
     * @param isOptional whether it may be missing
     */
    public record Property(JsonObject type, boolean isOptional) {}

    /** The request of a method, if that sender may send it. */
    public Optional<JsonObject> request(String method, Sender sender) {
        return sentBy(sender, requests.get(method));
    }

    /** The notification of a method, if that sender may send it. */
    public Optional<JsonObject> notification(String method, Sender sender) {
        return sentBy(sender, notifications.get(method));
    }

    /** All requests. */
    public Collection<JsonObject> requests() {
        return requests.values();
    }

    /** The messages that a capability may be registered for under this name. */
    public List<JsonObject> registrable(String method) {
        return Stream.concat(requests.values().stream(), notifications.values().stream())
                .filter(message -> method.equals(text(message, "registrationMethod")
                        .orElse(text(message, "method").orElse(""))))
                .toList();
    }

    public boolean isStructure(String name) {
        return structures.containsKey(name);
    }

    /** All properties of a structure by their names, those it has from others included. */
    public Map<String, Property> properties(String structure) {
        JsonObject description = structures.get(structure);
        if (description == null) {
            throw new IllegalArgumentException("no structure " + structure);
        }
        Map<String, Property> properties = new LinkedHashMap<>();
        for (String origin : new String[] {"extends", "mixins"}) {
            for (JsonElement parent : array(description, origin)) {
                properties.putAll(
                        properties(parent.getAsJsonObject().get("name").getAsString()));
            }
        }
        properties.putAll(properties(array(description, "properties")));
        return properties;
    }

    /** The properties in a list of their descriptions. */
    static Map<String, Property> properties(JsonArray described) {
        Map<String, Property> properties = new LinkedHashMap<>();
        for (JsonElement element : described) {
            JsonObject property = element.getAsJsonObject();
            properties.put(
                    property.get("name").getAsString(),
                    new Property(property.getAsJsonObject("type"), property.has("optional")));
        }
        return properties;
    }

    Optional<JsonObject> enumeration(String name) {
        return Optional.ofNullable(enumerations.get(name));
    }

    /** What a name for another type stands for. */
    JsonObject alias(String name) {
        JsonObject alias = aliases.get(name);
        if (alias == null) {
            throw new IllegalArgumentException("no type " + name);
        }
        return alias.getAsJsonObject("type");
    }

    /** A member that is a text. */
    public static Optional<String> text(JsonObject description, String member) {
        return Optional.ofNullable(description.get(member)).map(JsonElement::getAsString);
    }

    private static JsonArray array(JsonObject description, String member) {
        return description.has(member) ? description.getAsJsonArray(member) : new JsonArray();
    }

    private static Optional<JsonObject> sentBy(Sender sender, @Nullable JsonObject message) {
        return Optional.ofNullable(message).filter(found -> {
            String direction = text(found, "messageDirection").orElse("");
            return direction.equals(sender.direction) || direction.equals("both");
        });
    }

    private static Map<String, JsonObject> by(String member, JsonArray descriptions) {
        Map<String, JsonObject> named = new LinkedHashMap<>();
        for (JsonElement description : descriptions) {
            named.put(description.getAsJsonObject().get(member).getAsString(), description.getAsJsonObject());
        }
        return named;
    }

    private static MetaModel read() {
        try (InputStream packed = MetaModel.class.getResourceAsStream("/protocol/metaModel.json.gz");
                InputStream model = new GZIPInputStream(Objects.requireNonNull(packed))) {
            return new MetaModel(JsonParser.parseReader(new InputStreamReader(model, StandardCharsets.UTF_8))
                    .getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
