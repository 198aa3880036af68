package dev.glossls.extract;

import dev.glossls.text.Characters;
import dev.glossls.text.Gap;
import dev.glossls.text.Span;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/**
 * Tells which long form an acronym stands for, after A. Schwartz and M. Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", 2003: every character of the short form is found, from the right, in the
 * long form, the first one at the start of a word.
 */
final class Acronyms {
    private static final int LONGEST = 12;
    private static final int LONGEST_LONG_FORM = 120;

    private Acronyms() {}

    /** Whether the text looks like an acronym: short, of one word or two, with a capital beyond the first letter of a word. */
    static boolean isShortForm(String text) {
        if (text.length() < 2 || text.length() > LONGEST || !Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        int capitals = 0;
        int most = 0;
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capitals = c == ' ' ? 0 : capitals + (Character.isUpperCase(c) ? 1 : 0);
            most = Math.max(most, capitals);
            blanks += c == ' ' ? 1 : 0;
            if (c != ' ' && c != '-' && c != '.' && c != '/' && c != '&' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return most >= 2 && blanks <= 1;
    }

    /** Whether the short form may stand for all of the long form. */
    static boolean stands(String shortForm, String longForm) {
        return isShortForm(shortForm)
                && longForm.length() > shortForm.length()
                && beginsAndHolds(longForm, singular(shortForm));
    }

    /** Whether a text begins with the first of some letters, and has the others behind it in their order. */
    private static boolean beginsAndHolds(String text, String letters) {
        int at = 0;
        for (int s = 0; s < letters.length(); s++) {
            char c = Character.toLowerCase(letters.charAt(s));
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            while (at < text.length() && Character.toLowerCase(text.charAt(at)) != c) {
                at++;
            }
            if (at == text.length() || (s == 0 && at > 0)) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** Whether a text is just the long form of a short one, with hardly more words than that has letters. */
    static boolean expands(String shortForm, String text) {
        if (text.length() > LONGEST_LONG_FORM || !isShortForm(shortForm)) {
            return false;
        }
        int words = 1 + (int) text.chars().filter(c -> c == ' ').count();
        return words <= shortForm.length() + 1 && stands(shortForm, text);
    }

    /** Whether a short form is made of the first letters of words, a few small ones left out. */
    static boolean initials(String shortForm, String longForm, List<Word> longWords) {
        return initials(shortForm, longForm, longWords, 0);
    }

    /** The same for words whose offsets count in a text in which the long form begins at an offset. */
    private static boolean initials(String shortForm, String longForm, List<Word> longWords, int offset) {
        if (!isShortForm(shortForm) || longWords.size() < 2) {
            return false;
        }
        String letters = singular(shortForm);
        int at = 0;
        for (Word word : longWords) {
            boolean next = at < letters.length()
                    && Character.toLowerCase(letters.charAt(at))
                            == Character.toLowerCase(longForm.charAt(word.start() - offset));
            at += next ? 1 : 0;
        }
        return at == letters.length() && longWords.size() <= letters.length() + 2;
    }

    /**
     * The long form that a text begins with, up to a sign or bracket: {@code Long form: d}, {@code Long form (d)}; absent
     * if it begins otherwise.
     */
    static Optional<String> leading(String shortForm, String text) {
        if (!isShortForm(shortForm) || shortForm.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        int end = 0;
        boolean latin = !text.isEmpty() && !Characters.isUnspaced(text.charAt(0));
        while (end < Math.min(text.length(), LONGEST_LONG_FORM) && ":;,.(（–—=。，：、".indexOf(text.charAt(end)) < 0) {
            boolean ends = text.startsWith(" - ", end) || (latin && Characters.isUnspaced(text.charAt(end)));
            if (ends) {
                break;
            }
            end++;
        }
        String longForm = text.substring(0, end).strip();
        return expands(shortForm, longForm) ? Optional.of(longForm) : Optional.empty();
    }

    /** Whether a short name is made of the beginnings of a long one's words, as GenAI is of Generative AI. */
    static boolean blends(String shortForm, String longForm, List<Word> longWords) {
        String letters = shortForm.replace(" ", "");
        if (letters.length() >= longForm.length() - longWords.size() + 1 || longWords.size() < 2) {
            return false;
        }
        int at = 0;
        for (Word word : longWords) {
            int matched = 0;
            String whole = word.span().of(longForm);
            while (at < letters.length()
                    && matched < whole.length()
                    && Character.toLowerCase(letters.charAt(at)) == Character.toLowerCase(whole.charAt(matched))) {
                at++;
                matched++;
            }
            if (matched == 0) {
                return false;
            }
        }
        return at == letters.length();
    }

    /**
     * The long form that ends where the words end, right before a short form in brackets; absent if none fits. Its words
     * are not divided by punctuation, and there are hardly more of them than the short form has letters.
     */
    static Optional<Span> longForm(String shortForm, CharSequence text, List<Word> words) {
        if (words.isEmpty() || !isShortForm(shortForm)) {
            return Optional.empty();
        }
        String letters = singular(shortForm);
        int most = Math.min(letters.length() + 5, letters.length() * 2);
        int first = words.size() - 1;
        while (first > 0 && words.size() - first < most && words.get(first).gap() != Gap.BREAK) {
            first--;
        }
        int from = words.get(first).start();
        int to = words.get(words.size() - 1).end();
        String candidate = text.subSequence(from, to).toString();
        for (int i = words.size() - letters.length(); i >= first; i--) {
            Word word = words.get(Math.max(i, 0));
            String whole = text.subSequence(word.start(), to).toString();
            if (i >= 0 && initials(shortForm, whole, words.subList(i, words.size()), word.start())) {
                return Optional.of(new Span(word.start(), to));
            }
        }
        Optional<Span> found = start(letters, candidate).map(start -> new Span(from + start, to));
        return found.filter(span -> countWords(words, span) >= Math.min(2, letters.length() - 1));
    }

    private static int countWords(List<Word> words, Span span) {
        return (int) words.stream().filter(word -> span.covers(word.span())).count();
    }

    private static String singular(String shortForm) {
        int last = shortForm.length() - 1;
        boolean plural = shortForm.charAt(last) == 's' && last > 1 && Character.isUpperCase(shortForm.charAt(last - 1));
        return plural ? shortForm.substring(0, last) : shortForm;
    }

    /** Where in the candidate the shortest long form begins that ends with it. */
    private static Optional<Integer> start(String shortForm, String candidate) {
        int l = candidate.length() - 1;
        for (int s = shortForm.length() - 1; s >= 0; s--) {
            char c = Character.toLowerCase(shortForm.charAt(s));
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            boolean first = s == 0;
            while (l >= 0
                    && !(Character.toLowerCase(candidate.charAt(l)) == c && (!first || beginsWord(candidate, l)))) {
                l--;
            }
            if (l < 0) {
                return Optional.empty();
            }
            l--;
        }
        return Optional.of(l + 1);
    }

    private static boolean beginsWord(String text, int i) {
        return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    }
}
