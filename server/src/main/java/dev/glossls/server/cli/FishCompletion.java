package dev.glossls.server.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands and options of a program as calls of fish's {@code complete}. */
final class FishCompletion {
    private final String program;
    private final StringBuilder script = new StringBuilder();

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(CommandSpec program) {
        FishCompletion completion = new FishCompletion(program.name());
        completion.script.append("# fish completion for " + program.name() + "\n");
        completion.add("__fish_use_subcommand", program);
        for (CommandSpec command : Described.commands(program)) {
            completion.below(command);
        }
        return completion.script.toString();
    }

    private void below(CommandSpec command) {
        add("__fish_seen_subcommand_from " + command.name(), command);
        Described.commands(command).forEach(this::below);
    }

    private void add(String where, CommandSpec command) {
        for (CommandSpec below : Described.commands(command)) {
            line(where, "-f -a " + quoted(below.name()), Described.text(below));
        }
        for (OptionSpec option : Described.options(command)) {
            line(where, names(option) + value(option), Described.text(option));
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            if (!Described.isFile(parameter)) {
                line(where, value(parameter).strip(), Described.text(parameter));
            }
        }
    }

    private void line(String where, String what, String description) {
        script.append("complete -c " + program + " -n " + quoted(where) + " " + what + " -d " + quoted(description))
                .append('\n');
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            String separator = names.isEmpty() ? "" : " ";
            names.append(separator)
                    .append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
        }
        return names.toString();
    }

    /** What may follow: one of a few words, a file, or what nobody can guess. */
    private static String value(ArgSpec argument) {
        List<String> values = Described.values(argument);
        if (!Described.takesValue(argument)) {
            return " -f";
        }
        if (!values.isEmpty()) {
            return " -x -a " + quoted(String.join(" ", values));
        }
        return Described.isFile(argument) ? " -r -F" : " -x";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
