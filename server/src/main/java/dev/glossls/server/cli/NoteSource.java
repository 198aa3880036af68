package dev.glossls.server.cli;

import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Vocabulary;
import dev.glossls.note.Note;
import dev.glossls.server.session.FolderSettings;
import dev.glossls.server.session.InOrder;
import dev.glossls.server.session.Limits;
import dev.glossls.server.session.NoteFiles;
import dev.glossls.server.session.NoteReader;
import dev.glossls.server.session.Reports;
import dev.glossls.server.session.Settings;
import dev.glossls.server.session.WarmUp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The notes that arguments name, themselves or by their folders, read as the server reads them. Whatever cannot be read is told, and remembered. */
final class NoteSource {
    private final Terminal terminal;
    private final Limits limits = Limits.DEFAULT;
    private final List<Path> roots;
    private final Settings settings;
    private boolean failed;

    private final Reports reports = new Reports() {
        @Override
        public void warn(String message) {
            failed = true;
            terminal.complain(message);
        }

        @Override
        public void info(String message) {
            terminal.complain(message);
        }
    };

    private final NoteReader reader = new NoteReader(limits, reports);

    /** @param roots what is asked about; the settings of those that are folders count, as in an editor */
    NoteSource(Terminal terminal, List<Path> roots) {
        this(terminal, roots, Reports.to(terminal::complain));
    }

    /** @param faults hears what is wrong with settings, which is no failure: the rest of them counts */
    NoteSource(Terminal terminal, List<Path> roots, Reports faults) {
        this.terminal = terminal;
        this.roots = List.copyOf(roots);
        this.settings = FolderSettings.read(roots, limits, faults);
        WarmUp.ofReading();
    }

    /** Whether something could not be read so far. */
    boolean hasFailed() {
        return failed;
    }

    /** The exit code of a command for which nothing else can fail. */
    int exitCode() {
        return failed ? CommandLines.FAILED : CommandLines.OK;
    }

    Settings settings() {
        return settings;
    }

    /** All files, each named the way its root was. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : roots) {
            if (!Files.isReadable(path)) {
                reports.warn(path + (Files.exists(path) ? " may not be read" : " does not exist"));
                continue;
            }
            Path root = path.toAbsolutePath().normalize();
            for (Path file : NoteFiles.find(List.of(root), settings, limits, reports)) {
                files.add(file.equals(root) ? path : path.resolve(root.relativize(file)));
            }
        }
        return files;
    }

    /** The text of one file; absent, and told, if it cannot be read. */
    Optional<NoteText> note(Path file) {
        Outcome<NoteText> outcome = outcome(file, note -> note);
        tell(outcome);
        return outcome.made();
    }

    /**
     * Makes something of every file, on all processors at once, and hands it over in the order of the
     * files, as long as more is wanted. No more texts are held than there are processors.
     */
    <T> void each(Function<NoteText, T> work, BiPredicate<Path, T> wantsMore) {
        InOrder.each(files(), file -> outcome(file, work), outcome -> {
            tell(outcome);
            return outcome.made()
                    .map(made -> wantsMore.test(outcome.file(), made))
                    .orElse(true);
        });
    }

    /** All that the files and the built-in vocabularies say. */
    Glossary glossary() {
        List<Note> notes = new ArrayList<>();
        settings.vocabularies().forEach(name -> notes.addAll(Vocabulary.notes(name)));
        each(NoteText::note, (file, note) -> notes.add(note));
        return Glossary.of(notes);
    }

    /** What was made of one file, and what there is to tell about it. */
    private record Outcome<T>(Path file, Optional<T> made, KeptReports said) {}

    private <T> Outcome<T> outcome(Path file, Function<NoteText, T> work) {
        KeptReports said = new KeptReports();
        NoteReader own = reader.reportingTo(said);
        Optional<T> made = NoteFiles.text(file, limits, said)
                .map(text -> work.apply(new NoteText(file, text, own, settings.languages())));
        return new Outcome<>(file, made, said);
    }

    private void tell(Outcome<?> outcome) {
        outcome.said().passOn(reports);
        failed |= outcome.made().isEmpty();
    }
}
