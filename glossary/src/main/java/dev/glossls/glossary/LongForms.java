package dev.glossls.glossary;

import dev.glossls.index.Mention;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the acronyms that a text uses before it says what they stand for. */
public final class LongForms {
    /** So far behind an acronym its long form still stands beside it: a blank and a bracket. */
    private static final int BESIDE = 3;

    private LongForms() {}

    /**
     * An acronym at its first place in a text.
     *
     * @param span where it stands, in the source
     * @param key its key
     * @param text what it stands for
     */
    public record LongForm(Span span, TermKey key, String text) {}

    /** The acronyms of a note that come before any other name of what they mean, in order. */
    public static List<LongForm> in(Glossary glossary, NoteId note, Prose prose) {
        Meant meant = new Meant(glossary, note);
        Set<Place> named = new HashSet<>();
        List<LongForm> found = new ArrayList<>();
        for (Passage passage : prose.passages()) {
            List<Mention> mentions = glossary.mentions(passage);
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                Concept concept = meant.by(mention).get(0);
                boolean isFirst = named.add(concept.anchor());
                boolean isBeside = i + 1 < mentions.size()
                        && mentions.get(i + 1).span().start() - mention.span().end() <= BESIDE
                        && meant.by(mentions.get(i + 1)).get(0).isSame(concept);
                if (isFirst && !isBeside && !isCode(prose, mention.span())) {
                    longForm(concept, written(passage, mention))
                            .ifPresent(text -> found.add(new LongForm(mention.span(), mention.key(), text)));
                }
            }
        }
        return found;
    }

    /** The first name of a concept of which an acronym may be the first letters. */
    private static Optional<String> longForm(Concept concept, String acronym) {
        boolean isAcronym = acronym.indexOf(' ') < 0
                && acronym.chars().filter(Character::isUpperCase).count() >= 2;
        return concept.names().stream()
                .filter(name -> isAcronym && name.length() > acronym.length() && name.indexOf(' ') > 0)
                .filter(name -> name.regionMatches(true, 0, acronym, 0, 1))
                .findFirst();
    }

    private static String written(Passage passage, Mention mention) {
        int start = passage.at(mention.span().start()).orElse(0);
        int end = passage.at(mention.span().end() - 1).orElse(start - 1) + 1;
        return passage.text().substring(start, Math.max(start, end));
    }

    private static boolean isCode(Prose prose, Span span) {
        return prose.code().stream().anyMatch(code -> code.overlaps(span));
    }
}
