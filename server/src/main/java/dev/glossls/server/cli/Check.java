package dev.glossls.server.cli;

import dev.glossls.check.CheckedNote;
import dev.glossls.check.Checks;
import dev.glossls.check.Diagnostic;
import dev.glossls.glossary.Glossary;
import dev.glossls.server.session.Settings;
import dev.glossls.text.LineIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that prints what is most likely wrong with a glossary. Reads all notes twice: first what they say, then how. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints what is most likely wrong with a glossary; exits with 1 if a warning or an error is among it.")
final class Check implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.text;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Notes, or folders of notes.")
    private List<Path> paths = List.of();

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The forms of output, named as they are written on the command line. */
    private enum Format {
        text,
        json,
        sarif,
        github
    }

    @Override
    public Integer call() {
        NoteSource source = new NoteSource(terminal, paths);
        Glossary glossary = source.glossary();
        List<Problem> problems = new ArrayList<>();
        source.each(note -> problems(note, glossary, source.settings()), (file, found) -> {
            problems.addAll(found);
            return true;
        });
        terminal.out().print(written(problems));
        boolean failed = source.hasFailed() || problems.stream().anyMatch(Problem::isGrave);
        return failed ? CommandLines.FAILED : CommandLines.OK;
    }

    private static List<Problem> problems(NoteText note, Glossary glossary, Settings settings) {
        LineIndex lines = LineIndex.of(note.text());
        List<Problem> problems = new ArrayList<>();
        for (Diagnostic found : Checks.of(new CheckedNote(note.text(), note.reading(), glossary), settings.checked())) {
            problems.add(Problem.of(note.file().toString(), lines, found, settings.level(found.code())));
        }
        return problems;
    }

    private String written(List<Problem> problems) {
        return switch (format) {
            case text -> new ProblemText().of(problems);
            case json -> new ProblemJson().of(problems);
            case sarif -> new ProblemSarif().of(problems);
            case github -> new ProblemGithub().of(problems);
        };
    }
}
