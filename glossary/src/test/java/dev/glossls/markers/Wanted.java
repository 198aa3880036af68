package dev.glossls.markers;

import java.util.ArrayList;
import java.util.List;

/** The right side of an expectation. */
public sealed interface Wanted {
    /** Nothing: {@code none}. */
    record None() implements Wanted {}

    /** The text of a golden section: {@code @name}. */
    record Section(String name) implements Wanted {}

    /** These and maybe others, in this order: {@code "a", "b"}. */
    record These(List<String> values) implements Wanted {
        public These {
            values = List.copyOf(values);
        }
    }

    /** These and no others, in this order: {@code only "a", "b"}. */
    record Only(List<String> values) implements Wanted {
        public Only {
            values = List.copyOf(values);
        }
    }

    /** One bare word, the name of a rule: {@code bold-lead}. */
    record Name(String name) implements Wanted {}

    /**
     * What is written there.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Wanted parse(String written) {
        if (written.equals("none")) {
            return new None();
        }
        if (written.matches("@[\\w-]+")) {
            return new Section(written.substring(1));
        }
        if (written.matches("[a-z][a-z-]*")) {
            return new Name(written);
        }
        boolean only = written.startsWith("only ");
        List<String> values = quoted(only ? written.substring(5).strip() : written);
        return only ? new Only(values) : new These(values);
    }

    private static List<String> quoted(String written) {
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int close = written.indexOf('"', at + 1);
            if (written.charAt(at) != '"' || close < 0) {
                throw new IllegalArgumentException("neither none, @section, a name nor \"texts\": " + written);
            }
            values.add(written.substring(at + 1, close));
            at = close + 1;
            while (at < written.length() && (written.charAt(at) == ' ' || written.charAt(at) == ',')) {
                at++;
            }
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing is wanted");
        }
        return values;
    }
}
