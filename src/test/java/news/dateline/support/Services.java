package news.dateline.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import news.dateline.dev.KafkaNode;
import news.dateline.dev.PostgresNode;
import news.dateline.dev.Topics;

/** A real broker and a real database for tests of the running service. */
public class Services implements QuarkusTestResourceLifecycleManager {

    private KafkaNode kafka;
    private PostgresNode postgres;

    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "services")), "test");
            kafka = KafkaNode.start(directory.resolve("kafka"));
            postgres = PostgresNode.start(directory.resolve("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Topics.create(kafka.bootstrapServers());
        return Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.username", postgres.username(),
                "quarkus.datasource.password", postgres.password(),
                "dateline.publish.instance", "test");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
        if (kafka != null) {
            kafka.close();
        }
    }
}
