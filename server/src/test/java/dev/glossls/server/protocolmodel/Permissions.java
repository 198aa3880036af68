package dev.glossls.server.protocolmodel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.server.protocolmodel.Findings.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a client has to declare before the server may use it, as {@code capabilities.txt} lists it. */
final class Permissions {
    static final Permissions ALL = read();

    private final List<Sending> sendings = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Resolving> resolvings = new ArrayList<>();

    private Permissions(List<String> lines) {
        lines.forEach(this::add);
    }

    /** A message that the server may send only to some clients. */
    record Sending(String method, Need need) {}

    /** A structure, or a property with some values, that only some clients take in the messages of a method. */
    record Holding(String method, String structure, String property, String values, Need need) {
        private boolean concerns(String asked, Part part) {
            return (method.equals("*") || method.equals(asked))
                    && structure.equals(part.structure())
                    && property.equals(part.property())
                    && (values.isEmpty() || isOneOf(part.value()));
        }

        private boolean isOneOf(JsonElement value) {
            int dots = values.indexOf("..");
            if (!(value instanceof JsonPrimitive primitive)) {
                return false;
            }
            return dots < 0
                    ? values.equals(primitive.getAsString())
                    : Integer.parseInt(values.substring(0, dots)) <= primitive.getAsInt()
                            && primitive.getAsInt() <= Integer.parseInt(values.substring(dots + 2));
        }
    }

    /** What may be filled in later: these properties where the client says nothing, else those it lists at the path. */
    record Resolving(String method, List<String> always, String path) {}

    /** A path that must lead to something, or to a list with an element: a value, or "it" for what it is asked for. */
    record Need(String path, String element) {
        private boolean isMet(Declared client, JsonElement it) {
            if (element.isEmpty()) {
                return client.has(path);
            }
            return client.has(path, element.equals("it") ? it : new JsonPrimitive(element));
        }
    }

    List<Sending> sendings() {
        return List.copyOf(sendings);
    }

    List<Holding> holdings() {
        return List.copyOf(holdings);
    }

    List<Resolving> resolvings() {
        return List.copyOf(resolvings);
    }

    /** What such a client should not have been sent. */
    List<String> sent(String method, Declared client) {
        return sendings.stream()
                .filter(sending -> sending.method().equals(method))
                .filter(sending -> !sending.need().isMet(client, new JsonPrimitive(method)))
                .map(sending -> method + ": sent without " + sending.need().path())
                .toList();
    }

    /** What should not have been in a message, or the answer to one, of a method. */
    List<String> held(String method, List<Part> parts, Declared client) {
        List<String> problems = new ArrayList<>();
        for (Part part : parts) {
            for (Holding holding : holdings) {
                if (holding.concerns(method, part) && !holding.need().isMet(client, part.value())) {
                    problems.add(method + ": " + part.structure() + " " + part.property() + " without "
                            + holding.need().path());
                }
            }
        }
        return problems;
    }

    /** What should not have been filled in. */
    List<String> resolved(String method, JsonObject before, JsonObject after, Declared client) {
        List<String> problems = new ArrayList<>();
        for (Resolving resolving : resolvings) {
            if (resolving.method().equals(method)) {
                Set<String> names = new HashSet<>(before.keySet());
                names.addAll(after.keySet());
                names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
                names.removeAll(resolving.always());
                // A part of a property may be named, as in "location.range".
                client.list(resolving.path()).forEach(part -> names.remove(part.split("\\.", -1)[0]));
                names.forEach(name -> problems.add(method + ": changes " + name + ", not in " + resolving.path()));
            }
        }
        return problems;
    }

    private void add(String line) {
        int arrow = line.indexOf("<-");
        if (arrow < 0) {
            throw new IllegalArgumentException("not understood: " + line);
        }
        List<String> words = Arrays.asList(line.substring(0, arrow).strip().split("\\s+"));
        String[] needed = line.substring(arrow + 2).strip().split("\\s+has\\s+");
        Need need = new Need(needed[0], needed.length > 1 ? needed[1] : "");
        switch (words.get(0)) {
            case "send" -> sendings.add(new Sending(words.get(1), need));
            case "in" -> {
                String[] part = words.get(2).split("[.=]", 3);
                holdings.add(new Holding(
                        words.get(1), part[0], part.length > 1 ? part[1] : "", part.length > 2 ? part[2] : "", need));
            }
            case "resolve" ->
                resolvings.add(new Resolving(words.get(1), List.copyOf(words.subList(2, words.size())), need.path()));
            default -> throw new IllegalArgumentException("not understood: " + line);
        }
    }

    private static Permissions read() {
        try (InputStream in =
                        Objects.requireNonNull(Permissions.class.getResourceAsStream("/protocol/capabilities.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Permissions(lines.lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
