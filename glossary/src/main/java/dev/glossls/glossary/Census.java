package dev.glossls.glossary;

import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.Tier;
import dev.glossls.text.TermKey;
import java.util.HashSet;
import java.util.Set;

/**
 * How much a glossary holds. Takes time in proportion to it.
 *
 * @param notes the notes of the person who writes them
 * @param terms the labels that these define, spellings of one taken together
 * @param builtInTerms the labels that the vocabularies define
 */
public record Census(int notes, int terms, int builtInTerms) {
    /** Counts; {@code between} is called now and then, and may throw to give up. */
    public static Census of(Glossary glossary, Runnable between) {
        int notes = 0;
        Set<TermKey> terms = new HashSet<>();
        Set<TermKey> builtIn = new HashSet<>();
        for (Note note : glossary.notes()) {
            between.run();
            notes += note.id().isVocabulary() ? 0 : 1;
            Set<TermKey> counted = note.id().isVocabulary() ? builtIn : terms;
            for (Definition definition : note.definitions()) {
                if (definition.evidence().tier() != Tier.WEAK) {
                    counted.add(TermKey.of(definition.label()));
                }
            }
        }
        return new Census(notes, terms.size(), builtIn.size());
    }
}
