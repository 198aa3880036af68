package dev.glossls.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lines begin and end. */
class LineIndexTest {
    @Test
    void everyLineEndOfTheProtocolEndsALine() {
        check("");
        check("a", "a");
        check("a\n", "a", "");
        check("a\r\nb\rc\nd", "a", "b", "c", "d");
        check("\n\n", "", "", "");
        check("\r\r\n\n", "", "", "", "");
        check("🙂\n機", "🙂", "機");
        check("a\u2028b", "a\u2028b");
    }

    @Test
    void offsetsPastTheEndsBelongToTheNearestLine() {
        LineIndex index = LineIndex.of("ab\ncd");
        assertEquals(0, index.lineAt(-5));
        assertEquals(0, index.lineAt(2));
        assertEquals(1, index.lineAt(3));
        assertEquals(1, index.lineAt(500));
        assertThrows(IndexOutOfBoundsException.class, () -> index.start(2));
    }

    @Test
    void manyLinesAreCounted() {
        LineIndex index = LineIndex.of("x\n".repeat(1000));
        assertEquals(1001, index.count());
        assertEquals(2 * 999, index.start(999));
    }

    private static void check(String text, String... lines) {
        LineIndex index = LineIndex.of(text);
        List<String> found = new ArrayList<>();
        for (int line = 0; line < index.count(); line++) {
            found.add(index.span(line).of(text));
            assertEquals(line, index.lineAt(index.start(line)));
            assertEquals(line, index.lineAt(index.end(line)));
        }
        assertEquals(lines.length == 0 ? List.of("") : List.of(lines), found);
    }
}
