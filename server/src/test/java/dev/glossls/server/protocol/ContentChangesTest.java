package dev.glossls.server.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.text.LineIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of a buffer as clients send them. */
class ContentChangesTest {
    private static final List<String> PIECES = List.of("a", "🙂", "深", "\n", "\r\n", "words ", "");

    @ParameterizedTest
    @EnumSource
    void manySmallChangesMakeTheSameTextAsOneWholeChange(PositionEncoding encoding) {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
            String text = "start 🙂\r\nsecond 深 line\n";
            for (int i = 0; i < 20; i++) {
                int start = between(text, random.nextInt(text.length() + 1));
                int end = between(text, Math.min(text.length(), start + random.nextInt(6)));
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                LineIndex lines = LineIndex.of(text);
                changes.add(change(
                        new Range(encoding.position(text, lines, start), encoding.position(text, lines, end)), piece));
                text = text.substring(0, start) + piece + text.substring(end);
            }
            String changed = FromProto.changes(encoding, changes).apply("start 🙂\r\nsecond 深 line\n");
            assertEquals(text, changed, encoding + ", seed " + seed);
        }
    }

    @Test
    void theWholeTextReplacesWhateverWasThere() {
        var changes = FromProto.changes(
                PositionEncoding.UTF_16,
                List.of(new TextDocumentContentChangeEvent("whole"), change(range(0, 0, 0, 1), "W")));
        assertTrue(changes.isFull());
        assertEquals("Whole", changes.apply("something else"));
    }

    @Test
    void theLinePastTheLastMeansTheEnd() {
        assertEquals("x", apply("a\nb", range(0, 0, 2, 0), "x"));
        assertEquals("a\nbx", apply("a\nb", range(2, 0, 2, 0), "x"));
    }

    @Test
    void rangesThatTheTextDoesNotHaveAreRefused() {
        refuses(range(3, 0, 3, 1));
        refuses(range(-1, 0, 0, 0));
        refuses(range(1, 0, 0, 0));
    }

    private static void refuses(Range range) {
        assertThrows(IllegalArgumentException.class, () -> apply("a\nb", range, "x"));
    }

    private static String apply(String text, Range range, String replacement) {
        var changes = FromProto.changes(PositionEncoding.UTF_16, List.of(change(range, replacement)));
        assertFalse(changes.isFull());
        return changes.apply(text);
    }

    private static TextDocumentContentChangeEvent change(Range range, String text) {
        return new TextDocumentContentChangeEvent(range, text);
    }

    private static Range range(int line, int character, int endLine, int endCharacter) {
        return new Range(new Position(line, character), new Position(endLine, endCharacter));
    }

    /** The next offset that splits neither a character nor a line end. */
    private static int between(String text, int offset) {
        boolean inside = 0 < offset
                && offset < text.length()
                && (Character.isLowSurrogate(text.charAt(offset))
                        || (text.charAt(offset) == '\n' && text.charAt(offset - 1) == '\r'));
        return inside ? offset + 1 : offset;
    }
}
