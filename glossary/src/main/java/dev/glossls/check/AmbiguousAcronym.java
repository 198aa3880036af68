package dev.glossls.check;

import dev.glossls.check.CheckedNote.PassageMentions;
import dev.glossls.extract.Wording;
import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Place;
import dev.glossls.index.Mention;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An acronym that stands for different things in the notes, in a note that neither expands it nor names one of these
 * things. Told where it is used first.
 */
final class AmbiguousAcronym {
    private AmbiguousAcronym() {}

    static List<Diagnostic> in(CheckedNote note) {
        List<Diagnostic> found = new ArrayList<>();
        Set<TermKey> seen = new HashSet<>();
        Set<TermKey> named = new HashSet<>();
        note.mentions().forEach(block -> block.mentions().forEach(mention -> named.add(mention.key())));
        for (PassageMentions block : note.mentions()) {
            for (Mention mention : block.mentions()) {
                boolean acronym =
                        !AcronymShape.capitals(mention.span().of(note.text())).isEmpty();
                if (acronym && !note.isCode(mention.span()) && seen.add(mention.key())) {
                    List<Concept> meanings = meanings(note, mention.key());
                    if (meanings.size() > 1 && areUnnamed(meanings, named, mention.key(), note)) {
                        found.add(diagnostic(note, mention, meanings));
                    }
                }
            }
        }
        return found;
    }

    /** What the notes themselves mean by it, one of those that share half of their words. */
    private static List<Concept> meanings(CheckedNote note, TermKey key) {
        List<Concept> different = new ArrayList<>();
        for (Concept concept : note.glossary().meanings(key, note.id())) {
            boolean told = concept.isBuiltIn() || different.stream().anyMatch(other -> areAlike(concept, other));
            if (!told) {
                different.add(concept);
            }
        }
        return different;
    }

    private static boolean areAlike(Concept one, Concept other) {
        Set<String> first = Wording.of(one.label()).words();
        Set<String> second = Wording.of(other.label()).words();
        long same = first.stream().filter(second::contains).count();
        return same * 2 >= Math.min(first.size(), second.size());
    }

    private static boolean areUnnamed(List<Concept> meanings, Set<TermKey> named, TermKey key, CheckedNote note) {
        for (Concept concept : meanings) {
            for (Place place : concept.places()) {
                boolean here = place.note().equals(note.id());
                if (here || place.keys().stream().anyMatch(name -> !name.equals(key) && named.contains(name))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Diagnostic diagnostic(CheckedNote note, Mention mention, List<Concept> meanings) {
        List<String> labels =
                meanings.stream().map(concept -> "\"" + concept.label() + "\"").toList();
        List<Place> places =
                meanings.stream().map(concept -> concept.places().get(0)).toList();
        String written = mention.span().of(note.text());
        return new Diagnostic(
                Code.AMBIGUOUS_ACRONYM,
                mention.span(),
                "\"" + written + "\" may stand for " + String.join(" or ", labels) + ".",
                Definitions.related(places),
                List.of());
    }
}
