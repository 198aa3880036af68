package dev.glossls.server.dispatch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Divides a stream into the frames of the protocol. A frame that is too large is read past, and after a header that makes
 * no sense the next one that does is looked for: nothing that a client sends takes the stream out of step for good.
 */
final class Frames {
    static final int LARGEST = 32 << 20;
    private static final String LENGTH = "content-length:";
    private static final int LONGEST_LINE = 8192;

    private final InputStream in;

    Frames(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** What was found where a frame should be. */
    sealed interface Frame {}

    /** The text of a message. */
    record Body(String text) implements Frame {}

    /** Bytes that are no message, and why. */
    record Skipped(String reason) implements Frame {}

    /** The next frame; absent at the end of the stream. */
    Optional<Frame> next() throws IOException {
        Optional<Long> length = Optional.empty();
        while (true) {
            Optional<String> line = line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            String header = line.get();
            if (header.isEmpty() && length.isPresent()) {
                return Optional.of(body(length.get()));
            }
            int at = header.lastIndexOf(LENGTH);
            if (at >= 0) {
                length = number(header.substring(at + LENGTH.length()));
                if (length.isEmpty()) {
                    return Optional.of(new Skipped("a header without a length"));
                }
            } else if (!header.isEmpty() && header.indexOf(':') <= 0) {
                return Optional.of(new Skipped("bytes that are no header"));
            }
        }
    }

    private Frame body(long length) throws IOException {
        if (length > LARGEST) {
            readPast(length);
            return new Skipped("a message of " + length + " bytes, more than " + LARGEST);
        }
        byte[] bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException("the stream ended inside a message");
        }
        return new Body(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Reads and forgets. A pipe cannot be skipped: Java would seek in it, and fail. */
    private void readPast(long length) throws IOException {
        byte[] some = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = in.read(some, 0, (int) Math.min(some.length, left));
            if (read < 0) {
                throw new EOFException("the stream ended inside a message");
            }
            left -= read;
        }
    }

    /** A line without its end, in small letters; of a very long one the last part. Absent at the end of the stream. */
    private Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        while (b >= 0 && b != '\n') {
            if (line.size() == LONGEST_LINE) {
                byte[] tail = line.toByteArray();
                line.reset();
                line.write(tail, LONGEST_LINE - 100, 100);
            }
            line.write(b);
            b = in.read();
        }
        String text = line.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    private static Optional<Long> number(String text) {
        try {
            long number = Long.parseLong(text.strip());
            return number < 0 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
