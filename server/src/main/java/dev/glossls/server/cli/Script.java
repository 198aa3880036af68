package dev.glossls.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What happens in a session: a note that is opened, places in it on which the mouse rests, and what is typed elsewhere.
 *
 * @param uri the note
 * @param text its text
 * @param hovers the places, by what stands there
 * @param typings what is typed
 */
record Script(String uri, String text, List<Spot> hovers, List<Typing> typings) {
    private static final String SAMPLE_NOTE = """
            # Notes of today

            A foundation model is adapted to our own data with fine-tuning; the examples lie in S3.
            Retrieval-augmented generation needs no training and leads to fewer hallucinations.
            """;

    private static final List<String> SAMPLE_SPOTS = List.of("foundation model", "fine-tuning", "S3", "hallucinations");
    private static final List<String> SAMPLE_NAMES =
            List.of("foundation model", "large language model", "transfer learning", "LLM", "prompt engineering");

    Script {
        hovers = List.copyOf(hovers);
        typings = List.copyOf(typings);
    }

    /** A place in a text: an offset, and the words that stand there. */
    record Spot(String words, int offset) {}

    /**
     * What somebody types, and the name that is meant.
     *
     * @param way how it is typed: in full, abbreviated, mistyped
     * @param typed the characters
     * @param meant the name
     */
    record Typing(String way, String typed, String meant) {}

    /** The session without notes: a small note that uses terms of the built-in vocabulary. */
    static Script sample() {
        List<Spot> spots = SAMPLE_SPOTS.stream()
                .map(words -> new Spot(words, SAMPLE_NOTE.indexOf(words)))
                .toList();
        return new Script("untitled:notes-of-today.md", SAMPLE_NOTE, spots, typings(SAMPLE_NAMES));
    }

    /** The ways to type that some of the names allow, each way with another name as far as they go. */
    static List<Typing> typings(List<String> names) {
        List<String> left = new ArrayList<>(names);
        List<Typing> typings = new ArrayList<>();
        add(typings, left, "the beginning of a word", Keystrokes::wordStart);
        add(typings, left, "the beginning of a phrase", Keystrokes::phraseStart);
        add(typings, left, "an acronym", Keystrokes::acronym);
        add(typings, left, "a slip of the fingers", Keystrokes::swapped);
        add(typings, left, "abbreviated words", Keystrokes::abbreviated);
        return typings;
    }

    private static void add(
            List<Typing> typings, List<String> names, String way, Function<String, Optional<String>> keystrokes) {
        for (int i = 0; i < names.size(); i++) {
            Optional<String> typed = keystrokes.apply(names.get(i));
            if (typed.isPresent()) {
                typings.add(new Typing(way, typed.get(), names.get(i)));
                // Goes to the end: used again only if nothing else fits.
                names.add(names.remove(i));
                return;
            }
        }
    }

    /** A duration as it is shown. */
    static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
