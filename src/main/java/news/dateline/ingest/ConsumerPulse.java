package news.dateline.ingest;

import java.util.Map;

import io.quarkus.scheduler.Scheduled;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;

/** Feels the consumer's pulse from time to time: how long ago it polled, and how much is waiting. */
@ApplicationScoped
class ConsumerPulse {

    private final NewArticleTopic topic;
    private final IngestMetrics metrics;

    ConsumerPulse(NewArticleTopic topic, IngestMetrics metrics) {
        this.topic = topic;
        this.metrics = metrics;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void feel() {
        if (topic.consumer() != null) {
            topic.consumer().runOnPollingThread((Consumer<byte[], byte[]> consumer) -> metrics.lag(lag(consumer)))
                    .subscribe().with(done -> { }, failed -> { });
        }
    }

    private static long lag(Consumer<?, ?> consumer) {
        long lag = 0;
        for (TopicPartition partition : consumer.assignment()) {
            lag += consumer.currentLag(partition).orElse(0);
        }
        return lag;
    }

    /** Seconds since the consumer last polled, by its own account; 0 before the first poll. */
    double secondsSincePoll() {
        if (topic.consumer() == null) {
            return 0;
        }
        Map<MetricName, ? extends Metric> all = topic.consumer().unwrap().metrics();
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals("last-poll-seconds-ago"))
                .mapToDouble(entry -> ((Number) entry.getValue().metricValue()).doubleValue())
                .findFirst().orElse(0);
    }
}
