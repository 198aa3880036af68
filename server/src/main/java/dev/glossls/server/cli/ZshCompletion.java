package dev.glossls.server.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands and options of a program as functions of zsh, one for each command, with what each is for. */
final class ZshCompletion {
    private final StringBuilder script = new StringBuilder();

    private ZshCompletion() {}

    static String of(CommandSpec program) {
        ZshCompletion completion = new ZshCompletion();
        completion.script.append("#compdef " + program.name() + "\n\n");
        completion.function("_" + program.name(), program);
        completion.script.append("_" + program.name() + " \"$@\"\n");
        return completion.script.toString();
    }

    private void function(String name, CommandSpec command) {
        List<CommandSpec> commands = Described.commands(command);
        List<String> lines = new ArrayList<>();
        for (OptionSpec option : Described.options(command)) {
            for (String optionName : option.names()) {
                lines.add(quoted(optionName + "[" + escaped(Described.text(option)) + "]" + value(option)));
            }
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String place = parameter.arity().max() > 1 ? "*" : "";
            lines.add(quoted(place + value(parameter)));
        }
        if (!commands.isEmpty()) {
            lines.add(quoted("1: :->command"));
            lines.add(quoted("*:: :->rest"));
        }
        script.append(name + "() {\n    local context state line\n    typeset -A opt_args\n");
        script.append("    _arguments -C \\\n        " + String.join(" \\\n        ", lines) + "\n");
        if (!commands.isEmpty()) {
            below(name, commands);
        }
        script.append("}\n\n");
        commands.forEach(below -> function(name + "_" + below.name(), below));
    }

    private void below(String name, List<CommandSpec> commands) {
        script.append("    case $state in\n        command)\n            local -a commands=(\n");
        for (CommandSpec command : commands) {
            script.append("                " + quoted(command.name() + ":" + Described.text(command)) + "\n");
        }
        script.append("            )\n            _describe command commands\n            ;;\n");
        script.append("        rest)\n            case ${line[1]} in\n");
        for (CommandSpec command : commands) {
            script.append("                " + command.name() + ") " + name + "_" + command.name() + " ;;\n");
        }
        script.append("            esac\n            ;;\n    esac\n");
    }

    private static String value(ArgSpec argument) {
        if (!Described.takesValue(argument)) {
            return "";
        }
        List<String> values = Described.values(argument);
        String action = values.isEmpty() ? "" : "(" + String.join(" ", values) + ")";
        String found = Described.isFile(argument) ? "_files" : action;
        return ":" + escaped(argument.paramLabel()) + ":" + found;
    }

    /** Brackets and colons would end a description. */
    private static String escaped(String text) {
        return text.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
