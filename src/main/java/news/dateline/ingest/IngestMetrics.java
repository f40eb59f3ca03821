package news.dateline.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import jakarta.inject.Singleton;

import news.dateline.article.Enrichment;
import news.dateline.index.Decision;
import news.dateline.index.Received;

/** What the consumer tells about itself: counters by outcome, timers by stage, lag and age. */
@Singleton
class IngestMetrics {

    /** Messages by outcome, counted once published. */
    static final String MESSAGES = "dateline.messages";
    /** Dead letters by reason. */
    static final String REJECTED = "dateline.rejected";
    /** Articles whose enrichment is partial, by the extractor that failed. */
    static final String PARTIAL = "dateline.partial";
    /** Batches by stage: enrich, index, publish. */
    static final String STAGE = "dateline.batch";
    /** Batches that had to be tried again, by what failed. */
    static final String RETRIES = "dateline.batch.retries";
    /** Messages sent again from the ledger. */
    static final String REPLAYED = "dateline.replayed";
    /** Records of new-article not yet handled by this instance. */
    static final String LAG = "dateline.lag";
    /** Age of the oldest of them, in seconds. */
    static final String OLDEST = "dateline.oldest.age";

    private final MeterRegistry registry;
    private final Clock clock;
    private final AtomicLong lag = new AtomicLong();
    private volatile Instant inHand = Instant.MAX;
    private volatile Instant lastHandled = Instant.MAX;

    IngestMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        registry.gauge(LAG, lag);
        registry.gauge(OLDEST, this, IngestMetrics::oldestAge);
    }

    <T> T time(String stage, Callable<T> work) throws Exception {
        Timer.Sample sample = Timer.start(registry);
        try {
            return work.call();
        } finally {
            sample.stop(registry.timer(STAGE, "stage", stage));
        }
    }

    void retry(String dependency) {
        registry.counter(RETRIES, "on", dependency).increment();
    }

    void inHand(Instant oldest) {
        inHand = oldest;
    }

    void published(List<Received> messages, List<Decision> decisions) {
        for (Received message : messages) {
            message.enrichment().map(Enrichment::failures).orElse(List.of())
                    .forEach(extractor -> registry.counter(PARTIAL, "extractor", extractor).increment());
            lastHandled = message.arrived();
        }
        decisions.forEach(this::count);
        inHand = Instant.MAX;
    }

    private void count(Decision decision) {
        if (decision instanceof Decision.Announce event) {
            outcome(event.announcement().type().name().toLowerCase(Locale.ROOT));
            countReplay(event.replayed());
        } else if (decision instanceof Decision.DeadLetter letter) {
            outcome("rejected");
            registry.counter(REJECTED, "reason", letter.rejection().reason().value()).increment();
            countReplay(letter.replayed());
        } else if (decision instanceof Decision.Silent silent) {
            outcome(silent.outcome());
        }
    }

    private void outcome(String outcome) {
        registry.counter(MESSAGES, "outcome", outcome).increment();
    }

    private void countReplay(boolean replayed) {
        if (replayed) {
            registry.counter(REPLAYED).increment();
        }
    }

    void lag(long records) {
        lag.set(records);
    }

    /** The oldest record in hand; without one but with records waiting, about as old as the last one handled. */
    private double oldestAge() {
        Instant oldest = inHand != Instant.MAX ? inHand : lag.get() > 0 ? lastHandled : Instant.MAX;
        return oldest == Instant.MAX ? 0 : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0);
    }
}
