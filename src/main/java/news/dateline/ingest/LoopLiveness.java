package news.dateline.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive as long as the consumer loop beats: it polls, and no attempt at a batch hangs. A broker or database that is away
 * does not make it less alive, because a restart would not bring them back.
 */
@Liveness
@ApplicationScoped
class LoopLiveness implements HealthCheck {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);
    /** Every wait inside an attempt has a time limit; together they stay well below this. */
    private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(5);

    private final ArticleConsumer loop;
    private final ConsumerPulse pulse;
    private final PartitionProgress progress;
    private final Clock clock;

    LoopLiveness(ArticleConsumer loop, ConsumerPulse pulse, PartitionProgress progress, Clock clock) {
        this.loop = loop;
        this.pulse = pulse;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        double silence = pulse.secondsSincePoll();
        Instant since = loop.attemptSince();
        boolean hanging = since.isBefore(clock.instant().minus(LONGEST_ATTEMPT));
        return HealthCheckResponse.named("consumer loop")
                .status(silence < LONGEST_SILENCE.toSeconds() && !hanging && !progress.isStuck())
                .withData("seconds since poll", (long) silence)
                .withData("attempt hangs", hanging)
                .withData("waits in vain", progress.isStuck())
                .build();
    }
}
