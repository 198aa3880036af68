package dev.glossls.server.feature;

import dev.glossls.glossary.Replacement;
import dev.glossls.server.session.Source;
import java.util.List;

/**
 * What changes in one note.
 *
 * @param source its text before
 * @param changes in the order of the text
 */
record ChangedNote(Source source, List<Replacement> changes) {
    ChangedNote {
        changes = List.copyOf(changes);
    }
}
