package news.dateline.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

import news.dateline.dev.Topics;

/** The service's consumer group and topics, as an operator sees them. */
final class Group implements AutoCloseable {

    static final String NAME = "dateline";

    private final Admin admin;

    Group(String bootstrapServers) {
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 300_000));
    }

    /** Committed offsets; those that are part of an open transaction are waited for. */
    Map<TopicPartition, Long> committed() {
        Map<TopicPartition, Long> committed = new HashMap<>();
        get(admin.listConsumerGroupOffsets(NAME, new ListConsumerGroupOffsetsOptions().requireStable(true))
                .partitionsToOffsetAndMetadata()).forEach((partition, offset) -> {
                    if (offset != null) {
                        committed.put(partition, offset.offset());
                    }
                });
        return committed;
    }

    /** Moves the committed offsets; the group must have no members. */
    void commit(Map<TopicPartition, Long> offsets) {
        get(admin.alterConsumerGroupOffsets(NAME, offsets.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, entry -> new OffsetAndMetadata(entry.getValue())))).all());
    }

    /** Whether every message is behind the group. */
    boolean isThrough() {
        Map<TopicPartition, Long> committed = committed();
        return ends(Topics.NEW_ARTICLE, IsolationLevel.READ_UNCOMMITTED).entrySet().stream()
                .allMatch(end -> committed.getOrDefault(end.getKey(), 0L).equals(end.getValue()));
    }

    /** Whether no transaction is open on what the service publishes. */
    boolean isSettled() {
        return List.of(Topics.ARTICLE_INDEXED, Topics.DEAD_LETTERS).stream().allMatch(topic ->
                ends(topic, IsolationLevel.READ_COMMITTED).equals(ends(topic, IsolationLevel.READ_UNCOMMITTED)));
    }

    /** The end of each partition. */
    Map<TopicPartition, Long> ends(String topic) {
        return ends(topic, IsolationLevel.READ_UNCOMMITTED);
    }

    private Map<TopicPartition, Long> ends(String topic, IsolationLevel isolation) {
        List<TopicPartition> partitions = get(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic).partitions()
                .stream().map(info -> new TopicPartition(topic, info.partition())).toList();
        Map<TopicPartition, ListOffsetsResultInfo> ends = get(admin.listOffsets(
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())),
                new ListOffsetsOptions(isolation)).all());
        return ends.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** How many partitions each member of the group has. */
    List<Integer> shares() {
        List<Integer> shares = new ArrayList<>();
        for (MemberDescription member : get(admin.describeConsumerGroups(List.of(NAME)).all()).get(NAME).members()) {
            shares.add(member.assignment().topicPartitions().size());
        }
        return shares;
    }

    /** Deletes a topic and waits until it is gone. */
    void delete(String topic) {
        get(admin.deleteTopics(List.of(topic)).all());
        while (get(admin.listTopics().names()).contains(topic)) {
            Thread.onSpinWait();
        }
    }

    Set<String> topics() {
        return get(admin.listTopics().names());
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
