package dev.glossls.action;

import dev.glossls.check.CheckedNote;
import dev.glossls.check.Diagnostic;
import dev.glossls.extract.Wording;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Pointed;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where somebody asks what can be done.
 *
 * @param note the note
 * @param selection what is selected in its source; empty at a caret
 * @param found the findings in the whole note, in order
 * @param texts the texts of other notes, as far as there are any
 */
public record Situation(
        CheckedNote note, Span selection, List<Diagnostic> found, Function<NoteId, Optional<String>> texts) {
    private static final int LONGEST_TERM = 60;
    private static final int SHORTEST_WORD = 3;

    public Situation {
        found = List.copyOf(found);
    }

    /** Words that somebody may want to be a term, and the block in which they stand. */
    record Phrase(String text, Span span, Passage passage) {}

    Glossary glossary() {
        return note.glossary();
    }

    /** The findings that the selection touches. */
    List<Diagnostic> foundHere() {
        return found.stream()
                .filter(diagnostic -> diagnostic.span().overlaps(selection)
                        || diagnostic.span().touches(selection.start()))
                .toList();
    }

    /** The term at the beginning of the selection. */
    Optional<Pointed> pointed() {
        return Pointed.at(glossary(), note.id(), note.prose(), selection.start())
                .filter(pointed -> !note.isCode(pointed.span()) && isPlain(pointed.span(), pointed.passage()));
    }

    /** What is selected, or else the word at the caret, if it is no little one. */
    Optional<Phrase> phrase() {
        return note.prose().at(selection.start()).flatMap(passage -> {
            Optional<Span> span = selection.isEmpty() ? word(passage) : Optional.of(selection);
            return span.filter(stretch -> stretch.length() <= LONGEST_TERM && isPlain(stretch, passage))
                    .map(stretch -> new Phrase(stretch.of(note.text()), stretch, passage))
                    .filter(phrase -> phrase.text().equals(phrase.text().strip())
                            && !phrase.text().isEmpty());
        });
    }

    private Optional<Span> word(Passage passage) {
        for (Word word : passage.words()) {
            Span source = passage.source(word.span());
            boolean telling = word.length() >= SHORTEST_WORD && !Wording.isLittle(word, passage.text());
            if (source.touches(selection.start()) && telling) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    /** Whether a stretch is shown as it is written: in one block, on one line, without markup in it. */
    boolean isPlain(Span stretch, Passage passage) {
        if (!passage.span().covers(stretch) || stretch.isEmpty()) {
            return false;
        }
        int start = passage.at(stretch.start()).orElse(-1);
        int last = passage.at(stretch.end() - 1).orElse(-1);
        String written = stretch.of(note.text());
        return 0 <= start
                && start <= last
                && passage.text().substring(start, last + 1).equals(written)
                && written.lines().count() == 1;
    }
}
