package dev.glossls.check;

import dev.glossls.text.Span;
import java.util.List;

/**
 * One finding in a note.
 *
 * @param code what kind of finding
 * @param span where, in the note's source
 * @param message what it is, for a person
 * @param related other places that it has to do with
 * @param fixes what makes it go away, the best first; none where only the writer can know
 */
public record Diagnostic(Code code, Span span, String message, List<Related> related, List<Fix> fixes)
        implements Comparable<Diagnostic> {
    public Diagnostic {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    static Diagnostic of(Code code, Span span, String message, Related... related) {
        return new Diagnostic(code, span, message, List.of(related), List.of());
    }

    static Diagnostic fixedBy(Fix fix, Code code, Span span, String message, List<Related> related) {
        return new Diagnostic(code, span, message, related, List.of(fix));
    }

    /** By place, then by code. */
    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = span.compareTo(other.span);
        return byPlace != 0 ? byPlace : code.compareTo(other.code);
    }
}
