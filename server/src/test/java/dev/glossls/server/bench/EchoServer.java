package dev.glossls.server.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The least that a server can do: answers every request with nothing. What it takes is the price of the pipe. */
public final class EchoServer {
    private static final Pattern ID = Pattern.compile("\"id\":\\s*(\\d+)");

    private EchoServer() {}

    public static void main(String[] args) throws IOException {
        InputStream in = new BufferedInputStream(System.in);
        for (int length = length(in); length >= 0; length = length(in)) {
            String message = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            Matcher id = ID.matcher(message);
            if (id.find()) {
                answer("{\"jsonrpc\":\"2.0\",\"id\":" + id.group(1) + ",\"result\":null}");
            }
        }
    }

    /** The length that the next header tells; -1 at the end. */
    private static int length(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        while (!header.toString().endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                return -1;
            }
            header.append((char) read);
        }
        return Integer.parseInt(header.toString().replaceAll("\\D", ""));
    }

    private static void answer(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        OutputStream out = System.out;
        out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
        out.flush();
    }
}
