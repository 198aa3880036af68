package dev.glossls.check;

import dev.glossls.check.CheckedNote.PassageMentions;
import dev.glossls.extract.Wording;
import dev.glossls.note.Passage;
import dev.glossls.text.Gap;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An acronym that a note uses twice at least, and that no note expands. Capitals alone make no acronym: what everybody
 * knows is left out, what can be spoken as a word, what is part of a longer code or name, and shouting.
 */
final class UndefinedAcronym {
    private static final int FEWEST = 2;
    /** Two letters are too often a unit, a code of a country or a name. */
    private static final int SHORTEST = 3;
    /** A note with more unknown words in capitals is written in capitals, or is no text. */
    private static final int MOST = 100;

    private final CheckedNote note;
    private final Map<String, List<Span>> uses = new TreeMap<>();
    /** What stands in brackets of its own somewhere: what it stands for may stand before it, in whatever language. */
    private final Set<String> explained = new HashSet<>();

    private UndefinedAcronym(CheckedNote note) {
        this.note = note;
    }

    static List<Diagnostic> in(CheckedNote note) {
        UndefinedAcronym check = new UndefinedAcronym(note);
        note.mentions().forEach(check::collect);
        List<Diagnostic> found = new ArrayList<>();
        if (check.uses.size() > MOST) {
            return found;
        }
        check.uses.forEach((acronym, places) -> {
            boolean open = places.size() >= FEWEST && !check.explained.contains(acronym);
            if (open && !check.isExpanded(acronym)) {
                found.add(Diagnostic.of(
                        Code.UNDEFINED_ACRONYM,
                        places.get(0),
                        "Nothing says what \"" + acronym + "\" stands for; it is used " + places.size()
                                + " times here."));
            }
        });
        return found;
    }

    private void collect(PassageMentions block) {
        Passage passage = block.passage();
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            String acronym = capitals(passage, words.get(i));
            boolean alone = !acronym.isEmpty()
                    && standsFree(passage, words, i)
                    && (i == 0 || capitals(passage, words.get(i - 1)).isEmpty())
                    && (i + 1 == words.size()
                            || capitals(passage, words.get(i + 1)).isEmpty());
            if (alone && isUnknown(acronym)) {
                Span source = passage.source(words.get(i).span());
                if (isBracketed(passage, words.get(i))) {
                    explained.add(acronym);
                } else if (!block.holds(source) && !note.isCode(source)) {
                    uses.computeIfAbsent(acronym, key -> new ArrayList<>()).add(source);
                }
            }
        }
    }

    private static String capitals(Passage passage, Word word) {
        return AcronymShape.capitals(word.span().of(passage.text()));
    }

    private boolean isUnknown(String acronym) {
        return acronym.length() >= SHORTEST
                && !AcronymShape.isWellKnown(acronym)
                && !AcronymShape.mayBeWord(acronym)
                && note.glossary().places(TermKey.of(acronym)).isEmpty();
    }

    /** Whether nothing is joined to the word, and no sign beside it makes it a part of a path, a variable or a formula. */
    private static boolean standsFree(Passage passage, List<Word> words, int i) {
        Word word = words.get(i);
        boolean left = i == 0 || words.get(i).gap() == Gap.SPACE || words.get(i).gap() == Gap.BREAK;
        boolean right = i + 1 == words.size()
                || words.get(i + 1).gap() == Gap.SPACE
                || words.get(i + 1).gap() == Gap.BREAK;
        return left && right && isOpen(passage, word.start() - 1) && isOpen(passage, word.end());
    }

    private static boolean isBracketed(Passage passage, Word word) {
        String text = passage.text();
        return word.start() > 0
                && word.end() < text.length()
                && "([（［".indexOf(text.charAt(word.start() - 1)) >= 0
                && ")],;）］、".indexOf(text.charAt(word.end())) >= 0;
    }

    private static boolean isOpen(Passage passage, int index) {
        if (index < 0 || index >= passage.text().length()) {
            return true;
        }
        char c = passage.charAt(index);
        return Character.isWhitespace(c) || "()[].,:;!?\"'“”’*…–—".indexOf(c) >= 0;
    }

    /** Whether somewhere in the note words follow each other that begin with its letters, little ones between them left out. */
    private boolean isExpanded(String acronym) {
        for (PassageMentions block : note.mentions()) {
            List<Word> words = block.passage().words();
            for (int i = 0; i < words.size(); i++) {
                if (beginsExpansion(acronym, block.passage(), words, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean beginsExpansion(String acronym, Passage passage, List<Word> words, int first) {
        int letter = 0;
        for (int i = first; i < words.size() && letter < acronym.length(); i++) {
            String written = words.get(i).span().of(passage.text());
            boolean fits = written.length() > 1
                    && written.substring(0, 1).toUpperCase(Locale.ROOT).charAt(0) == acronym.charAt(letter)
                    && AcronymShape.capitals(written).isEmpty();
            if (fits) {
                letter++;
            } else if (i == first || !Wording.isLittle(words.get(i), passage.text())) {
                return false;
            }
        }
        return letter == acronym.length();
    }
}
