package dev.glossls.server.cli;

import dev.glossls.extract.PlainText;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Hovers;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Mixin;

/** The command that prints what a term means. */
@Command(
        name = "define",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints what a term means, or the names that come near if there is no such term.")
final class Define implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final AskedTerm asked = new AskedTerm();

    Define(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        NoteSource source = new NoteSource(terminal, asked.paths());
        Glossary glossary = source.glossary();
        NoteId here = NearNames.here();
        Optional<String> card = card(glossary, here);
        if (card.isEmpty()) {
            return asked.complain(glossary, terminal);
        }
        String text = TerminalText.harmless(PlainText.of(card.get()));
        int title = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        terminal.out().println(terminal.styled(Style.bold, text.substring(0, title)) + text.substring(title));
        return source.exitCode();
    }

    /** By name, else as a mention that is the whole of what was asked for: those know more word forms. */
    private Optional<String> card(Glossary glossary, NoteId here) {
        return Hovers.card(glossary, TermKey.of(asked.term()), here)
                .or(() -> Hovers.at(glossary, here, Prose.plain(asked.term()), 0)
                        .filter(hover ->
                                hover.span().equals(new Span(0, asked.term().length())))
                        .map(hover -> hover.markdown()));
    }
}
