package news.dateline.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import news.dateline.dev.Topics;
import news.dateline.support.ServiceProcess;

/**
 * The database is restored to an older state than the broker's: what it lost is decided again, and subscribers may see it
 * again but under the ids they know.
 */
@Tag("chaos")
class RestoreIT {

    private static final int MESSAGES = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(50);

    /** So that what was lost takes more than one batch. */
    private static final String SMALL_BATCHES = "mp.messaging.incoming.new-article.max.poll.records=10";

    private final Newsroom newsroom = new Newsroom("urn:restore", 1848);
    private int sent;

    /** Ids of the events the backup knows. */
    private Set<String> backedUp;

    @Test
    void whatTheDatabaseLostIsDecidedAgainThoughNoFurtherMessageArrives() throws Exception {
        try (Backends backends = Backends.start(); ServiceProcess service = backends.service("restore", SMALL_BATCHES)) {
            List<ConsumerRecord<byte[], byte[]>> before = loseTheLatest(backends, service);

            service.start();

            assertNothingLost(backends, service, before);
        }
    }

    @Test
    void whatTheDatabaseLostIsDecidedAgainBeforeWhatFollows() throws Exception {
        try (Backends backends = Backends.start(); ServiceProcess service = backends.service("restore", SMALL_BATCHES)) {
            List<ConsumerRecord<byte[], byte[]>> before = loseTheLatest(backends, service);

            send(backends);
            service.start();

            assertNothingLost(backends, service, before);
        }
    }

    /** Restores a backup that lacks the latest messages, and answers the events told until then. */
    private List<ConsumerRecord<byte[], byte[]>> loseTheLatest(Backends backends, ServiceProcess service) throws Exception {
        Database database = backends.database();
        send(backends);
        awaitEnd(backends);
        service.stop();
        backedUp = database.events().keySet();
        backends.postgres().stop();
        database.backUp();
        backends.postgres().restart();
        service.start();
        send(backends);
        awaitEnd(backends);
        service.stop();
        backends.postgres().stop();
        database.restore();
        backends.postgres().restart();
        assertThat(database.events().keySet()).as("events the restored database knows").isEqualTo(backedUp);
        return Subscriber.fresh(backends.kafka().bootstrapServers(), Topics.ARTICLE_INDEXED);
    }

    private void send(Backends backends) {
        try (MessageFlow flow = MessageFlow.start(backends.kafka().bootstrapServers(), newsroom.messages(MESSAGES), () -> 0)) {
            flow.finish();
        }
        sent += MESSAGES;
    }

    /** Through for the broker and for the database. */
    private static void awaitEnd(Backends backends) {
        try (Group group = new Group(backends.kafka().bootstrapServers())) {
            await().atMost(PATIENCE).pollInterval(POLL).until(() -> group.isThrough()
                    && group.ends(Topics.NEW_ARTICLE).equals(backends.database().ledger()));
            await().atMost(PATIENCE).pollInterval(POLL).until(group::isSettled);
        }
    }

    private void assertNothingLost(Backends backends, ServiceProcess service, List<ConsumerRecord<byte[], byte[]>> before)
            throws Exception {
        awaitEnd(backends);
        String bootstrapServers = backends.kafka().bootstrapServers();
        List<ConsumerRecord<byte[], byte[]>> messages = Subscriber.fresh(bootstrapServers, Topics.NEW_ARTICLE);
        assertThat(messages).hasSize(sent);
        List<ConsumerRecord<byte[], byte[]>> events = Subscriber.fresh(bootstrapServers, Topics.ARTICLE_INDEXED);
        Verdict verdict = new Verdict(new ContractModel().take(messages));
        verdict.assertStored(backends.postgres());
        List<ConsumerRecord<byte[], byte[]>> once = firstOfEach(events, event -> Verdict.headers(event).get("ce_id"));
        verdict.assertEvents(once);
        verdict.assertDeadLetters(firstOfEach(Subscriber.fresh(bootstrapServers, Topics.DEAD_LETTERS),
                letter -> Verdict.headers(letter).get("dlq-partition") + "@" + Verdict.headers(letter).get("dlq-offset")));
        verdict.assertAnswers(service, once, 10);
        assertThat(backends.database().events().keySet()).as("events the database knows again")
                .containsExactlyInAnyOrderElementsOf(once.stream().map(event -> Verdict.headers(event).get("ce_id")).toList());
        assertToldAgainAlike(before, events);
    }

    /** Of the events told before, just those the database lost are told again, once, in the same order. */
    private void assertToldAgainAlike(List<ConsumerRecord<byte[], byte[]>> before, List<ConsumerRecord<byte[], byte[]>> all) {
        Map<String, List<String>> again = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> event : all) {
            String id = Verdict.headers(event).get("ce_id");
            if (!told.add(id)) {
                again.computeIfAbsent(new String(event.key(), UTF_8), first -> new ArrayList<>()).add(id);
            }
        }
        Map<String, List<String>> lost = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> event : before) {
            String id = Verdict.headers(event).get("ce_id");
            if (!backedUp.contains(id)) {
                lost.computeIfAbsent(new String(event.key(), UTF_8), first -> new ArrayList<>()).add(id);
            }
        }
        assertThat(again).as("events told again").isEqualTo(lost);
    }

    private static List<ConsumerRecord<byte[], byte[]>> firstOfEach(List<ConsumerRecord<byte[], byte[]>> records,
            Function<ConsumerRecord<byte[], byte[]>, String> identity) {
        Map<String, ConsumerRecord<byte[], byte[]>> first = new LinkedHashMap<>();
        records.forEach(record -> first.putIfAbsent(identity.apply(record), record));
        return List.copyOf(first.values());
    }
}
