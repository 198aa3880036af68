package dev.glossls.action;

import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Place;
import dev.glossls.index.Mention;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links from mentions to the notes that define their terms: from one, or from the first of each term in the note. */
final class LinkTerms {
    private LinkTerms() {}

    static List<Action> at(Situation situation) {
        NoteId note = situation.note().id();
        return situation
                .pointed()
                .flatMap(pointed -> link(situation, pointed.span(), pointed.key())
                        .map(link -> {
                            List<Action> actions = new ArrayList<>();
                            actions.add(Action.of(
                                    "Link to the definition of \""
                                            + pointed.concept().label() + "\"",
                                    Kind.REWRITE,
                                    () -> List.of(new NoteChange(note, link.change()))));
                            actions.add(Action.of(
                                    "Link all first mentions in this note",
                                    Kind.REWRITE,
                                    () -> firstMentions(situation)));
                            return actions;
                        }))
                .orElse(List.of());
    }

    private static List<NoteChange> firstMentions(Situation situation) {
        List<NoteChange> links = new ArrayList<>();
        Set<Place> linked = new HashSet<>();
        for (Passage passage : situation.note().prose().passages()) {
            for (Mention mention : situation.glossary().mentions(passage)) {
                if (situation.isPlain(mention.span(), passage)
                        && !situation.note().isCode(mention.span())
                        && !isHeading(situation, mention.span())) {
                    Place anchor = concept(situation, mention.key()).anchor();
                    if (!linked.contains(anchor)) {
                        link(situation, mention.span(), mention.key()).ifPresent(link -> {
                            linked.add(anchor);
                            links.add(link);
                        });
                    }
                }
            }
        }
        return links;
    }

    private static Concept concept(Situation situation, TermKey key) {
        return situation.glossary().meanings(key, situation.note().id()).get(0);
    }

    /** Absent where another link is around, and for terms that this note or built-in ones define. */
    private static Optional<NoteChange> link(Situation situation, Span span, TermKey key) {
        NoteId here = situation.note().id();
        NoteId there = concept(situation, key).places().get(0).note();
        if (there.isVocabulary()
                || there.equals(here)
                || isLinked(situation.note().text(), span)) {
            return Optional.empty();
        }
        String link = "[" + span.of(situation.note().text()) + "](" + here.wayTo(there) + ")";
        return Optional.of(NoteChange.of(here, span, link));
    }

    private static boolean isHeading(Situation situation, Span span) {
        return situation.note().note().headings().stream()
                .anyMatch(heading -> heading.span().overlaps(span));
    }

    /** Whether a bracket is open on the line before the stretch, and closed behind it. */
    private static boolean isLinked(String text, Span span) {
        int line = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int open = text.lastIndexOf('[', span.start());
        int closed = text.lastIndexOf(']', span.start());
        return open >= line && closed < open && text.indexOf(']', span.end()) >= 0;
    }
}
