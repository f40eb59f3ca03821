package news.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;

import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.ServiceTest;
import news.dateline.contract.ContractSchemas;
import news.dateline.support.Wire;

/** Whatever is wrong with a message, it ends as a dead letter and the next one is not delayed. */
@QuarkusTest
class DeadLetterFlowTest extends ServiceTest {

    private static final Map<String, String> TEXT = Map.of("content-type", "text/plain");
    private static final Map<String, String> STRUCTURED = Map.of("content-type", "application/cloudevents+json");
    private static final String KEY = "urn:test:dead:" + UUID.randomUUID();

    static Stream<Arguments> letters() {
        return Stream.of(
                letter("half a JSON", KEY, "{\"version\":", NINJS, "malformed"),
                letter("no value", KEY, null, NINJS, "malformed"),
                letter("no value and no header", KEY, null, Map.of(), "malformed"),
                letter("an empty value", KEY, "", NINJS, "malformed"),
                letter("a title that is a number", KEY, "{\"title\":1}", NINJS, "malformed"),
                letter("an embargo nobody understands", KEY, "{\"embargoedUntil\":\"morgen\"}", NINJS, "malformed"),
                letter("a nesting bomb", KEY, "[".repeat(100_000), NINJS, "malformed"),
                letter("a blank text", KEY, " \n ", TEXT, "malformed"),
                letter("half a CloudEvent", KEY, "{\"specversion\":\"1.0\"}", STRUCTURED, "malformed"),
                letter("a key with a control character", "urn:\u0001", "{}", NINJS, "malformed"),
                letter("a key longer than the store takes", "u".repeat(601), "{}", NINJS, "malformed"),
                letter("a message beyond the limit", KEY, "{\"title\":\"" + "x".repeat(2 << 20) + "\"}", NINJS, "too-large"),
                letter("a text beyond the limit", KEY, "Der Rat tagt. ".repeat(36_000), TEXT, "too-large"),
                letter("more pictures than the limit", KEY, "{\"associations\":[" + "{\"by\":\"Frei\"},".repeat(201) + "{}]}", NINJS,
                        "too-large"),
                letter("an item nobody names", " ", "{\"title\":\"Titel\"}", NINJS, "missing-uri"),
                letter("a kill nobody names", " ", "{}", KILL, "missing-uri"),
                letter("an item of another article", KEY, "{\"uri\":\"urn:other\"}", NINJS, "uri-mismatch"),
                letter("XML", KEY, "<nitf/>", Map.of("content-type", "application/nitf+xml"), "unsupported"),
                letter("a type of another release", KEY, "{}", Map.of("ce_type", "news.dateline.article.merged.v2"), "unsupported"),
                letter("a picture", KEY, "{\"type\":\"picture\"}", NINJS, "unsupported"),
                letter("a number the database does not have", KEY, "{\"x\":1e400000}", NINJS, "storage-rejected"),
                letter("a time the database does not have", KEY, "{\"embargoedUntil\":\"+999999999-01-01T00:00:00Z\"}", NINJS,
                        "storage-rejected"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void aMessageThatCannotBeUsedIsADeadLetterAndTheNextOneFlows(String name, String key, String value, Map<String, String> headers,
            String reason) {
        Map<String, String> sent = new LinkedHashMap<>(headers);
        sent.put("x-newsroom", "Zürich");
        String next = neighbourOf(key);

        RecordMetadata message = send(key, value, sent);
        send(next, item(1, "Danach"), NINJS);

        Wire.Seen letter = wire.deadLetter(message);
        assertThat(letter.key()).isEqualTo(key);
        assertThat(letter.bytes()).isEqualTo(value == null ? null : value.getBytes(UTF_8));
        assertThat(letter.headers()).containsAllEntriesOf(sent).containsEntry("dlq-reason", reason)
                .containsEntry("dlq-topic", "new-article");
        assertThat(letter.headers().keySet().stream().filter(header -> !header.startsWith("dlq-"))).hasSameSizeAs(sent.keySet());
        ContractSchemas.assertValidDeadLetterHeaders(letter.headers());
        assertThat(wire.events(next, 1)).hasSize(1);
    }

    @Test
    void bytesThatAreNoTextComeBackAsTheyWere() {
        byte[] value = "{\"title\":\"Zürich\"}".getBytes(ISO_8859_1);

        RecordMetadata message = wire.send(uri, value, NINJS);

        assertThat(wire.deadLetter(message).bytes()).isEqualTo(value);
    }

    @Test
    void aMessageWithoutKeyIsADeadLetterWithoutKey() {
        RecordMetadata message = send(null, "Bern - Der Rat tagt.", TEXT);

        Wire.Seen letter = wire.deadLetter(message);
        assertThat(letter.key()).isNull();
        assertThat(letter.header("dlq-reason")).isEqualTo("missing-uri");
    }

    @Test
    void aMessageAlmostAsLargeAsTheTopicTakesIsADeadLetter() {
        byte[] value = new byte[(4 << 20) - 200];
        new Random(1).nextBytes(value);
        String next = neighbourOf(uri);

        RecordMetadata message = wire.send(uri, value, Map.of());
        send(next, item(1, "Danach"), NINJS);

        assertThat(wire.deadLetter(message).header("dlq-reason")).isEqualTo("too-large");
        assertThat(wire.events(next, 1)).hasSize(1);
    }

    @Test
    void theSameVersionWithOtherContentIsADeadLetterAndTheArticleStays() {
        submit(1, "Der Rat tagt am 3. Mai");

        RecordMetadata message = submit(1, "Der Rat tagt am 4. Mai");

        assertThat(wire.deadLetter(message).header("dlq-reason")).isEqualTo("version-conflict");
        assertThat(json(events(1).get(0).value()).at("/article/body_text").asText()).contains("3. Mai");
    }

    @Test
    void aDeadLetterSentAgainMeetsTheVersionRuleLikeAnyMessage() {
        submit(1, "Der Rat tagt am 3. Mai");
        Wire.Seen first = wire.deadLetter(submit(1, "Der Rat tagt am 4. Mai"));

        RecordMetadata again = wire.send(first.key(), first.bytes(), first.headers());

        Wire.Seen second = wire.deadLetter(again);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("dlq-reason")).isEqualTo("version-conflict");
        assertThat(second.header("dlq-offset")).isEqualTo(Long.toString(again.offset()));
        ContractSchemas.assertValidDeadLetterHeaders(second.headers());
    }

    @Test
    void noDetailQuotesTheArticle() {
        List<RecordMetadata> messages = List.of(
                submit(1, "Geheimsache", "\"pubStatus\":\"Geheimsache\""),
                submit(1, "Geheimsache", "\"x\":1e400000"),
                send(uri, "{\"title\": Geheimsache", NINJS),
                send(uri, "Geheimsache", Map.of("content-type", "Geheimsache")));

        List<Wire.Seen> letters = messages.stream().map(wire::deadLetter).toList();

        assertThat(letters).allSatisfy(letter -> assertThat(letter.header("dlq-detail")).doesNotContain("Geheim"));
    }

    @Test
    void deadLettersAreCountedByReason() {
        Map<String, Double> before = settledCounters();

        send(uri, "{", NINJS);
        send(uri, "{\"uri\":\"urn:other\"}", NINJS);
        send(uri, "{", NINJS);

        Map<String, Double> expected = Map.of("messages:rejected", 3.0, "rejected:malformed", 2.0, "rejected:uri-mismatch", 1.0);
        await().untilAsserted(() -> assertThat(movedSince(before)).isEqualTo(expected));
    }

    private static Arguments letter(String name, String key, String value, Map<String, String> headers, String reason) {
        return Arguments.of(name, key, value, headers, reason);
    }
}
