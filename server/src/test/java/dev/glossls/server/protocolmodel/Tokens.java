package dev.glossls.server.protocolmodel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.server.protocolmodel.MetaModel.Sender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tokens that progress may be told on, and what may be told on each. */
final class Tokens {
    private static final Map<String, String> WORK = Map.of(
            "begin", "WorkDoneProgressBegin",
            "report", "WorkDoneProgressReport",
            "end", "WorkDoneProgressEnd");

    /** What comes next on tokens for work. */
    private final Map<JsonElement, Stage> work = new HashMap<>();
    /** The requests whose results may come in parts. */
    private final Map<JsonElement, JsonObject> partial = new HashMap<>();

    private enum Stage {
        NEW,
        BEGUN,
        ENDED
    }

    /** The client has sent a request, which may hold tokens. */
    void given(JsonObject request) {
        if (request.get("params") instanceof JsonObject params) {
            Optional.ofNullable(params.get("workDoneToken")).ifPresent(token -> work.put(token, Stage.NEW));
            Optional.ofNullable(params.get("partialResultToken")).ifPresent(token -> partial.put(token, request));
        }
    }

    /** The client has answered a request of the server, which may have made a token. */
    void answered(JsonObject request, JsonObject answer) {
        if (request.get("method").getAsString().equals("window/workDoneProgress/create") && answer.has("result")) {
            work.put(request.getAsJsonObject("params").get("token"), Stage.NEW);
        }
    }

    /** The server has answered a request; the tokens in it are used up. */
    void ended(JsonObject request) {
        if (request.get("params") instanceof JsonObject params) {
            work.remove(params.get("workDoneToken"));
            partial.remove(params.get("partialResultToken"));
        }
    }

    /** What is wrong with progress that the server tells; nothing if the message is another. */
    List<String> progress(JsonObject message) {
        if (!message.get("method").getAsString().equals("$/progress")) {
            return List.of();
        }
        JsonObject params = message.getAsJsonObject("params");
        JsonElement token = params.get("token");
        JsonElement value = params.get("value");
        JsonObject request = partial.get(token);
        if (request != null) {
            String method = request.get("method").getAsString();
            return MetaModel.PROTOCOL
                    .request(method, Sender.CLIENT)
                    .filter(description -> description.has("partialResult"))
                    .map(description -> TypeCheck.of(
                                    description.getAsJsonObject("partialResult"), value, "part of " + method)
                            .problems())
                    .orElse(List.of("parts of " + method + ", which has none"));
        }
        return work(token, value);
    }

    private List<String> work(JsonElement token, JsonElement value) {
        Stage stage = work.get(token);
        String kind = value instanceof JsonObject object && object.has("kind")
                ? object.get("kind").getAsString()
                : "";
        String structure = WORK.get(kind);
        if (stage == null || structure == null) {
            return List.of("progress on a token that nobody knows, or of no kind: " + token + " " + value);
        }
        if (stage != (kind.equals("begin") ? Stage.NEW : Stage.BEGUN)) {
            return List.of("progress out of its order: " + token + " " + value);
        }
        work.put(token, kind.equals("end") ? Stage.ENDED : Stage.BEGUN);
        return TypeCheck.of(structure, value).problems();
    }
}
