package news.dateline.submit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.jboss.logging.Logger;

import news.dateline.index.ArticleReads;

/**
 * Sends a release for every article whose embargo has ended. Every replica does; a release that is not needed any more
 * changes nothing.
 */
@ApplicationScoped
class EmbargoClock {

    private static final Logger LOG = Logger.getLogger(EmbargoClock.class);

    private static final int AT_ONCE = 500;
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(30);
    /** A release waits its turn on the topic; only one that takes longer than this is sent again. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ArticleReads articles;
    private final NewArticleProducer producer;
    private final Clock clock;
    private final Map<ArticleReads.Due, Instant> sent = new HashMap<>();

    private volatile boolean stopped;

    EmbargoClock(ArticleReads articles, NewArticleProducer producer, Clock clock) {
        this.articles = articles;
        this.producer = producer;
        this.clock = clock;
    }

    @Scheduled(every = "{dateline.embargo.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void releaseWhatIsDue() {
        if (stopped) {
            return;
        }
        Instant now = clock.instant();
        sent.values().removeIf(time -> time.plus(PATIENCE).isBefore(now));
        try {
            for (ArticleReads.Due due : articles.dueForRelease(now, AT_ONCE)) {
                if (!sent.containsKey(due)) {
                    producer.release(due.uri()).await().atMost(ACKNOWLEDGED_WITHIN);
                    sent.put(due, now);
                }
            }
        } catch (RuntimeException e) {
            // What is due stays due: the next check finds it again.
            if (!stopped) {
                LOG.warnf("could not send releases: %s", e.getMessage());
            }
        }
    }

    /** The scheduler goes on for a while after the store has closed, with nothing to say that anyone need read. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        stopped = true;
    }
}
