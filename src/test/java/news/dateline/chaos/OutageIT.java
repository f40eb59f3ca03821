package news.dateline.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import news.dateline.dev.Topics;
import news.dateline.support.ServiceProcess;

/** What an operator and a caller are told while something the service needs is not there. */
class OutageIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(100);

    private static Backends backends;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        backends = Backends.start();
        service = backends.service("outage");
    }

    @AfterAll
    static void stop() {
        service.close();
        backends.close();
    }

    @Test
    void aMissingTopicIsToldByName() {
        try (Group group = new Group(backends.kafka().bootstrapServers())) {
            group.delete(Topics.DEAD_LETTERS);

            await().atMost(PATIENCE).pollInterval(POLL).until(() -> !service.isReady());

            assertThat(service.get("/q/health/ready").body()).contains("\"" + Topics.DEAD_LETTERS + "\":")
                    .doesNotContain("\"" + Topics.NEW_ARTICLE + "\":");
            assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
        }
        Topics.create(backends.kafka().bootstrapServers());
        await().atMost(PATIENCE).pollInterval(POLL).until(service::isReady);
    }

    @Test
    void readersAreToldToComeAgainWhileTheDatabaseIsAway() {
        backends.postgres().stop();

        assertThat(service.get("/api/articles").statusCode()).isEqualTo(503);
        assertThat(service.get(ServiceProcess.article("urn:outage")).statusCode()).isEqualTo(503);
        assertThat(service.get(ServiceProcess.article("urn:outage") + "/events").body()).contains("The database does not answer.");

        backends.postgres().restart();
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> service.get("/api/articles").statusCode() == 200);
    }

    @Test
    void anOrdinaryStopIsNoReasonToWarn() throws Exception {
        ServiceProcess leaving = backends.service("leaving", "dateline.embargo.check-every=0.01s");

        leaving.stop();

        assertThat(Files.readString(leaving.log())).contains("dateline stopped in").doesNotContain("could not send releases");
    }
}
