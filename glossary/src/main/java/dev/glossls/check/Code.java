package dev.glossls.check;

import java.util.Locale;
import java.util.Optional;

/** The kinds of findings. Each has a section in {@code docs/checks.md}, whose anchor is its id. */
public enum Code {
    NEAR_MISS(Level.WARNING, "A word or phrase that is almost a known term."),
    INCONSISTENT_FORM(Level.INFORMATION, "A derived form of a term that the notes define in another form."),
    CONFLICTING_DEFINITION(Level.WARNING, "One name that is given two clearly different meanings in one scope."),
    DUPLICATE_DEFINITION(Level.INFORMATION, "The same said twice of the same term."),
    CIRCULAR_DEFINITION(Level.WARNING, "A definition that says nothing, or a circle of kinds."),
    EMPTY_SECTION(Level.INFORMATION, "A heading among headings that define, with nothing below it."),
    AMBIGUOUS_ACRONYM(
            Level.INFORMATION, "An acronym that the notes use for several things, where nothing tells which is meant."),
    UNDEFINED_ACRONYM(Level.HINT, "An acronym that is used again and again, but never expanded."),
    UNUSED_DEFINITION(Level.OFF, "A term that is defined, but used nowhere."),
    UNDEFINED_TERM(Level.OFF, "What is set in bold again and again, but never defined.");

    private final Level byDefault;
    private final String summary;

    Code(Level byDefault, String summary) {
        this.byDefault = byDefault;
        this.summary = summary;
    }

    /** What it is, in a sentence. */
    public String summary() {
        return summary;
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
