package dev.glossls.server.cli;

import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.Tier;
import dev.glossls.server.session.NoteUris;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a session out of a folder's own notes: opens the one that defines most, and types what the notes define. */
final class FolderScript {
    /** So many notes are enough to choose from. */
    private static final int MOST_NOTES = 20;

    private static final int MOST_HOVERS = 4;

    private FolderScript() {}

    /** The session for a folder; absent if no definition is found in the notes that are looked at. */
    static Optional<Script> of(NoteSource source) {
        List<Definition> best = List.of();
        Optional<Path> richest = Optional.empty();
        Set<String> names = new LinkedHashSet<>();
        List<Path> files = source.files();
        for (Path file : files.subList(0, Math.min(MOST_NOTES, files.size()))) {
            List<Definition> shown =
                    source.note(file).map(note -> shown(note.note())).orElse(List.of());
            shown.forEach(definition -> names.addAll(definition.names()));
            if (shown.size() > best.size()) {
                best = shown;
                richest = Optional.of(file);
            }
        }
        List<Script.Spot> spots = spots(best);
        List<Script.Typing> typings = Script.typings(List.copyOf(names));
        return richest.flatMap(file ->
                source.note(file).map(note -> new Script(NoteUris.of(file).uri(), note.text(), spots, typings)));
    }

    private static List<Definition> shown(Note note) {
        return note.definitions().stream()
                .filter(definition -> definition.evidence().tier() != Tier.WEAK)
                .filter(definition -> !definition.shown().isEmpty())
                .toList();
    }

    /** Places from the whole note, not only its beginning. */
    private static List<Script.Spot> spots(List<Definition> definitions) {
        List<Script.Spot> spots = new ArrayList<>();
        int step = Math.max(1, definitions.size() / MOST_HOVERS);
        for (int i = 0; i < definitions.size() && spots.size() < MOST_HOVERS; i += step) {
            Definition definition = definitions.get(i);
            spots.add(new Script.Spot(definition.label(), definition.nameSpan().start()));
        }
        return spots;
    }
}
