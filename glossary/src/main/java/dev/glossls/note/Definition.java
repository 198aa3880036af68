package dev.glossls.note;

import dev.glossls.text.Span;
import java.util.List;

/**
 * One place where a note says what a term means.
 *
 * @param names the label, then the other names that this place gives it; never empty
 * @param nameSpan where the label stands in the source
 * @param shownSpan the part of the source that explains the term: the defining words and all that elaborates them
 * @param line the line of the label, counted from 0, kept because the text of a closed note is not
 * @param meaning the defining words as plain text; empty where a term is only known to exist
 * @param shown the Markdown of what explains the term; empty where nothing does
 * @param evidence how it was found
 */
public record Definition(
        List<String> names, Span nameSpan, Span shownSpan, int line, String meaning, String shown, Evidence evidence) {
    /** @throws IllegalArgumentException if there is no name */
    public Definition {
        names = List.copyOf(names);
        // Mostly the meaning is all that is shown; of a million definitions it is kept once.
        shown = shown.equals(meaning) ? meaning : shown;
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a definition without a name at line " + line);
        }
    }

    /** The name that stands for the term at this place. */
    public String label() {
        return names.get(0);
    }

    /** The names beside the label. */
    public List<String> aliases() {
        return names.subList(1, names.size());
    }

    /** Whether another definition says the same, in whatever place. */
    boolean saysWhereverAs(Definition other) {
        return names.equals(other.names)
                && meaning.equals(other.meaning)
                && shown.equals(other.shown)
                && evidence.tier() == other.evidence.tier();
    }
}
