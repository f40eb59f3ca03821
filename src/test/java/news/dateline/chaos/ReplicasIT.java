package news.dateline.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import news.dateline.support.ServiceProcess;

/** Two replicas share the partitions; one is killed, or falls asleep and wakes up when its partitions are someone else's. */
class ReplicasIT {

    private static final int MESSAGES = 1_600;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(50);

    @Test
    void theOtherReplicaTakesOverFromOneThatIsKilledAndFromOneThatSleeps() {
        List<Submission> messages = new Newsroom("urn:replicas", 1315).messages(MESSAGES);
        try (Backends backends = Backends.start();
                Group group = new Group(backends.kafka().bootstrapServers());
                ServiceProcess one = backends.service("one");
                ServiceProcess two = backends.service("two");
                Subscriber subscriber = Subscriber.start(backends.kafka().bootstrapServers())) {
            awaitShares(group, 3, 3);
            try (MessageFlow flow = MessageFlow.start(backends.kafka().bootstrapServers(), messages, subscriber::count)) {
                flow.upTo(MESSAGES / 2);
                awaitOutcomes(subscriber, MESSAGES / 8);
                assertThat(flow.isFlowing()).isTrue();
                one.kill();
                awaitShares(group, 6);
                one.start();
                awaitShares(group, 3, 3);

                flow.upTo(MESSAGES);
                awaitOutcomes(subscriber, MESSAGES / 2);
                assertThat(flow.isFlowing()).isTrue();
                two.freeze();
                awaitShares(group, 6);
                awaitOutcomes(subscriber, MESSAGES * 5 / 8);
                two.thaw();
                awaitShares(group, 3, 3);
                flow.finish();
            }
            ContractModel model = Outcome.awaitAll(backends, subscriber, messages.size(), PATIENCE);

            Outcome.assertAsIfNothingHadHappened(model, backends, subscriber, one);
            assertThat(two.isReady()).isTrue();
        }
    }

    @Test
    void aReplicaThatFallsAsleepInsideItsDatabaseTransactionStopsNobody() throws Exception {
        Newsroom newsroom = new Newsroom("urn:asleep", 1291);
        try (Backends backends = Backends.start();
                Group group = new Group(backends.kafka().bootstrapServers());
                ServiceProcess one = backends.service("one");
                ServiceProcess two = backends.service("two");
                Subscriber subscriber = Subscriber.start(backends.kafka().bootstrapServers())) {
            awaitShares(group, 3, 3);
            Database database = backends.database();
            send(backends, newsroom.messages(200));
            await().atMost(PATIENCE).pollInterval(POLL).until(group::isThrough);
            try (Connection lock = database.connect()) {
                lock.setAutoCommit(false);
                lock.createStatement().executeQuery("select * from ledger_position for update");
                send(backends, newsroom.messages(200));
                await().atMost(PATIENCE).pollInterval(POLL).until(() -> database.blocked() == 2);
                two.freeze();
            }
            // What the sleeper waited for it now has, and knows nothing of it.
            awaitShares(group, 6);
            await().atMost(PATIENCE).pollInterval(POLL).until(group::isThrough);
            two.thaw();
            awaitShares(group, 3, 3);
            send(backends, newsroom.messages(200));
            ContractModel model = Outcome.awaitAll(backends, subscriber, 600, PATIENCE);

            Outcome.assertAsIfNothingHadHappened(model, backends, subscriber, two);
        }
    }

    private static void send(Backends backends, List<Submission> messages) {
        try (MessageFlow flow = MessageFlow.start(backends.kafka().bootstrapServers(), messages, () -> 0)) {
            flow.finish();
        }
    }

    /** Waits until the group's members have so many partitions each. */
    private static void awaitShares(Group group, Integer... shares) {
        await().atMost(PATIENCE).pollInterval(POLL)
                .until(() -> group.shares().equals(List.of(shares)));
    }

    private static void awaitOutcomes(Subscriber subscriber, int count) {
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> subscriber.count() >= count);
    }
}
