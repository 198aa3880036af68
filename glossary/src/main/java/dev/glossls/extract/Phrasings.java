package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.Gap;
import dev.glossls.text.Span;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether a note calls the parts of a topic by both names together: "instruction based" below "Fine tuning". */
final class Phrasings {
    /** So many places of one heading are looked at: a note that repeats its heading for ever costs no more. */
    private static final int MOST_PLACES = 50;

    private static final int MOST_WORDS = 3_000_000;

    private final List<Passage> passages;
    /** How many words have been compared: many headings over many words would take a time that nobody waits for. */
    private int compared;

    private final Map<String, List<Place>> byHeading = new HashMap<>();

    Phrasings(List<Passage> passages) {
        this.passages = List.copyOf(passages);
    }

    /** Where a heading's words stand, with at least one word before them. */
    private record Place(Passage passage, int first, int end) {}

    /** A name followed by a heading, as the note writes them for the first time; absent if it does not. */
    Optional<String> written(List<Word> name, String heading) {
        for (Place place : byHeading.computeIfAbsent(heading, this::places)) {
            List<Word> words = place.passage().words();
            int first = place.first() - name.size();
            boolean fits = first >= 0 && words.get(place.first()).gap() != Gap.BREAK;
            for (int i = 0; i < name.size() && fits; i++) {
                fits = words.get(first + i).isLike(name.get(i));
            }
            if (fits) {
                Span span = new Span(
                        words.get(first).start(), words.get(place.end() - 1).end());
                return Optional.of(span.of(place.passage().text()));
            }
        }
        return Optional.empty();
    }

    private List<Place> places(String heading) {
        List<Word> wanted = Words.of(heading);
        List<Place> places = new ArrayList<>();
        for (Passage passage : passages) {
            List<Word> words = passage.words();
            compared += words.size();
            if (compared > MOST_WORDS) {
                return places;
            }
            for (int i = 1; i + wanted.size() <= words.size() && places.size() < MOST_PLACES; i++) {
                if (stands(wanted, words, i)) {
                    places.add(new Place(passage, i, i + wanted.size()));
                }
            }
        }
        return places;
    }

    private static boolean stands(List<Word> wanted, List<Word> words, int at) {
        for (int i = 0; i < wanted.size(); i++) {
            boolean divided = i > 0 && words.get(at + i).gap() == Gap.BREAK;
            if (divided || !wanted.get(i).isLike(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }
}
