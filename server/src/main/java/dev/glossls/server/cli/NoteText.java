package dev.glossls.server.cli;

import dev.glossls.extract.NoteParser;
import dev.glossls.extract.Verdict;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Reading;
import dev.glossls.server.session.NoteReader;
import dev.glossls.server.session.NoteUris;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The text of one note, to be asked what it says.
 *
 * @param file where it lies, named the way the person named it
 * @param text what it holds
 * @param reader reads it within limits
 * @param languages the languages that may count; none means all
 */
record NoteText(Path file, String text, NoteReader reader, Set<String> languages) {
    NoteText {
        languages = Set.copyOf(languages);
    }

    NoteId id() {
        return NoteUris.of(file);
    }

    Reading reading() {
        return reader.read(id(), text, languages);
    }

    Note note() {
        return reading().note();
    }

    /** What was taken for a definition; nothing if the note is too much to be read. */
    List<Verdict> verdicts() {
        return ask(() -> NoteParser.explain(id(), text, languages)).orElse(List.of());
    }

    /** The answer to a question about the text; absent if the note is too much to be read. */
    <T> Optional<T> ask(Supplier<T> question) {
        return reader.ask(id(), text, question);
    }
}
