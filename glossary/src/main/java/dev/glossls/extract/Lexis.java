package dev.glossls.extract;

import dev.glossls.text.Marker;
import dev.glossls.text.Word;
import dev.glossls.text.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The words by which rules tell a definition from other text, of one or more languages. */
final class Lexis {
    private static final String FOLDER = "language/";
    private static final List<String> LANGUAGES = WordList.lines(Lexis.class, FOLDER + "languages.txt");
    private static final Map<Set<String>, Lexis> KNOWN = new ConcurrentHashMap<>();

    private final Map<Topic, Phrases> topics = new EnumMap<>(Topic.class);

    private Lexis(Collection<String> languages) {
        Map<Topic, List<String>> entries = new EnumMap<>(Topic.class);
        for (String language : languages) {
            read(WordList.lines(Lexis.class, FOLDER + language + ".txt"), entries);
        }
        Map<Topic, Map<String, List<Word[]>>> phrases = new EnumMap<>(Topic.class);
        Map<String, Long> firstWords = new HashMap<>();
        long bit = 1;
        for (Topic topic : Topic.values()) {
            Map<String, List<Word[]>> grouped = Phrases.byFirstWord(entries.getOrDefault(topic, List.of()));
            phrases.put(topic, grouped);
            for (String first : grouped.keySet()) {
                firstWords.merge(first, bit, (known, more) -> known | more);
            }
            bit <<= 1;
        }
        Marker marker = new Marker(firstWords);
        bit = 1;
        for (Topic topic : Topic.values()) {
            boolean labels = topic == Topic.LABELS;
            topics.put(topic, new Phrases(Objects.requireNonNull(phrases.get(topic)), marker, bit, labels));
            bit <<= 1;
        }
    }

    /** What a list of words is good for; the word lists have a section for each, named like it. */
    enum Topic {
        LABELS,
        LABEL_STARTS,
        LABEL_ENDS,
        COPULAS,
        UNBROKEN,
        NOT_IN_TERMS,
        DETERMINERS,
        GENUS,
        DEFINING_VERBS,
        DEFINING_ENDS,
        SENTENCE_TAILS,
        ARTICLES,
        QUESTIONS,
        QUESTION_ENDS,
        QUESTION_TAILS,
        QUESTION_WORDS,
        FUNCTION_WORDS,
        END_WORDS,
        AUXILIARIES,
        IMPERATIVES,
        ALIAS_CUES,
        OR,
        AND,
        OF,
        CALLED,
        CALLED_AFTER,
        KINDS,
        KINDS_AFTER,
        TERM_HEADERS,
        DEFINITION_HEADERS,
        NAME_HEADERS,
        ORDINALS,
        CHAPTERS,
        NAMING_STARTS,
        FRAME_STARTS,
        FRAME_ENDS,
        NEGATIVE_HEADINGS,
        GLOSSARY_HEADS,
        DEFINITION_CALLOUTS,
        DEFINITION_LABELS
    }

    /** The words of these languages, named by their codes; of all languages if none is named. Unknown codes add nothing. */
    static Lexis of(Set<String> languages) {
        Set<String> wanted = new TreeSet<>(languages.isEmpty() ? LANGUAGES : languages);
        wanted.retainAll(LANGUAGES);
        return KNOWN.computeIfAbsent(wanted, Lexis::new);
    }

    Phrases get(Topic topic) {
        return Objects.requireNonNull(topics.get(topic));
    }

    private static void read(List<String> lines, Map<Topic, List<String>> entries) {
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                String name =
                        line.substring(1, line.length() - 1).replace('-', '_').toUpperCase(Locale.ROOT);
                section = entries.computeIfAbsent(Topic.valueOf(name), key -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
    }
}
