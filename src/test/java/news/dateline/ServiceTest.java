package news.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import news.dateline.contract.ContractSchemas;
import news.dateline.support.Services;
import news.dateline.support.Wire;

/** What tests of the running service share: a newsroom, a subscriber, and an article of their own. */
@QuarkusTestResource(Services.class)
public abstract class ServiceTest {

    protected static final ObjectMapper JSON = new ObjectMapper();
    protected static final Map<String, String> NINJS = Map.of("content-type", "application/json");
    protected static final Map<String, String> KILL = Map.of("ce_type", "news.dateline.article.withdrawn.v1");

    private static final int PARTITIONS = 6;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    protected MeterRegistry meters;

    protected Wire wire;
    /** An article nobody else has. */
    protected String uri;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
        uri = "urn:test:" + UUID.randomUUID();
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    /** Sends a version of the article. */
    protected RecordMetadata submit(int version, String text, String... moreFields) {
        return send(uri, item(version, text, moreFields), NINJS);
    }

    protected static String item(int version, String text, String... moreFields) {
        String more = String.join("", List.of(moreFields).stream().map(field -> "," + field).toList());
        return "{\"version\":\"%d\",\"language\":\"de-CH\",\"headline\":\"Der Rat tagt\",\"body_text\":\"%s\"%s}"
                .formatted(version, text, more);
    }

    protected RecordMetadata send(String key, String value, Map<String, String> headers) {
        return wire.send(key, value == null ? null : value.getBytes(UTF_8), headers);
    }

    /** Waits for this many events of the article; there must be no more of them, and each has to keep the contract. */
    protected List<Wire.Seen> events(int count) {
        List<Wire.Seen> events = wire.events(uri, count);
        events.forEach(event -> ContractSchemas.assertValidEvent(event.headers(), event.value()));
        assertThat(events).hasSize(count);
        return events;
    }

    /** Waits until everything sent for a key before is dealt with, by sending an article behind it on its partition. */
    protected void untilDealtWith(String key) {
        String marker = neighbourOf(key);
        send(marker, item(1, "Danach"), NINJS);
        wire.events(marker, 1);
    }

    /** The uri of another article on the same partition. */
    protected static String neighbourOf(String key) {
        int partition = partitionOf(key);
        while (true) {
            String candidate = "urn:test:neighbour:" + UUID.randomUUID();
            if (partitionOf(candidate) == partition) {
                return candidate;
            }
        }
    }

    private static int partitionOf(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % PARTITIONS;
    }

    protected static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    protected static String typeOf(Wire.Seen event) {
        return event.header("ce_type").replaceAll("news\\.dateline\\.article\\.(.*)\\.v1", "$1");
    }

    /** The counters of messages by outcome and of dead letters by reason, as they stand. */
    protected Map<String, Double> counters() {
        Map<String, Double> counters = new LinkedHashMap<>();
        for (String name : List.of("dateline.messages", "dateline.rejected", "dateline.replayed", "dateline.partial")) {
            for (Counter counter : meters.find(name).counters()) {
                String tag = counter.getId().getTags().stream().findFirst().map(one -> ":" + one.getValue()).orElse("");
                counters.put(name.replace("dateline.", "") + tag, counter.count());
            }
        }
        return counters;
    }

    /** The same once they stand still: they follow the commit that subscribers see. */
    protected Map<String, Double> settledCounters() {
        untilDealtWith(uri);
        AtomicReference<Map<String, Double>> last = new AtomicReference<>(Map.of());
        await().pollInterval(Duration.ofMillis(250)).until(() -> counters().equals(last.getAndSet(counters())));
        return last.get();
    }

    /** How the counters have moved; those that have not are missing. */
    protected Map<String, Double> movedSince(Map<String, Double> before) {
        Map<String, Double> moved = new LinkedHashMap<>();
        counters().forEach((name, count) -> {
            double by = count - before.getOrDefault(name, 0.0);
            if (by != 0) {
                moved.put(name, by);
            }
        });
        return moved;
    }
}
