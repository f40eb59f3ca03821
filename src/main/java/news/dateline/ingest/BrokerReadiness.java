package news.dateline.ingest;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.smallrye.common.annotation.Identifier;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import news.dateline.publish.OutgoingRecords;

/**
 * Ready while the broker answers and has the topics; of those it does not have it tells the names. Unlike Quarkus's own
 * check it gives up before whoever asks does: that one waits for a minute, and keeps a thread for every probe that has long
 * gone.
 */
@Readiness
@ApplicationScoped
class BrokerReadiness implements HealthCheck {

    private static final int ANSWERS_WITHIN_MILLIS = 2_000;

    private final Map<String, Object> kafka;
    private final Set<String> topics;
    private Admin admin;

    BrokerReadiness(@Identifier("default-kafka-broker") Map<String, Object> kafka, OutgoingRecords outgoing,
            @ConfigProperty(name = "dateline.topics.new-article") String newArticle) {
        this.kafka = kafka;
        this.topics = new TreeSet<>(outgoing.topics());
        this.topics.add(newArticle);
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("broker");
        try {
            Map<String, String> unusable = unusableTopics();
            unusable.forEach(response::withData);
            return response.status(unusable.isEmpty()).build();
        } catch (TimeoutException | RuntimeException e) {
            return response.down().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return response.down().build();
        }
    }

    /** Topics that do not exist or may not be seen, with what the broker says of each. */
    private Map<String, String> unusableTopics() throws InterruptedException, TimeoutException {
        Map<String, String> unusable = new TreeMap<>();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ANSWERS_WITHIN_MILLIS);
        var descriptions = admin().describeTopics(topics, new DescribeTopicsOptions().timeoutMs(ANSWERS_WITHIN_MILLIS));
        for (var description : descriptions.topicNameValues().entrySet()) {
            try {
                description.getValue().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException e) {
                unusable.put(description.getKey(), e.getCause().getMessage());
            }
        }
        return unusable;
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(kafka);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
