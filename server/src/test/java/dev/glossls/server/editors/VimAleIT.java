package dev.glossls.server.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Vim with ALE in a terminal, as Debian packs them: what is typed and what is seen. */
@Timeout(180)
class VimAleIT {
    @TempDir
    private Path folder = Path.of("");

    private Person person = new Person(folder);

    @BeforeEach
    void setUp() throws Exception {
        Installed.programs("vim", "tmux");
        Installed.file("/usr/share/vim-ale");
        person = Person.in(folder);
        person.setUp("vim-ale");
        Files.writeString(person.home().resolve(".vimrc"), """
                set nocompatible noswapfile viminfo=
                filetype plugin on
                packadd! ale
                """);
    }

    @Test
    void aPersonReadsAndWrites() throws Exception {
        try (Screen screen = Screen.showing(person, "vim-ale", "vim", Person.WALK)) {
            screen.await("In a funnel the tiadl");
            screen.press("/tide pool", "Enter");
            screen.pressUntil("K", "Tide pool", "a hollow in the rock that keeps water");

            screen.press("GoLater we saw a tid");
            screen.await("Later we saw a tid", "tide pool", "tidal resonance");
            screen.press("C-n");
            screen.await("Later we saw a tide pool");
            screen.press("Escape", ":write", "Enter");
            screen.await("on disk", () -> read(Person.WALK).contains("saw a tide pool"));

            screen.await("Is \"Tidal resonance\" meant?");
            screen.press("/tiadl", "Enter");
            screen.await("near-miss: Is \"Tidal resonance\" meant?");
            screen.press("gra");
            screen.await("1) Change to \"tidal\"", "Type number");
            screen.press("1", "Enter");
            screen.await("In a funnel the tidal resonance can be strong.");
            screen.press(":write", "Enter");
            screen.await("on disk", () -> read(Person.WALK).contains("tidal resonance"));

            screen.press("/tide pool", "Enter");
            screen.press("gd");
            screen.await("# Tides", "tides.md");
            screen.press("grn");
            screen.await("New name:");
            screen.press("C-u", "rock pool", "Enter");
            screen.await("**Rock pool**");
            screen.press(":wall", "Enter");
            screen.await("on disk", () -> read(Person.WALK).contains("saw a rock pool"));
        }
        person.assertAllIsWritten();
    }

    private String read(String note) {
        try {
            return person.read(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
