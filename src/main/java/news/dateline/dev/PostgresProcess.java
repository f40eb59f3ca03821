package news.dateline.dev;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The child JVM's side of a {@link PostgresNode}: starts the server, and stops it when the parent is gone.
 *
 * <p>Arguments: port, data directory, directory for the unpacked binaries. A new directory is initialised, another one
 * is used as it is.
 */
final class PostgresProcess implements ChildService {

    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final int port;
    private final Path data;
    private final Path binaries;
    private volatile EmbeddedPostgres server;

    private PostgresProcess(int port, Path data, Path binaries) {
        this.port = port;
        this.data = data;
        this.binaries = binaries;
    }

    public static void main(String[] args) {
        Logger.getLogger("").setLevel(Level.WARNING);
        ChildService.run(new PostgresProcess(Integer.parseInt(args[0]), Path.of(args[1]), Path.of(args[2])));
    }

    @Override
    public void start() throws Exception {
        Postmaster.kill(data);
        if (!Ports.isFree(port)) {
            // On a busy machine our server, which cannot have the port, may not have given up yet when the one that has it answers.
            throw anotherServer();
        }
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(Redirect.INHERIT)
                .setErrorRedirector(Redirect.INHERIT);
        makeDurable(builder);
        makeMultilingual(builder);
        // No socket in /tmp that a killed server would leave behind.
        builder.setServerConfig("unix_socket_directories", "");
        server = builder.start();
        makeSureItIsOurs();
        createDatabase();
    }

    @Override
    public void stop() throws IOException {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            Postmaster.kill(data);
        }
    }

    /** The library's own defaults, {@code -F} and no synchronous commit, would make every durability test worthless. */
    private static void makeDurable(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    /**
     * Letters beyond ASCII are letters: in the C locale {@code lower('Ä')} is {@code 'Ä'} and full text search takes
     * «quotation marks» for part of the word. Sorting stays by code point and so the same on every machine.
     */
    private static void makeMultilingual(EmbeddedPostgres.Builder builder) {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        builder.setLocaleConfig("locale", "C")
                .setLocaleConfig("lc-ctype", mac ? "en_US.UTF-8" : "C.UTF-8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    /** The library asks whether someone answers on the port, not who. */
    private void makeSureItIsOurs() {
        if (Postmaster.of(data).isEmpty()) {
            throw anotherServer();
        }
    }

    private IllegalStateException anotherServer() {
        return new IllegalStateException("Another server answers on port " + port);
    }

    /** An owner that is not the superuser, as in production: what needs more rights fails here first. */
    private void createDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + PostgresNode.USER + "'")) {
                statement.execute("CREATE ROLE " + PostgresNode.USER + " LOGIN PASSWORD '" + PostgresNode.PASSWORD + "'");
            }
            if (isMissing(statement, "SELECT 1 FROM pg_database WHERE datname = '" + PostgresNode.DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + PostgresNode.DATABASE + " OWNER " + PostgresNode.USER);
            }
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
