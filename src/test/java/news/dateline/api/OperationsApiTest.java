package news.dateline.api;

import static io.restassured.RestAssured.given;
import static news.dateline.api.ArticlesApiTest.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.ServiceTest;

/** What operators and developers of subscribers look at. */
@QuarkusTest
class OperationsApiTest extends ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void theServiceIsWell(String kind) {
        given().get("/q/health/" + kind).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metricsHaveTheNamesDashboardsKnow() {
        submit(1, "Der Rat tagt");
        send(uri, "{", NINJS);
        events(1);
        untilDealtWith(uri);

        String metrics = given().get("/q/metrics").asString();

        assertThat(metrics).contains("dateline_messages_total{outcome=\"indexed\"}", "dateline_rejected_total{reason=\"malformed\"}",
                "dateline_batch_seconds_count{stage=\"enrich\"}", "dateline_batch_seconds_count{stage=\"index\"}",
                "dateline_batch_seconds_count{stage=\"publish\"}", "dateline_lag", "dateline_oldest_age");
    }

    @Test
    void theApiDescribesItself() {
        String openapi = given().accept("application/json").get("/q/openapi?format=json").then().statusCode(200).extract().asString();

        var document = json(openapi);
        assertThat(document.path("openapi").asText()).startsWith("3.");
        assertThat(document.path("info").path("title").asText()).isEqualTo("Dateline");
        assertThat(document.path("paths").fieldNames()).toIterable().containsExactlyInAnyOrder(
                "/api/articles", "/api/articles/{uri}", "/api/articles/{uri}/events", "/api/enrichments");
        assertThat(document.at("/paths/~1api~1articles").fieldNames()).toIterable().contains("get", "post");
        assertThat(document.at("/paths/~1api~1articles~1{uri}").fieldNames()).toIterable().contains("get", "delete");
        List<String> parameters = document.at("/paths/~1api~1articles/get/parameters").findValuesAsText("name");
        assertThat(parameters).containsExactlyInAnyOrder("q", "language", "person", "organisation", "place", "topic", "from", "to", "page", "size");
        assertThat(document.at("/paths/~1api~1articles/post/requestBody/content/application~1json/schema/$ref").asText())
                .isEqualTo("/contract/input.schema.json");
        assertThat(document.at("/paths/~1api~1articles~1{uri}/get/responses/200/content/application~1json/schema/$ref").asText())
                .isEqualTo("/contract/article-event.schema.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asyncapi.yaml", "input.schema.json", "article-event.schema.json", "enrichment.schema.json",
            "withdrawn-event.schema.json", "event-headers.schema.json", "dead-letter.schema.json", "problem.schema.json",
            "cloudevent.schema.json", "withdrawn.schema.json", "index.html", ""})
    void theContractIsServed(String file) {
        String content = raw().get("/contract/" + file).then().statusCode(200).extract().asString();

        assertThat(content).isNotBlank();
    }
}
