package dev.glossls.server.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page on editors shows the files that ship: below a comment that names one stands what it holds. */
class EditorsPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/editors.md");
    private static final String BEGIN = "<!-- editors/";
    private static final String END = " -->";
    private static final String FENCE = "```";

    /** Too long to be read by anybody. */
    private static final Set<String> NOT_SHOWN = Set.of("jetbrains/glossls/settings.schema.json");

    @Test
    void everyFileIsShownAsItIs() throws IOException {
        String page = Files.readString(PAGE);
        List<String> lines = page.lines().toList();
        List<String> made = new ArrayList<>();
        Set<String> shown = new TreeSet<>(NOT_SHOWN);
        for (int next = 0; next < lines.size(); next++) {
            String line = lines.get(next);
            made.add(line);
            if (line.startsWith(BEGIN)) {
                String name = line.substring(BEGIN.length(), line.length() - END.length());
                shown.add(name);
                made.addAll(block(name));
                next = endOfBlock(lines, next + 1) - 1;
            }
        }
        String expected = String.join("\n", made) + "\n";
        if (Boolean.getBoolean("markers.update")) {
            Files.writeString(PAGE, expected);
        } else {
            assertEquals(expected, page);
        }
        Set<String> shipped = new TreeSet<>();
        configurations().forEach(one -> one.pieces().forEach(piece -> shipped.add(piece.source())));
        assertEquals(shipped, shown);
    }

    @Test
    void everyConfigurationIsNamed() throws IOException {
        String page = Files.readString(PAGE);
        for (Configuration configuration : configurations()) {
            String command = "glossls setup " + configuration.name() + " --write";
            assertTrue(page.contains(command) || configuration.name().equals("zed"), command);
        }
    }

    private static List<String> block(String name) throws IOException {
        String language = name.substring(name.lastIndexOf('.') + 1)
                .replace("el", "elisp")
                .replace("launch", "xml")
                .replace("sublime-settings", "json");
        List<String> block = new ArrayList<>(List.of(FENCE + language));
        block.addAll(Files.readAllLines(ROOT.resolve("editors").resolve(name)));
        block.add(FENCE);
        return block;
    }

    /** The line behind the block that begins here; this one if none does. */
    private static int endOfBlock(List<String> lines, int first) {
        if (first >= lines.size() || !lines.get(first).startsWith(FENCE)) {
            return first;
        }
        return first + 1 + lines.subList(first + 1, lines.size()).indexOf(FENCE) + 1;
    }

    private static List<Configuration> configurations() {
        return Configurations.of(new Places("Linux", Path.of("/home/ann"), Map.of()), Path.of("/here"));
    }
}
