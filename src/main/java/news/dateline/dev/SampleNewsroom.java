package news.dateline.dev;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * A newsroom that sends the samples when development mode starts, and a subscriber that shows what came of them.
 *
 * <p>Once for each set of data: a live reload keeps the data, so it shows nothing again. Only the embedded broker gets
 * samples; a broker the environment names may be somebody's. Whatever goes wrong here, the application goes on.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class SampleNewsroom {

    private static final Logger LOG = Logger.getLogger(SampleNewsroom.class);

    /** A system property, since nothing else of ours survives a live reload. */
    private static final String SENT = "dateline.dev.samples-sent";

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofSeconds(8);

    private final Config config;
    private final Thread worker = new Thread(this::work, "sample-newsroom");
    private volatile boolean stopping;

    SampleNewsroom(Config config) {
        this.config = config;
        worker.setDaemon(true);
    }

    void open(@Observes StartupEvent started) {
        if (!Boolean.getBoolean(SENT)) {
            worker.start();
        }
    }

    void close(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        worker.join(POLL.multipliedBy(5).toMillis());
    }

    private void work() {
        try {
            List<Outcome> announced = new ArrayList<>();
            List<Outcome> deadLetters = new ArrayList<>();
            List<Sample> samples = DevServers.isKafkaEmbedded() ? Sample.all() : List.of();
            if (!samples.isEmpty()) {
                send(samples);
                System.setProperty(SENT, "true");
                await(samples.size(), announced, deadLetters);
            }
            if (!stopping) {
                System.out.println(page(samples, announced, deadLetters));
            }
        } catch (RuntimeException e) {
            LOG.warn("The sample articles could not be shown", e);
        }
    }

    private void send(List<Sample> samples) {
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new ByteArraySerializer())) {
            samples.forEach(sample -> producer.send(sample.toRecord(Topics.NEW_ARTICLE)));
        }
    }

    /** Reads until each message has been answered, or until no more answers come. */
    private void await(int expected, List<Outcome> announced, List<Outcome> deadLetters) {
        Map<String, Object> settings = broker();
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Stream.of(Topics.ARTICLE_INDEXED, Topics.DEAD_LETTERS)
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!stopping && announced.size() + deadLetters.size() < expected && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                    if (message.topic().equals(Topics.DEAD_LETTERS)) {
                        deadLetters.add(Outcome.deadLettered(message));
                    } else {
                        announced.add(Outcome.announced(message));
                    }
                    deadline = System.nanoTime() + QUIET.toNanos();
                }
            }
        }
    }

    private Map<String, Object> broker() {
        return new HashMap<>(Map.of(
                "bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class)));
    }

    private String page(List<Sample> samples, List<Outcome> announced, List<Outcome> deadLetters) {
        StringBuilder page = new StringBuilder("\n");
        if (!samples.isEmpty()) {
            page.append("  ").append(samples.size()).append(" sample messages went to ").append(Topics.NEW_ARTICLE)
                    .append(", and this came of them:\n");
            section(page, Topics.ARTICLE_INDEXED, samples, announced);
            section(page, Topics.DEAD_LETTERS, samples, deadLetters);
        }
        String address = "http://localhost:" + config.getOptionalValue("quarkus.http.port", String.class).orElse("8080");
        page.append("\n  See and try:\n\n");
        line(page, address + "/api/articles", "what is indexed");
        line(page, address + "/q/swagger-ui", "the REST interface");
        line(page, address + "/contract/", "the messages' schemas");
        line(page, address + "/q/health", "how the service is");
        line(page, config.getValue("kafka.bootstrap.servers", String.class), "Kafka");
        line(page, config.getValue("quarkus.datasource.jdbc.url", String.class), "PostgreSQL");
        return page.toString();
    }

    /** In the order the messages were sent, not in that of the partitions they came through. */
    private static void section(StringBuilder page, String topic, List<Sample> samples, List<Outcome> outcomes) {
        List<String> keys = samples.stream().map(Sample::key).toList();
        page.append("\n  ").append(topic).append('\n');
        if (outcomes.isEmpty()) {
            page.append("    nothing yet\n");
        }
        outcomes.stream()
                .sorted(Comparator.comparingInt(outcome -> keys.indexOf(outcome.key())))
                .forEach(outcome -> page.append("    ").append(outcome.line()).append('\n'));
    }

    private static void line(StringBuilder page, String address, String meaning) {
        page.append(String.format("    %-46s%s%n", address, meaning));
    }
}
