package dev.glossls.glossary;

import dev.glossls.text.TermKey;

/**
 * Tells names that are no terms but parts of how a person's notes are built, "Lab setup" or "Questions for next week": they
 * head a part in many notes, and nowhere are they defined in another way. They are not found in texts, and not offered.
 */
final class Structure {
    /** A term has a heading of its own in a few notes. */
    static final int MOST_NOTES = 8;

    private final Segments segments;
    private final Remembered<TermKey, Boolean> known = new Remembered<>();

    Structure(Segments segments) {
        this.segments = segments;
    }

    boolean has(TermKey name) {
        int definitions = 0;
        for (Segment segment : segments) {
            definitions += segment.count(name);
        }
        return definitions > MOST_NOTES && known.get(name, this::headsManyNotes);
    }

    private boolean headsManyNotes(TermKey name) {
        int notes = 0;
        for (Segment segment : segments) {
            int headed = segment.notesHeaded(name);
            if (headed < 0) {
                return false;
            }
            notes += headed;
        }
        return notes > MOST_NOTES;
    }
}
