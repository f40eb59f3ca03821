package news.dateline.ingest;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready once this instance is on its way out. */
@Readiness
@ApplicationScoped
class DrainReadiness implements HealthCheck {

    private final ArticleConsumer loop;

    DrainReadiness(ArticleConsumer loop) {
        this.loop = loop;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("taking messages").status(!loop.isDraining()).build();
    }
}
