package dev.glossls.glossary;

import dev.glossls.text.TermKey;
import java.util.Locale;

/**
 * How a name is written at a place.
 *
 * <p>The notes' own spelling counts, with two liberties. A name of ordinary words (all small letters, or only the first
 * letter of the name a capital) takes a capital at the beginning of a sentence and after a typed capital, and a small
 * letter elsewhere; names with capitals inside and acronyms stay as they are, and so does a name whose first word is a
 * single letter ({@code p-value}). And a plural that was typed in full stays a plural.
 */
final class Insertion {
    private Insertion() {}

    /** The text to write for a name in place of what was typed. */
    static String of(String name, String typed, boolean sentenceStart) {
        return inCase(plural(name, typed), typed, sentenceStart);
    }

    private static String inCase(String name, String typed, boolean sentenceStart) {
        if (name.isEmpty() || typed.isEmpty() || !isOrdinary(name)) {
            return name;
        }
        int first = Character.charCount(name.codePointAt(0));
        boolean capital = sentenceStart || Character.isUpperCase(typed.codePointAt(0));
        String initial = name.substring(0, first);
        return (capital ? initial.toUpperCase(Locale.ROOT) : initial.toLowerCase(Locale.ROOT)) + name.substring(first);
    }

    /** Whether the name holds no capital after its first letter and does not begin with a word of one letter. */
    private static boolean isOrdinary(String name) {
        int first = Character.charCount(name.codePointAt(0));
        boolean longer = first < name.length() && Character.isLetter(name.codePointAt(first));
        return longer && Character.isLetter(name.codePointAt(0)) && hasNoCapital(name, first);
    }

    private static boolean hasNoCapital(String name, int from) {
        int at = from;
        while (at < name.length()) {
            int letter = name.codePointAt(at);
            if (Character.isUpperCase(letter)) {
                return false;
            }
            at += Character.charCount(letter);
        }
        return true;
    }

    /** The name with the ending of the typed plural, if what was typed is the name's plural and the name is none. */
    private static String plural(String name, String typed) {
        boolean longer = typed.length() > name.length();
        if (!longer || !TermKey.of(typed).equals(TermKey.of(name))) {
            return name;
        }
        if (typed.endsWith("ies") && name.endsWith("y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        String ending = typed.substring(name.length()).toLowerCase(Locale.ROOT);
        return ending.equals("s") || ending.equals("es") ? name + ending : name;
    }
}
