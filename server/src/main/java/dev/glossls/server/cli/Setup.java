package dev.glossls.server.cli;

import dev.glossls.server.setup.Change;
import dev.glossls.server.setup.Configuration;
import dev.glossls.server.setup.Configurations;
import dev.glossls.server.setup.Piece;
import dev.glossls.server.setup.Places;
import dev.glossls.server.setup.UnsafeChange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command that makes this installation known to an editor. What is to be pasted goes to standard output, what is said
 * about it to standard error, so that the one can be sent into a file.
 */
@Command(
        name = "setup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints what an editor has to be told about glossls, and where; without an editor, which there are.")
final class Setup implements Callable<Integer> {
    private final Terminal terminal;
    private final Places places;
    private final InputStream input;

    @Parameters(arity = "0..1", paramLabel = "EDITOR", description = "The editor, as the list calls it.")
    private @Nullable String editor;

    @Option(
            names = "--write",
            description =
                    "Put it there, after showing the change and asking. What is there stays, and is copied first.")
    private boolean write;

    Setup(Terminal terminal, Places places, InputStream input) {
        this.terminal = terminal;
        this.places = places;
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        List<Configuration> all = Configurations.of(places, Path.of("").toAbsolutePath());
        if (editor == null) {
            all.forEach(this::list);
            return CommandLines.OK;
        }
        String wanted = editor.toLowerCase(Locale.ROOT);
        Optional<Configuration> found =
                all.stream().filter(one -> one.name().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            terminal.complain("no editor is called " + editor + " here; these are:");
            all.forEach(one -> terminal.err().println("  " + one.name()));
            return CommandLines.MISTAKEN;
        }
        return write ? write(found.get()) : print(found.get());
    }

    private void list(Configuration configuration) {
        String padded = String.format(Locale.ROOT, "%-18s", configuration.name());
        terminal.out().println(terminal.styled(Style.bold, padded) + " " + configuration.editor());
    }

    private int print(Configuration configuration) {
        for (Piece piece : configuration.pieces()) {
            tell("Belongs into " + piece.target() + ":");
            terminal.out().println(piece.text(ServerCommand.program()));
            terminal.out().flush();
        }
        tell(configuration.remark());
        return CommandLines.OK;
    }

    /** All of it or nothing. */
    private int write(Configuration configuration) throws IOException {
        List<Change> changes = new ArrayList<>();
        try {
            for (Piece piece : configuration.pieces()) {
                changes.add(piece.change(ServerCommand.program()));
            }
        } catch (UnsafeChange e) {
            terminal.complain(e.reason() + ". Nothing was written; this is what would have been:");
            print(configuration);
            return CommandLines.FAILED;
        }
        changes.forEach(this::show);
        if (!isConfirmed()) {
            tell("Nothing was written.");
            return CommandLines.FAILED;
        }
        for (Change change : changes) {
            Optional<Path> copy = change.make();
            tell("Written: " + change.file()
                    + copy.map(path -> " (what was there: " + path + ")").orElse(""));
        }
        tell(configuration.remark());
        return CommandLines.OK;
    }

    private void show(Change change) {
        terminal.out().println(change.file() + (change.before().isPresent() ? "" : " (new)"));
        for (String line : change.difference()) {
            String shown = TerminalText.harmless(line);
            terminal.out().println(line.startsWith("+") ? terminal.styled(Style.fg_green, shown) : shown);
        }
        terminal.out().println();
    }

    private boolean isConfirmed() throws IOException {
        terminal.out().print("Write this? [y/N] ");
        terminal.out().flush();
        String answer = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    private void tell(String message) {
        terminal.err().println(message);
    }
}
