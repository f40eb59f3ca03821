package news.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case breaks one thing in a golden message and expects to hear about that thing. */
class ContractSchemasTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/META-INF/resources/contract/examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> brokenEvents() {
        return Stream.of(
                broken("no ce_id", "indexed", e -> headers(e).remove("ce_id"), "ce_id"),
                broken("a ce_ header nobody knows", "indexed", e -> headers(e).put("ce_mood", "good"), "ce_mood"),
                broken("an unknown type", "indexed", e -> headers(e).put("ce_type", "news.dateline.article.moved.v1"), "ce_type"),
                broken("a revision that is no number", "indexed", e -> headers(e).put("ce_revision", "one"), "ce_revision"),
                broken("a time without zone", "indexed", e -> headers(e).put("ce_time", "2026-03-12T05:30:04"), "ce_time"),
                broken("a malformed traceparent", "indexed", e -> headers(e).put("traceparent", "00-1-2-3"), "traceparent"),
                broken("another partition key", "indexed", e -> headers(e).put("ce_partitionkey", "urn:other"), "ce_partitionkey"),
                broken("another subject than the article", "indexed",
                        e -> headers(e).put("ce_subject", "urn:other").put("ce_partitionkey", "urn:other"), "/article/uri"),
                broken("another cause than the change", "updated", e -> headers(e).put("ce_cause", "submission"), "/change/cause"),
                broken("another language than the enrichment", "indexed", e -> headers(e).put("ce_language", "fr"), "ce_language"),
                broken("another version than the article", "indexed", e -> headers(e).put("ce_articleversion", "9"), "ce_articleversion"),
                broken("indexed although withheld", "indexed", e -> headers(e).put("ce_pubstatus", "withheld"), "ce_pubstatus"),
                broken("withdrawn for another cause", "withdrawn", e -> headers(e).put("ce_cause", "decision"), "ce_cause"),
                broken("withdrawn with the schema of an article", "withdrawn",
                        e -> headers(e).put("ce_dataschema", ContractSchemas.BASE + "article-event.schema.json"), "ce_dataschema"),
                broken("no change", "indexed", e -> at(e, "/value").remove("change"), "change"),
                broken("a property nobody knows", "indexed", e -> at(e, "/value/enrichment").put("mood", "good"), "mood"),
                broken("an article with a wrong type", "indexed", e -> at(e, "/value/article").put("headlines", "Titel"), "headlines"),
                broken("updated from nothing", "updated", e -> at(e, "/value/change").remove("previous"), "/change/previous"),
                broken("a statement without kind", "indexed", e -> at(e, "/value/change").withArray("added").add("deCH"), "/change/added"),
                broken("an empty withdrawal", "withdrawn", e -> ((ObjectNode) e).putObject("value"), "withdrawnAt"),
                broken("null for what is absent", "withdrawn", e -> at(e, "/value").putNull("scope"), "/scope"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenEvents")
    void brokenEventIsCaught(String name, String example, Consumer<JsonNode> damage, String complaint) {
        JsonNode event = example(example);
        damage.accept(event);

        List<String> violations = ContractSchemas.eventViolations(strings(event.path("headers")), event.path("value").toString());

        assertThat(violations).anyMatch(violation -> violation.contains(complaint));
    }

    static Stream<Arguments> brokenEnrichments() {
        return Stream.of(
                broken("zone kind in upper case", e -> at(e, "/zones/0").put("kind", "KICKER"), "/zones/0/kind"),
                broken("unknown zone kind", e -> at(e, "/zones/0").put("kind", "footer"), "/zones/0/kind"),
                broken("status in upper case", e -> at(e, "").put("status", "COMPLETE"), "/status"),
                broken("partial without a failure", e -> at(e, "").put("status", "partial"), "/failures"),
                broken("complete with a failure", e -> at(e, "").withArray("failures").add("language"), "/failures"),
                broken("revision 0", e -> at(e, "").put("revision", 0), "/revision"),
                broken("a digest of nothing", e -> at(e, "/engine").put("digest", "sha256:"), "/engine/digest"),
                broken("confidence in percent", e -> at(e, "/language").put("confidence", 99), "/language/confidence"),
                broken("language guessed", e -> at(e, "/language").put("source", "guessed"), "/language/source"),
                broken("published on a whim", e -> at(e, "/published").put("value", "im März"), "/published/value"),
                broken("source of the coffee", e -> at(e, "/sources/0").put("role", "coffee"), "/sources/0/role"),
                broken("half a word", e -> at(e, "/reading").put("words", 1.5), "/reading/words"),
                broken("null for an unknown language", e -> at(e, "").putNull("language"), "/language"),
                broken("a person without mentions", e -> at(e, "").withArray("people").addObject().put("name", "Ruth Aebi"), "/people/2"),
                broken("zones that overlap", e -> at(e, "/zones/1").put("start", 10), "/zones/1"),
                broken("a zone beyond the text", e -> at(e, "/zones/9").put("end", 9999), "/zones/9"),
                broken("offsets in UTF-16 units", e -> at(e, "/zones/9").put("end", at(e, "/zones/9").path("end").asInt() + 2), "/zones/9"),
                broken("text no zone covers", e -> at(e, "").put("text", e.path("text").asText() + " Und mehr."), "/zones"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenEnrichments")
    void brokenEnrichmentIsCaught(String name, Consumer<JsonNode> damage, String complaint) {
        JsonNode enrichment = example("indexed").at("/value/enrichment");
        damage.accept(enrichment);

        List<String> violations = ContractSchemas.enrichmentViolations(enrichment.toString());

        assertThat(violations).anyMatch(violation -> violation.contains(complaint));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            headline that is a list        | {"uri":"urn:a","headline":["A"]}                | /headline
            headlines without objects      | {"uri":"urn:a","headlines":["A"]}               | /headlines/0
            blank uri                      | {"uri":"  "}                                    | /uri
            uri that is a number           | {"uri":17}                                      | /uri
            embargo that is a date         | {"uri":"urn:a","embargoedUntil":"2026-03-12"}   | /embargoedUntil
            embargo that is null           | {"uri":"urn:a","embargoedUntil":null}           | /embargoedUntil
            pubStatus that ninjs lacks     | {"uri":"urn:a","pubStatus":"draft"}             | /pubStatus
            associations by name           | {"uri":"urn:a","associations":{"a":{}}}         | /associations
            list of articles               | [{"uri":"urn:a"}]                               | object
            the same field twice           | {"uri":"urn:a","uri":"urn:b"}                   | not JSON
            envelope without id            | {"specversion":"1.0","source":"/a","type":"news.dateline.article.released.v1"} | id
            envelope of an unknown type    | {"specversion":"1.0","id":"1","source":"/a","type":"moved"} | /type
            envelope of a broken article   | {"specversion":"1.0","id":"1","source":"/a","type":"news.dateline.article.submitted.v1","data":{"title":1}} | /data/title
            envelope without its article   | {"specversion":"1.0","id":"1","source":"/a","type":"news.dateline.article.submitted.v1"} | data
            """)
    void brokenInputIsCaught(String name, String json, String complaint) {
        List<String> violations = ContractSchemas.inputViolations(json);

        assertThat(violations).anyMatch(violation -> violation.contains(complaint));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{}",
            "{\"uri\":\"urn:a\",\"version\":3,\"firstCreated\":\"2026-03\",\"x_ours\":{\"any\":[1]}}",
            "{\"headline\":\"A\",\"body_text\":\"B\",\"body_xhtml\":\"<p>B</p>\",\"infoSources\":[{\"name\":\"C\",\"uri\":\"urn:c\"}]}",
            "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"news.dateline.article.submitted.v1\",\"data\":{\"title\":\"A\"}}",
            "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"news.dateline.article.withdrawn.v1\"}",
            "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"news.dateline.article.withdrawn.v1\",\"data\":{\"notes\":{\"public\":\"A\"}}}"
    })
    void inputIsLenientAboutTheRest(String json) {
        ContractSchemas.assertValidInput(json);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            dlq-reason    | bad-luck
            dlq-partition | -1
            dlq-offset    | 0x17
            dlq-offset    | 007
            dlq-time      | yesterday
            dlq-topic     | a topic
            dlq-mood      | good
            """)
    void brokenDeadLetterIsCaught(String header, String value) {
        Map<String, String> headers = strings(example("dead-letter").path("headers"));
        headers.put(header, value);

        assertThatThrownBy(() -> ContractSchemas.assertValidDeadLetterHeaders(headers))
                .isInstanceOf(AssertionError.class).hasMessageContaining(header);
    }

    @Test
    void deadLetterDetailIsOneLine() {
        Map<String, String> headers = strings(example("dead-letter").path("headers"));
        headers.put("dlq-detail", "one\ntwo");

        assertThatThrownBy(() -> ContractSchemas.assertValidDeadLetterHeaders(headers)).hasMessageContaining("dlq-detail");
    }

    @Test
    void problemNeedsItsStatus() {
        ContractSchemas.assertValidProblem("{\"status\":410,\"title\":\"Gone\",\"detail\":\"Zurückgezogen\",\"uri\":\"urn:a\"}");

        assertThatThrownBy(() -> ContractSchemas.assertValidProblem("{\"title\":\"Gone\"}")).hasMessageContaining("status");
        assertThatThrownBy(() -> ContractSchemas.assertValidProblem("{\"title\":\"OK\",\"status\":200}")).hasMessageContaining("/status");
        assertThatThrownBy(() -> ContractSchemas.assertValidProblem("<html>")).hasMessageContaining("not JSON");
    }

    @Test
    void failureSaysWhatAndWhere() {
        JsonNode event = example("indexed");
        at(event, "/value/enrichment/zones/0").put("kind", "KICKER");

        assertThatThrownBy(() -> ContractSchemas.assertValidEvent(strings(event.path("headers")), event.path("value").toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The event breaks the contract:")
                .hasMessageContaining("article-event.schema.json /enrichment/zones/0/kind: ");
    }

    private static Arguments broken(String name, String example, Consumer<JsonNode> damage, String complaint) {
        return arguments(name, example, damage, complaint);
    }

    private static Arguments broken(String name, Consumer<JsonNode> damage, String complaint) {
        return arguments(name, damage, complaint);
    }

    private static ObjectNode headers(JsonNode example) {
        return at(example, "/headers");
    }

    private static ObjectNode at(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static Map<String, String> strings(JsonNode headers) {
        return JSON.convertValue(headers, new TypeReference<>() { });
    }

    private static JsonNode example(String name) {
        try {
            return JSON.readTree(EXAMPLES.resolve(name + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
