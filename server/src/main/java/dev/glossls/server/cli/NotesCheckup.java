package dev.glossls.server.cli;

import dev.glossls.glossary.Census;
import dev.glossls.glossary.Glossary;
import dev.glossls.note.Note;
import dev.glossls.server.session.Reports;
import dev.glossls.server.session.SettingsSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What can be seen of a folder of notes: its settings, and what is found in it. */
final class NotesCheckup {
    private final Path folder;
    private final Terminal terminal;

    NotesCheckup(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    List<Symptom> symptoms() {
        if (!Files.isDirectory(folder)) {
            return List.of(Symptom.broken(folder + " is no folder", "name the folder that your notes are in"));
        }
        List<String> problems = new ArrayList<>();
        NoteSource source = new NoteSource(terminal, List.of(folder), Reports.to(problems::add));
        List<Symptom> symptoms = new ArrayList<>(settings(problems));
        symptoms.add(notes(source));
        return symptoms;
    }

    private List<Symptom> settings(List<String> problems) {
        Path file = folder.resolve(SettingsSource.FILE_NAME);
        if (problems.isEmpty()) {
            return List.of(
                    Symptom.well(Files.exists(file) ? "settings in " + file : "no " + file + ", so the defaults hold"));
        }
        return problems.stream()
                .map(problem -> Symptom.broken(problem, "put it right; README has a table of all settings"))
                .toList();
    }

    private Symptom notes(NoteSource source) {
        List<Note> notes = new ArrayList<>();
        source.each(NoteText::note, (file, note) -> notes.add(note));
        if (notes.isEmpty()) {
            return Symptom.broken(
                    "no notes in " + folder,
                    "open the folder that they are in; notes.include, notes.exclude and .gitignore say which files count");
        }
        int terms = Census.of(Glossary.of(notes), () -> {}).terms();
        String seen = notes.size() + (notes.size() == 1 ? " note" : " notes") + " with " + terms
                + (terms == 1 ? " term" : " terms");
        return terms > 0
                ? Symptom.well(seen)
                : Symptom.hint(
                        seen, "docs/writing-notes.md shows how terms are found; glossls why FILE:LINE explains a line");
    }
}
