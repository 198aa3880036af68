package dev.glossls.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.glossls.check.Code;
import dev.glossls.check.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of the values that a file or a client sets. */
class SettingsReaderTest {
    private static final Path FILE = Path.of("notes", ".glossls.json");

    private final Heard heard = new Heard();

    @Test
    void everySettingCanBeSet() {
        Settings settings = file("""
                {
                  // comments are allowed, and so is the name of a schema
                  "$schema": "glossls.schema.json",
                  "notes": {"include": ["*.txt"], "exclude": ["drafts/**"]},
                  "vocabularies": [],
                  "hover": {"enabled": false},
                  "definition": {"enabled": false},
                  "diagnostics": {"near-miss": "error"},
                  "completion": {"enabled": false, "insert": "wikilink", "minimumPrefix": 3},
                  "paranoid": true,
                  "languages": ["pt", "en"],
                }
                """.replace("],\n}", "]\n}"));
        assertEquals(
                new Settings(
                        List.of("*.txt"),
                        List.of("drafts/**"),
                        Settings.sorted(Set.of()),
                        Settings.sorted(Set.of("en", "pt")),
                        new Settings.Completing(InsertForm.WIKILINK, 3),
                        Settings.DEFAULT
                                .without(Feature.HOVER)
                                .without(Feature.COMPLETION)
                                .without(Feature.DEFINITION)
                                .features(),
                        Settings.DEFAULT.with(Code.NEAR_MISS, Level.ERROR).levels(),
                        true),
                settings);
        assertEquals(List.of(), heard.warnings());
    }

    @Test
    void groupsMayStandInTheNames() {
        assertEquals(
                InsertForm.BOLD,
                file("{\"completion.insert\": \"bold\"}").completion().insert());
        assertEquals(List.of(), heard.warnings());
    }

    @Test
    void everyFeatureHasItsSwitchInAGroupOfItsOwn() throws Exception {
        String schema = Files.readString(Path.of("../editors/glossls.schema.json"));
        String readme = Files.readString(Path.of("../README.md"));
        for (Feature feature : Feature.values()) {
            String group = feature.setting().substring(0, feature.setting().indexOf('.'));
            String off = "{\"" + group + "\": {\"enabled\": false}}";
            assertFalse(file(off).has(feature), off);
            assertTrue(file(off.replace("false", "true")).has(feature), off);
            SettingsSource client =
                    SettingsSource.client(JsonParser.parseString(off).getAsJsonObject());
            assertFalse(over(client, heard).has(feature), off);
            assertTrue(schema.contains("\"" + group + "\": {"), group);
            assertTrue(readme.contains("| `" + feature.setting() + "` |"), group);
        }
        assertEquals(List.of(), heard.warnings());
    }

    @Test
    void aFileThatSaysNothingChangesNothing() {
        assertEquals(Settings.DEFAULT, file("{}"));
        assertEquals(Settings.DEFAULT, file("\uFEFF{ } // end"));
        assertEquals(Settings.DEFAULT, file("{\"hover\": null, \"languages\": null}"));
        assertEquals(List.of(), heard.warnings());
    }

    @Test
    void anUnknownKeyIsReportedWithItsLine() {
        checkWarning("{\n\n \"colour\": {\"deep\": [1]}}", ":3: unknown setting colour");
        checkWarning("{\"hover\":\n {\"color\": 1}}", ":2: unknown setting hover.color");
    }

    @Test
    void aWrongTypeIsReportedAndTheRestStaysInForce() {
        checkWarning("{\"hover\": {\"enabled\": \"no\"}}", ":1: hover.enabled has to be true or false");
        checkWarning("{\"hover\": true}", ":1: unknown setting hover");
        checkWarning("{\"notes\": {\"include\": \"*.md\"}}", ":1: notes.include has to be a list of strings");
        checkWarning("{\"notes\": {\"include\": [1]}}", ":1: notes.include has to be a list of strings");
        checkWarning(
                "{\"completion\": {\"insert\": \"loud\"}}",
                ":1: completion.insert has to be one of plain, bold, link, wikilink");
        checkWarning(
                "{\"completion\": {\"minimumPrefix\": 0}}",
                ":1: completion.minimumPrefix has to be a whole number from 1 to 20");
        checkWarning(
                "{\"completion\": {\"minimumPrefix\": 1.5}}",
                ":1: completion.minimumPrefix has to be a whole number from 1 to 20");
        checkWarning("{\"languages\": [\"english\"]}", ":1: not a language code of two letters: english");
        checkWarning("{\"notes\": {\"exclude\": [\"[\"]}}", ":1: not a glob in notes.exclude: [");
    }

    @Test
    void goodValuesBesideWrongOnesHold() {
        Settings settings =
                file("{\"languages\": [\"x\", \"de\"], \"hover.enabled\": 1, \"completion.enabled\": false}");
        assertEquals(Set.of("de"), settings.languages());
        assertEquals(true, settings.has(Feature.HOVER));
        assertEquals(false, settings.has(Feature.COMPLETION));
        assertEquals(2, heard.warnings().size());
    }

    @Test
    void anUnknownVocabularyIsReportedWithTheKnownOnes() {
        checkWarning("{\"vocabularies\": [\"klingon\"]}", ":1: no vocabulary klingon; there is aws-ai-practitioner");
    }

    @Test
    void whatIsNoJsonIsReportedAndWhatStandsBeforeItHolds() {
        Settings settings = file("{\"hover.enabled\": false,\n \"languages\": [\"de\", }");
        assertEquals(false, settings.has(Feature.HOVER));
        assertEquals(1, heard.warnings().size(), heard.warnings().toString());
    }

    @Test
    void oneFileOfNonsenseIsOneWarning() {
        for (String text : List.of("", "[]", "5", "{\"a", "hello", "{".repeat(10_000))) {
            Heard reports = new Heard();
            assertEquals(Settings.DEFAULT, over(SettingsSource.file(FILE, text), reports), text);
            assertEquals(1, reports.warnings().size(), () -> text + reports.warnings());
        }
    }

    @Test
    void theClientIsNamedWhereItIsWrong() {
        var client = JsonParser.parseString("{\"hover\": {\"enabled\": 5}}").getAsJsonObject();
        over(SettingsSource.client(client), heard);
        assertEquals(List.of("client: hover.enabled has to be true or false"), heard.warnings());
    }

    private void checkWarning(String text, String expected) {
        Heard reports = new Heard();
        assertEquals(Settings.DEFAULT, withoutLists(over(SettingsSource.file(FILE, text), reports)));
        assertEquals(List.of(FILE + expected), reports.warnings());
    }

    /** A list of which nothing was sound is an empty list. */
    private static Settings withoutLists(Settings settings) {
        return settings.withVocabularies(Settings.DEFAULT.vocabularies());
    }

    private Settings file(String text) {
        return over(SettingsSource.file(FILE, text), heard);
    }

    private static Settings over(SettingsSource source, Reports reports) {
        return SettingsReader.over(Settings.DEFAULT, source, reports);
    }
}
