package dev.glossls.server.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Neovim, of whatever release there is. */
@Timeout(180)
class NeovimIT {
    private static final Pattern RELEASE = Pattern.compile("NVIM v0\\.(\\d+)");
    private static final long AFTER_A_KILL_SECONDS = 5;

    @TempDir
    private Path folder = Path.of("");

    private Person person = new Person(folder);

    @BeforeEach
    void setUp() throws IOException, InterruptedException {
        Installed.programs("nvim");
        person = Person.in(folder);
        Matcher release = RELEASE.matcher(person.run("neovim-version", List.of("nvim", "--version")));
        boolean young = !release.find() || Integer.parseInt(release.group(1)) >= 11;
        person.setUp(young ? "neovim" : "neovim-0.10");
    }

    @Test
    void aPersonReadsAndWrites() throws Exception {
        String told = person.run("neovim", nvim("neovim.lua"));
        Told.inOrder(
                told,
                "hover: **Tide pool**",
                "a hollow in the rock",
                "offered: Tide pool, Tidal resonance",
                "line: Later we saw a tide pool",
                "diagnostic: Is \"Tidal resonance\" meant?",
                "actions: Change to \"tidal\"",
                "fixed: In a funnel the tidal resonance can be strong.",
                "definition: tides.md 3",
                "rename: Tide pool");
        person.assertAllIsWritten();
    }

    @Test
    void theServerEndsWithAnEditorThatIsKilled() throws Exception {
        Process editor = start();
        List<ProcessHandle> servers = editor.descendants().toList();
        assertTrue(servers.stream().anyMatch(ProcessHandle::isAlive), "no server below the editor");
        editor.destroyForcibly();
        for (ProcessHandle server : servers) {
            server.onExit().get(AFTER_A_KILL_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void twoEditorsOnOneFolderDoNotDisturbEachOther() throws Exception {
        Process one = start();
        Process other = start();
        for (Process editor : List.of(one, other)) {
            editor.getOutputStream().close();
            assertTrue(editor.waitFor(AFTER_A_KILL_SECONDS * 2, TimeUnit.SECONDS), "still running");
            assertEquals(0, editor.exitValue());
        }
        assertTrue(person.run("neovim-third", nvim("neovim-hover.lua")).contains("a hollow in the rock"));
    }

    /** An editor that shows a hover and waits for the end of its input. */
    private Process start() throws IOException {
        Process editor = person.builder(nvim("neovim-hover.lua"))
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        BufferedReader told =
                new BufferedReader(new InputStreamReader(editor.getInputStream(), StandardCharsets.UTF_8));
        String line = told.readLine();
        while (line != null && !line.contains("a hollow in the rock")) {
            line = told.readLine();
        }
        assertTrue(line != null, "no hover");
        return editor;
    }

    private List<String> nvim(String script) {
        // Without swap files two editors open one file; whatever goes wrong in the script ends the editor.
        return List.of("nvim", "--headless", "-n", "-S", person.script(script).toString(), "-c", "cquit");
    }
}
