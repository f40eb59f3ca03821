package news.dateline.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import news.dateline.dev.Topics;
import news.dateline.support.ServiceProcess;

/** {@code new-article} is deleted and made anew: offsets start at 0 again, and every message is one the service never saw. */
@Tag("chaos")
class NewTopicIT {

    private static final int MESSAGES = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(50);

    private enum Offsets {
        /** As Kafka does it. */
        GO_WITH_THE_TOPIC,
        /** As after a migration that copied the group's offsets. */
        STAY_BEHIND
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageOfTheNewTopicIsHandled(Offsets offsets) throws Exception {
        try (Backends backends = Backends.start(); ServiceProcess service = backends.service("new-topic");
                Subscriber subscriber = Subscriber.start(backends.kafka().bootstrapServers())) {
            send(backends, "urn:old-topic");
            awaitEnd(backends);
            List<ConsumerRecord<byte[], byte[]>> old = Subscriber.fresh(backends.kafka().bootstrapServers(), Topics.NEW_ARTICLE);
            service.stop();
            makeAnew(backends, offsets);

            send(backends, "urn:new-topic");
            service.start();

            awaitEnd(backends);
            List<ConsumerRecord<byte[], byte[]>> sent = new ArrayList<>(old);
            sent.addAll(Subscriber.fresh(backends.kafka().bootstrapServers(), Topics.NEW_ARTICLE));
            assertThat(sent).hasSize(2 * MESSAGES);
            Verdict verdict = new Verdict(new ContractModel().take(sent));
            List<ConsumerRecord<byte[], byte[]>> events = Subscriber.fresh(backends.kafka().bootstrapServers(),
                    Topics.ARTICLE_INDEXED);
            verdict.assertStored(backends.postgres());
            verdict.assertEvents(events);
            verdict.assertAnswers(service, events, 10);
            await().atMost(PATIENCE).pollInterval(POLL).until(() -> subscriber.seen(Topics.ARTICLE_INDEXED).size() >= events.size());
            verdict.assertEvents(subscriber.seen(Topics.ARTICLE_INDEXED));
        }
    }

    private static void makeAnew(Backends backends, Offsets offsets) {
        try (Group group = new Group(backends.kafka().bootstrapServers())) {
            Map<TopicPartition, Long> committed = new HashMap<>(group.committed());
            group.delete(Topics.NEW_ARTICLE);
            Topics.create(backends.kafka().bootstrapServers());
            if (offsets == Offsets.STAY_BEHIND) {
                // The group's coordinator hears of the topic a moment after everyone else.
                await().atMost(PATIENCE).pollInterval(POLL).ignoreExceptions().until(() -> {
                    group.commit(committed);
                    return true;
                });
            }
        }
    }

    private static void send(Backends backends, String prefix) {
        try (MessageFlow flow = MessageFlow.start(backends.kafka().bootstrapServers(),
                new Newsroom(prefix, 1291).messages(MESSAGES), () -> 0)) {
            flow.finish();
        }
    }

    private static void awaitEnd(Backends backends) {
        try (Group group = new Group(backends.kafka().bootstrapServers())) {
            await().atMost(PATIENCE).pollInterval(POLL).until(group::isThrough);
            await().atMost(PATIENCE).pollInterval(POLL).until(group::isSettled);
        }
    }
}
