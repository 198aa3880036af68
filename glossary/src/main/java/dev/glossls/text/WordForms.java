package dev.glossls.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The forms of one word: its normal form, and the looser form under which derived words meet. */
final class WordForms {
    private static final Set<String> ARTICLES = WordList.set("articles.txt");
    private static final Set<String> ELISIONS = WordList.set("elisions.txt");
    private static final Set<String> INVARIABLE = WordList.set("invariable.txt");
    private static final Map<String, String> IRREGULAR = WordList.map("irregular-plurals.txt");
    private static final Map<String, String> ENDINGS = WordList.map("plural-endings.txt");
    /** So many letters at least stand before an ending. */
    private static final int SHORTEST_STEM = 2;

    private static final int SHORTEST_PLURAL = 4;
    private static final int SHORTEST_IRREGULAR = 3;

    private WordForms() {}

    /** Whether the word is an article. A word in capitals is a name, not an article. */
    static boolean isArticle(String word) {
        boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return !capitals && ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isElision(CharSequence prefix) {
        return ELISIONS.contains(prefix.toString().toLowerCase(Locale.ROOT));
    }

    /**
     * Compatibility characters, case, accents, possessive and plural folded: the English one, and endings of other
     * languages that are nothing else. May be empty. A letter alone keeps its accent, for that is all that tells "é" from
     * "e".
     */
    static String normal(String word) {
        if (word.length() == 1 && !Characters.isUnspaced(word.charAt(0))) {
            return word.toLowerCase(Locale.ROOT);
        }
        String owner = withoutPossessive(word);
        String folded = fold(owner);
        if (isAcronymPlural(owner)) {
            return folded.substring(0, folded.length() - 1);
        }
        return isAllCapitals(owner) ? folded : singular(folded);
    }

    private static String withoutPossessive(String word) {
        int apostrophe = word.length() - 2;
        boolean possessive = apostrophe > 0
                && "sS".indexOf(word.charAt(apostrophe + 1)) >= 0
                && "'’".indexOf(word.charAt(apostrophe)) >= 0;
        return possessive ? word.substring(0, apostrophe) : word;
    }

    /** The same word with the letters that stand for umlauts where there are none on the keyboard; most often the word itself. */
    static String transcribed(String word) {
        if (isAscii(word)) {
            return word;
        }
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        StringBuilder transcribed = new StringBuilder(word.length() + 2);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case 'ä', 'Ä' -> transcribed.append("ae");
                case 'ö', 'Ö' -> transcribed.append("oe");
                case 'ü', 'Ü' -> transcribed.append("ue");
                default -> transcribed.append(c);
            }
        }
        return transcribed.length() == composed.length() ? word : transcribed.toString();
    }

    /**
     * How much of a word in normal form its stem is, which derived forms share: "foundational", "tuned" and "tuning" lose
     * their endings.
     */
    static int variantLength(String form) {
        int length = form.length();
        if (form.endsWith("tional")) {
            return length - 2;
        }
        if (length >= 6 && form.endsWith("ing")) {
            return undoubled(form, length - 3);
        }
        if (length >= 5 && form.endsWith("ed") && !form.endsWith("eed")) {
            return undoubled(form, length - 2);
        }
        return length >= 4 && form.endsWith("e") && !form.endsWith("ee") ? length - 1 : length;
    }

    private static int undoubled(String form, int length) {
        char last = form.charAt(length - 1);
        if (length > 2 && last == form.charAt(length - 2) && "lsz".indexOf(last) < 0) {
            return length - 1;
        }
        return last == 'e' && length > 3 ? length - 1 : length;
    }

    static String fold(CharSequence word) {
        String written = word.toString();
        if (isAscii(written)) {
            return written.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> {
            if (!isLatinAccent(c, folded) && !Characters.isInvisible(c)) {
                appendFolded(c, folded);
            }
        });
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Small letters, and those instead of letters with strokes and of ligatures that Unicode does not divide. */
    private static void appendFolded(int c, StringBuilder folded) {
        int small = Character.toLowerCase(Character.toUpperCase(c));
        switch (small) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ' -> folded.append('d');
            case '’' -> folded.append('\'');
            default -> folded.appendCodePoint(small);
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** A combining mark on a Latin or Greek letter; in other scripts marks make another letter. */
    private static boolean isLatinAccent(int c, StringBuilder before) {
        boolean combining = 0x300 <= c && c < 0x370;
        return combining && !before.isEmpty() && before.charAt(before.length() - 1) < 0x400;
    }

    private static boolean isAllCapitals(CharSequence word) {
        return word.length() > 1 && hasNoSmallLetter(word, word.length());
    }

    private static boolean hasNoSmallLetter(CharSequence word, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code LLMs}: two capitals or more, and a small s. */
    private static boolean isAcronymPlural(CharSequence word) {
        int last = word.length() - 1;
        return last >= 2 && word.charAt(last) == 's' && hasNoSmallLetter(word, last);
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_IRREGULAR) {
            return word;
        }
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            int stem = word.length() - ending.getKey().length();
            if (stem >= SHORTEST_STEM && word.endsWith(ending.getKey())) {
                return word.substring(0, stem) + ending.getValue();
            }
        }
        boolean plural = word.charAt(word.length() - 1) == 's' && word.length() >= SHORTEST_PLURAL;
        if (!plural || INVARIABLE.contains(word)) {
            return word;
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (endsWithAny(word, "sses", "xes", "ches", "shes", "zzes")) {
            return word.substring(0, word.length() - 2);
        }
        return endsWithAny(word, "ss", "us", "is") ? word : word.substring(0, word.length() - 1);
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
