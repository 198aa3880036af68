package dev.glossls.server.cli;

import dev.glossls.server.cli.Editor.NoAnswer;
import dev.glossls.server.cli.Editor.Timed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Hover;
import picocli.CommandLine.Help.Ansi.Style;

/** A short editing session with a server, shown as an editor would show it. Prints nothing but what the server answered. */
final class Session {
    private static final int MOST_LINES = 6;
    private static final int MOST_ITEMS = 4;
    private static final int WIDTH = 96;
    private static final String INVENTED = "paper lantern effect";
    private static final String INVENTED_MEANING = "what this session calls a term that was made up a second ago";

    private final Terminal terminal;
    private final Editor editor;
    private final List<String> failures = new ArrayList<>();

    Session(Terminal terminal, Editor editor) {
        this.terminal = terminal;
        this.editor = editor;
    }

    /** Plays the script; returns what did not go as it should. */
    List<String> play(Script script) {
        try {
            Buffer note = new Buffer(script.uri(), script.text());
            editor.open(note);
            heading("The mouse rests on a term");
            for (Script.Spot spot : script.hovers()) {
                hover(note, spot);
            }
            Buffer draft = new Buffer("untitled:glossls-try.md", "# A new note\n");
            editor.open(draft);
            heading("Somebody types in a new note");
            for (Script.Typing typing : script.typings()) {
                type(draft, typing);
            }
            heading("A definition that was typed a second ago and never saved");
            define(draft);
        } catch (NoAnswer e) {
            failures.add(String.valueOf(e.getMessage()));
        }
        return List.copyOf(failures);
    }

    private void hover(Buffer buffer, Script.Spot spot) throws NoAnswer {
        Timed<Hover> answer = editor.hover(buffer, buffer.position(spot.offset()));
        int line = buffer.position(spot.offset()).getLine() + 1;
        title(spot.words(), "line " + line, answer.millis());
        Optional<String> shown = answer.value().map(Session::text).filter(text -> !text.isBlank());
        shown.ifPresentOrElse(this::card, () -> fail("nothing is shown for \"" + spot.words() + "\" in line " + line));
    }

    /** Asks after every key, as editors do. */
    private void type(Buffer buffer, Script.Typing typing) throws NoAnswer {
        editor.type(buffer, "\n");
        Timed<CompletionList> answer = new Timed<>(Optional.empty(), 0);
        for (int i = 0; i < typing.typed().length(); i++) {
            editor.type(buffer, typing.typed().substring(i, i + 1));
            answer = editor.complete(buffer);
        }
        title(typing.typed() + "▏", typing.way(), answer.millis());
        offered(answer.value(), typing);
        editor.type(buffer, "\n");
    }

    private void offered(Optional<CompletionList> answer, Script.Typing typing) {
        List<CompletionItem> items = answer.map(CompletionList::getItems).orElse(List.of());
        items.stream().limit(MOST_ITEMS).forEach(this::item);
        if (items.size() > MOST_ITEMS) {
            line(terminal.styled(Style.faint, "and " + (items.size() - MOST_ITEMS) + " more"));
        }
        boolean found = items.stream().anyMatch(item -> item.getLabel().equalsIgnoreCase(typing.meant()));
        // A list that says it is cut may have had no room for it.
        boolean cut =
                !items.isEmpty() && answer.map(CompletionList::isIncomplete).orElse(false);
        if (!found && !cut) {
            fail("\"" + typing.typed() + "\" does not offer \"" + typing.meant() + "\"");
        }
    }

    private void define(Buffer buffer) throws NoAnswer {
        editor.type(buffer, "\n**" + INVENTED + "**: " + INVENTED_MEANING + "\n\nHere comes the " + INVENTED + ".\n");
        int offset = buffer.text().lastIndexOf(INVENTED);
        Timed<Hover> answer = editor.hover(buffer, buffer.position(offset));
        title(INVENTED, "one line below", answer.millis());
        String shown = answer.value().map(Session::text).orElse("");
        card(shown);
        if (!shown.contains(INVENTED_MEANING)) {
            fail("the definition that was just typed is not shown");
        }
        type(buffer, new Script.Typing("the beginning of a phrase", "paper la", INVENTED));
    }

    private static String text(Hover hover) {
        return hover.getContents().isRight() ? hover.getContents().getRight().getValue() : "";
    }

    private void card(String text) {
        List<String> lines = TerminalText.harmless(text)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        lines.stream().limit(MOST_LINES).forEach(line -> line("│ " + TerminalText.shortened(line, WIDTH)));
        if (lines.size() > MOST_LINES) {
            line("│ " + terminal.styled(Style.faint, "and " + (lines.size() - MOST_LINES) + " more lines"));
        }
    }

    private void item(CompletionItem item) {
        CompletionItemLabelDetails details =
                Optional.ofNullable(item.getLabelDetails()).orElseGet(CompletionItemLabelDetails::new);
        String label =
                item.getLabel() + Optional.ofNullable(details.getDetail()).orElse("");
        String source = Optional.ofNullable(details.getDescription()).orElse("");
        line(String.format("%-48s ", TerminalText.shortened(label, WIDTH)) + terminal.styled(Style.faint, source));
    }

    private void heading(String text) {
        out().print("\n" + terminal.styled(Style.bold, text) + "\n");
    }

    private void title(String what, String where, String time) {
        String padding = " ".repeat(Math.max(1, 48 - what.length() - where.length()));
        out().print("\n  " + terminal.styled(Style.fg_cyan, what) + "  " + terminal.styled(Style.faint, where) + padding
                + terminal.styled(Style.faint, time) + "\n");
        out().flush();
    }

    private void line(String text) {
        out().print("    " + text + "\n");
    }

    private void fail(String reason) {
        failures.add(reason);
        line(terminal.styled(Style.fg_red, "failed: " + reason));
    }

    private PrintWriter out() {
        return terminal.out();
    }
}
