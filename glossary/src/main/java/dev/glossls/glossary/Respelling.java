package dev.glossls.glossary;

import dev.glossls.text.Gap;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Writes a new name the way in which an old one is written at a place: in the plural or the singular, with a possessive,
 * with a capital or without, with hyphens, underscores or as one identifier. If only the writing of a name is new, it is
 * taken over wherever the old case stood.
 *
 * @param written what stands at the place
 * @param old the name that it is a form of, as its definition has it
 */
public record Respelling(String written, String old) {
    /** The new name in the same form. A name with capitals inside or of capitals alone keeps them. */
    public String of(String name) {
        String possessive = possessive(written);
        String base = written.substring(0, written.length() - possessive.length());
        Respelling bare = new Respelling(base, old);
        return bare.joined(bare.inCase(bare.numbered(name))) + possessive;
    }

    private static String possessive(String text) {
        return text.endsWith("'s") || text.endsWith("’s") ? text.substring(text.length() - 2) : "";
    }

    /** In the number in which the last word is written, if that is another than in the old name. */
    private String numbered(String name) {
        List<Word> here = Words.of(written);
        List<Word> there = Words.of(old);
        List<Word> words = Words.of(name);
        if (here.isEmpty() || there.isEmpty() || words.isEmpty()) {
            return name;
        }
        Word last = words.get(words.size() - 1);
        boolean plural = isPlural(here.get(here.size() - 1), written);
        if (plural == isPlural(there.get(there.size() - 1), old) || plural == isPlural(last, name)) {
            return name;
        }
        String word = last.span().of(name);
        String changed = plural ? plural(word) : singular(word, last.form());
        return name.substring(0, last.start()) + changed + name.substring(last.end());
    }

    private static boolean isPlural(Word word, String text) {
        String letters = word.span().of(text).toLowerCase(Locale.ROOT);
        return letters.endsWith("s") && word.form().length() < letters.length();
    }

    private static String plural(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int last = word.length() - 1;
        boolean capitals = Character.isUpperCase(word.charAt(last));
        if (capitals) {
            return word + "s";
        }
        boolean afterConsonant = last > 0 && "aeiou".indexOf(small.charAt(last - 1)) < 0;
        if (small.endsWith("y") && afterConsonant) {
            return word.substring(0, last) + "ies";
        }
        boolean hissing = List.of("s", "x", "z", "ch", "sh").stream().anyMatch(small::endsWith);
        return word + (hissing ? "es" : "s");
    }

    private static String singular(String word, String form) {
        boolean begins = word.toLowerCase(Locale.ROOT).startsWith(form);
        return begins ? word.substring(0, form.length()) : form;
    }

    private String inCase(String name) {
        if (isAll(written, Character::isUpperCase) && !isAll(old, Character::isUpperCase)) {
            return name.toUpperCase(Locale.ROOT);
        }
        if (!eachWord(old, Respelling::isOrdinary)) {
            return name;
        }
        boolean capital = isCapital(written);
        boolean title = restIsRaised(written);
        boolean sameWords = TermKey.of(name).equals(TermKey.of(old));
        String cased = name;
        if (!sameWords || capital != isCapital(old)) {
            cased = onWords(cased, 0, 1, capital ? Respelling::raised : Respelling::lowered);
        }
        if (Words.of(written).size() > 1 && (!sameWords || title != restIsRaised(old))) {
            cased = onWords(cased, 1, Integer.MAX_VALUE, title ? Respelling::raised : Respelling::lowered);
        }
        return cased;
    }

    /** Whether a text has more than one letter that can be a capital, and all of them are. */
    private static boolean isAll(String text, Predicate<Character> capital) {
        List<Character> letters = text.chars()
                .mapToObj(c -> (char) c)
                .filter(c -> Character.isUpperCase(c) || Character.isLowerCase(c))
                .toList();
        return letters.size() > 1 && letters.stream().allMatch(capital);
    }

    private static boolean eachWord(String text, Predicate<String> test) {
        return Words.of(text).stream().allMatch(word -> test.test(word.span().of(text)));
    }

    /** Whether a word has no capital after its first letter, and is more than a letter. */
    private static boolean isOrdinary(String word) {
        return word.length() > 1 && word.substring(1).chars().noneMatch(Character::isUpperCase);
    }

    private static boolean isCapital(String text) {
        List<Word> words = Words.of(text);
        return !words.isEmpty()
                && Character.isUpperCase(text.charAt(words.get(0).start()));
    }

    private static boolean restIsRaised(String text) {
        List<Word> words = Words.of(text);
        return words.size() > 1
                && words.stream().skip(1).allMatch(word -> Character.isUpperCase(text.charAt(word.start())));
    }

    private static String onWords(String text, int from, int to, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder(text);
        List<Word> words = Words.of(text);
        for (int i = from; i < Math.min(to, words.size()); i++) {
            Word word = words.get(i);
            boolean glued = i + 1 < words.size() && words.get(i + 1).gap() == Gap.GLUED;
            if (!glued && word.gap() != Gap.GLUED && isOrdinary(word.span().of(text))) {
                changed.replace(
                        word.start(), word.end(), change.apply(word.span().of(text)));
            }
        }
        return changed.toString();
    }

    private static String raised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String lowered(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** With the joints that stand between the written words, if the old name has others. */
    private String joined(String name) {
        List<Word> here = Words.of(written);
        if (here.size() < 2 || Words.of(name).size() < 2 || joint(written).equals(joint(old))) {
            return name;
        }
        String joint = joint(written);
        StringBuilder joined = new StringBuilder();
        for (Word word : Words.of(name)) {
            String part = word.span().of(name);
            joined.append(joined.isEmpty() ? "" : joint);
            joined.append(joint.isEmpty() && !joined.isEmpty() ? raised(part) : part);
        }
        return joined.toString();
    }

    /** What stands between the first two words: a hyphen, an underscore, nothing in an identifier, else a blank. */
    private static String joint(String text) {
        List<Word> words = Words.of(text);
        if (words.size() < 2) {
            return " ";
        }
        if (words.get(1).gap() == Gap.GLUED) {
            return "";
        }
        String between = text.substring(words.get(0).end(), words.get(1).start());
        return between.isBlank() || between.length() > 1 ? " " : between;
    }
}
