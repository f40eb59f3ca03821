package news.dateline.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import news.dateline.dev.Topics;
import news.dateline.support.ServiceProcess;
import news.dateline.support.Signals;

/**
 * The one moment in which database and broker disagree: the database has committed a batch, Kafka has not.
 *
 * <p>The test brings it about from outside. It holds the ledger's rows so that the batch stops inside its database
 * transaction, freezes the broker, and lets go: the service commits to the database, and its Kafka transaction gets no
 * answer.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ReplayIT {

    private static final String INSTANCE = "replay";
    private static final int BATCH = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Newsroom newsroom = new Newsroom("urn:replay", 1815);
    private Backends backends;
    private Database database;
    private ServiceProcess service;
    private Subscriber subscriber;
    private int sent;

    /** Events that are in the database and that no subscriber has been told, by id. */
    private Map<String, String> untold;

    @BeforeAll
    void start() {
        backends = Backends.start();
        database = backends.database();
        service = backends.service(INSTANCE);
        subscriber = Subscriber.start(backends.kafka().bootstrapServers());
    }

    @AfterAll
    void stop() {
        service.close();
        subscriber.close();
        backends.close();
    }

    @Test
    void whatOnlyTheDatabaseHasWhenTheServiceDiesIsAnnouncedOnceWithTheStoredBytes() throws Exception {
        commitToTheDatabaseAlone();

        service.kill();
        Signals.go(backends.kafka().pid());
        assertThat(idsOf(committedEvents())).doesNotContainAnyElementsOf(untold.keySet());
        service.start();

        assertToldOnceAsStored();
    }

    @Test
    void whatOnlyTheDatabaseHasWhenTheBrokerDiesIsAnnouncedOnceWithTheStoredBytes() throws Exception {
        commitToTheDatabaseAlone();

        backends.kafka().kill();
        backends.kafka().restart();

        assertToldOnceAsStored();
        assertThat(service.isAlive()).isTrue();
    }

    @Test
    void whatADeadReplicaLeftInAnOpenTransactionIsAnnouncedOnceWithTheStoredBytes() throws Exception {
        commitToTheDatabaseAlone();

        service.kill();
        Signals.go(backends.kafka().pid());
        leaveInAnOpenTransaction(untold);
        assertThat(idsOf(Subscriber.fresh(backends.kafka().bootstrapServers(), Topics.ARTICLE_INDEXED, "read_uncommitted")))
                .containsAll(untold.keySet());
        assertThat(idsOf(committedEvents())).doesNotContainAnyElementsOf(untold.keySet());
        service.start();

        assertToldOnceAsStored();
    }

    @AfterEach
    void nothingStaysFrozen() {
        if (backends.kafka().isRunning()) {
            Signals.go(backends.kafka().pid());
        }
    }

    private void commitToTheDatabaseAlone() throws Exception {
        send();
        awaitEnd();
        Map<String, String> before = database.events();
        try (Connection lock = database.connect()) {
            lock.setAutoCommit(false);
            lock.createStatement().executeQuery("select * from ledger_position for update");
            send();
            await().atMost(PATIENCE).pollInterval(POLL).until(() -> database.blocked() > 0);
            Signals.stop(backends.kafka().pid());
        }
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> database.events().size() > before.size());
        untold = new HashMap<>(database.events());
        untold.keySet().removeAll(before.keySet());
    }

    private void send() {
        List<Submission> messages = newsroom.messages(BATCH);
        try (MessageFlow flow = MessageFlow.start(backends.kafka().bootstrapServers(), messages, () -> 0)) {
            flow.finish();
        }
        sent += BATCH;
    }

    /** What the replica did before it died, as far as Kafka is concerned. */
    private void leaveInAnOpenTransaction(Map<String, String> events) {
        KafkaProducer<byte[], byte[]> replica = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, backends.kafka().bootstrapServers(),
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, "dateline-" + INSTANCE),
                new ByteArraySerializer(), new ByteArraySerializer());
        replica.initTransactions();
        replica.beginTransaction();
        events.forEach((id, data) -> {
            ProducerRecord<byte[], byte[]> event = new ProducerRecord<>(Topics.ARTICLE_INDEXED, data.getBytes(UTF_8));
            event.headers().add("ce_id", id.getBytes(UTF_8));
            replica.send(event);
        });
        replica.flush();
        replica.close(Duration.ZERO);
    }

    private ContractModel awaitEnd() {
        return Outcome.awaitAll(backends, subscriber, sent, PATIENCE);
    }

    private void assertToldOnceAsStored() {
        ContractModel model = awaitEnd();
        Map<String, String> told = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> event : committedEvents()) {
            String id = Verdict.headers(event).get("ce_id");
            if (untold.containsKey(id)) {
                assertThat(told.put(id, new String(event.value(), UTF_8))).as("event %s before", id).isNull();
            }
        }
        assertThat(told).isEqualTo(untold);
        Outcome.assertAsIfNothingHadHappened(model, backends, subscriber, service);
    }

    private List<ConsumerRecord<byte[], byte[]>> committedEvents() {
        return Subscriber.fresh(backends.kafka().bootstrapServers(), Topics.ARTICLE_INDEXED);
    }

    private static List<String> idsOf(List<ConsumerRecord<byte[], byte[]>> events) {
        return events.stream().map(event -> Verdict.headers(event).get("ce_id")).toList();
    }
}
