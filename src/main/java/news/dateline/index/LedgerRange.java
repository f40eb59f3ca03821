package news.dateline.index;

import java.util.UUID;

/**
 * The part of a partition that a batch covers.
 *
 * @param topic     topic name
 * @param topicId   the id Kafka gave the topic
 * @param partition partition
 * @param announced the offset up to which everything is known to be announced: the consumer group's committed offset
 * @param next      the offset after the batch's last record
 */
public record LedgerRange(String topic, UUID topicId, int partition, long announced, long next) {
}
