package dev.glossls.server.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glossls.server.dispatch.Frames.Body;
import dev.glossls.server.dispatch.Frames.Frame;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found in streams of every kind. */
class FramesTest {
    private static final String GOOD = "Content-Length: 4\r\n\r\ngood";

    @Test
    void framesFollowEachOther() throws IOException {
        check(GOOD + GOOD, "good", "good");
        check("");
    }

    @Test
    void lengthsCountBytes() throws IOException {
        check("Content-Length: 8\r\n\r\n🙂深é".replace("8", "9") + GOOD, "🙂深é", "good");
    }

    @Test
    void headersMayBeWrittenInManyWays() throws IOException {
        check("Content-Type: x\r\ncontent-length:4\r\n\r\ngood", "good");
        check("CONTENT-LENGTH :4\n\n".replace(" :", ": ") + "good", "good");
        check("Content-Length: 2\r\nContent-Length: 4\r\n\r\ngood", "good");
    }

    @Test
    void nonsenseIsSkippedUpToTheNextHeader() throws IOException {
        check("nonsense\r\n" + GOOD, "skipped", "good");
        check("Content-Length: many\r\n\r\n" + GOOD, "skipped", "good");
        check("Content-Length: -4\r\n\r\n" + GOOD, "skipped", "good");
        check("\r\n\r\n" + GOOD, "good");
    }

    @Test
    void aHeaderBehindABodyWithoutOneIsFound() throws IOException {
        check("Content-Type: x\r\n\r\n{\"lost\": 1}" + GOOD, "good");
        check("x".repeat(20_000) + GOOD, "good");
    }

    @Test
    void aFrameThatIsTooLargeIsReadPast() throws IOException {
        int large = Frames.LARGEST + 1;
        check("Content-Length: " + large + "\r\n\r\n" + "x".repeat(large) + GOOD, "skipped", "good");
    }

    @Test
    void aStreamThatEndsInsideAMessageIsBroken() {
        assertThrows(EOFException.class, () -> read("Content-Length: 9\r\n\r\ngood"));
        assertThrows(EOFException.class, () -> read("Content-Length: " + Long.MAX_VALUE + "\r\n\r\ngood"));
    }

    private static void check(String stream, String... expected) throws IOException {
        assertEquals(List.of(expected), read(stream));
    }

    private static List<String> read(String stream) throws IOException {
        Frames frames = new Frames(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)));
        List<String> found = new ArrayList<>();
        for (Optional<Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
            found.add(frame.get() instanceof Body body ? body.text() : "skipped");
        }
        return found;
    }
}
