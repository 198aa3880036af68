package dev.glossls.glossary;

import dev.glossls.extract.Wording;
import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Way;
import dev.glossls.text.Gap;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads kinds off their names: "instruction based fine tuning" is a kind of "fine tuning", if the notes know that. */
final class Compounds {
    private static final int SHORTEST_HEAD = 2;

    private final Glossary glossary;

    Compounds(Glossary glossary) {
        this.glossary = glossary;
    }

    /** What the names at a place say by their last words; a head that is one of the concept's own names says nothing. */
    List<Statement> in(Place place, Set<TermKey> own) {
        List<Statement> said = new ArrayList<>();
        Definition definition = place.definition();
        for (String name : definition.names()) {
            head(name, own).ifPresent(head -> {
                Broader broader = new Broader(name, head, Way.COMPOUND, definition.nameSpan());
                said.add(new Statement(place.note(), broader));
            });
        }
        return said;
    }

    /**
     * The longest run of last words, two at least, that is a name. It has to stand free: "linear regression" is not the
     * head of "non-linear regression", nor "human feedback" that of "learning from human feedback".
     */
    private Optional<String> head(String name, Set<TermKey> own) {
        List<Word> words = Words.of(name);
        for (int i = 1; i <= words.size() - SHORTEST_HEAD; i++) {
            boolean divided = words.get(i).gap() == Gap.SPACE && !Wording.isLittle(words.get(i - 1), name);
            TermKey key = TermKey.of(words.subList(i, words.size()));
            if (divided && glossary.isLive(key) && !own.contains(key)) {
                return Optional.of(name.substring(words.get(i).start()));
            }
        }
        return Optional.empty();
    }

    /** The last words of a name that may be a compound, by which those find it who look for the kinds of its head; else none. */
    static List<Word> endingOfCompound(String name, List<Word> words) {
        return name.indexOf(' ') < 0 ? List.of() : ending(words, SHORTEST_HEAD + 1);
    }

    /** Whether a name of a definition may be a compound with these last words. */
    static boolean endsWith(Definition definition, TermKey ending) {
        for (String name : definition.names()) {
            List<Word> last = endingOfCompound(name, Words.of(name));
            if (!last.isEmpty() && TermKey.of(last).equals(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The places whose labels seem to end with a name of a concept. */
    Set<Place> of(Concept concept) {
        Set<Place> compounds = new LinkedHashSet<>();
        for (String name : concept.names()) {
            TermKey head = TermKey.of(name);
            List<Word> ending = ending(Words.of(name), SHORTEST_HEAD);
            List<Place> places = ending.isEmpty() ? List.of() : glossary.compounds(TermKey.of(ending));
            for (Place place : places) {
                if (place.keys().stream().anyMatch(key -> isShorterEndOf(head, key))) {
                    compounds.add(place);
                }
            }
        }
        return compounds;
    }

    private static boolean isShorterEndOf(TermKey head, TermKey key) {
        return key.value().endsWith(head.value()) && !key.equals(head);
    }

    private static List<Word> ending(List<Word> words, int fewest) {
        int size = words.size();
        return size < fewest ? List.of() : words.subList(size - SHORTEST_HEAD, size);
    }
}
