package dev.glossls.server.protocolmodel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What a server may register: methods that the client takes registrations for, with the options of that method. */
final class Registrations {
    private Registrations() {}

    /** What is wrong with the registrations in a message; nothing if it registers nothing. */
    static List<String> problems(JsonObject message, Declared client) {
        List<String> problems = new ArrayList<>();
        if (message.get("method").getAsString().equals("client/registerCapability")) {
            for (JsonElement registration : message.getAsJsonObject("params").getAsJsonArray("registrations")) {
                problems.addAll(problems(client, registration.getAsJsonObject()));
            }
        }
        return problems;
    }

    private static List<String> problems(Declared client, JsonObject registration) {
        String method = registration.get("method").getAsString();
        List<JsonObject> registrable = MetaModel.PROTOCOL.registrable(method);
        if (registrable.isEmpty()) {
            return List.of("registration: no such method: " + method);
        }
        List<String> problems = new ArrayList<>();
        JsonObject message = registrable.get(0);
        String capability = MetaModel.text(message, "clientCapability").orElse("none") + ".dynamicRegistration";
        if (!client.has(capability)) {
            problems.add("registration of " + method + " without " + capability);
        }
        if (!message.has("registrationOptions")) {
            problems.add("registration: there are none of " + method);
        } else if (registration.has("registerOptions")) {
            JsonObject type = message.getAsJsonObject("registrationOptions");
            problems.addAll(TypeCheck.of(type, registration.get("registerOptions"), "registration of " + method)
                    .problems());
        }
        return problems;
    }
}
