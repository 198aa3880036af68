package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.extract.NoteParser;
import dev.glossls.extract.PlainText;
import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;
import dev.glossls.note.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page that says how terms are found says what is so: all that it shows is made anew from its examples, and has to be
 * the same. Below an example stands what is {@code Found:} in it, and may stand what {@code Hover shows:} of the first
 * term; a transcript shows a command and what it prints about {@code kiln.md}, the example before it.
 */
class WritingNotesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "writing-notes.md");
    private static final String NOTE = "kiln.md";
    private static final String PROMPT = "$ glossls ";
    private static final String FENCE = "```";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> made = new ArrayList<>();
    private List<String> lines = List.of();
    private int next;
    private String example = "";
    private int examples;
    private int told;
    private int transcripts;

    @Test
    void everyExampleAndEveryTranscriptIsTrue() throws IOException {
        String page = Files.readString(PAGE);
        lines = page.lines().toList();
        while (next < lines.size()) {
            make(lines.get(next++));
        }
        String expected = String.join("\n", made) + "\n";
        if (Boolean.getBoolean("markers.update")) {
            Files.writeString(PAGE, expected);
        } else {
            assertEquals(expected, page);
        }
        assertEquals(examples, told, "examples, and those that tell what is found");
        assertTrue(examples > 20 && transcripts > 2, examples + " examples, " + transcripts + " transcripts");
    }

    private void make(String line) throws IOException {
        if (line.equals(FENCE + "markdown")) {
            List<String> block = block();
            example = String.join("\n", block) + "\n";
            examples++;
            made.add(line);
            made.addAll(block);
            made.add(FENCE);
        } else if (line.startsWith("Found:")) {
            told++;
            skipList();
            made.addAll(found());
        } else if (line.equals(FENCE + "text")) {
            block();
            made.add(line);
            made.addAll(PlainText.of(shown().get(0).shown()).lines().toList());
            made.add(FENCE);
        } else if (line.equals(FENCE + "console")) {
            transcripts++;
            made.add(line);
            made.addAll(transcript(block().get(0)));
            made.add(FENCE);
        } else {
            made.add(line);
        }
    }

    /** The lines up to the end of the block that has begun. */
    private List<String> block() {
        List<String> block = new ArrayList<>();
        while (!lines.get(next).equals(FENCE)) {
            block.add(lines.get(next++));
        }
        next++;
        return block;
    }

    private void skipList() {
        int end = next;
        while (end < lines.size() && (lines.get(end).isEmpty() || lines.get(end).startsWith("- "))) {
            end++;
            next = lines.get(end - 1).isEmpty() ? next : end;
        }
    }

    private List<String> found() {
        List<String> found = new ArrayList<>();
        for (Definition definition : shown()) {
            String others = definition.aliases().isEmpty() ? "" : " (" + String.join(", ", definition.aliases()) + ")";
            String rule = ", `" + definition.evidence().rule() + "`";
            String meaning = definition.meaning().isEmpty() ? "" : ": " + definition.meaning();
            found.add("- **" + definition.label() + "**" + others + rule + meaning);
        }
        if (found.isEmpty()) {
            return List.of("Found: nothing.");
        }
        found.addAll(0, List.of("Found:", ""));
        return found;
    }

    /** What is sure enough to be shown. */
    private List<Definition> shown() {
        return NoteParser.read(new NoteId("file:///" + NOTE), example).note().definitions().stream()
                .filter(definition -> definition.evidence().tier() != Tier.WEAK)
                .toList();
    }

    private List<String> transcript(String command) throws IOException {
        assertTrue(command.startsWith(PROMPT), command);
        Path note = Files.writeString(folder.resolve(NOTE), example);
        Object[] words = command.substring(PROMPT.length())
                .replace(NOTE, note.toString())
                .split(" ");
        Run run = Run.of(words);
        List<String> printed = new ArrayList<>(List.of(command));
        (run.out() + run.err())
                .lines()
                .map(line -> line.replace(note.toString(), NOTE))
                .forEach(printed::add);
        return printed;
    }
}
