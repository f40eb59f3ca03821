package news.dateline.dev;

import java.nio.file.Path;
import java.util.List;

/**
 * A real PostgreSQL server for development and for tests, with an empty database in it.
 *
 * <p>Commits are durable: {@code fsync} and {@code synchronous_commit} are on. Port and data directory stay the same
 * through {@link #stop()}, {@link #kill()} and {@link #restart()}. The server cannot outlive the JVM that started it.
 * Runs for root as well, which the server itself refuses, as long as the system has {@code unshare}. Safe for use by
 * several threads.
 */
public final class PostgresNode implements AutoCloseable {

    static final String DATABASE = "dateline";
    static final String USER = "dateline";
    static final String PASSWORD = "dateline";

    private static final List<String> JVM_OPTIONS =
            List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true");

    private final Path directory;
    private final int port;
    private ChildJvm process;

    private PostgresNode(Path directory, int port) {
        this.directory = directory.toAbsolutePath();
        this.port = port;
        restart();
    }

    /** Starts a server on a free port, and returns once it takes connections. */
    public static PostgresNode start(Path directory) {
        return start(directory, Ports.free());
    }

    /**
     * Starts a server on the given port, and returns once it takes connections.
     *
     * @param directory where it keeps its data and its log; made if missing, used as it is if an earlier server left it
     */
    public static PostgresNode start(Path directory, int port) {
        return new PostgresNode(directory, port);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + DATABASE;
    }

    /** The database's owner; not a superuser. */
    public String username() {
        return USER;
    }

    public String password() {
        return PASSWORD;
    }

    public int port() {
        return port;
    }

    public synchronized boolean isRunning() {
        return process != null && process.isAlive() && Postmaster.of(data()).isPresent();
    }

    /** Shuts the server down in good order; open connections are closed. */
    public synchronized void stop() {
        if (process != null) {
            process.stop();
        }
    }

    /** Kills the server and all its backends with SIGKILL: what was not committed is lost, the log has to be replayed. */
    public synchronized void kill() {
        Postmaster.kill(data());
        if (process != null) {
            process.kill();
        }
    }

    /** Starts the server again, stopping it first if it still runs; same port, same data. */
    public synchronized void restart() {
        stop();
        process = ChildJvm.start(PostgresProcess.class, directory.resolve("postgres.log"), JVM_OPTIONS,
                List.of(String.valueOf(port), data().toString(), binaries().toString()));
    }

    @Override
    public void close() {
        stop();
    }

    private Path data() {
        return directory.resolve("data");
    }

    /** Unpacked once for all servers of this checkout. */
    private static Path binaries() {
        return ClassPath.buildDirectory().resolve("postgres-binaries");
    }
}
