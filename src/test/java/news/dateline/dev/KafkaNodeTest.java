package news.dateline.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeTest {

    @TempDir
    static Path directory;

    private static KafkaNode kafka;

    @BeforeAll
    static void startBroker() {
        kafka = KafkaNode.start(directory);
        Topics.create(kafka.bootstrapServers());
    }

    @AfterAll
    static void stopBroker() {
        kafka.close();
    }

    @Test
    void aCommittedTransactionOutlivesAKilledBroker() {
        send("urn:test:kill", "before the kill");

        kafka.kill();
        assertThat(kafka.isRunning()).isFalse();
        kafka.restart();

        assertThat(read("urn:test:kill", 1)).containsExactly("before the kill");
    }

    @Test
    void aStoppedBrokerComesBackUnderTheSameAddress() {
        String address = kafka.bootstrapServers();
        send("urn:test:stop", "first");

        kafka.stop();
        kafka.restart();
        send("urn:test:stop", "second");

        assertThat(kafka.bootstrapServers()).isEqualTo(address);
        assertThat(read("urn:test:stop", 2)).containsExactly("first", "second");
    }

    @Test
    void creatingTheTopicsAgainChangesNothing() {
        Topics.create(kafka.bootstrapServers());
    }

    @Test
    void aMessageTooLargeForTheServiceIsTaken() {
        String large = "x".repeat(3 << 20);

        send("urn:test:large", large);

        assertThat(read("urn:test:large", 1)).containsExactly(large);
    }

    @Test
    void aBrokerThatCannotStartSaysWhy(@TempDir Path other) {
        assertThatThrownBy(() -> KafkaNode.start(other, kafka.port()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Address already in use");
    }

    private static void send(String key, String value) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "transactional.id", "test",
                "max.request.size", 8 << 20);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(Topics.NEW_ARTICLE, key, value));
            producer.commitTransaction();
        }
    }

    private static List<String> read(String key, int expected) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "group.id", key,
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        List<String> values = new ArrayList<>();
        Instant deadline = Instant.now().plusSeconds(15);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topics.NEW_ARTICLE));
            while (values.size() < expected && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (record.key().equals(key)) {
                        values.add(record.value());
                    }
                });
            }
        }
        return values;
    }
}
