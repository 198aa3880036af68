package dev.glossls.server.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files in {@code editors/} and what is made of them. */
class ConfigurationsTest {
    private static final Path EDITORS = Path.of("../editors");
    private static final List<String> PROGRAM = List.of("/opt/glossls/bin/glossls");

    /** What no command prints: sources that are built, and the description of our own settings file. */
    private static final Set<String> NOT_PRINTED =
            Set.of("glossls.schema.json", "zed/Cargo.toml", "zed/extension.toml", "zed/src/lib.rs");

    @Test
    void everyFileBelongsToAConfiguration() throws IOException {
        Set<String> used = new TreeSet<>(NOT_PRINTED);
        Set<String> names = new HashSet<>();
        for (Configuration configuration : of("Linux", Map.of())) {
            assertTrue(names.add(configuration.name()), configuration.name());
            configuration.pieces().forEach(piece -> used.add(piece.source()));
        }
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(EDITORS)) {
            files.filter(Files::isRegularFile)
                    .map(file -> EDITORS.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("vscode/"))
                    .forEach(there::add);
        }
        assertEquals(there, used);
    }

    @Test
    void everyConfigurationNamesTheProgram() {
        for (Configuration configuration : of("Linux", Map.of())) {
            String text = String.join(
                    "\n",
                    configuration.pieces().stream()
                            .map(piece -> piece.text(PROGRAM))
                            .toList());
            assertTrue(text.contains(PROGRAM.get(0)), configuration.name());
            assertTrue(text.contains("serve"), configuration.name());
            assertFalse(text.contains(Template.PLACEHOLDER), configuration.name());
        }
    }

    @Test
    void everySystemHasItsPlaces() {
        check("Linux", Map.of(), "neovim", "/home/ann/.config/nvim/lsp/glossls.lua");
        check("Linux", Map.of("XDG_CONFIG_HOME", "/etc/ann"), "neovim", "/etc/ann/nvim/lsp/glossls.lua");
        check("Linux", Map.of("XDG_CONFIG_HOME", "not/absolute"), "helix", "/home/ann/.config/helix/languages.toml");
        check("Linux", Map.of(), "vscode-glspc", "/home/ann/.config/Code/User/settings.json");
        check("Linux", Map.of(), "emacs", "/home/ann/.emacs.d/init.el");
        check("Linux", Map.of(), "jetbrains", "/here/glossls/template.json");
        check(
                "Mac OS X",
                Map.of(),
                "sublime",
                "/home/ann/Library/Application Support/Sublime Text/Packages/User/LSP.sublime-settings");
        check("Windows 11", Map.of(), "neovim", "/home/ann/AppData/Local/nvim/lsp/glossls.lua");
        check("Windows 11", Map.of(), "vim-lsp", "/home/ann/vimfiles/plugin/glossls.vim");
        check("Windows 11", Map.of("APPDATA", "/roaming"), "helix", "/roaming/helix/languages.toml");
    }

    /** JetBrains wants our settings in a group of that name; else the description is that of {@code .glossls.json}. */
    @Test
    void theDescriptionOfSettingsForJetBrainsIsThatOfOurFile() throws IOException {
        JsonObject own = json(EDITORS.resolve("glossls.schema.json"));
        JsonObject wanted = new JsonObject();
        wanted.add("$schema", own.remove("$schema"));
        wanted.add("title", own.get("title"));
        wanted.add("type", own.get("type"));
        wanted.addProperty("additionalProperties", false);
        own.getAsJsonObject("properties").remove("$schema");
        JsonObject group = new JsonObject();
        group.add("glossls", own);
        wanted.add("properties", group);
        Path file = EDITORS.resolve("jetbrains/glossls/settings.schema.json");
        if (Boolean.getBoolean("markers.update")) {
            String text = new GsonBuilder()
                    .setPrettyPrinting()
                    .disableHtmlEscaping()
                    .create()
                    .toJson(wanted);
            Files.writeString(file, text + "\n");
        }
        assertEquals(wanted, json(file));
    }

    private static void check(String system, Map<String, String> variables, String name, String expected) {
        Configuration found = of(system, variables).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(Path.of(expected), found.pieces().get(0).target());
    }

    private static List<Configuration> of(String system, Map<String, String> variables) {
        return Configurations.of(new Places(system, Path.of("/home/ann"), variables), Path.of("/here"));
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }
}
