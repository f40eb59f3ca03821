package news.dateline.submit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import news.dateline.ServiceTest;
import news.dateline.contract.ContractSchemas;
import news.dateline.support.Wire;

/** An embargo from its first to its last second. */
@QuarkusTest
class EmbargoFlowTest extends ServiceTest {

    @Test
    void nothingIsSaidOfAnArticleBeforeItsEmbargoEnds() {
        submit(1, "Der Rat tagt", until(Instant.now().plusSeconds(3600)));
        untilDealtWith(uri);

        String problem = given().get("/api/articles/{uri}", uri).then().statusCode(404).extract().asString();

        ContractSchemas.assertValidProblem(problem);
        given().get("/api/articles/{uri}/events", uri).then().statusCode(404);
        assertThat(listed()).doesNotContain(uri);
        assertThat(wire.all("article-indexed")).noneMatch(event -> uri.equals(event.key()));
    }

    @Test
    void theServiceItselfReleasesAnArticleWhoseEmbargoHasEnded() {
        Instant end = Instant.now().plusSeconds(2);
        submit(1, "Der Rat tagt", until(end));

        Wire.Seen event = events(1).get(0);

        assertThat(event.headers()).containsEntry("ce_type", "news.dateline.article.indexed.v1").containsEntry("ce_cause", "release");
        assertThat(Instant.parse(event.header("ce_time"))).isAfterOrEqualTo(end.minusMillis(1));
        assertThat(json(given().get("/api/articles/{uri}", uri).asString())).isEqualTo(json(event.value()));
        assertThat(listed()).contains(uri);
    }

    @Test
    void anArticleReleasedAgainSoonAfterIsNotKeptWaiting() {
        submit(1, "Der Rat tagt", until(Instant.now().plusSeconds(1)));
        events(1);
        submit(2, "Der Rat tagt am 4. Mai", until(Instant.now().plusSeconds(1)));

        List<Wire.Seen> events = events(2);

        assertThat(events.get(1).header("ce_cause")).isEqualTo("release");
    }

    @Test
    void aCorrectionCanLiftAnEmbargo() {
        submit(1, "Der Rat tagt", until(Instant.now().plusSeconds(3600)));
        submit(2, "Der Rat tagt am 4. Mai");

        List<Wire.Seen> events = events(1);

        assertThat(typeOf(events.get(0))).isEqualTo("indexed");
        assertThat(json(events.get(0).value()).path("change").has("previous")).isFalse();
    }

    @Test
    void aKillDoesNotWaitForTheEmbargo() {
        submit(1, "Der Rat tagt", until(Instant.now().plusSeconds(3600)));
        send(uri, null, KILL);

        List<Wire.Seen> events = events(1);

        assertThat(typeOf(events.get(0))).isEqualTo("withdrawn");
        given().get("/api/articles/{uri}", uri).then().statusCode(410);
    }

    @Test
    void anArticleOnHoldUnderEmbargoIsNotShownEither() {
        submit(1, "Der Rat tagt", until(Instant.now().plusSeconds(3600)), "\"pubStatus\":\"withheld\"");
        untilDealtWith(uri);

        given().get("/api/articles/{uri}", uri).then().statusCode(404).body("status", equalTo(404));

        assertThat(wire.all("article-indexed")).noneMatch(event -> uri.equals(event.key()));
    }

    private static String until(Instant end) {
        return "\"embargoedUntil\":\"" + end + "\"";
    }

    private static List<String> listed() {
        return given().queryParam("size", 200).get("/api/articles").jsonPath().getList("articles.uri");
    }
}
