package dev.glossls.server.editors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Emacs with its two clients, without a screen. */
@Timeout(180)
class EmacsIT {
    private static final String PACKAGES = "/usr/share/emacs/site-lisp/elpa";

    @TempDir
    private Path folder = Path.of("");

    private Person person = new Person(folder);

    @BeforeEach
    void makePerson() throws IOException {
        Installed.programs("emacs");
        person = Person.in(folder);
    }

    @Test
    void aPersonReadsAndWritesWithEglot() throws Exception {
        Installed.packages(PACKAGES, "eglot-", "markdown-mode-");
        String told = play("emacs", "eglot");
        Told.inOrder(
                told,
                "hover: ",
                "Tide pool",
                "a hollow in the rock",
                "offered: Tide pool, Tidal resonance",
                "line: Later we saw a tide pool",
                "diagnostic: ",
                "Is \"Tidal resonance\" meant?",
                "actions: Change to \"tidal\"",
                "fixed: In a funnel the tidal resonance can be strong.",
                "definition: tides.md 3");
        person.assertAllIsWritten();
    }

    @Test
    void aPersonReadsWithLspMode() throws Exception {
        Installed.packages(PACKAGES, "lsp-mode-", "markdown-mode-");
        String told = play("emacs-lsp-mode", "lsp-mode");
        Told.inOrder(
                told,
                "hover: ",
                "Tide pool",
                "a hollow in the rock",
                "definition: tides.md 3",
                "offered: Tide pool, Tidal resonance");
    }

    private String play(String configuration, String script) throws Exception {
        person.setUp(configuration);
        person.script("person.el");
        Path played = person.script(script + ".el");
        return person.run(configuration, List.of("emacs", "--batch", "-l", played.toString()));
    }
}
