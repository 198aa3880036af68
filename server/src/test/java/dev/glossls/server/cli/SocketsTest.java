package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

@Timeout(30)
class SocketsTest {
    @TempDir
    private Path folder = Path.of("");

    private final PipedWriter told = new PipedWriter();
    private final BufferedReader messages = new BufferedReader(new PipedReader(told, 1 << 12));
    private final Terminal terminal = new Terminal(new PrintWriter(told, true), new PrintWriter(told, true), Ansi.OFF);

    SocketsTest() throws IOException {}

    @Test
    void listensOnAPortOfThisMachineAlone() throws Exception {
        CompletableFuture<SocketChannel> connected = inBackground(() -> Sockets.port(0, terminal));
        String message = messages.readLine();
        assertTrue(message.matches("glossls: listening on 127\\.0\\.0\\.1:\\d+"), message);
        int port = Integer.parseInt(message.substring(message.lastIndexOf(':') + 1));
        try (Socket client = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
                SocketChannel server = connected.get(10, TimeUnit.SECONDS)) {
            InetSocketAddress remote = (InetSocketAddress) server.getRemoteAddress();
            assertEquals(client.getLocalPort(), remote.getPort());
            assertTrue(remote.getAddress().isLoopbackAddress());
        }
    }

    @Test
    void connectsToAClientThatListensOnThePort() throws Exception {
        try (ServerSocketChannel client = ServerSocketChannel.open()) {
            client.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
            int port = ((InetSocketAddress) client.getLocalAddress()).getPort();
            try (SocketChannel server = Sockets.port(port, terminal)) {
                assertTrue(server.isConnected());
            }
            assertEquals("glossls: connected to 127.0.0.1:" + port, messages.readLine());
        }
    }

    @Test
    void connectsToAClientThatListensOnThePath() throws Exception {
        Path path = folder.resolve("client.sock");
        try (ServerSocketChannel client = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            client.bind(UnixDomainSocketAddress.of(path));
            try (SocketChannel server = Sockets.pipe(path, terminal)) {
                assertTrue(server.isConnected());
            }
        }
    }

    @Test
    void listensOnThePathWhereNobodyDoes() throws Exception {
        Path path = folder.resolve("server.sock");
        check(path);
    }

    @Test
    void takesOverASocketThatWasLeftBehind() throws Exception {
        Path path = folder.resolve("old.sock");
        ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(path))
                .close();
        assertTrue(Files.exists(path));
        check(path);
    }

    private void check(Path path) throws Exception {
        CompletableFuture<SocketChannel> connected = inBackground(() -> Sockets.pipe(path, terminal));
        assertEquals("glossls: listening on " + path, messages.readLine());
        try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(path));
                SocketChannel server = connected.get(10, TimeUnit.SECONDS)) {
            assertTrue(client.isConnected());
            assertTrue(server.isConnected());
        }
        assertFalse(Files.exists(path));
    }

    @Test
    void aFileThatIsNoSocketIsLeftAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("thesis.md"), "mine");
        assertThrows(IOException.class, () -> Sockets.pipe(file, terminal));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aNumberThatIsNoPortIsRefused() {
        assertEquals(1, Run.of("serve", "--socket", "70000").exitCode());
        assertThrows(IOException.class, () -> Sockets.port(-1, terminal));
    }

    private static CompletableFuture<SocketChannel> inBackground(Callable<SocketChannel> task) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return task.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }
}
