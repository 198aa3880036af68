package dev.glossls.action;

import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.util.List;
import java.util.Optional;

/** A definition that is an item of a list, with all that is below it, into the note that holds the glossary. */
final class MoveDefinition {
    private MoveDefinition() {}

    static List<Action> at(Situation situation) {
        NoteId here = situation.note().id();
        Optional<Span> item = situation.note().note().definitions().stream()
                .filter(definition ->
                        definition.nameSpan().touches(situation.selection().start()))
                .findFirst()
                .flatMap(definition -> item(situation, definition));
        if (item.isEmpty()) {
            return List.of();
        }
        return GlossaryNote.of(situation)
                .map(target -> Action.of(
                        "Move definition to " + target.id().shortName(),
                        Kind.MOVE,
                        () -> List.of(
                                NoteChange.of(here, item.get(), ""),
                                target.appended(item.get()
                                        .of(situation.note().text())
                                        .stripTrailing()
                                        .substring(2)))))
                .stream()
                .toList();
    }

    /** The whole lines of the item; absent for what is no item of an outermost list. */
    private static Optional<Span> item(Situation situation, Definition definition) {
        String text = situation.note().text();
        LineIndex lines = LineIndex.of(text);
        int first = lines.lineAt(definition.nameSpan().start());
        int last = lines.lineAt(
                Math.max(definition.nameSpan().end(), definition.shownSpan().end()));
        String line = lines.span(first).of(text);
        boolean item = line.startsWith("- ") || line.startsWith("* ");
        int end = last + 1 < lines.count() ? lines.start(last + 1) : text.length();
        return item ? Optional.of(new Span(lines.start(first), end)) : Optional.empty();
    }
}
