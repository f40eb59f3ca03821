package news.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ArticleConsumerTest {

    private static final TopicPartition PARTITION = new TopicPartition("new-article", 0);
    private static final int GENERATION = 7;

    /** Fails once in a way no one expects; then the group has moved on. */
    private static final class TroubledTopic extends NewArticleTopic {

        private int asked;
        private boolean soughtBack;

        TroubledTopic() {
            super(null, Map.of());
        }

        @Override
        ConsumerGroupMetadata group() {
            if (asked++ == 0) {
                throw new OutOfMemoryError("as the test wants it");
            }
            return new ConsumerGroupMetadata("dateline", GENERATION + 1, "member", Optional.empty());
        }

        @Override
        Map<TopicPartition, Long> seekToCommitted(Set<TopicPartition> partitions) {
            soughtBack = true;
            return new HashMap<>(Map.of(PARTITION, 5L));
        }
    }

    @Test
    void aBatchThatMeetsAnErrorIsTakenAgainAndNotSkipped() {
        TroubledTopic topic = new TroubledTopic();
        Clock clock = Clock.systemUTC();
        IngestMetrics metrics = new IngestMetrics(new SimpleMeterRegistry(), clock);
        BatchProcessor processor = new BatchProcessor(topic, new PartitionProgress(clock), null, null, null, null, metrics);
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), 5, null, new byte[0]);

        new ArticleConsumer(processor, metrics, clock)
                .takeToItsEnd(processor.start(new Batch(Map.of(PARTITION, List.of(record)), GENERATION)));

        assertThat(topic.soughtBack).isTrue();
    }
}
