package news.dateline.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds ports that stay ours while nobody listens on them.
 *
 * <p>The port the kernel gives for "0" comes from the range it also takes outgoing connections from. A client that keeps
 * calling such a port while the server is down ends up, sooner or later, with that very port as its own source and
 * connects to itself (RFC 9293, simultaneous open), and the server cannot come back. So these are taken from below
 * 32768, where neither Linux nor macOS looks for source ports.
 */
final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;

    private Ports() {
    }

    /** A port nobody listens on. */
    static int free() {
        return freeBut(0);
    }

    /** A port nobody listens on, and not the one that is already spoken for. */
    static int freeBut(int taken) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (port != taken && isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port between " + LOWEST + " and " + HIGHEST);
    }

    /** The wanted port if nobody listens on it, else any free one. */
    static int freeOr(int wanted) {
        return isFree(wanted) ? wanted : free();
    }

    /** Whether nobody listens on a port. */
    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
