package dev.glossls.server.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which parameters reach a method. */
class MethodsTest {
    private final Methods methods = new Methods();
    private final List<String> heard = new ArrayList<>();

    MethodsTest() {
        methods.request("length", String.class, text -> CompletableFuture.completedFuture(text.length()));
        methods.request("size", JsonObject.class, tree -> CompletableFuture.completedFuture(tree.size()));
        methods.notification("hear", String.class, heard::add);
    }

    @Test
    void parametersComeAloneOrAsAListOfOne() {
        answers(3, "length", "tea");
        answers(3, "length", List.of("tea"));
        answers(0, "size", new JsonObject());
    }

    @Test
    void whereATreeIsReadNothingIsAnEmptyOne() {
        answers(0, "size", null);
        answers(0, "size", List.of());
        answers(0, "size", JsonNull.INSTANCE);
    }

    @Test
    void otherParametersAreRefused() {
        refuses(ResponseErrorCode.InvalidParams, "length", null);
        refuses(ResponseErrorCode.InvalidParams, "length", new JsonObject());
        refuses(ResponseErrorCode.InvalidParams, "size", new JsonArray());
    }

    @Test
    void anUnknownMethodIsRefusedAndAnUnknownNotificationPassedOver() {
        refuses(ResponseErrorCode.MethodNotFound, "hear", "as a request");
        methods.notify("length", "tea");
        methods.notify("hear", "this");
        assertEquals(List.of("this"), heard);
    }

    private void answers(int expected, String method, @Nullable Object parameters) {
        assertEquals(expected, methods.request(method, parameters).join());
    }

    private void refuses(ResponseErrorCode code, String method, @Nullable Object parameters) {
        var refusal = assertThrows(ResponseErrorException.class, () -> methods.request(method, parameters));
        assertEquals(code.getValue(), refusal.getResponseError().getCode());
    }
}
