package news.dateline.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import news.dateline.dev.Topics;
import news.dateline.support.ServiceProcess;

/** The end of a run: waits until nothing is under way any more, then compares everything with the model. */
final class Outcome {

    private static final Duration POLL = Duration.ofMillis(100);

    private Outcome() {
    }

    /** Waits until the service is through with every message, and answers the model of all of them. */
    static ContractModel awaitAll(Backends backends, Subscriber subscriber, int messages, Duration patience) {
        String bootstrapServers = backends.kafka().bootstrapServers();
        try (Group group = new Group(bootstrapServers)) {
            await().atMost(patience).pollInterval(POLL).until(group::isThrough);
            await().atMost(patience).pollInterval(POLL).until(group::isSettled);
        }
        List<ConsumerRecord<byte[], byte[]>> sent = Subscriber.fresh(bootstrapServers, Topics.NEW_ARTICLE);
        assertThat(sent).as("messages on the topic").hasSize(messages);
        int published = Subscriber.fresh(bootstrapServers, Topics.ARTICLE_INDEXED).size()
                + Subscriber.fresh(bootstrapServers, Topics.DEAD_LETTERS).size();
        await().atMost(patience).pollInterval(POLL).until(() -> subscriber.count() >= published);
        return new ContractModel().take(sent);
    }

    /** Store, events and dead letters are what the model says, to a reader who was there all along and to one who comes now. */
    static void assertAsIfNothingHadHappened(ContractModel model, Backends backends, Subscriber subscriber,
            ServiceProcess service) {
        Verdict verdict = new Verdict(model);
        String bootstrapServers = backends.kafka().bootstrapServers();
        List<ConsumerRecord<byte[], byte[]>> events = subscriber.seen(Topics.ARTICLE_INDEXED);
        verdict.assertEvents(events);
        verdict.assertDeadLetters(subscriber.seen(Topics.DEAD_LETTERS));
        verdict.assertEvents(Subscriber.fresh(bootstrapServers, Topics.ARTICLE_INDEXED));
        verdict.assertDeadLetters(Subscriber.fresh(bootstrapServers, Topics.DEAD_LETTERS));
        verdict.assertStored(backends.postgres());
        verdict.assertAnswers(service, events, 25);
    }
}
