package dev.glossls.server.protocolmodel;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.server.protocolmodel.MetaModel.Sender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hears all that client and server say to each other, and says what of it the protocol does not allow: messages that are
 * not as its model describes them, and what a server sends to a client that has not declared that it takes it.
 */
public final class Conversation {
    private static final Set<String> BEFORE_THE_FIRST_ANSWER =
            Set.of("window/showMessage", "window/logMessage", "telemetry/event", "window/showMessageRequest");
    private static final Set<String> MEMBERS = Set.of("jsonrpc", "id", "method", "params", "result", "error");
    private static final Set<String> ERROR_MEMBERS = Set.of("code", "message", "data");

    private final Map<JsonElement, JsonObject> askedByClient = new HashMap<>();
    private final Map<JsonElement, JsonObject> askedByServer = new HashMap<>();
    private final Tokens tokens = new Tokens();
    private Declared client = new Declared(new JsonObject());
    private Optional<Declared> server = Optional.empty();

    /** What is wrong with a message of the client. */
    public synchronized List<String> sent(JsonObject message) {
        List<String> problems = envelope(message);
        if (message.has("method")) {
            introduce(message);
            problems.addAll(called(message, Sender.CLIENT).problems());
            if (message.has("id")) {
                askedByClient.put(message.get("id"), message);
                problems.addAll(offered(method(message)));
                tokens.given(message);
            }
        } else {
            JsonObject request = askedByServer.remove(message.get("id"));
            if (request != null) {
                problems.addAll(answered(message, request, Sender.SERVER).problems());
                tokens.answered(request, message);
            }
        }
        return problems;
    }

    /** What is wrong with a message of the server. */
    public synchronized List<String> received(JsonObject message) {
        List<String> problems = envelope(message);
        if (message.has("method")) {
            String method = method(message);
            Findings called = called(message, Sender.SERVER);
            problems.addAll(called.problems());
            problems.addAll(Permissions.ALL.sent(method, client));
            problems.addAll(Permissions.ALL.held(method, called.parts(), client));
            problems.addAll(Registrations.problems(message, client));
            problems.addAll(tokens.progress(message));
            if (server.isEmpty() && !BEFORE_THE_FIRST_ANSWER.contains(method)) {
                problems.add(method + ": sent before initialize was answered");
            }
            if (message.has("id")) {
                askedByServer.put(message.get("id"), message);
            }
        } else {
            problems.addAll(answer(message));
        }
        return problems;
    }

    private List<String> answer(JsonObject message) {
        JsonElement id = message.get("id");
        JsonObject request = askedByClient.remove(id);
        if (request == null) {
            boolean error = message.has("error") && !message.has("result");
            return error ? errorProblems("?", message.get("error")) : List.of("an answer to nothing: " + message);
        }
        Findings answered = answered(message, request, Sender.CLIENT);
        List<String> problems = new ArrayList<>(answered.problems());
        String method = method(request);
        problems.addAll(Permissions.ALL.held(method, answered.parts(), client));
        if (message.get("result") instanceof JsonObject result) {
            if (method.equals("initialize")) {
                server = Optional.of(new Declared(result.getAsJsonObject("capabilities")));
            } else if (request.get("params") instanceof JsonObject params) {
                problems.addAll(Permissions.ALL.resolved(method, params, result, client));
            }
        }
        tokens.ended(request);
        return problems;
    }

    private static List<String> envelope(JsonObject message) {
        List<String> problems = new ArrayList<>();
        if (!new JsonPrimitive("2.0").equals(message.get("jsonrpc"))) {
            problems.add("a message without its version: " + message);
        }
        Set<String> unknown = new TreeSet<>(message.keySet());
        unknown.removeAll(MEMBERS);
        unknown.forEach(member -> problems.add("a message has no " + member));
        return problems;
    }

    /** What there is to be said of a request or a notification. */
    private static Findings called(JsonObject message, Sender sender) {
        String method = method(message);
        Findings findings = new Findings();
        Optional<JsonObject> description = message.has("id")
                ? MetaModel.PROTOCOL.request(method, sender)
                : MetaModel.PROTOCOL.notification(method, sender);
        if (description.isEmpty()) {
            findings.problem(
                    method, "no such " + (message.has("id") ? "request" : "notification") + " of the " + sender);
        } else if (description.get().get("params") instanceof JsonObject type) {
            JsonElement params = message.has("params") ? message.get("params") : JsonNull.INSTANCE;
            findings.addAll(TypeCheck.of(type, params, method));
        } else if (message.has("params")) {
            findings.problem(method, "takes no parameters");
        }
        return findings;
    }

    /** What there is to be said of an answer to a request of that sender. */
    private static Findings answered(JsonObject message, JsonObject request, Sender sender) {
        String method = method(request);
        Findings findings = new Findings();
        if (message.has("error") == message.has("result")) {
            findings.problem(method, "an answer is either a result or an error");
        } else if (message.has("error")) {
            errorProblems(method, message.get("error")).forEach(problem -> findings.problem(method, problem));
        } else {
            MetaModel.PROTOCOL
                    .request(method, sender)
                    .ifPresent(description -> findings.addAll(
                            TypeCheck.of(description.getAsJsonObject("result"), message.get("result"), method)));
        }
        return findings;
    }

    private static List<String> errorProblems(String method, JsonElement error) {
        List<String> problems = new ArrayList<>();
        if (!(error instanceof JsonObject object)
                || !(object.get("code") instanceof JsonPrimitive code)
                || !code.isNumber()
                || !(object.get("message") instanceof JsonPrimitive text)
                || !text.isString()) {
            problems.add(method + ": an error without code and message: " + error);
        } else if (!ERROR_MEMBERS.containsAll(object.keySet())) {
            problems.add(method + ": an error with more than code, message and data: " + error);
        }
        return problems;
    }

    private void introduce(JsonObject message) {
        if (method(message).equals("initialize")
                && server.isEmpty()
                && message.get("params") instanceof JsonObject params
                && params.get("capabilities") instanceof JsonObject capabilities) {
            client = new Declared(capabilities);
        }
    }

    /** Whether the server has offered what it is asked for. */
    private List<String> offered(String method) {
        return MetaModel.PROTOCOL
                .request(method, Sender.CLIENT)
                .flatMap(description -> MetaModel.text(description, "serverCapability"))
                .filter(capability -> server.isPresent() && !server.get().has(capability))
                .map(capability -> List.of(method + ": not offered, for there is no " + capability))
                .orElse(List.of());
    }

    private static String method(JsonObject message) {
        return message.get("method").getAsString();
    }
}
