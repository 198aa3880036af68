package dev.glossls.server.cli;

import dev.glossls.note.Definition;
import dev.glossls.note.Tier;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that prints what notes define. */
@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the definitions found in notes, in the order of files and lines.")
final class Terms implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; jsonl is one JSON object a line (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private Format format = Format.table;

    @Option(
            names = "--all",
            description =
                    "Print also what is too doubtful to be shown in an editor, and terms that are only expanded or named.")
    private boolean all;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Notes, or folders of notes.")
    private List<Path> paths = List.of();

    Terms(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The forms of output, named as they are written on the command line. */
    private enum Format {
        table,
        jsonl
    }

    @Override
    public Integer call() {
        NoteSource source = new NoteSource(terminal, paths);
        source.each(this::definitions, (file, definitions) -> {
            print(file, definitions);
            // Whoever reads may have had enough, as in "glossls terms . | head".
            return !terminal.out().checkError();
        });
        boolean failed = source.hasFailed() && !terminal.out().checkError();
        return failed ? CommandLines.FAILED : CommandLines.OK;
    }

    private List<Definition> definitions(NoteText note) {
        return note.note().definitions().stream()
                .filter(definition -> all || isShown(definition))
                .toList();
    }

    private void print(Path file, List<Definition> definitions) {
        if (format == Format.table && !definitions.isEmpty()) {
            terminal.out().print(TermsTable.heading(file.toString(), terminal) + "\n");
        }
        for (Definition definition : definitions) {
            Found found = new Found(file.toString(), definition);
            String line = switch (format) {
                case table -> TermsTable.row(found, terminal);
                case jsonl -> TermsJson.line(found);
            };
            terminal.out().print(line + "\n");
        }
    }

    private static boolean isShown(Definition definition) {
        return definition.evidence().tier() != Tier.WEAK && !definition.shown().isEmpty();
    }
}
