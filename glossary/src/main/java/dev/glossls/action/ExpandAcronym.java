package dev.glossls.action;

import dev.glossls.glossary.Pointed;
import dev.glossls.index.Mention;
import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.List;
import java.util.Optional;

/** The long form of an acronym where the note uses it first, if nothing before names it. */
final class ExpandAcronym {
    private ExpandAcronym() {}

    static List<Action> at(Situation situation) {
        return situation
                .pointed()
                .filter(pointed -> isAcronym(pointed, situation))
                .map(pointed -> at(situation, pointed))
                .orElse(List.of());
    }

    private static boolean isAcronym(Pointed pointed, Situation situation) {
        String written = pointed.span().of(situation.note().text());
        long capitals = written.chars().filter(Character::isUpperCase).count();
        String label = pointed.concept().label();
        return capitals >= 2
                && written.indexOf(' ') < 0
                && label.indexOf(' ') > 0
                && !TermKey.of(label).equals(pointed.key());
    }

    private static List<Action> at(Situation situation, Pointed pointed) {
        Optional<Span> first = first(situation, pointed);
        return first.map(span -> {
                    String written = span.of(situation.note().text());
                    String expanded = pointed.concept().label() + " (" + written + ")";
                    return List.of(Action.of(
                            "Expand \"" + written + "\" at first use",
                            Kind.REWRITE,
                            () -> List.of(NoteChange.of(situation.note().id(), span, expanded))));
                })
                .orElse(List.of());
    }

    /** The first use; absent where the concept is named in another way before. */
    private static Optional<Span> first(Situation situation, Pointed pointed) {
        for (Passage passage : situation.note().prose().passages()) {
            for (Mention mention : situation.glossary().mentions(passage)) {
                boolean other = pointed.concept().names().stream()
                        .map(TermKey::of)
                        .anyMatch(key -> key.equals(mention.key()) && !key.equals(pointed.key()));
                if (other) {
                    return Optional.empty();
                }
                if (mention.key().equals(pointed.key()) && situation.isPlain(mention.span(), passage)) {
                    return Optional.of(mention.span())
                            .filter(span -> !situation.note().isCode(span));
                }
            }
        }
        return Optional.empty();
    }
}
