package dev.glossls.markers;

import dev.glossls.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that answers an editor's questions about some notes: the library, or a server process. */
public interface Subject extends AutoCloseable {
    /** What is shown for the character at an offset of a note, as plain text; absent if nothing is. */
    Optional<String> hover(String note, int offset);

    /** What is offered at an offset of a note, best first. */
    List<Item> complete(String note, int offset);

    /** The places that answer an expectation, in order, described as its verb says. */
    List<String> navigate(Expectation expectation);

    /** What is found in a note, with all checks on, in order. */
    List<Warning> warnings(String note);

    /** Whether it tells findings and offers fixes at all; not every client takes them. */
    boolean tellsFindings();

    /** The text of a note after the first fix of what is found at an offset. Absent if there is none. */
    Optional<String> fixed(String note, int offset);

    @Override
    void close();

    /** Makes a subject that has read some notes, by their names. */
    interface Opener {
        Subject open(Map<String, String> notes);
    }

    /**
     * One finding.
     *
     * @param code what kind
     * @param span where in the note
     */
    record Warning(String code, Span span) {}

    /**
     * One thing offered.
     *
     * @param label what the list shows
     * @param replaced the part of the note it takes the place of
     * @param insert what is put there
     */
    record Item(String label, Span replaced, String insert) {}
}
