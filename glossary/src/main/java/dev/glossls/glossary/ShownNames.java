package dev.glossls.glossary;

import dev.glossls.index.Lexicon;
import dev.glossls.index.Spelling;
import dev.glossls.note.Tier;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The names that a glossary finds in texts: those of notes that count, in both of its segments, weak ones left out. */
final class ShownNames implements Lexicon {
    private final Glossary glossary;
    private final Segment overlay;
    private final Segment base;

    ShownNames(Glossary glossary, Segment overlay, Segment base) {
        this.glossary = glossary;
        this.overlay = overlay;
        this.base = base;
    }

    @Override
    public boolean continues(String exact, String variant) {
        return continues(exact) || (!exact.equals(variant) && continues(variant));
    }

    private boolean continues(String prefix) {
        return base.mentions().continues(prefix) || overlay.mentions().continues(prefix);
    }

    @Override
    public Optional<TermKey> label(CharSequence text, List<Word> words) {
        TermKey exact = TermKey.of(words);
        if (isShown(exact)) {
            return spells(exact, text, words) ? Optional.of(exact) : Optional.empty();
        }
        String variant = TermKey.variantOf(words).value();
        NavigableSet<TermKey> keys = new TreeSet<>(overlay.mentions().variants(variant));
        keys.addAll(base.mentions().variants(variant));
        keys.removeIf(key -> !isShown(key));
        return keys.size() == 1 ? Optional.of(keys.first()) : Optional.empty();
    }

    private boolean isShown(TermKey key) {
        return glossary.places(key).stream().anyMatch(ShownNames::isShown);
    }

    private static boolean isShown(Place place) {
        return place.definition().evidence().tier() != Tier.WEAK;
    }

    private boolean spells(TermKey key, CharSequence text, List<Word> words) {
        return glossary.places(key).stream()
                .filter(ShownNames::isShown)
                .flatMap(place -> place.definition().names().stream())
                .filter(name -> TermKey.of(name).equals(key))
                .anyMatch(name -> Spelling.of(name).allows(text, words));
    }
}
