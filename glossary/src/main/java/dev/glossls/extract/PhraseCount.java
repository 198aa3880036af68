package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.TermKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells whether a note uses a phrase anywhere, and how it writes it. */
final class PhraseCount {
    private final List<Passage> passages;

    PhraseCount(List<Passage> passages) {
        this.passages = List.copyOf(passages);
    }

    /** The phrase as the note writes it for the first time, case aside; absent if the note does not. */
    Optional<String> written(String phrase) {
        String wanted = phrase.toLowerCase(Locale.ROOT);
        for (Passage passage : passages) {
            String text = passage.text().toLowerCase(Locale.ROOT);
            int at = text.indexOf(wanted);
            boolean inside = at >= 0 && text.length() == passage.text().length();
            if (inside) {
                String found = passage.text().substring(at, at + wanted.length());
                return TermKey.of(found).equals(TermKey.of(phrase)) ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
