package dev.glossls.server.protocolmodel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.server.protocolmodel.MetaModel.Sender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that {@code capabilities.txt} names is there in the protocol, so that no line of it is idle by a slip. */
class PermissionsTest {
    private static final MetaModel MODEL = MetaModel.PROTOCOL;

    @Test
    void everyMessageIsThere() {
        Permissions.ALL.sendings().forEach(sending -> {
            String method = sending.method();
            assertTrue(
                    MODEL.request(method, Sender.SERVER).isPresent()
                            || MODEL.notification(method, Sender.SERVER).isPresent(),
                    method);
        });
        Permissions.ALL
                .resolvings()
                .forEach(resolving -> assertTrue(
                        MODEL.request(resolving.method(), Sender.CLIENT).isPresent(), resolving.method()));
    }

    @Test
    void everyRequestOfTheServerNeedsSomethingOrIsARegistration() {
        for (JsonObject request : MODEL.requests()) {
            String method = request.get("method").getAsString();
            if (MODEL.request(method, Sender.SERVER).isPresent() && !method.startsWith("client/")) {
                assertTrue(
                        Permissions.ALL.sendings().stream()
                                .anyMatch(sending -> sending.method().equals(method)),
                        method);
            }
        }
    }

    @Test
    void everyPropertyIsThere() {
        Permissions.ALL.holdings().stream()
                .filter(holding -> !holding.structure().equals("DocumentUri"))
                .forEach(holding -> assertTrue(
                        MODEL.isStructure(holding.structure())
                                && (holding.property().isEmpty()
                                        || MODEL.properties(holding.structure()).containsKey(holding.property())),
                        holding.toString()));
    }

    @Test
    void everyCapabilityIsThere() {
        List<String> paths = new ArrayList<>();
        Permissions.ALL.sendings().forEach(sending -> paths.add(sending.need().path()));
        Permissions.ALL.holdings().forEach(holding -> paths.add(holding.need().path()));
        Permissions.ALL.resolvings().forEach(resolving -> paths.add(resolving.path()));
        assertFalse(paths.isEmpty());
        paths.forEach(path -> assertTrue(leads(path), path));
    }

    private static boolean leads(String path) {
        String structure = "ClientCapabilities";
        for (String name : path.split("\\.")) {
            var property = MODEL.properties(structure).get(name);
            if (property == null) {
                return false;
            }
            structure = structure(property.type(), structure);
        }
        return true;
    }

    /** The structure that a type names; the one before it for a type that is none. */
    private static String structure(JsonObject type, String before) {
        JsonElement name = type.get("name");
        if (name != null && MODEL.isStructure(name.getAsString())) {
            return name.getAsString();
        }
        for (JsonElement item : type.has("items") ? type.getAsJsonArray("items") : new JsonArray()) {
            String inner = structure(item.getAsJsonObject(), "");
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        return before;
    }
}
