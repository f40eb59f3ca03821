package news.dateline.dev;

import java.nio.file.Path;
import java.util.List;

/**
 * A real, single-node Kafka broker in a JVM of its own, for development and for tests.
 *
 * <p>Port and data directory stay the same through {@link #stop()}, {@link #kill()} and {@link #restart()}, so to clients
 * it is one broker with good and bad days. It has no topics to begin with; see {@link Topics}. It cannot outlive the JVM
 * that started it. Safe for use by several threads.
 */
public final class KafkaNode implements AutoCloseable {

    private static final List<String> JVM_OPTIONS =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true");

    private final Path directory;
    private final int port;
    private ChildJvm process;

    private KafkaNode(Path directory, int port) {
        this.directory = directory.toAbsolutePath();
        this.port = port;
        restart();
    }

    /** Starts a broker on a free port, and returns once it takes connections. */
    public static KafkaNode start(Path directory) {
        return start(directory, Ports.free());
    }

    /**
     * Starts a broker on the given port, and returns once it takes connections.
     *
     * @param directory where it keeps its data and its log; made if missing, used as it is if an earlier broker left it
     */
    public static KafkaNode start(Path directory, int port) {
        return new KafkaNode(directory, port);
    }

    /** For {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** The broker's process, as of its last start. */
    public synchronized long pid() {
        return process.pid();
    }

    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Shuts the broker down in good order; nothing happens if it is not running. */
    public synchronized void stop() {
        if (isRunning()) {
            process.stop();
        }
    }

    /** Kills the broker with SIGKILL, as the kernel would when memory runs out. */
    public synchronized void kill() {
        if (isRunning()) {
            process.kill();
        }
    }

    /** Starts the broker again, stopping it first if it still runs; same port, same data. */
    public synchronized void restart() {
        stop();
        process = ChildJvm.start(KafkaProcess.class, directory.resolve("kafka.log"), JVM_OPTIONS,
                List.of(String.valueOf(port), directory.resolve("data").toString()));
    }

    @Override
    public void close() {
        stop();
    }
}
