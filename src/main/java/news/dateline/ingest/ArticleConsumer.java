package news.dateline.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import org.jboss.logging.Logger;

/**
 * The consumer loop: one batch at a time, on a thread of its own, until it is done or its partitions are lost.
 *
 * <p>While a batch waits for the database or the broker, SmallRye stops fetching but keeps polling, so that the group does
 * not take this instance for dead.
 */
@ApplicationScoped
public class ArticleConsumer {

    /** The incoming channel, and the name of its rebalance listener. */
    public static final String CHANNEL = "new-article";

    private static final Logger LOG = Logger.getLogger(ArticleConsumer.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private final BatchProcessor processor;
    private final IngestMetrics metrics;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(runnable -> new Thread(runnable, "dateline-ingest"));

    private volatile boolean draining;
    private volatile Instant attemptSince = Instant.MAX;

    ArticleConsumer(BatchProcessor processor, IngestMetrics metrics, Clock clock) {
        this.processor = processor;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Takes a batch. The answer never fails, because a failure would end the stream. */
    @Incoming(CHANNEL)
    @SuppressWarnings("unchecked")
    Uni<Void> consume(Message<List<byte[]>> polled) {
        IncomingKafkaRecordBatchMetadata<byte[], byte[]> metadata = polled
                .getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow();
        Batch batch = Batch.of(metadata.getRecords(), metadata.getConsumerGroupGenerationId());
        if (draining) {
            return Uni.createFrom().nothing();
        }
        return Uni.createFrom().voidItem()
                .emitOn(thread)
                .invoke(() -> takeToItsEnd(processor.start(batch)))
                .onFailure().invoke(e -> LOG.error("a batch ended unexpectedly", e))
                .onFailure().recoverWithNull();
    }

    private void takeToItsEnd(BatchProcessor.Run run) {
        Duration pause = FIRST_PAUSE;
        while (!draining) {
            try {
                attemptSince = clock.instant();
                run.attempt();
                return;
            } catch (InterruptedException e) {
                // Only a shutdown interrupts; no later batch may commit past this one.
                draining = true;
                Thread.currentThread().interrupt();
            } catch (Exception | Error e) {
                // An error, too: to leave the batch would let the next one commit past it, and lose it.
                String dependency = BatchProcessor.dependency(e).orElse("other");
                metrics.retry(dependency);
                LOG.warnf("a batch has to be taken again on=%s pause=%dms error=%s", dependency, pause.toMillis(), rootOf(e));
                LOG.debug("the failure", e);
            } finally {
                attemptSince = Instant.MAX;
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static String rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Since when the attempt under way has been running; far in the future if there is none. */
    Instant attemptSince() {
        return attemptSince;
    }

    /** Whether this instance is on its way out. */
    boolean isDraining() {
        return draining;
    }

    /** Finishes the batch in hand before the datasource and the clients close. */
    void drain(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) throws InterruptedException {
        draining = true;
        thread.shutdown();
        if (!thread.awaitTermination(DRAIN.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("left a batch unfinished: it is taken again after the restart");
        }
    }
}
