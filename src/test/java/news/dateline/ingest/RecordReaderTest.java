package news.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.article.Article;
import news.dateline.article.Message;
import news.dateline.article.Rejection;
import news.dateline.article.Rejection.Reason;
import news.dateline.article.Withdrawal;
import news.dateline.ninjs.Limits;
import news.dateline.ninjs.NinjsReader;

class RecordReaderTest {

    private static final String SUBMITTED = "news.dateline.article.submitted.v1";
    private static final String WITHDRAWN = "news.dateline.article.withdrawn.v1";
    private static final String RELEASED = "news.dateline.article.released.v1";
    private static final String ITEM = "{\"uri\":\"urn:a\",\"title\":\"Zürich\",\"x-lat\":46.20}";
    private static final String STRUCTURED = "application/cloudevents+json; charset=UTF-8";
    private static final int MAX_BYTES = 10_000;

    private final RecordReader reader = new RecordReader(new NinjsReader(new Limits(MAX_BYTES, 1_000, 10)), MAX_BYTES);

    static Stream<Arguments> encodings() {
        String base64 = Base64.getEncoder().encodeToString(ITEM.getBytes(UTF_8));
        String quoted = "\"" + ITEM.replace("\"", "\\\"") + "\"";
        return Stream.of(
                encoded("ninjs by its content type", ITEM, Map.of("content-type", "application/json")),
                encoded("ninjs by its first byte", "\n " + ITEM, Map.of()),
                encoded("ninjs under a type of its own", ITEM, Map.of("content-type", "application/vnd.ninjs+json")),
                encoded("a binary CloudEvent", ITEM, Map.of("content-type", "application/json", "ce_specversion", "1.0",
                        "ce_type", SUBMITTED, "ce_id", "1", "ce_source", "/cms")),
                encoded("a structured CloudEvent", event("\"data\":" + ITEM), Map.of("content-type", STRUCTURED)),
                encoded("a structured CloudEvent whose headers say what it is", event("\"data\":" + ITEM),
                        Map.of("content-type", STRUCTURED, "ce_type", SUBMITTED)),
                encoded("a structured CloudEvent without type", "{\"specversion\":\"1.0\",\"data\":" + ITEM + "}",
                        Map.of("content-type", "application/cloudevents+json")),
                encoded("a structured CloudEvent with data in Base64", event("\"data_base64\":\"" + base64 + "\""),
                        Map.of("content-type", STRUCTURED)),
                encoded("a structured CloudEvent with JSON in a string", event("\"data\":" + quoted), Map.of("content-type", STRUCTURED)),
                encoded("a structured CloudEvent with data and no Base64", event("\"data_base64\":null,\"data\":" + ITEM),
                        Map.of("content-type", STRUCTURED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void theSameItemIsReadFromEveryEncoding(String name, String value, Map<String, String> headers) {
        Message message = reader.read(record("urn:a", value, headers));

        Article article = ((Message.Submitted) message).article();
        assertThat(article.content().title()).contains("Zürich");
        assertThat(article.contentHash()).isEqualTo(article(ITEM).contentHash());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void withoutKeyTheItemNamesTheArticle(String name, String value, Map<String, String> headers) {
        Message message = reader.read(record(null, value, headers));

        assertThat(((Message.Submitted) message).article().uri()).isEqualTo("urn:a");
    }

    static Stream<Arguments> copies() {
        String base64 = Base64.getEncoder().encodeToString("Grüezi".getBytes(ISO_8859_1));
        return Stream.of(
                encoded("raw copy by its content type", "Grüezi", Map.of("content-type", "text/plain")),
                encoded("raw copy by its first byte", "Grüezi", Map.of()),
                encoded("raw copy in a binary CloudEvent", "Grüezi", Map.of("content-type", "text/plain", "ce_type", SUBMITTED)),
                encoded("raw copy in a structured CloudEvent", event("\"datacontenttype\":\"text/plain\",\"data\":\"Grüezi\""),
                        Map.of("content-type", STRUCTURED)),
                encoded("raw copy under another charset than the event's",
                        event("\"datacontenttype\":\"text/plain;charset=iso-8859-1\",\"data\":\"Grüezi\""),
                        Map.of("content-type", STRUCTURED)),
                encoded("raw copy in Base64", event("\"datacontenttype\":\"text/plain;charset=iso-8859-1\",\"data_base64\":\"" + base64
                        + "\""), Map.of("content-type", STRUCTURED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("copies")
    void rawCopyIsReadFromEveryEncoding(String name, String value, Map<String, String> headers) {
        Message message = reader.read(record("urn:a", value, headers));

        assertThat(((Message.Submitted) message).article().content().bodies().get(0).text()).isEqualTo("Grüezi");
    }

    @Test
    void aKillSaysWhereWhyAndWhatInstead() {
        Message message = reader.read(record("urn:a", """
                {"scope": "print", "notes": {"internal": "Klage", "public": "Zurückgezogen"}, "replacedBy": "urn:b", "more": 1}""",
                Map.of("ce_type", WITHDRAWN)));

        assertThat(message).isEqualTo(new Message.Withdrawn("urn:a", new Withdrawal(
                Optional.of("print"), Optional.of("Klage"), Optional.of("Zurückgezogen"), Optional.of("urn:b"))));
    }

    @Test
    void aKillInAStructuredEventSaysTheSame() {
        Message message = reader.read(record(null, """
                {"specversion": "1.0", "type": "news.dateline.article.withdrawn.v1", "subject": "urn:a",
                 "data": {"notes": {"public": "Zurückgezogen"}}}""", Map.of("content-type", STRUCTURED)));

        assertThat(message).isEqualTo(new Message.Withdrawn("urn:a", new Withdrawal(
                Optional.empty(), Optional.empty(), Optional.of("Zurückgezogen"), Optional.empty())));
    }

    static Stream<Arguments> plainKills() {
        return Stream.of(
                Arguments.of("no value", null),
                Arguments.of("an empty value", ""),
                Arguments.of("half a JSON", "{\"notes\":{\"public\":\"x"),
                Arguments.of("no JSON at all", "bitte löschen"),
                Arguments.of("an array", "[1]"),
                Arguments.of("null", "null"),
                Arguments.of("fields of other types", "{\"scope\":1,\"notes\":[],\"replacedBy\":{}}"),
                Arguments.of("more than a message may have", "{\"notes\":{\"public\":\"" + "x".repeat(MAX_BYTES) + "\"}}"),
                Arguments.of("a nesting bomb", "[".repeat(5_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainKills")
    void aKillWorksWhateverItsDataLooksLike(String name, String value) {
        Message message = reader.read(record("urn:a", value, Map.of("ce_type", WITHDRAWN, "content-type", "application/json")));

        assertThat(message).isEqualTo(new Message.Withdrawn("urn:a", Withdrawal.PLAIN));
    }

    @Test
    void aKillOfAStructuredEventThatIsBrokenWorksByItsHeaders() {
        Message message = reader.read(record("urn:a", "{\"specversion\":", Map.of("ce_type", WITHDRAWN, "content-type", STRUCTURED)));

        assertThat(message).isEqualTo(new Message.Withdrawn("urn:a", Withdrawal.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "\\udc00"})
    void aKillsNotesAreCleanedOfWhatNoStoreCanHold(String note) {
        Message message = reader.read(record("urn:a", "{\"notes\":{\"public\":\"" + note + "\"}}", Map.of("ce_type", WITHDRAWN)));

        String cleaned = ((Message.Withdrawn) message).withdrawal().publicNote().orElseThrow();
        assertThat(cleaned).isEqualTo(note.replace("\\u0000", "").replaceAll("\\\\ud[8c]00", "\uFFFD"));
    }

    static Stream<Arguments> keylessKills() {
        return Stream.of(
                Arguments.of("by its data", "{\"uri\":\"urn:b\"}", Map.of("ce_type", WITHDRAWN)),
                Arguments.of("by its subject", null, Map.of("ce_type", WITHDRAWN, "ce_subject", "urn:b")),
                Arguments.of("by its subject, its data being blank", "{\"uri\":\" \"}", Map.of("ce_type", WITHDRAWN, "ce_subject", "urn:b")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keylessKills")
    void aKillWithoutKeyIsNamedAnotherWay(String name, String value, Map<String, String> headers) {
        Message message = reader.read(record(null, value, headers));

        assertThat(((Message.Withdrawn) message).uri()).isEqualTo("urn:b");
    }

    @Test
    void aReleaseNeedsItsKeyOnly() {
        Message message = reader.read(record("urn:a", null, Map.of("ce_type", RELEASED)));

        assertThat(message).isEqualTo(new Message.Released("urn:a"));
    }

    static Stream<Arguments> rejections() {
        Map<String, String> structured = Map.of("content-type", STRUCTURED);
        return Stream.of(
                rejected("no value", "urn:a", null, Map.of(), Reason.MALFORMED),
                rejected("a structured event without value", "urn:a", null, structured, Reason.MALFORMED),
                rejected("half a structured event", "urn:a", "{\"specversion\":", structured, Reason.MALFORMED),
                rejected("rubbish after a structured event", "urn:a", event("\"data\":" + ITEM) + "}", structured, Reason.MALFORMED),
                rejected("a structured event that is a list", "urn:a", "[]", structured, Reason.MALFORMED),
                rejected("a structured event of another release", "urn:a", "{\"specversion\":\"2.0\"}", structured, Reason.UNSUPPORTED),
                rejected("a structured event without data", "urn:a", event("\"data\":null"), structured, Reason.MALFORMED),
                rejected("data that is a number", "urn:a", event("\"data\":1"), structured, Reason.MALFORMED),
                rejected("Base64 that is none", "urn:a", event("\"data_base64\":\"***\""), structured, Reason.MALFORMED),
                rejected("Base64 that is a number", "urn:a", event("\"data_base64\":1"), structured, Reason.MALFORMED),
                rejected("a structured event too large", "urn:a", event("\"data\":" + ITEM) + " ".repeat(MAX_BYTES), structured,
                        Reason.TOO_LARGE),
                rejected("a structured event for another key", "urn:b", event("\"data\":" + ITEM), structured, Reason.URI_MISMATCH),
                rejected("a structured event of an unknown type", "urn:a", "{\"specversion\":\"1.0\",\"type\":\"x\"}", structured,
                        Reason.UNSUPPORTED),
                rejected("an item too large", "urn:a", "{}" + " ".repeat(MAX_BYTES), Map.of(), Reason.TOO_LARGE),
                rejected("an item for another key", "urn:b", ITEM, Map.of(), Reason.URI_MISMATCH),
                rejected("an item nobody names", null, "{}", Map.of(), Reason.MISSING_URI),
                rejected("raw copy nobody names", " ", "Grüezi", Map.of(), Reason.MISSING_URI),
                rejected("a decision", "urn:a", "{}", Map.of("ce_type", "news.dateline.article.decided.v1"), Reason.UNSUPPORTED),
                rejected("a re-enrichment", "urn:a", "{}", Map.of("ce_type", "news.dateline.article.reenriched.v1"), Reason.UNSUPPORTED),
                rejected("our own event sent back", "urn:a", "{}", Map.of("ce_type", "news.dateline.article.indexed.v1"), Reason.UNSUPPORTED),
                rejected("a kill of nothing", null, "{}", Map.of("ce_type", WITHDRAWN), Reason.MISSING_URI),
                rejected("a kill of what cannot be", "a\0b", "{}", Map.of("ce_type", WITHDRAWN), Reason.MALFORMED),
                rejected("a release of nothing", null, "", Map.of("ce_type", RELEASED), Reason.MISSING_URI),
                rejected("a release of what cannot be", "a\0b", "", Map.of("ce_type", RELEASED), Reason.MALFORMED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejections")
    void whatCannotBeUsedIsRejected(String name, String key, String value, Map<String, String> headers, Reason reason) {
        Message message = reader.read(record(key, value, headers));

        Rejection rejection = ((Message.Rejected) message).rejection();
        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(rejection.detail()).isNotBlank().doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {SUBMITTED, WITHDRAWN, RELEASED})
    void aKeyThatIsNotUtf8IsRejected(String type) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("new-article", 0, 0, "ü".getBytes(ISO_8859_1), ITEM.getBytes(UTF_8));
        record.headers().add("ce_type", type.getBytes(UTF_8));

        Message message = reader.read(record);

        assertThat(message).isEqualTo(new Message.Rejected(Optional.empty(), new Rejection(Reason.MALFORMED, "the key is not UTF-8")));
    }

    @Test
    void aHeaderWithoutValueIsNone() {
        ConsumerRecord<byte[], byte[]> record = record("urn:a", ITEM, Map.of());
        record.headers().add("ce_type", null).add("content-type", null).add("traceparent", null);

        Message message = reader.read(record);

        assertThat(message).isInstanceOf(Message.Submitted.class);
    }

    @Test
    void theTraceContextIsTakenFromTheHeaders() {
        String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        Optional<String> traceparent = RecordReader.traceparent(record("urn:a", ITEM, Map.of("traceparent", parent)));

        assertThat(traceparent).contains(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00-1-2-3", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-\0\0",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01", "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"})
    void aTraceContextThatIsNoneIsNotPassedOn(String parent) {
        Optional<String> traceparent = RecordReader.traceparent(record("urn:a", ITEM, Map.of("traceparent", parent)));

        assertThat(traceparent).isEmpty();
    }

    private static String event(String rest) {
        return "{\"specversion\":\"1.0\",\"type\":\"" + SUBMITTED + "\",\"id\":\"1\",\"source\":\"/cms\"," + rest + "}";
    }

    private Article article(String json) {
        return ((Message.Submitted) reader.read(record("urn:a", json, Map.of()))).article();
    }

    private static ConsumerRecord<byte[], byte[]> record(String key, String value, Map<String, String> headers) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("new-article", 0, 0,
                key == null ? null : key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8));
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    private static Arguments encoded(String name, String value, Map<String, String> headers) {
        return Arguments.of(name, value, headers);
    }

    private static Arguments rejected(String name, String key, String value, Map<String, String> headers, Reason reason) {
        return Arguments.of(name, key, value, headers, reason);
    }
}
