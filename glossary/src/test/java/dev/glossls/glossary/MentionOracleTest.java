package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.extract.NoteParser;
import dev.glossls.index.Mention;
import dev.glossls.index.Spelling;
import dev.glossls.note.Note;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.text.Gap;
import dev.glossls.text.KeyForm;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mentions found are those of a search that compares every name with every run of words. */
class MentionOracleTest {
    private static final int ROUNDS = 60;
    private static final int LONGEST = 16;
    private static final char FIRST_IDEOGRAPH = 0x2E80;
    private static final List<String> PARTS = List.of(
            "data",
            "set",
            "sets",
            "pre",
            "train",
            "training",
            "trained",
            "model",
            "models",
            "the",
            "rapist",
            "fine",
            "tuning",
            "tuned",
            "über",
            "ueber",
            "setzung",
            "Übersetzung",
            "IT",
            "it",
            "AI",
            "AIs",
            "foundation",
            "foundational",
            "re",
            "in",
            "put",
            "C++",
            "O(n)",
            "機械",
            "学習",
            "a");
    private static final List<String> JOINTS = List.of(" ", " ", " ", "-", "", "_", "/", "\n", ", ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsFoundIsWhatComparingEverythingFinds(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<Note> notes = new ArrayList<>();
            Set<String> names = new TreeSet<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                String name = phrase(random, 3);
                names.add(name);
                notes.add(NotesByHand.noteOf(i + ".md", List.of(name)));
            }
            Glossary glossary = round % 2 == 0 ? Glossary.of(notes) : stepByStep(notes);
            String text = phrase(random, 60);
            Prose prose = round % 3 == 0 ? Prose.plain(text) : NoteParser.prose(text);
            for (Passage passage : prose.passages()) {
                List<Mention> expected = new Naive(names, passage).mentions();
                expected.replaceAll(found -> new Mention(passage.source(found.span()), found.key()));
                assertEquals(expected, glossary.mentions(passage), "seed " + seed + ": " + names + "\n" + text);
            }
        }
    }

    private static Glossary stepByStep(List<Note> notes) {
        Glossary glossary = Glossary.empty();
        for (Note note : notes) {
            glossary = glossary.with(note);
        }
        return glossary;
    }

    private static String phrase(Random random, int most) {
        StringBuilder phrase = new StringBuilder(pick(PARTS, random));
        for (int i = random.nextInt(most); i > 0; i--) {
            phrase.append(pick(JOINTS, random)).append(pick(PARTS, random));
        }
        return phrase.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** The search that needs no index. */
    private record Naive(Set<String> names, String text, List<Word> words, boolean insideIdentifiers) {
        Naive(Set<String> names, Passage passage) {
            this(names, passage.text(), Words.of(passage.text()), passage.isVerbatim());
        }

        List<Mention> mentions() {
            List<Mention> mentions = new ArrayList<>();
            int at = 0;
            while (at < words.size()) {
                int end = at;
                for (int k = at + 1; k <= Math.min(words.size(), at + LONGEST); k++) {
                    end = label(at, k).isPresent() ? k : end;
                }
                if (end > at) {
                    mentions.add(new Mention(span(at, end), label(at, end).orElseThrow()));
                }
                at = Math.max(end, at + 1);
            }
            return mentions;
        }

        private Span span(int from, int to) {
            return new Span(words.get(from).start(), words.get(to - 1).end());
        }

        private Optional<TermKey> label(int from, int to) {
            List<Word> run = words.subList(from, to);
            if (isInside(from) || isInside(to)) {
                return Optional.empty();
            }
            for (KeyForm form : List.of(KeyForm.EXACT, KeyForm.TRANSCRIBED)) {
                TermKey key = TermKey.of(run, form);
                List<Spelling> known = new ArrayList<>();
                for (String name : names) {
                    Spelling exact = Spelling.of(name, KeyForm.EXACT);
                    known.add(exact.key().equals(key) ? exact : Spelling.of(name, KeyForm.TRANSCRIBED));
                }
                known.removeIf(spelling -> !spelling.key().equals(key));
                if (!known.isEmpty()) {
                    boolean spelled = known.stream().anyMatch(spelling -> spelling.allows(text, run, form));
                    return spelled ? Optional.of(key) : Optional.empty();
                }
            }
            return variant(run);
        }

        private Optional<TermKey> variant(List<Word> run) {
            Set<TermKey> keys = new TreeSet<>();
            boolean spelled = false;
            for (String name : names) {
                List<Word> own = TermKey.withoutArticle(name, Words.of(name));
                Spelling spelling = Spelling.of(name, KeyForm.VARIANT);
                if (own.size() > 1 && spelling.key().equals(TermKey.of(run, KeyForm.VARIANT))) {
                    keys.add(TermKey.of(own));
                    spelled |= spelling.allows(text, run, KeyForm.VARIANT);
                }
            }
            return keys.size() == 1 && spelled ? keys.stream().findFirst() : Optional.empty();
        }

        /** Whether the place before a word is inside of an identifier. */
        private boolean isInside(int i) {
            if (insideIdentifiers || i == words.size() || words.get(i).gap() != Gap.GLUED) {
                return false;
            }
            int start = words.get(i).start();
            return text.charAt(start) < FIRST_IDEOGRAPH && text.charAt(start - 1) < FIRST_IDEOGRAPH;
        }
    }
}
