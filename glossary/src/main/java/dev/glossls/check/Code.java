package dev.glossls.check;

import java.util.Locale;
import java.util.Optional;

/** The kinds of findings. Each has a section in {@code docs/checks.md}, whose anchor is its id. */
public enum Code {
    /** A word or phrase that is almost a known term. */
    NEAR_MISS(Level.WARNING),
    /** A derived form of a term that the notes define in another form. */
    INCONSISTENT_FORM(Level.INFORMATION),
    /** One name that is given two clearly different meanings in one scope. */
    CONFLICTING_DEFINITION(Level.WARNING),
    /** The same said twice of the same term. */
    DUPLICATE_DEFINITION(Level.INFORMATION),
    /** A definition that says nothing, or a circle of kinds. */
    CIRCULAR_DEFINITION(Level.WARNING),
    /** A heading among headings that define, with nothing below it. */
    EMPTY_SECTION(Level.INFORMATION),
    /** An acronym that the notes use for several things, where nothing tells which is meant. */
    AMBIGUOUS_ACRONYM(Level.INFORMATION),
    /** An acronym that is used again and again, but never expanded. */
    UNDEFINED_ACRONYM(Level.HINT),
    /** A term that is defined, but used nowhere. */
    UNUSED_DEFINITION(Level.OFF),
    /** What is set in bold again and again, but never defined. */
    UNDEFINED_TERM(Level.OFF);

    private final Level byDefault;

    Code(Level byDefault) {
        this.byDefault = byDefault;
    }

    /** How much it matters if nobody says otherwise. */
    public Level byDefault() {
        return byDefault;
    }

    /** Its name as it is written in settings, in reports and as an anchor: {@code near-miss}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code with an id. */
    public static Optional<Code> of(String id) {
        for (Code code : values()) {
            if (code.id().equals(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
