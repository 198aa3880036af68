package dev.glossls.server.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The messages in a server's output, which has to hold nothing else. */
final class ServerFrames {
    private final InputStream in;

    ServerFrames(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * The next message.
     *
     * @throws EOFException if the output ends before one begins
     */
    JsonObject next() throws IOException {
        StringBuilder header = new StringBuilder();
        while (!header.toString().endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                throw header.isEmpty() ? new EOFException() : new IOException("no frame: " + header);
            }
            header.append((char) b);
        }
        String line = header.toString().strip();
        if (!line.matches("Content-Length: \\d+")) {
            throw new IOException("no header of a frame: " + line);
        }
        int length = Integer.parseInt(line.substring("Content-Length: ".length()));
        return JsonParser.parseString(new String(in.readNBytes(length), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }
}
