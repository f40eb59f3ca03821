package news.dateline.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The records of one poll.
 *
 * @param byPartition the records of each partition, in order; no partition is empty
 * @param generation  the group's generation when they were fetched
 */
record Batch(Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> byPartition, int generation) {

    static Batch of(ConsumerRecords<byte[], byte[]> records, int generation) {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> byPartition = new HashMap<>();
        records.partitions().forEach(partition -> byPartition.put(partition, records.records(partition)));
        return new Batch(byPartition, generation);
    }

    /** The same batch with only those records that may be handled. */
    Batch admittedBy(PartitionProgress progress) {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> admitted = new HashMap<>();
        byPartition.forEach((partition, records) -> {
            List<ConsumerRecord<byte[], byte[]>> some = progress.admit(partition, records);
            if (!some.isEmpty()) {
                admitted.put(partition, some);
            }
        });
        return new Batch(admitted, generation);
    }

    boolean isEmpty() {
        return byPartition.isEmpty();
    }

    List<ConsumerRecord<byte[], byte[]>> records() {
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        byPartition.values().forEach(all::addAll);
        return all;
    }

    long firstOffset(TopicPartition partition) {
        return byPartition.get(partition).get(0).offset();
    }

    /** For each partition the offset after its last record. */
    Map<TopicPartition, OffsetAndMetadata> nextOffsets() {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        byPartition.forEach((partition, records) ->
                next.put(partition, new OffsetAndMetadata(records.get(records.size() - 1).offset() + 1)));
        return next;
    }

    Instant oldest() {
        return records().stream().map(record -> Instant.ofEpochMilli(record.timestamp()))
                .min(Comparator.naturalOrder()).orElseThrow();
    }
}
