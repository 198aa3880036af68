package dev.glossls.server.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The client's end of the protocol, written without the library that the server uses. Keeps all that the server says
 * unasked, and answers what it asks. What either side says has to keep to the protocol's own model, and the server to what
 * the client has declared; else whatever is asked or awaited next fails.
 */
public final class LspClient {
    private static final int PATIENCE_SECONDS = 30;
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final OutputStream out;
    private final Map<Integer, CompletableFuture<JsonObject>> pending = new ConcurrentHashMap<>();
    private final List<JsonObject> said = new ArrayList<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Optional<Witness> witness;
    private volatile JsonElement settings = JsonNull.INSTANCE;
    private int ids;

    public LspClient(InputStream in, OutputStream out) {
        this(in, out, Optional.of(new Witness()));
    }

    /** A client that looks at no message closer than it has to, so that little is measured but the server. */
    public static LspClient unwatched(InputStream in, OutputStream out) {
        return new LspClient(in, out, Optional.empty());
    }

    private LspClient(InputStream in, OutputStream out, Optional<Witness> witness) {
        this.out = out;
        this.witness = witness;
        Thread reader = new Thread(() -> readAll(new ServerFrames(in)), "test-client");
        reader.setDaemon(true);
        reader.start();
    }

    /** What the server is told when it asks for its settings. */
    public void settings(JsonElement answer) {
        settings = answer;
    }

    /** From now on this client may send what the protocol forbids, as tests of bad input do. */
    public void sendsAnything() {
        witness.ifPresent(Witness::letClientSendAnything);
    }

    /** Fails if the server has sent what it should not. */
    public void assertSound() {
        witness.ifPresent(Witness::assertSound);
    }

    /** Sends a request; the future holds the whole answer. */
    public synchronized CompletableFuture<JsonObject> send(String method, @Nullable JsonElement params) {
        int id = ++ids;
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        pending.put(id, answer);
        JsonObject message = message(method, params);
        message.addProperty("id", id);
        say(message);
        return answer;
    }

    /** The id of the request sent last. */
    public synchronized int lastId() {
        return ids;
    }

    /** Sends a request and waits for the whole answer. */
    public JsonObject ask(String method, @Nullable JsonElement params) {
        JsonObject answer = get(send(method, params));
        assertSound();
        return answer;
    }

    /** Sends a request and waits for its result. */
    public JsonElement request(String method, @Nullable JsonElement params) {
        JsonObject answer = ask(method, params);
        if (answer.has("error")) {
            throw new AssertionError(method + " failed: " + answer.get("error"));
        }
        return answer.get("result");
    }

    /** Sends a request and waits for the code of its error. */
    public int errorCode(String method, @Nullable JsonElement params) {
        JsonObject answer = ask(method, params);
        if (!answer.has("error")) {
            throw new AssertionError(method + " did not fail: " + answer);
        }
        return answer.getAsJsonObject("error").get("code").getAsInt();
    }

    public void notify(String method, @Nullable JsonElement params) {
        say(message(method, params));
    }

    private void say(JsonObject message) {
        witness.ifPresent(heard -> heard.sent(message));
        frame(escaped(message.toString()));
    }

    /** JSON in which halves of characters are written so that encoding it keeps them. */
    private static String escaped(String json) {
        return LONE_SURROGATE
                .matcher(json)
                .replaceAll(
                        half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
    }

    /** Sends the text as a frame, whatever it is. */
    public void frame(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        raw("Content-Length: " + bytes.length + "\r\n\r\n", bytes);
    }

    /** Sends bytes as they are. */
    public synchronized void raw(String header, byte[] bytes) {
        try {
            out.write(header.getBytes(StandardCharsets.UTF_8));
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the server has said something of that kind, before or after this call. */
    public JsonObject await(String what, Predicate<JsonObject> wanted) {
        return await(what, PATIENCE_SECONDS, wanted);
    }

    /** The same for what may take longer. */
    public JsonObject await(String what, long seconds, Predicate<JsonObject> wanted) {
        assertSound();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        synchronized (said) {
            while (true) {
                Optional<JsonObject> found = said.stream().filter(wanted).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0 || ended.isCompletedExceptionally()) {
                    throw new AssertionError("not said: " + what + "; " + ended + "; said: " + said);
                }
                try {
                    said.wait(left);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** Waits for a message of the method whose text holds the part. */
    public JsonObject await(String method, String part) {
        return await(
                method + " with " + part,
                message -> message.has("method")
                        && message.get("method").getAsString().equals(method)
                        && message.toString().contains(part));
    }

    /** Forgets what was said so far, so that {@link #await} sees only what is said from now on. */
    public void forget() {
        synchronized (said) {
            said.clear();
        }
    }

    /** All that the server has said unasked. */
    public List<JsonObject> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    /** Waits until the server has closed its output; fails if that held anything but frames. */
    public void awaitEnd() {
        get(ended);
        assertSound();
    }

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no answer", e);
        }
    }

    private static JsonObject message(String method, @Nullable JsonElement params) {
        JsonObject message = new JsonObject();
        message.addProperty("jsonrpc", "2.0");
        message.addProperty("method", method);
        if (params != null) {
            message.add("params", params);
        }
        return message;
    }

    private void readAll(ServerFrames frames) {
        try {
            while (true) {
                take(frames.next());
            }
        } catch (EOFException e) {
            ended.complete(null);
        } catch (IOException | RuntimeException e) {
            ended.completeExceptionally(e);
            pending.values().forEach(asked -> asked.completeExceptionally(e));
        }
    }

    private void take(JsonObject message) {
        witness.ifPresent(heard -> heard.received(message));
        boolean answer = !message.has("method")
                && message.has("id")
                && !message.get("id").isJsonNull();
        if (answer && message.getAsJsonPrimitive("id").isNumber()) {
            CompletableFuture<JsonObject> asked =
                    pending.remove(message.get("id").getAsInt());
            if (asked != null) {
                asked.complete(message);
                return;
            }
        }
        if (message.has("method") && message.has("id")) {
            answer(message);
        }
        synchronized (said) {
            said.add(message);
            said.notifyAll();
        }
    }

    private void answer(JsonObject request) {
        JsonObject answer = new JsonObject();
        answer.addProperty("jsonrpc", "2.0");
        answer.add("id", request.get("id"));
        answer.add("result", result(request.get("method").getAsString()));
        try {
            say(answer);
        } catch (UncheckedIOException e) {
            // Asked by a server to which this client has hung up: nobody waits for the answer.
        }
    }

    private JsonElement result(String method) {
        return switch (method) {
            case "workspace/configuration" -> {
                JsonArray result = new JsonArray();
                result.add(settings);
                yield result;
            }
            case "window/showDocument" -> Editor.json("{'success': true}");
            case "workspace/applyEdit" -> Editor.json("{'applied': true}");
            default -> JsonNull.INSTANCE;
        };
    }
}
