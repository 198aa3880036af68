package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells whether a note uses a phrase anywhere, and how it writes it. */
final class PhraseCount {
    private final List<Passage> passages;
    /** In which passages each word stands, in order; made when first asked for. */
    private final Map<String, List<Passage>> byWord = new HashMap<>();

    PhraseCount(List<Passage> passages) {
        this.passages = List.copyOf(passages);
    }

    /** The phrase as the note writes it for the first time, case aside; absent if the note does not. */
    Optional<String> written(String phrase) {
        String wanted = phrase.toLowerCase(Locale.ROOT);
        for (Passage passage : possible(phrase)) {
            String small = passage.text().toLowerCase(Locale.ROOT);
            int at = small.indexOf(wanted);
            if (at >= 0 && small.length() == passage.text().length()) {
                String found = passage.text().substring(at, at + wanted.length());
                return TermKey.of(found).equals(TermKey.of(phrase)) ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The passages that hold the rarest word of the phrase. */
    private List<Passage> possible(String phrase) {
        if (byWord.isEmpty()) {
            passages.forEach(this::index);
        }
        List<Passage> fewest = passages;
        for (Word word : Words.of(phrase)) {
            List<Passage> holders = byWord.getOrDefault(word.form(), List.of());
            fewest = holders.size() < fewest.size() ? holders : fewest;
        }
        return fewest;
    }

    private void index(Passage passage) {
        for (Word word : passage.words()) {
            List<Passage> holders = byWord.computeIfAbsent(word.form(), form -> new ArrayList<>(1));
            if (holders.isEmpty() || holders.get(holders.size() - 1) != passage) {
                holders.add(passage);
            }
        }
    }
}
