package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.server.editors.Installed;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** What shells and {@code man} are told of the command line. */
class CompletionTest {
    private static final int SECONDS = 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyShellKnowsAllCommandsAndOptions() {
        for (String shell : List.of("bash", "zsh", "fish")) {
            String script = printed("completion", shell);
            for (String word : words()) {
                String name =
                        shell.equals("fish") ? word.replaceFirst("^--", "-l ").replaceFirst("^-(\\w)$", "-s $1") : word;
                assertTrue(script.contains(name), shell + " does not know " + word);
            }
            assertFalse(script.contains("rehearse"), shell);
        }
        assertEquals(2, Run.of("completion", "tcsh").exitCode());
    }

    @Test
    void theManualPageNamesAllCommandsAndOptions() {
        String page = printed("manual");
        for (String word : words()) {
            assertTrue(page.contains(word.replace("-", "\\-")), word);
        }
        assertTrue(page.contains("table, jsonl"), page);
        assertFalse(page.contains("${"), page);
        assertFalse(page.contains("rehearse"), page);
    }

    /** Each on a machine that has the program; others have nothing to say. */
    @Test
    void theProgramsThatReadThemFindNothingWrong() throws Exception {
        reads(List.of("bash", "-n"), printed("completion", "bash"));
        reads(List.of("zsh", "-n"), printed("completion", "zsh"));
        reads(List.of("fish", "--no-execute"), printed("completion", "fish"));
        reads(List.of("groff", "-man", "-ww", "-z"), printed("manual"));
    }

    private void reads(List<String> command, String text) throws Exception {
        if (!Installed.hasProgram(command.get(0))) {
            return;
        }
        Path said = folder.resolve("said");
        List<String> words = new ArrayList<>(command);
        words.add(Files.writeString(folder.resolve("text"), text).toString());
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), command.get(0));
        assertEquals("", Files.readString(said), command.get(0));
        assertEquals(0, process.exitValue(), command.get(0));
    }

    private static String printed(String... arguments) {
        Run run = Run.of((Object[]) arguments);
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }

    /** The names of all commands and options that help shows. */
    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        collect(CommandLines.of(new Terminal(nowhere, nowhere, Ansi.OFF)), words);
        assertTrue(words.containsAll(List.of("serve", "clear", "--stdio", "--format", "--help")), words.toString());
        return words;
    }

    private static void collect(CommandLine command, Set<String> words) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            words.addAll(List.of(option.names()));
        }
        for (CommandLine below : command.getSubcommands().values()) {
            if (!below.getCommandSpec().usageMessage().hidden()) {
                words.add(below.getCommandName());
                collect(below, words);
            }
        }
    }
}
