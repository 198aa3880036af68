package dev.glossls.server.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the command line says of itself, without what is hidden, for those who write it down in other forms. */
final class Described {
    private Described() {}

    /** The commands right below one, in the order in which help lists them. */
    static List<CommandSpec> commands(CommandSpec parent) {
        List<CommandSpec> commands = new ArrayList<>();
        for (CommandLine command : parent.subcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                commands.add(command.getCommandSpec());
            }
        }
        return commands;
    }

    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream().filter(option -> !option.hidden()).toList();
    }

    /** What a command does, on one line. */
    static String text(CommandSpec command) {
        String[] lines = command.usageMessage().description();
        String[] header = command.usageMessage().header();
        return joined(header.length == 0 ? lines : header);
    }

    /** What an option or a parameter is for, on one line. */
    static String text(ArgSpec argument) {
        return joined(argument.description())
                .replace("${COMPLETION-CANDIDATES}", String.join(", ", values(argument)))
                .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()));
    }

    /** The values that an option or a parameter can have, where it is one of a few. */
    static List<String> values(ArgSpec argument) {
        List<String> values = new ArrayList<>();
        Iterable<String> candidates = argument.completionCandidates();
        if (candidates != null) {
            candidates.forEach(values::add);
        }
        return values;
    }

    static boolean isFile(ArgSpec argument) {
        return argument.auxiliaryTypes()[0] == Path.class;
    }

    /** Whether a word has to follow the option. */
    static boolean takesValue(ArgSpec argument) {
        return argument.arity().max() > 0;
    }

    private static String joined(String... lines) {
        return String.join(" ", lines).replace("%n", " ").strip();
    }
}
