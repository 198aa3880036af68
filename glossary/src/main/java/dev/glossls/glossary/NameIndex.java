package dev.glossls.glossary;

import dev.glossls.index.MentionIndex;
import dev.glossls.index.NumbersByHash;
import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.Tier;
import dev.glossls.text.KeyHash;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.List;

/**
 * Where the names of a {@link NoteTable} stand, by the hashes of their keys: numbers of definitions or statements, in order.
 * It takes about forty bytes for a term of two words. What it says has to be compared by characters.
 *
 * @param names the definitions that give a name, whose key may be exact or transcribed
 * @param mentions the names as they are found in texts, those of weak definitions left out
 * @param compounds the definitions with a label that goes on before its last words, by the key of those
 * @param broader the statements of what a concept is a kind of
 * @param narrower the statements of what is a kind of a concept
 */
record NameIndex(
        NumbersByHash names,
        MentionIndex mentions,
        NumbersByHash compounds,
        NumbersByHash broader,
        NumbersByHash narrower) {

    /** The index of all names in a table. */
    static NameIndex of(NoteTable notes) {
        Making making = new Making();
        for (int i = 0; i < notes.size(); i++) {
            making.add(notes.note(i));
        }
        return new NameIndex(
                making.names.build(),
                making.mentions.build(),
                making.compounds.build(),
                making.broader.build(),
                making.narrower.build());
    }

    /** An index that is being made, note by note. */
    private static final class Making {
        private final NumbersByHash.Builder names = new NumbersByHash.Builder();
        private final MentionIndex.Builder mentions = new MentionIndex.Builder();
        private final NumbersByHash.Builder compounds = new NumbersByHash.Builder();
        private final NumbersByHash.Builder broader = new NumbersByHash.Builder();
        private final NumbersByHash.Builder narrower = new NumbersByHash.Builder();
        private final KeyHash key = new KeyHash();
        private int definitions;
        private int statements;

        void add(Note note) {
            for (Definition definition : note.definitions()) {
                boolean shown = definition.evidence().tier() != Tier.WEAK;
                for (String name : definition.names()) {
                    add(name, shown);
                }
                definitions++;
            }
            for (Broader said : note.broader()) {
                narrower.add(KeyHash.of(TermKey.of(said.broader())), statements);
                broader.add(KeyHash.of(TermKey.of(said.narrower())), statements);
                statements++;
            }
        }

        private void add(String name, boolean shown) {
            List<Word> words = Words.of(name);
            List<Word> own = TermKey.withoutArticle(name, words);
            key.clear();
            own.forEach(key::append);
            names.add(key.exact(), definitions);
            if (key.transcribed() != key.exact()) {
                names.add(key.transcribed(), definitions);
            }
            if (shown) {
                mentions.add(own, definitions);
            }
            List<Word> ending = Compounds.endingOfCompound(name, words);
            if (!ending.isEmpty()) {
                compounds.add(KeyHash.of(TermKey.of(ending)), definitions);
            }
        }
    }
}
