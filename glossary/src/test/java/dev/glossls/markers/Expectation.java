package dev.glossls.markers;

import dev.glossls.text.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One expectation about a stretch of a note.
 *
 * @param line its line in the marker file, counted from 1
 * @param note the name of the note it speaks of
 * @param verb what is asked
 * @param text the stretch that is asked about
 * @param wanted the answer
 */
public record Expectation(int line, String note, Verb verb, Span text, Wanted wanted) {
    private static final Pattern SYNTAX = Pattern.compile("<!--@ *(\\w+) +\"([^\"]+)\"(?:#([1-9]))? *-> *(.+?) *-->");

    /** The questions that can be asked. */
    public enum Verb {
        /** What hovering the text shows: lines that hold those of a section, in order. */
        HOVER,
        /** Which labels are offered with the caret right after the text: these among the first ten, in this order. */
        COMPLETE,
        /** The line after the first offer is taken there. */
        INSERTS,
        /** The meaning in the definition whose label is at the text; none if it would not be shown. */
        DEFINES,
        /** The other names in that definition, all of them. */
        ALIASES,
        /** The way of writing by which it was found. */
        RULE,
        /** What the note says the term is a kind of, all of it. */
        BROADER,
        /** The first definitions of all concepts that the name stands for, as seen from the note, the nearest first. */
        MEANS,
        /** The labels of the concepts above the nearest one, the broadest first, all of them. */
        ABOVE,
        /** The labels of its kinds, all of them, in order. */
        KINDS,
        /** The labels of the concepts that are related to it, all of them, in order. */
        RELATED,
        /** The code of the finding just there; none if nothing is found at any part of it. */
        WARNS,
        /** The line after the first fix of the finding there is made. */
        FIXES,
        /** The places in the note where its concept is mentioned, all of them; {@code = } stands before a label. */
        HIGHLIGHTS,
        /** Where it is defined, all places, the nearest first: {@code note:label}. */
        GOES,
        /** Where that is defined which it is a kind of. */
        TYPED,
        /** Where its kinds are defined. */
        IMPLEMENTED,
        /** Above the term in the outline of its note: headings and terms, outermost first, the term itself and its detail last. */
        OUTLINED,
        /** What a search of the workspace for the text finds first: these, in order, as {@code note:name}. */
        FINDS,
        /** What it is a kind of, with where that is said: {@code label, note:line}. */
        SUPERTYPES,
        /** Its kinds, with where that is said. */
        SUBTYPES,
        /** The terms in the text, in order: {@code = } before labels, {@code built-in } before built-in ones. */
        TOKENS,
        /** Where the wiki link at the text leads: {@code note} or {@code note#Lline}. */
        LINKS,
        /** What is shown behind the text. */
        HINTS,
        /** The places that change with the text while it is typed. */
        LINKED,
        /** The last line of what folds on the line of the text. */
        FOLDS,
        /** What is selected around the text, each wider than the one before: of several lines the first and {@code …}. */
        SELECTS,
        /** The whole term of which the rest is shown behind the text. */
        GHOST;

        private static final Set<Verb> NAVIGATING = EnumSet.of(
                HIGHLIGHTS,
                GOES,
                TYPED,
                IMPLEMENTED,
                OUTLINED,
                FINDS,
                SUPERTYPES,
                SUBTYPES,
                TOKENS,
                LINKS,
                HINTS,
                LINKED,
                FOLDS,
                SELECTS,
                GHOST);

        /** Whether a {@link Subject} is asked; the others read the note by themselves. */
        public boolean asksEditor() {
            return this == HOVER || this == COMPLETE || this == INSERTS || navigates() || checks();
        }

        /** Whether the answer is a list of {@linkplain Subject#navigate places}. */
        boolean navigates() {
            return NAVIGATING.contains(this);
        }

        /** Whether it is about {@linkplain Subject#warnings findings}. */
        private boolean checks() {
            return this == WARNS || this == FIXES;
        }

        private boolean takes(Wanted wanted) {
            boolean none = wanted instanceof Wanted.None;
            return switch (this) {
                case HOVER, DEFINES -> none || wanted instanceof Wanted.Section;
                case COMPLETE -> none || wanted instanceof Wanted.These || wanted instanceof Wanted.Only;
                case INSERTS, FIXES ->
                    wanted instanceof Wanted.These these && these.values().size() == 1;
                case ALIASES,
                        BROADER,
                        MEANS,
                        ABOVE,
                        KINDS,
                        RELATED,
                        HIGHLIGHTS,
                        GOES,
                        TYPED,
                        IMPLEMENTED,
                        OUTLINED,
                        FINDS,
                        SUPERTYPES,
                        SUBTYPES,
                        TOKENS,
                        LINKS,
                        HINTS,
                        LINKED,
                        FOLDS,
                        SELECTS,
                        GHOST -> none || wanted instanceof Wanted.These;
                case RULE -> wanted instanceof Wanted.Name;
                case WARNS -> none || wanted instanceof Wanted.Name;
            };
        }
    }

    static boolean isMarker(String line) {
        return line.strip().startsWith("<!--@");
    }

    /**
     * The expectation that a marker states.
     *
     * @param line its line in the file, from 1
     * @param marker its text
     * @param note the name of the note
     * @param above the line of the note that it speaks of; spans count from its start
     * @throws IllegalArgumentException if it cannot be understood
     */
    static Expectation parse(int line, String marker, String note, String above) {
        Matcher matcher = SYNTAX.matcher(marker.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an expectation: " + marker.strip());
        }
        Verb verb = Verb.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        Wanted wanted = Wanted.parse(matcher.group(4));
        if (!verb.takes(wanted)) {
            throw new IllegalArgumentException(verb + " cannot answer " + matcher.group(4));
        }
        int occurrence = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
        return new Expectation(line, note, verb, find(matcher.group(2), occurrence, above), wanted);
    }

    Expectation shift(int delta) {
        return new Expectation(line, note, verb, text.shift(delta), wanted);
    }

    private static Span find(String text, int occurrence, String line) {
        int at = line.indexOf(text);
        for (int i = 1; i < occurrence && at >= 0; i++) {
            at = line.indexOf(text, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("no \"" + text + "\"#" + occurrence + " in the line above: " + line);
        }
        return new Span(at, at + text.length());
    }
}
