package dev.glossls.glossary;

import dev.glossls.index.Lexicon;
import dev.glossls.index.MentionIndex;
import dev.glossls.index.Spelling;
import dev.glossls.note.Definition;
import dev.glossls.text.KeyForm;
import dev.glossls.text.KeyHash;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The names that a glossary finds in texts: those of all notes that count, weak definitions left out. */
final class ShownNames implements Lexicon {
    private final Segments segments;
    private final Structure structure;
    private final MentionIndex[] indexes;

    ShownNames(Segments segments, Structure structure) {
        this.segments = segments;
        this.structure = structure;
        List<MentionIndex> mentions = new ArrayList<>();
        segments.forEach(segment -> mentions.add(segment.mentions()));
        this.indexes = mentions.toArray(MentionIndex[]::new);
    }

    /** A run of words that may be a name. */
    private record Run(CharSequence text, List<Word> words) {
        /** Whether the words are written exactly like a name. */
        boolean isWritten(String name) {
            int start = words.get(0).start();
            int length = words.get(words.size() - 1).end() - start;
            if (length != name.length()) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (name.charAt(i) != text.charAt(start + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public int known(long hash) {
        int known = 0;
        for (MentionIndex index : indexes) {
            known |= index.known(hash);
        }
        return known;
    }

    @Override
    public Optional<TermKey> label(CharSequence text, List<Word> words) {
        Run run = new Run(text, words);
        TermKey exact = TermKey.of(words);
        Use use = use(new Sought(run, exact, KeyForm.EXACT));
        if (use == Use.NONE) {
            TermKey transcribed = TermKey.of(words, KeyForm.TRANSCRIBED);
            if (!transcribed.equals(exact)) {
                exact = transcribed;
                use = use(new Sought(run, transcribed, KeyForm.TRANSCRIBED));
            }
        }
        Optional<TermKey> label = switch (use) {
            case SPELLED -> Optional.of(exact);
            case OTHERWISE -> Optional.empty();
            case NONE -> variant(run);
        };
        return label.filter(key -> !structure.has(key));
    }

    /** Whether a key is that of a name, and words with that key spell it; what says more comes later. */
    private enum Use {
        NONE,
        OTHERWISE,
        SPELLED
    }

    /** A run of words, by one of the keys that it may have. */
    private record Sought(Run run, TermKey key, KeyForm form) {
        Use by(Definition definition) {
            Use use = Use.NONE;
            for (String name : definition.names()) {
                Use found = run.isWritten(name) ? Use.SPELLED : by(name);
                use = found.compareTo(use) > 0 ? found : use;
            }
            return use;
        }

        private Use by(String name) {
            Spelling spelling = Spelling.of(name, KeyForm.EXACT);
            if (!spelling.key().equals(key)) {
                spelling = Spelling.of(name, KeyForm.TRANSCRIBED);
            }
            if (!spelling.key().equals(key)) {
                return Use.NONE;
            }
            return spelling.allows(run.text(), run.words(), form) ? Use.SPELLED : Use.OTHERWISE;
        }
    }

    /** The first definition that spells it is enough: thousands may give one name. */
    private Use use(Sought sought) {
        long hash = KeyHash.of(sought.key());
        Use[] best = {Use.NONE};
        for (Segment segment : segments) {
            boolean spelled = segment.anyShown(hash, definition -> {
                Use use = sought.by(definition);
                best[0] = use.compareTo(best[0]) > 0 ? use : best[0];
                return use == Use.SPELLED;
            });
            if (spelled) {
                return Use.SPELLED;
            }
        }
        return best[0];
    }

    /** The only name of several words of which a run is a variant. */
    private Optional<TermKey> variant(Run run) {
        TermKey variant = TermKey.of(run.words(), KeyForm.VARIANT);
        long hash = KeyHash.of(variant);
        List<Definition> definitions = shown(hash);
        segments.forEach(segment -> segment.addVariants(hash, definitions));
        TreeSet<TermKey> keys = new TreeSet<>();
        boolean spelled = false;
        for (Definition definition : definitions) {
            for (String name : definition.names()) {
                List<Word> words = TermKey.withoutArticle(name, Words.of(name));
                if (words.size() > 1 && TermKey.of(words, KeyForm.VARIANT).equals(variant)) {
                    keys.add(TermKey.of(words));
                    Spelling spelling = Spelling.of(name, KeyForm.VARIANT);
                    spelled |= spelling.allows(run.text(), run.words(), KeyForm.VARIANT);
                }
            }
        }
        return keys.size() == 1 && spelled ? Optional.of(keys.first()) : Optional.empty();
    }

    private List<Definition> shown(long hash) {
        List<Definition> definitions = new ArrayList<>();
        segments.forEach(segment -> segment.anyShown(hash, definition -> !definitions.add(definition)));
        return definitions;
    }
}
