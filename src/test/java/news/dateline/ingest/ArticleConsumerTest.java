package news.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOError;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleConsumerTest {

    private static final TopicPartition PARTITION = new TopicPartition("new-article", 0);
    private static final int GENERATION = 7;

    private final Deque<Throwable> troubles = new ArrayDeque<>();
    private final Set<TopicPartition> givenUp = new HashSet<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("the broker is away", new KafkaException("away"), "kafka"),
                Arguments.of("a bug", new IllegalStateException("bug"), "other"),
                Arguments.of("memory or stack run out", new StackOverflowError(), "other"),
                Arguments.of("the machine fails", new IOError(new IOException("disk")), "other"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void aBatchIsTakenAgainWhateverGoesWrong(String name, Throwable trouble, String counted) {
        troubles.add(trouble);
        ArticleConsumer consumer = consumer();

        consumer.consume(polled()).await().atMost(Duration.ofSeconds(10));

        // The second attempt found the group moved on, and gave the batch up in good order.
        assertThat(givenUp).containsExactly(PARTITION);
        assertThat(meters.counter(IngestMetrics.RETRIES, "on", counted).count()).isEqualTo(1);
    }

    private ArticleConsumer consumer() {
        IngestMetrics metrics = new IngestMetrics(meters, Clock.systemUTC());
        BatchProcessor processor = new BatchProcessor(new TroubledTopic(), new PartitionProgress(Clock.systemUTC()), null, null, null,
                null, metrics);
        return new ArticleConsumer(processor, metrics, Clock.systemUTC());
    }

    private static Message<List<byte[]>> polled() {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("new-article", 0, 0, new byte[0], new byte[0]);
        ConsumerRecords<byte[], byte[]> records = new ConsumerRecords<>(Map.of(PARTITION, List.of(record)), Map.of());
        return Message.of(List.of(new byte[0]), Metadata.of(
                new IncomingKafkaRecordBatchMetadata<>(records, ArticleConsumer.CHANNEL, 0, Map.of(), GENERATION)));
    }

    /** Fails as told, and then belongs to a later generation of the group. */
    private final class TroubledTopic extends NewArticleTopic {

        TroubledTopic() {
            super(null, Map.of());
        }

        @Override
        ConsumerGroupMetadata group() {
            Throwable trouble = troubles.poll();
            if (trouble instanceof Error error) {
                throw error;
            } else if (trouble instanceof RuntimeException exception) {
                throw exception;
            }
            return new ConsumerGroupMetadata("dateline", GENERATION + 1, "member", Optional.empty());
        }

        @Override
        Map<TopicPartition, Long> seekToCommitted(Set<TopicPartition> partitions) {
            givenUp.addAll(partitions);
            return Map.of();
        }
    }
}
