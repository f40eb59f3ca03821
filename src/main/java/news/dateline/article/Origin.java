package news.dateline.article;

import java.util.UUID;

/**
 * The one Kafka record that caused something.
 *
 * @param topic     the topic's name
 * @param topicId   the id Kafka gave the topic when it was created, so that a topic deleted and made anew under the same name is another one
 * @param partition partition, from 0
 * @param offset    offset in the partition
 */
public record Origin(String topic, UUID topicId, int partition, long offset) {

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
