package news.dateline.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.ServiceTest;
import news.dateline.contract.ContractSchemas;
import news.dateline.support.Wire;

@QuarkusTest
class ArticlesApiTest extends ServiceTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void aSubmittedItemGoesThroughTheTopicLikeAnyOther() {
        String item = "{\"uri\":\"%s\",\"version\":\"1\",\"language\":\"de\",\"headline\":\"Der Rat\"}".formatted(uri);

        String location = given().contentType("application/json").header("traceparent", TRACE).body(item).post("/api/articles")
                .then().statusCode(202).extract().header("Location");

        assertThat(location).endsWith("/api/articles/" + encoded(uri));
        assertThat(events(1).get(0).header("traceparent")).isEqualTo(TRACE);
        assertThat(json(raw().get(location).asString()).at("/article/headline").asText()).isEqualTo("Der Rat");
    }

    @Test
    void theSameTextTwiceIsOneArticle() {
        String text = "Bern - Der Rat tagt. " + uri;

        List<String> locations = Stream.of(1, 2).map(time -> raw().contentType("text/plain; charset=utf-8").body(text.getBytes(UTF_8))
                .post("/api/articles").then().statusCode(202).extract().header("Location")).toList();

        assertThat(locations.get(0)).isEqualTo(locations.get(1)).contains("urn%3Auuid%3A");
    }

    @Test
    void aTextCanBeGivenAName() {
        raw().contentType("text/plain; charset=iso-8859-1").queryParam("uri", uri).body("Zürich - Der Rat tagt.".getBytes(ISO_8859_1))
                .post("/api/articles").then().statusCode(202);

        Wire.Seen event = events(1).get(0);

        assertThat(json(event.value()).at("/article/bodies/0/value").asText()).isEqualTo("Zürich - Der Rat tagt.");
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of("half a JSON", "application/json", "{\"uri\":", 400, "malformed"),
                Arguments.of("a list", "application/json", "[]", 400, "malformed"),
                Arguments.of("nothing", "application/json", "", 400, "malformed"),
                Arguments.of("no words", "text/plain", " ", 400, "malformed"),
                Arguments.of("an item without uri", "application/json", "{}", 400, "missing-uri"),
                Arguments.of("a picture", "application/json", "{\"uri\":\"urn:a\",\"type\":\"picture\"}", 415, "unsupported"),
                Arguments.of("an unknown charset", "text/plain; charset=klingon", "Text", 415, "unsupported"),
                Arguments.of("a message beyond the limit", "application/json", "{\"x\":\"" + "x".repeat(2 << 20) + "\"}", 413, "too-large"),
                Arguments.of("a text beyond the limit", "text/plain", "Rat ".repeat(130_000), 413, "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void whatTheServiceWouldRejectIsSaidAtOnce(String name, String contentType, String body, int status, String reason) {
        Response response = raw().contentType(contentType).body(body.getBytes(UTF_8)).post("/api/articles");

        assertProblem(response, status);
        assertThat(response.jsonPath().getString("reason")).isEqualTo(reason);
    }

    @Test
    void anItemUnderAnotherNameIsRefused() {
        Response response = raw().contentType("application/json").queryParam("uri", "urn:other").body("{\"uri\":\"urn:a\"}")
                .post("/api/articles");

        assertProblem(response, 400);
        assertThat(response.jsonPath().getString("reason")).isEqualTo("uri-mismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/enrichments"})
    void aTypeTheServiceDoesNotTakeIsRefused(String path) {
        Response response = raw().contentType("application/xml").body("<nitf/>").post(path);

        assertProblem(response, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/enrichments"})
    void aBodyWithoutTypeIsRefused(String path) {
        Response response = raw().body("{}".getBytes(UTF_8)).header("Content-Type", "").post(path);

        assertProblem(response, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://cms.example/a/1", "http://cms.example/a/1?b=c&d#e", "tag:zürich,2026:ä ö", "100%", "100%25", "a+b c", ".",
            "..", "a;b=c", "a/events", "日本語", "🎉", "/"})
    void anyUriFitsIntoThePathPercentEncoded(String name) {
        String odd = name + "|" + uri;
        String item = JSON.createObjectNode().put("uri", odd).put("version", "1").put("headline", "Der Rat").toString();
        String location = raw().contentType("application/json").body(item.getBytes(UTF_8)).post("/api/articles")
                .then().statusCode(202).extract().header("Location");
        wire.events(odd, 1);

        Response response = raw().get(location);

        assertThat(location).endsWith("/api/articles/" + encoded(odd));
        assertThat(json(response.asString()).at("/article/uri").asText()).isEqualTo(odd);
        raw().get("/api/articles/" + encoded(odd) + "/events").then().statusCode(200).body("$", hasSize(1));
        raw().delete("/api/articles/" + encoded(odd)).then().statusCode(202);
        assertThat(wire.events(odd, 2)).hasSize(2);
    }

    @Test
    void everyEventOfAnArticleIsKeptInOrder() {
        submit(1, "Der Rat tagt am 3. Mai");
        submit(2, "Der Rat tagt am 4. Mai");
        send(uri, null, KILL);
        List<Wire.Seen> announced = events(3);

        JsonNode kept = json(given().get("/api/articles/{uri}/events", uri).then().statusCode(200).extract().asString());

        assertThat(kept).hasSize(3);
        for (int i = 0; i < 3; i++) {
            JsonNode event = kept.get(i);
            assertThat(event.path("id").asText()).isEqualTo(announced.get(i).header("ce_id"));
            assertThat(event.path("type").asText()).isEqualTo(announced.get(i).header("ce_type"));
            assertThat(event.path("time").asText()).isEqualTo(announced.get(i).header("ce_time"));
            assertThat(event.path("specversion").asText()).isEqualTo("1.0");
            assertThat(event.path("data")).isEqualTo(json(announced.get(i).value()));
        }
    }

    @Test
    void aDeletedArticleIsWithdrawn() {
        submit(1, "Der Rat tagt");
        given().contentType("application/json").header("traceparent", TRACE).body("{\"notes\":{\"public\":\"Zurückgezogen\"}}")
                .delete("/api/articles/{uri}", uri).then().statusCode(202).header("Location", endsWith(encoded(uri)));

        Wire.Seen event = events(2).get(1);

        assertThat(event.header("traceparent")).isEqualTo(TRACE);
        assertThat(json(event.value()).at("/notes/public").asText()).isEqualTo("Zurückgezogen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"weg\"", "{", "null"})
    void aWithdrawalWhoseWordsAreLostIsRefusedWhileSomeoneCanMendIt(String body) {
        Response response = raw().contentType("application/json").body(body).delete("/api/articles/" + encoded(uri));

        assertProblem(response, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles/urn%3Anowhere", "/api/articles/urn%3Anowhere/events", "/api/nowhere", "/nowhere",
            "/api/articles/a%00b", "/api/articles/a%00b/events", "/api/articles/%0A", "/api/articles/z%C3%BCrich%20%22%3C",
            "/api/articles/100%25"})
    void whatIsNotThereIsAProblem(String path) {
        Response response = raw().get(path);

        assertProblem(response, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/articles/urn%3Aa"})
    void aMethodThatIsNotThereIsAProblem(String path) {
        Response response = raw().contentType("application/json").body("{}").patch(path);

        assertProblem(response, 405);
    }

    @Test
    void anAnswerInAnotherFormatIsAProblem() {
        Response response = raw().accept("application/xml").get("/api/articles");

        assertThat(response.statusCode()).isEqualTo(406);
    }

    static void assertProblem(Response response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        ContractSchemas.assertValidProblem(response.asString());
        assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
    }

    /** Sends paths and types as they are written. */
    static RequestSpecification raw() {
        return given().urlEncodingEnabled(false).config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
