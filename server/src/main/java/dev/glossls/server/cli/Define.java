package dev.glossls.server.cli;

import dev.glossls.extract.PlainText;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Hovers;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Parameters;

/** The command that prints what a term means. */
@Command(
        name = "define",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints what a term means, or the names that come near if there is no such term.")
final class Define implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "TERM", description = "The term, in any of its forms.")
    private String term = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "Notes, or folders of notes (default: the current folder).")
    private List<Path> paths = List.of(Path.of(""));

    Define(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        NoteSource source = new NoteSource(terminal);
        Glossary glossary = source.glossary(paths);
        NoteId here = NearNames.here();
        Optional<String> card = card(glossary, here);
        if (card.isEmpty()) {
            terminal.complain("no definition of \"" + term + "\"" + NearNames.asked(NearNames.in(glossary, term)));
            return CommandLines.FAILED;
        }
        String text = TerminalText.harmless(PlainText.of(card.get()));
        int title = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        terminal.out().println(terminal.styled(Style.bold, text.substring(0, title)) + text.substring(title));
        return source.hasFailed() ? CommandLines.FAILED : CommandLines.OK;
    }

    /** By name, else as a mention that is the whole of what was asked for: those know more word forms. */
    private Optional<String> card(Glossary glossary, NoteId here) {
        return Hovers.card(glossary, TermKey.of(term), here)
                .or(() -> Hovers.at(glossary, here, Prose.plain(term), 0)
                        .filter(hover -> hover.span().equals(new Span(0, term.length())))
                        .map(hover -> hover.markdown()));
    }
}
