package dev.glossls.server.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which people type a name; absent where the name does not allow it. */
final class Keystrokes {
    private static final Pattern WORD = Pattern.compile("(\\p{L}{6,})\\b.*");
    private static final Pattern PHRASE = Pattern.compile("(\\p{L}{3,} \\p{L}{2})\\p{L}{2,}.*");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");
    private static final Pattern LONG_WORD = Pattern.compile("([A-Za-z]{4})([A-Za-z])([A-Za-z])([A-Za-z]{2,})\\b.*");
    private static final Pattern TWO_WORDS = Pattern.compile("([A-Za-z]{5,}) ([A-Za-z]{5,})");

    private Keystrokes() {}

    /** Five letters of the first word. */
    static Optional<String> wordStart(String name) {
        return match(WORD, name).map(word -> word.group(1).substring(0, 5).toLowerCase(Locale.ROOT));
    }

    /** The first word, and two letters of the next. */
    static Optional<String> phraseStart(String name) {
        return match(PHRASE, name).map(phrase -> phrase.group(1).toLowerCase(Locale.ROOT));
    }

    /** The first letters of a name in capitals. */
    static Optional<String> acronym(String name) {
        return match(ACRONYM, name).map(acronym -> name.substring(0, name.length() - 1));
    }

    /** The first word with its fifth and sixth letter swapped. */
    static Optional<String> swapped(String name) {
        return match(LONG_WORD, name)
                .filter(word -> !word.group(2).equalsIgnoreCase(word.group(3)))
                .map(word -> word.group(1) + word.group(3) + word.group(2) + word.group(4))
                .map(typed -> typed.toLowerCase(Locale.ROOT));
    }

    /** Two words, each as its first three consonants. */
    static Optional<String> abbreviated(String name) {
        return match(TWO_WORDS, name)
                .map(words -> consonants(words.group(1)) + " " + consonants(words.group(2)))
                .filter(typed -> typed.length() == 7);
    }

    private static String consonants(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String rest = lower.substring(1).replaceAll("[aeiouy]", "");
        return lower.charAt(0) + rest.substring(0, Math.min(2, rest.length()));
    }

    private static Optional<Matcher> match(Pattern pattern, String name) {
        return Optional.of(pattern.matcher(name)).filter(Matcher::matches);
    }
}
