package dev.glossls.glossary;

import dev.glossls.text.TermKey;

/**
 * Tells names that are no terms but parts of how a person's notes are built, "Lab setup" or "Questions for next week": they
 * head a part in many notes, and nowhere are they defined in another way. They are not found in texts, and not offered.
 *
 * @param segments the notes
 */
record Structure(Segments segments) {
    /** A term has a heading of its own in a few notes. */
    private static final int MOST_NOTES = 8;

    boolean has(TermKey name) {
        int definitions = 0;
        for (Segment segment : segments) {
            definitions += segment.count(name, MOST_NOTES + 1);
        }
        return definitions > MOST_NOTES && headsManyNotes(name);
    }

    private boolean headsManyNotes(TermKey name) {
        int notes = 0;
        for (Segment segment : segments) {
            if (segment.isDefinedOtherwise(name)) {
                return false;
            }
            notes += segment.notesHeaded(name, MOST_NOTES + 1);
        }
        return notes > MOST_NOTES;
    }
}
