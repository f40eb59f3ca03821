package news.dateline.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import news.dateline.dev.Topics;
import news.dateline.support.ServiceProcess;

/**
 * The service, the broker and the database are killed in turn while messages flow; in the end everything is as if nothing
 * had happened. The profile {@code chaos} runs the same with more messages and more kills.
 */
class CrashIT {

    private static final int MESSAGES = Integer.getInteger("dateline.chaos.messages", 2_000);
    private static final int SERVICE_KILLS = Integer.getInteger("dateline.chaos.service-kills", 1);
    private static final long SEED = Long.getLong("dateline.chaos.seed", 20211207L);

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration POLL = Duration.ofMillis(50);

    private interface Fault {
        void strike() throws Exception;
    }

    @Test
    void killsOfServiceBrokerAndDatabaseInMidStreamLeaveNoTrace() throws Exception {
        Instant start = Instant.now();
        List<Submission> messages = new Newsroom("urn:crash", SEED).messages(MESSAGES);
        try (Backends backends = Backends.start();
                ServiceProcess service = backends.service("crash");
                Subscriber subscriber = Subscriber.start(backends.kafka().bootstrapServers());
                MessageFlow flow = MessageFlow.start(backends.kafka().bootstrapServers(), messages, subscriber::count)) {
            List<Fault> faults = faults(backends, service);
            for (int i = 0; i < faults.size(); i++) {
                awaitOutcomes(subscriber, MESSAGES * (i + 1) / (faults.size() + 2) * 8 / 10);
                assertThat(flow.isFlowing()).as("messages flow when fault %d strikes", i + 1).isTrue();
                faults.get(i).strike();
            }
            flow.finish();
            ContractModel model = Outcome.awaitAll(backends, subscriber, messages.size(), PATIENCE);
            assertThat(model.deadLetters().values()).extracting(ContractModel.Refused::reason)
                    .contains("malformed", "version-conflict", "uri-mismatch", "unsupported");

            Outcome.assertAsIfNothingHadHappened(model, backends, subscriber, service);
            report(model, subscriber, faults.size(), start);
        }
    }

    /** The service first and last, so that it meets every kind of unfinished business. */
    private static List<Fault> faults(Backends backends, ServiceProcess service) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < SERVICE_KILLS; i++) {
            faults.add(service::start);
        }
        faults.add(Math.min(1, faults.size()), () -> {
            backends.kafka().kill();
            awaitNotReady(service);
            backends.kafka().restart();
        });
        faults.add(Math.min(3, faults.size()), () -> {
            backends.postgres().kill();
            awaitNotReady(service);
            backends.postgres().restart();
        });
        return faults;
    }

    private static void awaitOutcomes(Subscriber subscriber, int count) {
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> subscriber.count() >= count);
    }

    /** Down for long enough that the service knows, and says so instead of letting its probes wait. */
    private static void awaitNotReady(ServiceProcess service) {
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> service.get("/q/health/ready").statusCode() == 503);
        assertThat(service.get("/q/health/live").statusCode()).as("alive though a backend is not").isEqualTo(200);
    }

    private static void report(ContractModel model, Subscriber subscriber, int faults, Instant start) {
        Map<String, Integer> types = new TreeMap<>();
        model.events().values().forEach(events -> events.forEach(event -> types.merge(event.type(), 1, Integer::sum)));
        List<ConsumerRecord<byte[], byte[]>> events = subscriber.seen(Topics.ARTICLE_INDEXED);
        System.out.printf("chaos: %d messages, %d faults, %d articles, %d events %s, %d dead letters, silent %s, "
                + "none lost, none twice, in %d s%n", MESSAGES, faults, model.stored().size(), events.size(), types,
                model.deadLetters().size(), new TreeMap<>(model.silent()), Duration.between(start, Instant.now()).toSeconds());
    }
}
