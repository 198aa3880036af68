package dev.glossls.server.cli;

import dev.glossls.note.Note;
import dev.glossls.server.session.Limits;
import dev.glossls.server.session.NoteFiles;
import dev.glossls.server.session.NoteReader;
import dev.glossls.server.session.NoteUris;
import dev.glossls.server.session.Reports;
import dev.glossls.server.session.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes that arguments name, read as the server reads them. Whatever cannot be read is told, and remembered. */
final class NoteSource {
    private final Terminal terminal;
    private final Settings settings = Settings.DEFAULT;
    private final Limits limits = Limits.DEFAULT;
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

    NoteSource(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether something could not be read so far. */
    boolean hasFailed() {
        return failed;
    }

    Settings settings() {
        return settings;
    }

    /** The files below the paths, each named the way its path was. */
    List<Path> files(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
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

    Optional<String> text(Path file) {
        Optional<String> text = NoteFiles.text(file, limits, reports);
        failed |= text.isEmpty();
        return text;
    }

    Optional<Note> read(Path file) {
        return text(file)
                .map(text -> reader.read(NoteUris.of(file), text, settings.languages())
                        .note());
    }
}
