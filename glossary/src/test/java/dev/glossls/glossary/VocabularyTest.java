package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.Tier;
import dev.glossls.text.TermKey;
import dev.glossls.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The built-in vocabulary is read as its writer meant it. */
class VocabularyTest {
    private static final String NAME = "aws-ai-practitioner";
    private static final List<Note> NOTES = Vocabulary.notes(NAME);
    /** How the entries are written there: {@code - **Label** (aliases): meaning}. */
    private static final Pattern ENTRY = Pattern.compile("- \\*\\*(.+?)\\*\\*.*");

    private static final Pattern KIND =
            Pattern.compile("(?:^|\\. )(?:An? |The )?([^.:]{2,50}?) is a kind of ([^.,]+)\\.");

    @Test
    void everyEntryIsOneDefinitionWithItsLabel() {
        List<String> written = new ArrayList<>();
        for (String line : lines()) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                written.add(entry.group(1));
            }
        }
        List<String> read = definitions().stream().map(Definition::label).toList();
        assertEquals(written, read);
    }

    @Test
    void everyEntryIsShownAndToldInFull() {
        for (Definition definition : definitions()) {
            assertNotEquals(Tier.WEAK, definition.evidence().tier(), definition.label());
            assertTrue(definition.meaning().length() > 20, () -> definition.label() + ": " + definition.meaning());
        }
    }

    @Test
    void noTwoEntriesShareALabel() {
        Map<TermKey, String> labels = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Definition definition : definitions()) {
            String other = labels.put(TermKey.of(definition.label()), definition.label());
            if (other != null) {
                twice.add(other + " = " + definition.label());
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void itKnowsMoreThanTheExamAsksFor() {
        Set<TermKey> names = new HashSet<>();
        definitions().forEach(definition -> definition.names().forEach(name -> names.add(TermKey.of(name))));
        assertTrue(definitions().size() >= 160, "terms: " + definitions().size());
        assertTrue(names.size() > definitions().size(), "names: " + names.size());
    }

    @Test
    void everyKindIsUnderstood() {
        Set<String> read = new TreeSet<>();
        for (Note note : NOTES) {
            for (Broader said : note.broader()) {
                read.add(TermKey.of(said.narrower()) + " < " + TermKey.of(said.broader()));
            }
        }
        Set<String> missed = new TreeSet<>();
        int written = 0;
        for (String line : lines()) {
            Matcher kind = KIND.matcher(line);
            while (kind.find()) {
                written++;
                String said = TermKey.of(kind.group(1)) + " < " + TermKey.of(kind.group(2));
                missed.add(said);
            }
        }
        missed.removeAll(read);
        assertTrue(written > 50, "kinds written: " + written);
        assertEquals(Set.of(), missed);
    }

    @Test
    void anUnknownVocabularyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.notes("cooking"));
    }

    /** What is more than a name in a line that orders terms. */
    private static List<Definition> definitions() {
        return NOTES.stream()
                .flatMap(note -> note.definitions().stream())
                .filter(definition -> !definition.evidence().rule().equals("hierarchy"))
                .toList();
    }

    private static List<String> lines() {
        String folder = "/dev/glossls/vocabulary/" + NAME + "/";
        List<String> lines = new ArrayList<>();
        WordList.lines(Vocabulary.class, folder + "notes.txt")
                .forEach(file -> lines.addAll(WordList.lines(Vocabulary.class, folder + file)));
        return lines;
    }
}
