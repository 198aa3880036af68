package dev.glossls.server.cli;

import dev.glossls.glossary.Glossary;
import dev.glossls.server.feature.ExportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that writes down the whole glossary of some notes. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints all that notes define, term by term.")
final class Export implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; jsonl is one JSON object a line (default: ${DEFAULT-VALUE}).",
            defaultValue = "markdown")
    private ExportFormat format = ExportFormat.markdown;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Notes, or folders of notes.")
    private List<Path> paths = List.of();

    Export(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        NoteSource source = new NoteSource(terminal, paths);
        Glossary glossary = source.glossary();
        terminal.out().print(format.of(glossary, () -> {}));
        return source.exitCode();
    }
}
