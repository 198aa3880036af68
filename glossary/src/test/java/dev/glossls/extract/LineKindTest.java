package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineKindTest {
    /** Behind each line, what it is. */
    private static final String NOTE = """
            ---¶FRONT_MATTER
            title: Shore¶FRONT_MATTER
            ---¶FRONT_MATTER
            # Shore¶BARE_HEADING
             ¶BLANK
            ## Walks¶HEADING
            We walked along¶TEXT
            the beach.¶TEXT
            ¶BLANK
            - a shell¶ITEM
            ¶BLANK
              ```¶CODE
              shell: sh¶CODE
              ```¶CODE
            ¶BLANK
            > the sea, the sea¶QUOTE
            ¶BLANK
            <!-- more -->¶HIDDEN
            ¶BLANK
            | Day | Height |¶TABLE_HEAD
            | --- | --- |¶TABLE_HEAD
            | Monday | 3 m |¶ROW
            ¶BLANK
            <div>¶HIDDEN
            the <b>sea</b>¶HTML
            <img src="sea.png">¶HIDDEN
            </div>¶HIDDEN
            ¶BLANK
            <pre>¶CODE
            shell: sh¶CODE
            </pre>¶CODE
            <style>¶HIDDEN
            p { color: blue }¶HIDDEN
            </style>¶HIDDEN
            ¶BLANK
                indented¶CODE
            ¶BLANK
            ***¶RULE
            ¶BLANK
            [map]: map.html¶LINK
            ## Last¶BARE_HEADING
            """;

    @Test
    void everyLineOfANoteHasItsKind() {
        List<String[]> lines = NOTE.lines().map(line -> line.split("¶", -1)).toList();
        String text = String.join("\n", lines.stream().map(line -> line[0]).toList());
        for (int i = 0; i < lines.size(); i++) {
            String[] line = lines.get(i);
            assertEquals(LineKind.valueOf(line[1]), LineKind.of(text, i), "line " + i + ": " + line[0]);
        }
    }

    @Test
    void anEmptyTextIsOneBlankLine() {
        assertEquals(LineKind.BLANK, LineKind.of("", 0));
    }
}
