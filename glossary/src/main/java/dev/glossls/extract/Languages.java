package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.Characters;
import dev.glossls.text.Word;
import dev.glossls.text.WordList;
import dev.glossls.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells in which languages a note is written, by the little words in it. English counts in every note, for its labels are
 * used in notes of all languages.
 */
final class Languages {
    private static final String ALWAYS = "en";
    private static final int SAMPLE = 600;
    private static final int KANA_COUNTS = 4;
    private static final List<String> SECTIONS =
            List.of("[articles]", "[copulas]", "[determiners]", "[function-words]");
    private static final List<String> ALL = WordList.lines(Languages.class, "language/languages.txt");
    /** What is as little, but tells less of the language. */
    private static final List<String> MORE_SECTIONS = List.of("[end-words]", "[auxiliaries]", "[and]", "[or]", "[of]");
    /** Every little word, and the languages it tells: a bit for each, by its place in the list of all. */
    private static final Map<String, Integer> LITTLE_WORDS = littleWords();

    private Languages() {}

    /** The codes of the languages of some text, out of those allowed; all are allowed if none is named. */
    static Set<String> of(List<Passage> passages, Set<String> allowed) {
        Set<String> possible = new TreeSet<>(allowed.isEmpty() ? ALL : allowed);
        possible.retainAll(ALL);
        if (possible.size() < 2) {
            return possible;
        }
        int[] counts = count(passages);
        int most = 0;
        for (String language : possible) {
            most = Math.max(most, counts[ALL.indexOf(language)]);
        }
        Set<String> languages = new TreeSet<>();
        for (String language : possible) {
            boolean common = most > 0 && counts[ALL.indexOf(language)] * 5 >= most * 3;
            if (common || language.equals(ALWAYS)) {
                languages.add(language);
            }
        }
        return languages;
    }

    /** Whether a word says nothing by itself, in any language. */
    static boolean isLittle(Word word) {
        return LITTLE_WORDS.containsKey(word.form());
    }

    /** The languages to which most of the little words belong: a bit for each. None if there are no such words. */
    static int likely(List<Word> words) {
        int[] counts = new int[ALL.size()];
        words.forEach(word -> count(word, counts));
        int most = Arrays.stream(counts).max().orElse(0);
        int likely = 0;
        for (int i = 0; i < counts.length; i++) {
            likely |= most > 0 && counts[i] == most ? 1 << i : 0;
        }
        return likely;
    }

    private static int[] count(List<Passage> passages) {
        int[] counts = new int[ALL.size()];
        int seen = 0;
        for (Passage passage : passages) {
            List<Word> words = passage.words();
            for (int k = 0; k < words.size(); k++) {
                count(words.get(k), counts);
            }
            seen += words.size();
            if (seen > SAMPLE) {
                break;
            }
        }
        return counts;
    }

    private static void count(Word word, int[] counts) {
        int languages = LITTLE_WORDS.getOrDefault(word.form(), 0);
        for (int i = 0; languages != 0; i++, languages >>>= 1) {
            counts[i] += languages & 1;
        }
        countScript(word.form().charAt(0), counts);
    }

    private static void countScript(char c, int[] counts) {
        if (Characters.isUnspaced(c)) {
            boolean kana = 0x3040 <= c && c < 0x3100;
            int language = ALL.indexOf(kana ? "ja" : "zh");
            if (language >= 0) {
                counts[language] += kana ? KANA_COUNTS : 1;
            }
        }
    }

    private static Map<String, Integer> littleWords() {
        Map<String, Integer> languages = new HashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            int bit = 1 << i;
            String section = "";
            for (String line : WordList.lines(Languages.class, "language/" + ALL.get(i) + ".txt")) {
                boolean head = line.startsWith("[");
                section = head ? line : section;
                boolean telling = SECTIONS.contains(section);
                boolean little = telling || MORE_SECTIONS.contains(section);
                List<Word> words = little && !head ? Words.of(line) : List.of();
                if (words.size() == 1) {
                    languages.merge(words.get(0).form(), telling ? bit : 0, (known, more) -> known | more);
                }
            }
        }
        return languages;
    }
}
