package news.dateline.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.ServiceTest;
import news.dateline.contract.ContractSchemas;
import news.dateline.support.Wire;

/** What subscribers and readers get of what newsrooms send. */
@QuarkusTest
class ArticleFlowTest extends ServiceTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void aNewArticleIsStoredAndAnnounced() {
        submit(1, "Der Rat hat am Mittwoch in Bern getagt. Er will die Strasse sanieren.");

        Wire.Seen event = events(1).get(0);

        assertThat(event.headers()).containsEntry("ce_type", "news.dateline.article.indexed.v1").containsEntry("ce_cause", "submission")
                .containsEntry("ce_articleversion", "1").containsEntry("ce_revision", "1").containsEntry("ce_language", "de-CH")
                .doesNotContainKey("traceparent");
        JsonNode change = json(event.value()).path("change");
        assertThat(change.path("substantive").asBoolean()).isTrue();
        assertThat(change.has("previous")).isFalse();
        assertThat(change.path("added")).extracting(JsonNode::asText).contains("language:de-CH");
        assertThat(json(given().get("/api/articles/{uri}", uri).asString())).isEqualTo(json(event.value()));
    }

    static Stream<Arguments> encodings() {
        String item = "{\"version\":\"1\",\"language\":\"de\",\"body_text\":\"Der Rat tagt.\"}";
        String event = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/cms\",\"type\":\"news.dateline.article.submitted.v1\",\"data\":";
        return Stream.of(
                Arguments.of("by its content type", item, NINJS),
                Arguments.of("by its first byte", item, Map.of()),
                Arguments.of("as a binary CloudEvent", item, Map.of("ce_specversion", "1.0", "ce_id", "1", "ce_source", "/cms",
                        "ce_type", "news.dateline.article.submitted.v1", "content-type", "application/json")),
                Arguments.of("as a structured CloudEvent", event + item + "}", Map.of("content-type", "application/cloudevents+json")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void ninjsIsTakenInEveryEncoding(String name, String value, Map<String, String> headers) {
        send(uri, value, headers);

        Wire.Seen event = events(1).get(0);

        assertThat(json(event.value()).at("/enrichment/text").asText()).isEqualTo("Der Rat tagt.");
    }

    @Test
    void rawCopyIsReadIntoZonesAndAnnounced() throws Exception {
        byte[] copy = getClass().getResourceAsStream("/news/dateline/enrich/seed-article.txt").readAllBytes();
        wire.send(uri, copy, Map.of("content-type", "text/plain"));

        JsonNode value = json(events(1).get(0).value());

        assertThat(value.at("/article/bodies/0/value").asText()).isEqualTo(new String(copy, UTF_8));
        assertThat(value.at("/enrichment/zones")).extracting(zone -> zone.path("kind").asText()).contains("headline", "lede", "body");
        assertThat(value.at("/enrichment/language/tag").asText()).isEqualTo("de-CH");
    }

    @Test
    void whatIsSentTwiceOrTooLateIsCountedAndNotAnnounced() {
        submit(2, "Der Rat tagt");
        events(1);
        Map<String, Double> before = settledCounters();

        submit(2, "Der Rat tagt");
        submit(1, "Der Rat tagte");

        await().untilAsserted(() -> assertThat(movedSince(before))
                .isEqualTo(Map.of("messages:duplicate", 1.0, "messages:stale", 1.0)));
        assertThat(json(events(1).get(0).value()).at("/article/version").asText()).isEqualTo("2");
    }

    @Test
    void aCorrectionSaysWhatItChanges() {
        submit(1, "Der Rat tagt am 3. Mai", "\"infoSources\":[{\"name\":\"Reuters\"}]");
        submit(2, "Der Rat tagt am 4. Mai", "\"infoSources\":[{\"name\":\"AFP\"}]");
        submit(3, "Der Rat tagt am 4. Mai.", "\"infoSources\":[{\"name\":\"AFP\"}]");

        List<Wire.Seen> events = events(3);

        assertThat(events).extracting(ServiceTest::typeOf).containsExactly("indexed", "updated", "updated");
        assertThat(json(events.get(1).value()).path("change")).isEqualTo(json("""
                {"cause":"correction","substantive":true,"previous":{"version":"1","revision":1},
                 "added":["source:text:AFP"],"removed":["source:text:Reuters"]}"""));
        assertThat(json(events.get(2).value()).path("change")).isEqualTo(json("""
                {"cause":"correction","substantive":false,"previous":{"version":"2","revision":2},"added":[],"removed":[]}"""));
    }

    @Test
    void aKilledArticleIsWithdrawnAndGoneWithAWordToReaders() {
        submit(1, "Der Rat tagt");
        send(uri, "{\"scope\":\"web\",\"notes\":{\"internal\":\"Klage\",\"public\":\"Zurückgezogen\"},\"replacedBy\":\"urn:b\"}", KILL);

        Wire.Seen event = events(2).get(1);

        assertThat(event.headers()).containsEntry("ce_type", "news.dateline.article.withdrawn.v1").containsEntry("ce_cause", "withdrawal")
                .containsEntry("ce_pubstatus", "canceled");
        assertThat(json(event.value()).at("/notes/public").asText()).isEqualTo("Zurückgezogen");
        String problem = given().get("/api/articles/{uri}", uri).then().statusCode(410).contentType("application/problem+json")
                .body("detail", equalTo("Zurückgezogen")).body("replacedBy", equalTo("urn:b")).extract().asString();
        ContractSchemas.assertValidProblem(problem);
        assertThat(problem).doesNotContain("Klage");
        assertThat(listed()).doesNotContain(uri);
    }

    static Stream<Arguments> kills() {
        return Stream.of(
                Arguments.of("no value", null),
                Arguments.of("an empty value", ""),
                Arguments.of("half a JSON", "{\"notes\":"),
                Arguments.of("half a character", "{\"notes\":{\"public\":\"\\ud800\\u0000\"}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kills")
    void aKillNeedsItsKeyOnly(String name, String value) {
        submit(1, "Der Rat tagt");
        send(uri, value, KILL);

        Wire.Seen event = events(2).get(1);

        assertThat(typeOf(event)).isEqualTo("withdrawn");
        given().get("/api/articles/{uri}", uri).then().statusCode(410);
    }

    @Test
    void aKillWithABrokenTraceContextStillKills() {
        submit(1, "Der Rat tagt");
        Map<String, String> headers = new HashMap<>(KILL);
        headers.put("traceparent", "00-\0");
        send(uri, null, headers);

        Wire.Seen event = events(2).get(1);

        assertThat(typeOf(event)).isEqualTo("withdrawn");
        assertThat(event.headers()).doesNotContainKey("traceparent");
    }

    @Test
    void aKillBeforeItsArticleIsAnnouncedAndHolds() {
        send(uri, null, KILL);
        send(uri, "{\"body_text\":\"Der Rat tagt\"}", NINJS);
        untilDealtWith(uri);

        List<Wire.Seen> events = events(1);

        assertThat(events).extracting(ServiceTest::typeOf).containsExactly("withdrawn");
        given().get("/api/articles/{uri}", uri).then().statusCode(410).body("detail", equalTo("This article was withdrawn."));
    }

    @Test
    void aKilledArticleComesBackWithAHigherVersionOnly() {
        submit(1, "Der Rat tagt");
        send(uri, null, KILL);
        submit(1, "Der Rat tagt");
        submit(2, "Der Rat tagt wieder");

        List<Wire.Seen> events = events(3);

        assertThat(events).extracting(ServiceTest::typeOf).containsExactly("indexed", "withdrawn", "updated");
        assertThat(json(events.get(2).value()).at("/change/substantive").asBoolean()).isTrue();
        given().get("/api/articles/{uri}", uri).then().statusCode(200).body("article.version", equalTo("2"));
    }

    @Test
    void aWithheldArticleIsAnnouncedAsSuchAndNotListed() {
        submit(1, "Der Rat tagt");
        submit(2, "Der Rat tagt", "\"pubStatus\":\"withheld\"");

        List<Wire.Seen> events = events(2);

        assertThat(events).extracting(ServiceTest::typeOf).containsExactly("indexed", "withheld");
        assertThat(events.get(1).header("ce_pubstatus")).isEqualTo("withheld");
        assertThat(listed()).doesNotContain(uri);
    }

    @Test
    void aCanceledArticleIsWithdrawn() {
        submit(1, "Der Rat tagt");
        submit(2, "Der Rat tagt", "\"pubStatus\":\"canceled\"");

        List<Wire.Seen> events = events(2);

        assertThat(events).extracting(ServiceTest::typeOf).containsExactly("indexed", "withdrawn");
        assertThat(json(events.get(1).value()).path("version").asText()).isEqualTo("2");
        given().get("/api/articles/{uri}", uri).then().statusCode(410);
    }

    @Test
    void theTraceContextIsCarriedThrough() {
        send(uri, item(1, "Der Rat tagt"), Map.of("content-type", "application/json", "traceparent", TRACE));

        Wire.Seen event = events(1).get(0);

        assertThat(event.header("traceparent")).isEqualTo(TRACE);
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                Arguments.of("an empty item", "{}"),
                Arguments.of("a blank uri", "{\"uri\":\"\"}"),
                Arguments.of("a padded uri", "{\"uri\":\" URI \"}"),
                Arguments.of("a numeric version", "{\"version\":7}"),
                Arguments.of("a version that is a sentence", "{\"version\":\"zweite Fassung, Zürich\"}"),
                Arguments.of("half a character", "{\"title\":\"a\\ud800\\u0000b\"}"),
                Arguments.of("emoji", "{\"title\":\"Sieg 🎉\",\"body_text\":\"👩‍👩‍👧 feiern in Zürich.\"}"),
                Arguments.of("a language nobody speaks", "{\"language\":\"Schwiizertüütsch !\"}"),
                Arguments.of("a language in capitals", "{\"language\":\"DE_ch\"}"),
                Arguments.of("a year as date", "{\"firstCreated\":\"2026\"}"),
                Arguments.of("an offset without colon", "{\"firstCreated\":\"2026-03-12T06:30:00+0100\"}"),
                Arguments.of("a source of several lines", "{\"infoSources\":[{\"name\":\"A\\nB\"}]}"),
                Arguments.of("a body of script", "{\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"<script>alert(1)</script>\"}]}"),
                Arguments.of("an embargo long ago", "{\"embargoedUntil\":\"1999-01-01T00:00:00Z\"}"),
                Arguments.of("a paragraph a letter", "{\"body_text\":\"" + "a\\n".repeat(100_000) + "\"}"),
                Arguments.of("every control character", "{\"body_text\":\"\\u0001\\u001f\\u007f\\u0085\\u2028\\ufeff\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void anOddItemIsAnnouncedInKeepingWithTheContract(String name, String item) {
        send(uri, item.replace("URI", uri), NINJS);

        Wire.Seen event = events(1).get(0);

        assertThat(typeOf(event)).isEqualTo("indexed");
        given().get("/api/articles/{uri}", uri).then().statusCode(200);
    }

    private static List<String> listed() {
        return given().queryParam("size", 200).get("/api/articles").jsonPath().getList("articles.uri");
    }
}
