package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glossls.check.Code;
import dev.glossls.check.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    private Path folder = Path.of("");

    private Path slip = Path.of("");
    private Path hint = Path.of("");

    @BeforeEach
    void writeNotes() throws IOException {
        Files.writeString(folder.resolve("terms.md"), "- **Tidal resonance**: the growth of a tide in a bay.\n");
        slip = folder.resolve("b, 1.md");
        hint = folder.resolve("c.md");
        Files.writeString(slip, "First line.\n\n🙂 A tiadl resonance, and a tidla resonance.\n");
        Files.writeString(hint, "The XGPR is read; the XGPR is old.\n");
    }

    @Test
    void linesNamePlaceSeverityAndCodeInOrder() {
        Run run = Run.of("check", folder);
        List<String> lines = run.out().lines().toList();
        assertEquals(3, lines.size(), run.out());
        assertTrue(lines.get(0).startsWith(slip + ":3:6: warning: "), lines.get(0));
        assertTrue(lines.get(0).endsWith(" [near-miss]"), lines.get(0));
        assertTrue(lines.get(1).startsWith(slip + ":3:29: warning: "), lines.get(1));
        assertTrue(lines.get(2).startsWith(hint + ":1:5: hint: "), lines.get(2));
        assertEquals(1, run.exitCode());
    }

    @Test
    void onlyWarningsAndErrorsAreFailures() {
        assertEquals(0, Run.of("check", hint).exitCode());
        assertEquals(new Run(0, "", ""), Run.of("check", folder.resolve("terms.md")));
        assertEquals(2, Run.of("check").exitCode());
        assertEquals(2, Run.of("check", "--format", "yaml", folder).exitCode());
        assertEquals(1, Run.of("check", folder.resolve("missing.md")).exitCode());
    }

    @Test
    void jsonHoldsWhatIsPromised() {
        JsonArray list = JsonParser.parseString(
                        Run.of("check", "--format", "json", folder).out())
                .getAsJsonArray();
        assertEquals(3, list.size());
        JsonObject first = list.get(0).getAsJsonObject();
        assertEquals(
                Set.of("file", "line", "column", "endLine", "endColumn", "severity", "code", "message"),
                first.keySet());
        assertEquals(11, first.get("endColumn").getAsInt());
        assertEquals(
                "[]\n",
                Run.of("check", "--format", "json", folder.resolve("terms.md")).out());
    }

    @Test
    void sarifNamesRulesLevelsAndRegions() {
        JsonObject log = JsonParser.parseString(
                        Run.of("check", "--format", "sarif", folder).out())
                .getAsJsonObject();
        assertEquals("2.1.0", log.get("version").getAsString());
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        JsonArray results = run.getAsJsonArray("results");
        assertEquals(3, results.size());
        JsonObject first = results.get(0).getAsJsonObject();
        int rule = first.get("ruleIndex").getAsInt();
        assertEquals(first.get("ruleId"), rules.get(rule).getAsJsonObject().get("id"));
        assertEquals("warning", first.get("level").getAsString());
        JsonObject place =
                first.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
        assertTrue(uri.endsWith("/b,%201.md"), uri);
        assertEquals(
                "{\"startLine\":3,\"startColumn\":6,\"endLine\":3,\"endColumn\":11}",
                place.get("region").toString());
        assertEquals("note", results.get(2).getAsJsonObject().get("level").getAsString());
    }

    @Test
    void githubGetsCommandsWithEscapedPaths() {
        List<String> lines =
                Run.of("check", "--format", "github", folder).out().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("::warning file="), lines.get(0));
        assertTrue(
                lines.get(0).contains("b%2C 1.md,line=3,endLine=3,col=6,endColumn=11,title=near-miss::"), lines.get(0));
        assertTrue(lines.get(2).startsWith("::notice file="), lines.get(2));
    }

    @Test
    void whatIsNoPlainTextIsEscaped() {
        Problem odd = new Problem(
                "a:b.md", new Problem.Point(1, 1), new Problem.Point(2, 3), Level.ERROR, Code.NEAR_MISS, "100 %\nsure");
        assertEquals(
                "::error file=a%3Ab.md,line=1,endLine=2,title=near-miss::100 %25%0Asure\n",
                new ProblemGithub().of(List.of(odd)));
        assertTrue(new ProblemSarif().of(List.of(odd)).contains("\"uri\": \"./a:b.md\""));
    }
}
