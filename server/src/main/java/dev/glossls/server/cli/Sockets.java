package dev.glossls.server.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Connections to one client over a socket of this machine. Some clients listen and let the server connect, others expect
 * the server to listen; whoever is there first listens.
 */
final class Sockets {
    private Sockets() {}

    /** A client at a port of the loopback interface; 0 is any port that is free. */
    static SocketChannel port(int port, Terminal terminal) throws IOException {
        if (port < 0 || 0xFFFF < port) {
            throw new IOException(port + " is no port");
        }
        // A name would leave it to the machine whether IPv4 or IPv6 is meant.
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        InetSocketAddress address = new InetSocketAddress(loopback, port);
        try (ServerSocketChannel listening = ServerSocketChannel.open()) {
            listening.setOption(StandardSocketOptions.SO_REUSEADDR, !isWindows());
            listening.bind(address, 1);
            return accept(listening, terminal);
        } catch (BindException e) {
            return connect(SocketChannel.open(), address, terminal);
        }
    }

    /** A client at a Unix domain socket. A socket that was left behind by a process that is gone is taken over. */
    static SocketChannel pipe(Path path, Terminal terminal) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(path);
        if (Files.exists(path)) {
            try {
                return connect(SocketChannel.open(StandardProtocolFamily.UNIX), address, terminal);
            } catch (ConnectException e) {
                if (!isSocket(path)) {
                    throw new IOException(path + " is no socket", e);
                }
                Files.delete(path);
            }
        }
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(address, 1);
            return accept(listening, terminal);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private static SocketChannel accept(ServerSocketChannel listening, Terminal terminal) throws IOException {
        terminal.err().println("glossls: listening on " + shown(listening.getLocalAddress()));
        return listening.accept();
    }

    private static SocketChannel connect(SocketChannel channel, SocketAddress address, Terminal terminal)
            throws IOException {
        try {
            channel.connect(address);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        terminal.err().println("glossls: connected to " + shown(address));
        return channel;
    }

    private static String shown(SocketAddress address) {
        return address instanceof InetSocketAddress internet
                ? internet.getAddress().getHostAddress() + ":" + internet.getPort()
                : address.toString();
    }

    private static boolean isSocket(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isOther();
    }

    /** There the option lets two servers listen on one port. */
    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
