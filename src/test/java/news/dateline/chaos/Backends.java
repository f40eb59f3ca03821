package news.dateline.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import news.dateline.dev.KafkaNode;
import news.dateline.dev.PostgresNode;
import news.dateline.dev.Topics;
import news.dateline.support.ServiceProcess;

/** A broker with the service's topics and an empty database, and replicas of the service on them. */
final class Backends implements AutoCloseable {

    /** Clients of a broker that is killed on purpose have nothing to say that helps. */
    private static final Logger KAFKA_LOG = Logger.getLogger("org.apache.kafka");

    static {
        KAFKA_LOG.setLevel(Level.SEVERE);
    }

    /** A dead replica's partitions go to the next one sooner than in production, so that the tests take less time. */
    private static final List<String> SHORT_SESSION = List.of(
            "mp.messaging.incoming.new-article.session.timeout.ms=6000",
            "mp.messaging.incoming.new-article.heartbeat.interval.ms=1000");

    private final Path directory;
    private final KafkaNode kafka;
    private final PostgresNode postgres;

    private Backends(Path directory, KafkaNode kafka, PostgresNode postgres) {
        this.directory = directory;
        this.kafka = kafka;
        this.postgres = postgres;
    }

    static Backends start() {
        Path directory = newDirectory();
        CompletableFuture<PostgresNode> postgres = CompletableFuture.supplyAsync(
                () -> PostgresNode.start(directory.resolve("postgres")));
        KafkaNode kafka = KafkaNode.start(directory.resolve("kafka"));
        Topics.create(kafka.bootstrapServers());
        return new Backends(directory, kafka, postgres.join());
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "chaos")), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A replica of the service, ready. */
    ServiceProcess service(String instance, String... settings) {
        return ServiceProcess.start(instance, directory.resolve("service"), kafka.bootstrapServers(), postgres,
                Stream.concat(SHORT_SESSION.stream(), Stream.of(settings)).toArray(String[]::new));
    }

    KafkaNode kafka() {
        return kafka;
    }

    PostgresNode postgres() {
        return postgres;
    }

    Database database() {
        return new Database(postgres, directory.resolve("postgres").resolve("data"));
    }

    @Override
    public void close() {
        postgres.close();
        kafka.close();
    }
}
