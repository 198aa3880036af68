package dev.glossls.server.cli;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** All commands and options of the program as a page for {@code man}. */
final class ManualPage {
    private static final String REST = """
            .SH EXIT STATUS
            .TP
            .B 0
            Success.
            .TP
            .B 1
            A failure, a term that is not known, or a warning or an error that \\fBcheck\\fR prints.
            .TP
            .B 2
            A call that was not understood.
            .SH ENVIRONMENT
            .TP
            .B JAVA_HOME
            The JDK to use, where the package brings none; else the one in \\fBPATH\\fR.
            .TP
            .B GLOSSLS_JAVA_OPTS
            More options for Java.
            .TP
            .B XDG_CACHE_HOME
            The folder for what is kept from one start to the next; \\fB~/.cache\\fR if it is not set.
            .SH FILES
            .TP
            .B .glossls.json
            Settings, in the folder that is opened.
            """;

    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandSpec program, String version) {
        ManualPage manual = new ManualPage();
        manual.line(".TH " + program.name().toUpperCase(Locale.ROOT) + " 1 \"\" \"" + version + "\"");
        manual.line(".SH NAME");
        manual.line(escaped(program.name() + " - " + Described.text(program)));
        manual.line(".SH SYNOPSIS");
        manual.line(".B " + program.name());
        manual.line("[OPTION]... [COMMAND [ARGUMENT]...]");
        manual.line(".SH DESCRIPTION");
        manual.line(
                escaped(String.join("\n", program.usageMessage().description()).strip()));
        manual.line(".SH OPTIONS");
        manual.arguments(program);
        manual.line(".SH COMMANDS");
        Described.commands(program).forEach(command -> manual.command(command.name(), command));
        return manual.page + REST;
    }

    private void command(String name, CommandSpec command) {
        line(".SS " + escaped(name));
        line(escaped(Described.text(command)));
        arguments(command);
        Described.commands(command).forEach(below -> command(name + " " + below.name(), below));
    }

    private void arguments(CommandSpec command) {
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            line(".TP");
            line(".I " + escaped(parameter.paramLabel()));
            line(escaped(Described.text(parameter)));
        }
        for (OptionSpec option : Described.options(command)) {
            String names = "\\fB" + escaped(String.join("\\fR, \\fB", option.names())) + "\\fR";
            String value = Described.takesValue(option) ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : "";
            line(".TP");
            line(names + value);
            line(escaped(Described.text(option)));
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** A dash is a hyphen unless it is told to be one, and a line must not begin with what begins a request. */
    private static String escaped(String text) {
        String dashes = text.replace("-", "\\-");
        return dashes.startsWith(".") || dashes.startsWith("'") ? "\\&" + dashes : dashes;
    }
}
