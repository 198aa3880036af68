package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLinesTest {
    @Test
    void helpNamesTheCommandsAndNotTheHiddenOne() {
        Run run = Run.of("--help");
        assertEquals(0, run.exitCode());
        for (String command : new String[] {"serve", "try", "terms", "define", "why"}) {
            assertTrue(run.out().contains("  " + command + " "), run.out());
            assertEquals(0, Run.of(command, "--help").exitCode());
        }
        assertFalse(run.out().contains("rehearse"), run.out());
    }

    @Test
    void versionIsOneLine() {
        Run run = Run.of("--version");
        assertEquals(0, run.exitCode());
        assertEquals(1, run.out().lines().count());
        assertTrue(run.out().startsWith("glossls "), run.out());
    }

    @Test
    void unknownOptionsAndCommandsAreMistakes() {
        assertEquals(2, Run.of("--no-such-option").exitCode());
        assertEquals(2, Run.of("no-such-command").exitCode());
        assertEquals(2, Run.of("serve", "--socket", "many").exitCode());
        assertEquals(2, Run.of("--socket=1", "--pipe=x").exitCode());
    }

    @Test
    void optionsOfTheServerCountWhereverTheyStand() {
        check(arguments("--stdio", "--clientProcessId=42"));
        check(arguments("serve", "--stdio", "--clientProcessId", "42"));
        check(arguments("--stdio", "--clientProcessId=42", "serve"));
        check(arguments("--clientProcessId=42", "serve", "--stdio"));
        check(arguments("--stdio", "serve", "--clientProcessId=42"));
    }

    private static void check(ServeArguments arguments) {
        assertEquals(OptionalLong.of(42), arguments.options().clientProcessId());
        assertFalse(arguments.isPlain());
    }

    @Test
    void theCommandsOwnOptionsCountBeforeTheOthers() {
        ServeArguments arguments = arguments("--log=a", "--socket=1", "serve", "--log=b", "--pipe=p");
        assertEquals(Optional.of(Path.of("b")), arguments.options().log());
        assertEquals(Optional.of(Path.of("p")), arguments.pipe());
        assertEquals(Optional.empty(), arguments.port());
    }

    @Test
    void verboseTellsMore() {
        assertEquals(Level.ERROR, arguments("serve").options().level());
        assertEquals(Level.DEBUG, arguments("--verbose").options().level());
        assertEquals(Level.DEBUG, arguments("--verbose", "serve").options().level());
    }

    @Test
    void withoutOptionsNothingIsSaidAboutStreams() {
        assertTrue(arguments().isPlain());
        assertTrue(arguments("serve").isPlain());
    }

    @Test
    void onlyTheUsualCallGoesAroundTheCommandLine() {
        assertTrue(StandardStreams.isWanted("--stdio"));
        assertTrue(StandardStreams.isWanted("serve", "--stdio"));
        assertTrue(StandardStreams.isWanted("--stdio", "serve"));
        assertFalse(StandardStreams.isWanted());
        assertFalse(StandardStreams.isWanted("serve"));
        assertFalse(StandardStreams.isWanted("serve", "--stdio", "--verbose"));
        assertFalse(StandardStreams.isWanted("serve", "--stdio", "--help"));
    }

    /** What the server would be started with. */
    private static ServeArguments arguments(String... words) {
        CommandLine line = CommandLines.of(Terminal.ofProcess());
        CommandLine.ParseResult parsed = line.parseArgs(words);
        Glossls glossls = (Glossls) parsed.commandSpec().userObject();
        return parsed.hasSubcommand()
                ? ((Serve) parsed.subcommand().commandSpec().userObject()).arguments()
                : glossls.arguments();
    }
}
