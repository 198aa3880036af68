package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells whether a note uses a phrase anywhere, and how it writes it. */
final class PhraseCount {
    private final List<Passage> passages;
    private final List<String> small = new ArrayList<>();

    PhraseCount(List<Passage> passages) {
        this.passages = List.copyOf(passages);
    }

    /** The phrase as the note writes it for the first time, case aside; absent if the note does not. */
    Optional<String> written(String phrase) {
        if (small.isEmpty()) {
            passages.forEach(passage -> small.add(passage.text().toLowerCase(Locale.ROOT)));
        }
        String wanted = phrase.toLowerCase(Locale.ROOT);
        for (int i = 0; i < passages.size(); i++) {
            String text = passages.get(i).text();
            int at = small.get(i).indexOf(wanted);
            if (at >= 0 && small.get(i).length() == text.length()) {
                String found = text.substring(at, at + wanted.length());
                return TermKey.of(found).equals(TermKey.of(phrase)) ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
