package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glossls.server.setup.Places;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command that tells editors of this installation, in a home of its own. */
class SetupTest {
    @TempDir
    private Path home = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutAnEditorItListsThem() {
        assertEquals(CommandLines.OK, run(""));
        assertTrue(out.toString().contains("neovim "), out.toString());
        assertTrue(out.toString().contains("Helix"), out.toString());
    }

    @Test
    void anUnknownEditorIsAMistake() {
        assertEquals(CommandLines.MISTAKEN, run("", "ed"));
        assertTrue(err.toString().contains("no editor is called ed"), err.toString());
        assertTrue(err.toString().contains("helix"), err.toString());
    }

    @Test
    void whatIsPastedAndWhatIsSaidGoSeparateWays() {
        assertEquals(CommandLines.OK, run("", "Helix"));
        assertTrue(out.toString().startsWith("# Helix"), out.toString());
        assertFalse(out.toString().contains("GLOSSLS"), out.toString());
        assertTrue(
                err.toString()
                        .contains(home.resolve(".config/helix/languages.toml").toString()),
                err.toString());
        assertTrue(isEmptyHome());
    }

    @Test
    void nothingIsWrittenUnlessItIsConfirmed() {
        for (String answer : List.of("", "\n", "n\n", "what?\n")) {
            assertEquals(CommandLines.FAILED, run(answer, "neovim", "--write"));
        }
        assertTrue(out.toString().contains("+  filetypes = { \"markdown\" },"), out.toString());
        assertTrue(isEmptyHome());
    }

    @Test
    void newFilesAreMade() throws IOException {
        assertEquals(CommandLines.OK, run("y\n", "neovim", "--write"));
        assertTrue(
                Files.readString(home.resolve(".config/nvim/lsp/glossls.lua")).contains("cmd = {"));
        assertTrue(Files.exists(home.resolve(".config/nvim/plugin/glossls.lua")));
        assertEquals(CommandLines.FAILED, run("y\n", "neovim", "--write"));
        assertTrue(err.toString().contains("glossls.lua is there already"), err.toString());
    }

    @Test
    void anInitFileIsAddedToAndCopied() throws IOException {
        Path init = Files.createDirectories(home.resolve(".emacs.d")).resolve("init.el");
        Files.writeString(init, "(menu-bar-mode -1)");
        assertEquals(CommandLines.OK, run("Yes\n", "emacs", "--write"));
        assertTrue(Files.readString(init).startsWith("(menu-bar-mode -1)\n\n;; Emacs with eglot"));
        assertEquals("(menu-bar-mode -1)", Files.readString(init.resolveSibling("init.el.before-glossls")));
        assertEquals(CommandLines.FAILED, run("y\n", "emacs-lsp-mode", "--write"));
        assertTrue(err.toString().contains("speaks of glossls already"), err.toString());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(home.resolve("dotfiles"), ";; mine\n");
        Path link = Files.createSymbolicLink(home.resolve(".emacs"), real);
        assertEquals(CommandLines.OK, run("y\n", "emacs", "--write"));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(real).contains("glossls"));
    }

    @Test
    void jsonIsMergedInItsOwnIndentation() throws IOException {
        Path file = settings("""
                {
                    "editor.fontSize": 14.50,
                    "[markdown]": {
                        "editor.wordWrap": "on"
                    }
                }
                """);
        assertEquals(CommandLines.OK, run("y\n", "vscode-glspc", "--write"));
        String merged = Files.readString(file);
        assertTrue(merged.startsWith("{\n    \"editor.fontSize\": 14.50,\n"), merged);
        JsonObject markdown = JsonParser.parseString(merged).getAsJsonObject().getAsJsonObject("[markdown]");
        assertEquals("on", markdown.get("editor.wordWrap").getAsString());
        assertTrue(markdown.has("editor.quickSuggestions"));
    }

    @Test
    void jsonWithCommentsOrAnotherValueIsLeftAlone() throws IOException {
        for (String text : List.of(
                "{ // mine\n}\n",
                "{\"editor.fontSize\": 14,}\n",
                "{} {}",
                "[]",
                "{",
                "{\"[markdown]\": {\"editor.quickSuggestions\": false}}")) {
            Path file = settings(text);
            assertEquals(CommandLines.FAILED, run("y\n", "vscode-glspc", "--write"), text);
            assertEquals(text, Files.readString(file));
            assertTrue(err.toString().contains("Nothing was written"), err.toString());
        }
    }

    @Test
    void helixKeepsItsListOfServers() throws IOException {
        Path file = Files.createDirectories(home.resolve(".config/helix")).resolve("languages.toml");
        Files.writeString(file, "[[language]]\nname = \"rust\"\n");
        assertEquals(CommandLines.OK, run("y\n", "helix", "--write"));
        String mine = "[[language]]\nname = \"markdown\"\nlanguage-servers = [\"zk\"]\n";
        Files.writeString(file, mine);
        assertEquals(CommandLines.FAILED, run("y\n", "helix", "--write"));
        assertEquals(mine, Files.readString(file));
    }

    private Path settings(String text) throws IOException {
        Path file = home.resolve(".config/Code/User/settings.json");
        Files.createDirectories(home.resolve(".config/Code/User"));
        return Files.writeString(file, text);
    }

    private boolean isEmptyHome() {
        try (Stream<Path> files = Files.list(home)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int run(String answer, String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), Ansi.OFF);
        var input = new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8));
        Setup setup = new Setup(terminal, new Places("Linux", home, Map.of()), input);
        return new CommandLine(setup).execute(arguments);
    }
}
