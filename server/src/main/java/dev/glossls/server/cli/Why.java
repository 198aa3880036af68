package dev.glossls.server.cli;

import dev.glossls.text.TermKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command that explains why something is a term, or is none. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Explains why a term is one or is none, or what was seen at a line.",
        synopsisHeading = "Usage: ",
        customSynopsis = {"glossls why [-hV] TERM [PATH...]", "       glossls why [-hV] FILE:LINE[:COLUMN]"})
final class Why implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "TERM",
            description = "The term, in any of its forms; or a place, with line and column counted from 1.")
    private String asked = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "Notes, or folders of notes, in which the term is looked for (default: the current folder).")
    private List<Path> paths = List.of();

    Why(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Path> roots = paths.isEmpty() ? List.of(Path.of("")) : paths;
        NoteSource source = new NoteSource(terminal, roots);
        Optional<AskedPlace> place = AskedPlace.of(asked);
        if (place.isPresent()) {
            return paths.isEmpty()
                    ? new WhyPlace(terminal, source).explain(place.get())
                    : mistaken(asked + " names a place already: no other file can be asked about beside it");
        }
        if (AskedPlace.path(asked).filter(Files::isRegularFile).isPresent()) {
            return mistaken(asked + " is a file: name a line of it, as in " + asked + ":1");
        }
        if (TermKey.of(asked).isEmpty()) {
            terminal.complain("there is no word in \"" + asked + "\"");
            return CommandLines.FAILED;
        }
        return new WhyTerm(terminal, source, asked).explain();
    }

    private int mistaken(String message) {
        terminal.complain(message);
        return CommandLines.MISTAKEN;
    }
}
