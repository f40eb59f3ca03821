package news.dateline.dev;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The broker and the database of development mode, for as long as its JVM lives.
 *
 * <p>System properties tell the application where they are. A live reload replaces every class, this one included, but
 * not the system properties: they are how the servers are found again instead of being started a second time. A server
 * that the environment names is used as it is, and none is started in its place.
 */
final class DevServers {

    /** Preferred, so that a client left open finds the server again after a restart; another one if they are taken. */
    private static final int KAFKA_PORT = 29092;
    private static final int POSTGRES_PORT = 25432;

    private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(15);

    private static final String KAFKA = "kafka.bootstrap.servers";
    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String EMBEDDED_KAFKA = "dateline.dev.embedded-kafka";

    private DevServers() {
    }

    /** Starts what is neither running nor given, side by side, and returns once it takes connections. */
    static void ensureRunning() {
        boolean startKafka = isMissing(KAFKA);
        boolean startPostgres = isMissing(DATABASE);
        if (!startKafka && !startPostgres) {
            return;
        }
        LastResort.onShutdown(SHUTDOWN_LIMIT);
        Path directory = DevDirectory.renew();
        System.out.println("Starting " + names(startKafka, startPostgres) + " in " + directory);
        CompletableFuture<Void> kafka = CompletableFuture.runAsync(startKafka ? () -> startKafka(directory) : () -> { });
        try {
            if (startPostgres) {
                startPostgres(directory);
            }
            kafka.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("Development mode needs a Kafka broker", e.getCause());
        }
    }

    /** Whether the broker is ours, so that sample articles disturb nobody. */
    static boolean isKafkaEmbedded() {
        return Boolean.getBoolean(EMBEDDED_KAFKA);
    }

    private static void startKafka(Path directory) {
        KafkaNode kafka = KafkaNode.start(directory.resolve("kafka"), Ports.freeOr(KAFKA_PORT));
        Topics.create(kafka.bootstrapServers());
        System.setProperty(EMBEDDED_KAFKA, "true");
        System.setProperty(KAFKA, kafka.bootstrapServers());
    }

    private static void startPostgres(Path directory) {
        PostgresNode postgres = PostgresNode.start(directory.resolve("postgres"), Ports.freeOr(POSTGRES_PORT));
        System.setProperty("quarkus.datasource.username", postgres.username());
        System.setProperty("quarkus.datasource.password", postgres.password());
        System.setProperty(DATABASE, postgres.jdbcUrl());
    }

    private static String names(boolean kafka, boolean postgres) {
        return kafka && postgres ? "Kafka and PostgreSQL" : kafka ? "Kafka" : "PostgreSQL";
    }

    /** Neither as a system property nor in the environment; the application's own configuration is not there yet. */
    private static boolean isMissing(String property) {
        String variable = property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        return System.getProperty(property) == null && System.getenv(variable) == null;
    }
}
