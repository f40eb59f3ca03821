package news.dateline.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * How far each assigned partition is published, and which of the records that arrive may be handled.
 *
 * <p>Records are fetched ahead. After a batch was given up and its partition sought back, the ones that were fetched
 * before still arrive, and to publish them would commit past the batch given up and lose it. So a partition that was
 * sought back waits until a record from before that point arrives, and drops what comes until then. And records that are
 * published already are dropped, because a replay would announce them again.
 */
final class PartitionProgress {

    /** A partition sought back is read again within seconds. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private record Position(long published, long waitingFor, Instant since) {

        static final long NOTHING = Long.MAX_VALUE;

        static Position at(long published) {
            return new Position(published, NOTHING, Instant.MAX);
        }
    }

    private final Map<TopicPartition, Position> positions = new ConcurrentHashMap<>();
    private final Clock clock;

    PartitionProgress(Clock clock) {
        this.clock = clock;
    }

    /** Partitions that were assigned or taken away: what was known of them is not true any more. */
    void forget(Collection<TopicPartition> partitions) {
        positions.keySet().removeAll(partitions);
    }

    /** Which of these partitions nothing is known of. */
    List<TopicPartition> unknown(Collection<TopicPartition> partitions) {
        return partitions.stream().filter(partition -> !positions.containsKey(partition)).toList();
    }

    /** Everything below this offset is published. */
    void publishedUpTo(TopicPartition partition, long offset) {
        positions.put(partition, Position.at(offset));
    }

    /** Moves a partition that is still known on; one taken away meanwhile stays unknown. */
    void advance(TopicPartition partition, long offset) {
        positions.computeIfPresent(partition, (same, position) -> Position.at(offset));
    }

    /** The offset up to which a partition is published; it must be known. */
    long published(TopicPartition partition) {
        return positions.get(partition).published();
    }

    /**
     * The partition was sought to an offset, after giving up a batch that began with {@code givenUp}. Where the offset is
     * past that, someone else has published the batch, and there is nothing to wait for.
     */
    void soughtBack(TopicPartition partition, long offset, long givenUp) {
        positions.put(partition, offset > givenUp ? Position.at(offset) : new Position(offset, givenUp, clock.instant()));
    }

    /** The records of one partition that may be handled now. */
    List<ConsumerRecord<byte[], byte[]>> admit(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
        List<ConsumerRecord<byte[], byte[]>> admitted = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Position position = positions.get(partition);
            if (position == null) {
                return List.of();
            }
            if (record.offset() < position.published()) {
                continue;
            }
            if (position.waitingFor() != Position.NOTHING) {
                if (record.offset() > position.waitingFor()) {
                    continue;
                }
                positions.put(partition, Position.at(position.published()));
            }
            admitted.add(record);
        }
        return admitted;
    }

    /**
     * Whether a partition waits for a record that will not come, because retention deleted it meanwhile. What arrives
     * instead cannot be told from what was fetched ahead, and to guess could lose a batch; a restart reads from what is
     * committed and has no such doubt.
     */
    boolean isStuck() {
        Instant now = clock.instant();
        return positions.values().stream().anyMatch(position -> position.waitingFor() != Position.NOTHING
                && now.isAfter(position.since().plus(LONGEST_WAIT)));
    }
}
