package dev.glossls.check;

import dev.glossls.extract.Wording;
import dev.glossls.text.Word;
import dev.glossls.text.WordList;
import dev.glossls.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells acronyms from other words in capitals. */
final class AcronymShape {
    private static final Set<String> WELL_KNOWN =
            Set.copyOf(WordList.lines(AcronymShape.class, "well-known-acronyms.txt"));
    private static final Set<String> IN_CAPITALS =
            Set.copyOf(WordList.lines(AcronymShape.class, "words-in-capitals.txt"));
    private static final int LONGEST = 6;
    /** From so many letters on, two vowels are enough to doubt. */
    private static final int LONG = 5;

    private static final int SHORTEST_KNOWN = 3;
    private static final String VOWELS = "AEIOUY";

    private AcronymShape() {}

    /** The capitals of a word, without the s of a plural; empty if the word is not written like an acronym. */
    static String capitals(String written) {
        boolean plural = written.length() > 2 && written.endsWith("s");
        String capitals = plural ? written.substring(0, written.length() - 1) : written;
        boolean shaped = 2 <= capitals.length()
                && capitals.length() <= LONGEST
                && capitals.chars().allMatch(c -> 'A' <= c && c <= 'Z');
        return shaped ? capitals : "";
    }

    /** Whether everybody knows what it stands for, alone or behind something (PGSQL), or it is a number in Roman digits. */
    static boolean isWellKnown(String capitals) {
        for (int start = 0; start <= capitals.length() - SHORTEST_KNOWN; start++) {
            if (WELL_KNOWN.contains(capitals.substring(start))) {
                return true;
            }
        }
        return WELL_KNOWN.contains(capitals) || capitals.matches("[IVXLC]+");
    }

    /** Whether it may as well be an ordinary word in capitals: one that is known, or can be spoken as one. */
    static boolean mayBeWord(String capitals) {
        if (IN_CAPITALS.contains(capitals)) {
            return true;
        }
        String small = capitals.toLowerCase(Locale.ROOT);
        List<Word> words = Words.of(small);
        return (words.size() == 1 && Wording.isLittle(words.get(0), small)) || isSpeakable(capitals);
    }

    /** Whether vowels and consonants take turns as in words: no three consonants in a row, no two at the start or end but usual ones. */
    private static boolean isSpeakable(String capitals) {
        long all = capitals.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        if (capitals.length() >= LONG && all >= 2) {
            return true;
        }
        int consonants = 0;
        int vowels = 0;
        for (int i = 0; i < capitals.length(); i++) {
            boolean vowel = VOWELS.indexOf(capitals.charAt(i)) >= 0;
            vowels += vowel ? 1 : 0;
            consonants = vowel ? 0 : consonants + 1;
            boolean cluster = consonants == 3 && i == 2 && capitals.matches("S[CKPT][LR].*");
            if ((consonants > 2 && !cluster) || (consonants == 2 && i == 1 && !isUsualStart(capitals))) {
                return false;
            }
        }
        return vowels > 0 && capitals.length() > 2 && vowels < capitals.length();
    }

    private static boolean isUsualStart(String capitals) {
        char first = capitals.charAt(0);
        char second = capitals.charAt(1);
        boolean liquid = second == 'L' || second == 'R';
        return (liquid && "BCDFGKPT".indexOf(first) >= 0)
                || (second == 'H' && "CPSTW".indexOf(first) >= 0)
                || (first == 'S' && "CKLMNPTW".indexOf(second) >= 0);
    }
}
