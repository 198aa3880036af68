package dev.glossls.server.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.glossls.text.LineIndex;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Positions and offsets, there and back. */
class PositionEncodingTest {
    private static final List<String> PIECES =
            List.of("a", "é", "深", "🙂", "\n", "\r\n", "\r", "\uFEFF", "\t", " ", "\uD83D");

    @Test
    void theFirstKnownNameOfTheClientIsTaken() {
        assertEquals(PositionEncoding.UTF_8, PositionEncoding.negotiate(List.of("utf-7", "utf-8", "utf-16")));
        assertEquals(PositionEncoding.UTF_32, PositionEncoding.negotiate(List.of("utf-32", "utf-8")));
        assertEquals(PositionEncoding.UTF_16, PositionEncoding.negotiate(List.of()));
        assertEquals(PositionEncoding.UTF_16, PositionEncoding.negotiate(List.of("latin-1")));
    }

    @Test
    void charactersAreCountedAsTheEncodingWritesThem() {
        checkEnd("aé深🙂", 1 + 2 + 3 + 4, 5, 4);
        checkEnd("\uFEFFa", 4, 2, 2);
        checkEnd("", 0, 0, 0);
    }

    private static void checkEnd(String line, int utf8, int utf16, int utf32) {
        LineIndex lines = LineIndex.of(line);
        assertEquals(new Position(0, utf8), PositionEncoding.UTF_8.position(line, lines, line.length()));
        assertEquals(new Position(0, utf16), PositionEncoding.UTF_16.position(line, lines, line.length()));
        assertEquals(new Position(0, utf32), PositionEncoding.UTF_32.position(line, lines, line.length()));
        assertEquals(line.getBytes(StandardCharsets.UTF_8).length, utf8);
    }

    @ParameterizedTest
    @EnumSource
    void everyOffsetBetweenCharactersComesBack(PositionEncoding encoding) {
        for (long seed = 0; seed < 200; seed++) {
            String text = text(new SplittableRandom(seed));
            LineIndex lines = LineIndex.of(text);
            for (int offset = 0; offset <= text.length(); offset++) {
                boolean inside = offset > 0
                        && offset < text.length()
                        && (Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
                                || (text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n'));
                if (!inside) {
                    Position position = encoding.position(text, lines, offset);
                    assertEquals(offset, encoding.offset(text, lines, position), "seed " + seed + " at " + position);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void pastTheEndOfALineIsItsEnd(PositionEncoding encoding) {
        String text = "ab\r\n🙂\ncd";
        LineIndex lines = LineIndex.of(text);
        assertEquals(2, encoding.offset(text, lines, new Position(0, 99)));
        assertEquals(6, encoding.offset(text, lines, new Position(1, 99)));
        assertEquals(9, encoding.offset(text, lines, new Position(2, Integer.MAX_VALUE)));
    }

    @Test
    void insideACharacterIsItsStart() {
        LineIndex lines = LineIndex.of("a🙂b");
        assertEquals(1, PositionEncoding.UTF_16.offset("a🙂b", lines, new Position(0, 2)));
        assertEquals(1, PositionEncoding.UTF_8.offset("a🙂b", lines, new Position(0, 4)));
        assertEquals(3, PositionEncoding.UTF_8.offset("a🙂b", lines, new Position(0, 5)));
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatIsNotThereIsNoPlace(PositionEncoding encoding) {
        LineIndex lines = LineIndex.of("a\nb");
        assertThrows(IllegalArgumentException.class, () -> encoding.offset("a\nb", lines, new Position(2, 0)));
        assertThrows(IllegalArgumentException.class, () -> encoding.offset("a\nb", lines, new Position(-1, 0)));
        assertThrows(IllegalArgumentException.class, () -> encoding.offset("a\nb", lines, new Position(0, -1)));
    }

    /** Editors count in UTF-16 unless told otherwise; their ranges in one long line are found one by one. */
    @Test
    void everyPlaceOfALongLineIsFoundInLittleTime() {
        String text = "🙂x".repeat(200_000);
        LineIndex lines = LineIndex.of(text);
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int offset = 0; offset <= text.length(); offset++) {
                assertEquals(
                        offset,
                        PositionEncoding.UTF_16.position(text, lines, offset).getCharacter());
            }
        });
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
