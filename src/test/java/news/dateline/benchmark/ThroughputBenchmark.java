package news.dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import news.dateline.dev.KafkaNode;
import news.dateline.dev.PostgresNode;
import news.dateline.dev.Topics;
import news.dateline.support.Wire;

/**
 * How many articles a second go from {@code new-article} to a {@code read_committed} reader of {@code article-indexed},
 * through the packaged service, with broker and database (both durable) on the same machine. The articles wait on the
 * topic before the service starts; the clock runs between the first and the last event the reader sees.
 */
@Tag("benchmark")
class ThroughputBenchmark {

    private static final int ARTICLES = Integer.getInteger("benchmark.articles", 30_000);
    private static final int WORDS = 220;

    /** Parsing, zones, language, sources and reading, storing, publishing: what every article goes through. */
    @Test
    void articlesPerSecondOfThePlumbing() throws Exception {
        articlesPerSecond("plumbing", Map.of("DATELINE_ENRICHMENT_EXTRACTORS", "summary"));
    }

    @Test
    void articlesPerSecondWithEveryExtractor() throws Exception {
        articlesPerSecond("everything", Map.of());
    }

    private static void articlesPerSecond(String what, Map<String, String> settings) throws Exception {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmark")), "run");
        try (KafkaNode kafka = KafkaNode.start(directory.resolve("kafka"));
                PostgresNode postgres = PostgresNode.start(directory.resolve("postgres"))) {
            Topics.create(kafka.bootstrapServers());
            try (Wire wire = new Wire(kafka.bootstrapServers())) {
                for (int i = 0; i < ARTICLES; i++) {
                    String uri = "urn:benchmark:" + i;
                    wire.post(uri, SyntheticNews.ninjs(uri, 1, i, WORDS).getBytes(UTF_8), Map.of());
                }
                wire.flush();
            }
            Process service = start(kafka, postgres, settings, directory.resolve("service.log").toFile());
            try {
                measure(what, kafka);
            } finally {
                service.destroy();
                service.waitFor();
            }
        }
    }

    private static Process start(KafkaNode kafka, PostgresNode postgres, Map<String, String> settings, File log) throws Exception {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        String options = System.getProperty("benchmark.jvm", "");
        if (!options.isBlank()) {
            command.addAll(List.of(options.split(" ")));
        }
        command.addAll(List.of("-Dquarkus.http.port=0", "-jar", "target/quarkus-app/quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                "DATELINE_INSTANCE", "benchmark"));
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }

    private static void measure(String what, KafkaNode kafka) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        settings.put("group.id", "benchmark-reader");
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> reader =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            reader.subscribe(List.of("article-indexed"));
            int seen = 0;
            int seenWhenHalf = 0;
            long first = 0;
            long half = 0;
            long last = System.nanoTime();
            while (seen < ARTICLES) {
                ConsumerRecords<byte[], byte[]> records = reader.poll(Duration.ofMillis(200));
                if (records.isEmpty()) {
                    continue;
                }
                last = System.nanoTime();
                first = seen == 0 ? last : first;
                seen += records.count();
                if (seen >= ARTICLES / 2 && half == 0) {
                    half = last;
                    seenWhenHalf = seen;
                }
            }
            System.out.printf("throughput of %s: %d articles of about %d words: %.0f articles/s over all, %.0f articles/s over the second half%n",
                    what, ARTICLES, WORDS, perSecond(seen, first, last), perSecond(seen - seenWhenHalf, half, last));
        }
    }

    private static double perSecond(int count, long from, long to) {
        return count / Math.max(1e-9, (to - from) / 1e9);
    }
}
