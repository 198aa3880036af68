package dev.glossls.server.protocolmodel;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;

/** What was found out about a value: what is wrong with it, and what it is made of. */
public final class Findings {
    private final List<String> problems = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    Findings() {}

    /**
     * A structure that the value holds, or a property of one.
     *
     * @param structure the name of the structure
     * @param property the name of the property; empty for the structure itself
     */
    public record Part(String structure, String property, JsonElement value) {}

    /** What is wrong, each with the way to it; nothing if the value is sound. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** What a sound value is made of. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    void problem(String way, String what) {
        problems.add(way + ": " + what);
    }

    void part(String structure, String property, JsonElement value) {
        parts.add(new Part(structure, property, value));
    }

    void addAll(Findings others) {
        problems.addAll(others.problems);
        parts.addAll(others.parts);
    }
}
