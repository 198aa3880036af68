package dev.glossls.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.check.CheckedNote;
import dev.glossls.check.Checks;
import dev.glossls.check.Code;
import dev.glossls.extract.NoteParser;
import dev.glossls.glossary.Glossary;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Reading;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every action, by the texts of the notes after it. */
class ActionsTest {
    private static final String GLOSSARY = """
            - **Tidal resonance (TR)**: the growth of a tide in a bay.
            - **Slack water (still water)**: the time in which no tide moves.
            """;

    /** A note to ask from, {@code [[} and {@code ]]} around what is selected, beside a glossary. */
    private static Map<String, String> texts(String note) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("glossary.md", GLOSSARY);
        texts.put("sea/note.md", note.replace("<<", "").replace(">>", ""));
        return texts;
    }

    private static NoteId id(String name) {
        return new NoteId("file:///notes/" + name);
    }

    private static List<Action> actions(String marked, Map<String, String> texts) {
        int start = marked.indexOf("<<");
        Span selection = new Span(start, marked.indexOf(">>") - 2);
        Map<String, Reading> readings = new LinkedHashMap<>();
        texts.forEach((name, text) -> readings.put(name, NoteParser.read(id(name), text)));
        Glossary glossary =
                Glossary.of(readings.values().stream().map(Reading::note).toList());
        CheckedNote note = new CheckedNote(text(texts, "sea/note.md"), reading(readings), glossary);
        return Actions.at(new Situation(
                note,
                selection,
                Checks.of(note, List.of(Code.values())),
                wanted -> texts.entrySet().stream()
                        .filter(entry -> id(entry.getKey()).equals(wanted))
                        .map(Map.Entry::getValue)
                        .findFirst()));
    }

    private static Reading reading(Map<String, Reading> readings) {
        return Optional.ofNullable(readings.get("sea/note.md")).orElseThrow();
    }

    private static String text(Map<String, String> texts, String name) {
        return texts.getOrDefault(name, "");
    }

    private static Map<String, String> after(String marked, String title) {
        Map<String, String> texts = texts(marked);
        Action action = actions(marked, texts).stream()
                .filter(offered -> offered.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("offered: " + titles(marked)));
        List<NoteChange> changes = new ArrayList<>(action.changes().get());
        changes.sort(
                (one, other) -> -one.change().span().compareTo(other.change().span()));
        for (NoteChange change : changes) {
            texts.replaceAll((name, text) -> id(name).equals(change.note())
                    ? text.substring(0, change.change().span().start())
                            + change.change().text()
                            + text.substring(change.change().span().end())
                    : text);
        }
        return texts;
    }

    private static void becomes(String marked, String title, String expected) {
        assertEquals(expected, text(after(marked, title), "sea/note.md"));
    }

    private static List<String> titles(String marked) {
        return actions(marked, texts(marked)).stream().map(Action::title).toList();
    }

    private static boolean defines(Map<String, String> texts, String name) {
        List<Note> notes = new ArrayList<>();
        texts.forEach((file, text) -> notes.add(NoteParser.read(id(file), text).note()));
        return !Glossary.of(notes).places(TermKey.of(name)).isEmpty();
    }

    @Test
    void aTermIsDefinedBelowItsBlockOrInTheGlossary() {
        becomes(
                "Rain fell. The <<brine shelf>> is dry. Later it was wet.\n\nMore.\n",
                "Define \"brine shelf\" here",
                "Rain fell. The brine shelf is dry. Later it was wet.\n\n**brine shelf**: The brine shelf is dry.\n\nMore.\n");
        becomes(
                "- One\n- The <<brine shelf>> is dry\n- Three\n",
                "Define \"brine shelf\" here",
                "- One\n- The brine shelf is dry\n- **brine shelf**: The brine shelf is dry\n- Three\n");
        Map<String, String> texts = after("The <<brine shelf>> is dry.\n", "Define \"brine shelf\" in glossary.md");
        assertEquals(GLOSSARY + "- **brine shelf**: The brine shelf is dry.\n", text(texts, "glossary.md"));
    }

    @Test
    void whatWasDefinedIsFoundAfterwards() {
        for (String title : List.of("Define \"brine shelf\" here", "Define \"brine shelf\" in glossary.md")) {
            assertTrue(defines(after("Rain fell on the <<brine shelf>> today.\n", title), "brine shelf"), title);
        }
        String acronym = "The <<>>XGPR is read twice a day, and the XGPR is written down.\n";
        Map<String, String> texts = after(acronym, "Define \"XGPR\" here");
        assertTrue(actions("<<>>" + text(texts, "sea/note.md"), texts).stream()
                .noneMatch(action -> action.title().contains("XGPR")));
    }

    @Test
    void littleWordsKnownTermsSlipsAndTablesAreNotDefined() {
        assertFalse(titles("The <<>>tiadl resonance.\n").toString().contains("Define"));
        assertFalse(titles("Salt and <<>>the sea.\n").toString().contains("Define"));
        assertFalse(titles("The <<slack water>> is short.\n").toString().contains("Define"));
        assertFalse(titles("| a | b |\n|---|---|\n| <<brine>> | c |\n").contains("Define \"brine\" here"));
    }

    @Test
    void aNameIsAddedToTheTermBesideIt() {
        Map<String, String> texts = after(
                "In <<stillwater hour>> the slack water lasts.\n",
                "Add \"stillwater hour\" as alias of \"Slack water\"");
        assertTrue(text(texts, "glossary.md").contains("(still water)"));
        assertTrue(defines(texts, "stillwater hour"), texts.toString());
    }

    @Test
    void thePreferredLabelTakesThePlaceOfAnotherName() {
        becomes("Here <<>>still waters are deep.\n", "Use \"Slack water\"", "Here slack waters are deep.\n");
        assertFalse(titles("Here <<>>slack water is deep.\n").toString().contains("Use "));
    }

    @Test
    void anAcronymIsExpandedAtItsFirstUse() {
        becomes(
                "The TR is strong.\n\nA <<>>TR grows.\n",
                "Expand \"TR\" at first use",
                "The Tidal resonance (TR) is strong.\n\nA TR grows.\n");
        assertFalse(titles("Tidal resonance is strong.\n\nA <<>>TR grows.\n")
                .toString()
                .contains("Expand"));
    }

    @Test
    void mentionsAreLinkedToTheNoteOfTheirDefinition() {
        becomes(
                "A <<>>slack water.\n",
                "Link to the definition of \"Slack water\"",
                "A [slack water](../glossary.md).\n");
        becomes(
                "# On slack water\n\nA <<>>slack water, a TR, `TR`, slack water and [a tidal resonance](x.md).\n",
                "Link all first mentions in this note",
                "# On slack water\n\nA [slack water](../glossary.md), a [TR](../glossary.md), `TR`, slack water"
                        + " and [a tidal resonance](x.md).\n");
        assertFalse(titles("A [<<>>slack water](x.md).\n").toString().contains("Link"));
    }

    @Test
    void aDefinitionMovesWithWhatIsBelowIt() {
        Map<String, String> texts = after(
                "- **Ebb <<>>tide**: the tide that runs out.\n  - twice a day\n- **Flood tide**: the tide that runs in.\n",
                "Move definition to glossary.md");
        assertEquals("- **Flood tide**: the tide that runs in.\n", text(texts, "sea/note.md"));
        assertEquals(
                GLOSSARY + "- **Ebb tide**: the tide that runs out.\n  - twice a day\n", text(texts, "glossary.md"));
    }

    @Test
    void allSlipsAreCorrectedAtOnce() {
        becomes(
                "<<>>A tiadl resonance and a Tidla resonance in salck water.\n",
                "Correct all slips in terms",
                "A tidal resonance and a Tidal resonance in slack water.\n");
    }
}
