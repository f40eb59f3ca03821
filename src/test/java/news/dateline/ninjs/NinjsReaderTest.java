package news.dateline.ninjs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.article.Article;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.article.Content.Labelled;
import news.dateline.article.Content.Picture;
import news.dateline.article.Message;
import news.dateline.article.PubStatus;
import news.dateline.article.Published;
import news.dateline.article.Rejection;
import news.dateline.article.Version;

class NinjsReaderTest {

    private static final Optional<String> KEY = Optional.of("urn:a");
    private static final Optional<String> JSON = Optional.of("application/json");
    private static final Optional<String> TEXT = Optional.of("text/plain");

    private final NinjsReader reader = new NinjsReader(Limits.DEFAULT);

    @Nested
    class AnItem {

        @Test
        void ofNinjs3IsReadFieldByField() {
            Article article = article("""
                    {"uri": "urn:a", "version": "2", "versionCreated": "2026-03-12T08:00:00+01:00",
                     "firstCreated": "2026-03-12T06:00:00Z", "contentCreated": "2026-03-11", "pubStatus": "usable",
                     "embargoedUntil": "2026-03-13T00:00:00Z", "urgency": 3, "language": "de-CH", "by": "Ruth Aebi",
                     "located": "Seewil", "slugline": "bruecke", "title": "Brücke", "edNote": "Bild folgt",
                     "headlines": [{"role": "Main", "value": "Seewil saniert Brücke"}, {"role": "kicker", "value": "Gemeinden"}],
                     "descriptions": [{"role": "lead", "value": "Ab Herbst."}],
                     "bodies": [{"role": "story", "contentType": "text/html; charset=utf-8", "value": "<p>Der Rat.</p>"},
                                {"contentType": "text/plain", "value": "Der Rat."}],
                     "infoSources": [{"name": "Keystone-SDA"}, {"literal": "AFP"}], "copyrightHolder": "Seewiler Bote",
                     "associations": [{"type": "picture", "descriptions": [{"value": "Die Brücke."}], "by": "Urs Frei"}]}""");

            assertThat(article.uri()).isEqualTo("urn:a");
            assertThat(article.version()).isEqualTo(new Version(Optional.of("2"), Optional.of(Instant.parse("2026-03-12T07:00:00Z"))));
            assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
            assertThat(article.embargoedUntil()).contains(Instant.parse("2026-03-13T00:00:00Z"));
            assertThat(article.content()).isEqualTo(new Content(
                    Optional.of("de-CH"),
                    Optional.of(new Published("2026-03-11", "contentCreated")),
                    Optional.of("Brücke"),
                    List.of(new Labelled(Optional.of("main"), "Seewil saniert Brücke", false),
                            new Labelled(Optional.of("kicker"), "Gemeinden", false)),
                    List.of(new Labelled(Optional.of("lead"), "Ab Herbst.", false)),
                    List.of(new Body(Optional.of("story"), Format.HTML, "<p>Der Rat.</p>"),
                            new Body(Optional.empty(), Format.PLAIN, "Der Rat.")),
                    Optional.of("Ruth Aebi"),
                    Optional.of("Seewil"),
                    List.of(new Picture(Optional.of("Die Brücke."), Optional.of("Urs Frei"))),
                    List.of("Keystone-SDA", "AFP"),
                    Optional.of("Seewiler Bote")));
        }

        @Test
        void ofNinjs2IsReadInItsOwnSpelling() {
            Content content = article("""
                    {"uri": "urn:a", "headline": "Titel", "body_text": "Text.", "body_xhtml": "<p>Text.</p>",
                     "byline": "Ruth Aebi", "located": {"name": "Bern"},
                     "associations": {"main": {"description_text": "Bild.", "copyrightholder": "EPA"}}}""").content();

            assertThat(content.headlines()).extracting(Labelled::text).containsExactly("Titel");
            assertThat(content.bodies()).extracting(Body::format).containsExactly(Format.HTML, Format.PLAIN);
            assertThat(content.byline()).contains("Ruth Aebi");
            assertThat(content.located()).contains("Bern");
            assertThat(content.pictures()).containsExactly(new Picture(Optional.of("Bild."), Optional.of("EPA")));
        }

        @Test
        void ofOlderNinjsIsReadInLowerCase() {
            Article article = article("""
                    {"uri": "urn:a", "version": "1", "versioncreated": "2026-03-12T07:00:00Z", "pubstatus": "withheld",
                     "embargoed": "2026-03-13T00:00:00Z", "copyrightholder": "Bote", "infosources": [{"name": "SDA"}],
                     "headline": "Titel", "bodies": [{"contenttype": "text/html", "value": "Text"}]}""");

            assertThat(article.version().created()).contains(Instant.parse("2026-03-12T07:00:00Z"));
            assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
            assertThat(article.embargoedUntil()).contains(Instant.parse("2026-03-13T00:00:00Z"));
            assertThat(article.content().copyrightHolder()).contains("Bote");
            assertThat(article.content().infoSources()).containsExactly("SDA");
            assertThat(article.content().bodies()).extracting(Body::format).containsExactly(Format.HTML);
        }

        @Test
        void keepsFieldsNobodyReadsInTheDocument() throws Exception {
            String document = article("""
                    {"uri": "urn:a", "x-desk": {"planned": [1, 2.5, null, true, "Ärger"]}, "subjects": [{"literal": "x"}]}""").document();

            assertThat(tree(document)).isEqualTo(tree("""
                    {"uri": "urn:a", "x-desk": {"planned": [1, 2.5, null, true, "Ärger"]}, "subjects": [{"literal": "x"}]}"""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{\"uri\": null}", "{\"uri\": \"\"}", "{\"uri\": \" urn:a \"}"})
        void isNamedInTheDocumentAsItIsStored(String json) throws Exception {
            String document = article(json).document();

            assertThat(tree(document).path("uri").textValue()).isEqualTo("urn:a");
        }

        @Test
        void withoutKeyIsNamedByItsOwnUri() {
            Message message = reader.read(Optional.empty(), JSON, "{\"uri\":\" urn:b \"}".getBytes(UTF_8));

            assertThat(((Message.Submitted) message).article().uri()).isEqualTo("urn:b");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"1, 1", "10, 10", "1.5, 1.5", "10.0, 10", "100.0, 100", "1e2, 100", "\"7\", 7", "\" 7 \", 7", "\"7b\", 7b"})
        void hasAVersionThatMayBeANumber(String given, String label) {
            Version version = article("{\"version\": " + given + "}").version();

            assertThat(version.label()).contains(label);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e400000", "1e-400000", "1e2000000"})
        void withAMonstrousVersionIsNotBlownUp(String given) {
            Version version = article("{\"version\": " + given + "}").version();

            assertThat(version.label()).hasValueSatisfying(label -> assertThat(label).hasSizeLessThan(20));
        }

        @Test
        void sayingAFieldTwiceIsBelievedTheSecondTime() throws Exception {
            Article article = article("{\"pubStatus\": \"usable\", \"pubStatus\": \"withheld\"}");

            assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
            assertThat(tree(article.document()).path("pubStatus").textValue()).isEqualTo("withheld");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026", "2026-03", "2026-03-12", "2026-03-12T06:30", "2026-03-12T06:30:00", "2026-03-12T06:30:00.5Z",
                "2026-03-12T06:30:00+01:00", "2026-03-12T06:30:00+0100"})
        void wasCreatedAtAsPreciseAMomentAsTheNewsroomKnows(String moment) {
            Content content = article("{\"firstCreated\": \"" + moment + "\"}").content();

            assertThat(content.published()).contains(new Published(moment, "firstCreated"));
        }

        static Stream<Arguments> bodies() {
            return Stream.of(
                    Arguments.of("declared HTML", "text/html", "Nur Text", Format.HTML),
                    Arguments.of("declared XHTML", "application/xhtml+xml", "Nur Text", Format.HTML),
                    Arguments.of("declared NITF", "application/nitf+xml", "Nur Text", Format.HTML),
                    Arguments.of("declared plain text that looks like HTML", "text/plain", "<p>Text</p>", Format.PLAIN),
                    Arguments.of("text that opens with a tag", null, " \n<p>Text</p>", Format.HTML),
                    Arguments.of("text that opens with a comment", null, "<!-- x --><p>Text</p>", Format.HTML),
                    Arguments.of("text that compares", null, "<5 Grad in Bern", Format.PLAIN),
                    Arguments.of("text in guillemets of ASCII", null, "<<Nein>>, sagte er", Format.PLAIN),
                    Arguments.of("plain text", null, "Der Rat.", Format.PLAIN),
                    Arguments.of("a tag that never ends", null, "<p", Format.PLAIN));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("bodies")
        void hasBodiesThatAreMarkedUpOrNot(String name, String contentType, String value, Format expected) throws Exception {
            ObjectMapper mapper = new ObjectMapper();
            var item = mapper.createObjectNode();
            var body = item.putArray("bodies").addObject().put("value", value);
            if (contentType != null) {
                body.put("contentType", contentType);
            }

            Content content = article(item.toString()).content();

            assertThat(content.bodies()).extracting(Body::format).containsExactly(expected);
        }

        @Test
        void hasPicturesOnlyWhereSomethingIsSaidOfThem() {
            Content content = article("""
                    {"associations": [{"type": "picture"}, {"type": "picture", "by": " "}, {"by": "Urs Frei"},
                                      {"type": "text", "by": "Ruth Aebi", "descriptions": [{"value": "Kommentar dazu"}]}]}""").content();

            assertThat(content.pictures()).containsExactly(new Picture(Optional.empty(), Optional.of("Urs Frei")));
        }
    }

    @Nested
    class Text {

        @Test
        void isWhatIsLeftWithoutAContentType() {
            Message message = reader.read(KEY, Optional.empty(), "Bern - Der Rat.".getBytes(UTF_8));

            assertThat(((Message.Submitted) message).article().content()).isEqualTo(Content.ofRawCopy("Bern - Der Rat."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"title\":\"x\"}", " \t\r\n{\"title\":\"x\"}", "\uFEFF{\"title\":\"x\"}"})
        void isNotTakenForWhatOpensWithABrace(String value) {
            Message message = reader.read(KEY, Optional.empty(), value.getBytes(UTF_8));

            assertThat(((Message.Submitted) message).article().content().title()).contains("x");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"text/plain, UTF-8", "text/plain; charset=utf-8, UTF-8", "TEXT/PLAIN; Charset=\"ISO-8859-1\", ISO-8859-1",
                "text/plain; charset=windows-1252; format=flowed, windows-1252", "text/plain;charset=utf-16, UTF-16"})
        void isReadInItsCharset(String contentType, String charset) {
            byte[] value = "Zürich – «grüezi»".getBytes(Charset.forName(charset));

            Message message = reader.read(KEY, Optional.of(contentType), value);

            String text = ((Message.Submitted) message).article().content().bodies().get(0).text();
            assertThat(text).isEqualTo(charset.equals("ISO-8859-1") ? "Zürich ? «grüezi»" : "Zürich – «grüezi»");
        }

        @Test
        void isWrappedIntoAnItem() throws Exception {
            Message message = reader.read(KEY, TEXT, "Der Rat \"tagt\".".getBytes(UTF_8));

            assertThat(tree(((Message.Submitted) message).article().document())).isEqualTo(tree("""
                    {"uri": "urn:a", "type": "text",
                     "bodies": [{"role": "copy", "contentType": "text/plain", "value": "Der Rat \\"tagt\\"."}]}"""));
        }
    }

    static Stream<Arguments> rejections() {
        return Stream.of(
                rejected("not JSON", JSON, "{\"uri\":", "malformed", "not valid JSON, line 1"),
                rejected("an array", JSON, "[]", "malformed", "the item is not an object"),
                rejected("a bare word", JSON, "null", "malformed", "the item is not an object"),
                rejected("no value", JSON, "", "malformed", "the item is not an object"),
                rejected("a second item after the first", JSON, "{} {}", "malformed", "not valid JSON"),
                rejected("rubbish after the item", JSON, "{}}", "malformed", "not valid JSON"),
                rejected("a control character in a string", JSON, "{\"title\":\"\u0000\"}", "malformed", "not valid JSON"),
                rejected("a nesting bomb", JSON, "{\"a\":".repeat(5000), "malformed", "not valid JSON"),
                rejected("a number of 2,000 digits", JSON, "{\"a\":" + "1".repeat(2000) + "}", "malformed", "not valid JSON"),
                rejected("a title that is a number", JSON, "{\"title\":1}", "malformed", "title is not a string"),
                rejected("headlines that are a text", JSON, "{\"headlines\":\"x\"}", "malformed", "headlines is not an array"),
                rejected("a headline that is a text", JSON, "{\"headlines\":[{}, \"x\"]}", "malformed", "headlines[1] is not an object"),
                rejected("a headline's value that is a list", JSON, "{\"headlines\":[{\"value\":[]}]}", "malformed",
                        "headlines[0].value is not a string"),
                rejected("a picture's caption that is a number", JSON, "{\"associations\":[{\"descriptions\":[{\"value\":1}]}]}",
                        "malformed", "associations[0].descriptions[0].value is not a string"),
                rejected("a version that is a list", JSON, "{\"version\":[1]}", "malformed", "version is not a string"),
                rejected("an embargo that is a date", JSON, "{\"embargoedUntil\":\"2026-03-12\"}", "malformed", "embargoedUntil is not"),
                rejected("an embargo without offset", JSON, "{\"embargoedUntil\":\"2026-03-12T06:00:00\"}", "malformed", "embargoedUntil is not"),
                rejected("a version made in words", JSON, "{\"versionCreated\":\"gestern\"}", "malformed", "versionCreated is not"),
                rejected("a moment that never was", JSON, "{\"firstCreated\":\"2026-02-30\"}", "malformed", "firstCreated is not"),
                rejected("a moment beyond all years", JSON, "{\"firstCreated\":\"+12345-01-01\"}", "malformed", "firstCreated is not"),
                rejected("a status nobody knows", JSON, "{\"pubStatus\":\"secret\"}", "malformed", "pubStatus is none of"),
                rejected("text without words", TEXT, " \n\t", "malformed", "no text"),
                rejected("text that is all U+0000", TEXT, "\0\0", "malformed", "no text"),
                rejected("a key and another uri", JSON, "{\"uri\":\"urn:b\"}", "uri-mismatch", "the key and the item's uri differ"),
                rejected("a picture as an item", JSON, "{\"type\":\"picture\"}", "unsupported", "type is not text"),
                rejected("XML", Optional.of("application/xml"), "<a/>", "unsupported", "neither JSON nor text/plain"),
                rejected("an unknown charset", Optional.of("text/plain; charset=klingon"), "x", "unsupported", "unknown charset"),
                rejected("a charset that cannot be a name", Optional.of("text/plain; charset=;;"), "x", "unsupported", "unknown charset"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejections")
    void whatCannotBeUsedIsRejectedWithAReason(String name, Optional<String> contentType, String value, String reason, String detail) {
        Message message = reader.read(KEY, contentType, value.getBytes(UTF_8));

        Rejection rejection = ((Message.Rejected) message).rejection();
        assertThat(rejection.reason().value()).isEqualTo(reason);
        assertThat(rejection.detail()).contains(detail).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "Bern - Der Rat."})
    void whatNobodyNamesIsRejected(String value) {
        Message message = reader.read(Optional.empty(), Optional.empty(), value.getBytes(UTF_8));

        assertThat(message).isEqualTo(new Message.Rejected(Optional.empty(),
                new Rejection(Rejection.Reason.MISSING_URI, "neither a key nor a uri in the item")));
    }

    @ParameterizedTest
    @ValueSource(ints = {601, 5000})
    void aUriTooLongForTheStoreIsRejected(int length) {
        Message message = reader.read(Optional.of("u".repeat(length)), JSON, "{}".getBytes(UTF_8));

        assertThat(((Message.Rejected) message).rejection().reason()).isEqualTo(Rejection.Reason.MALFORMED);
    }

    static Stream<Arguments> notUtf8() {
        byte[] latin = "{\"title\":\"Zürich\"}".getBytes(ISO_8859_1);
        byte[] surrogate = "{\"title\":\"???\"}".getBytes(UTF_8);
        surrogate[10] = (byte) 0xED;
        surrogate[11] = (byte) 0xA0;
        surrogate[12] = (byte) 0x80;
        return Stream.of(
                Arguments.of("Latin 1 as JSON", JSON, latin),
                Arguments.of("a surrogate encoded by itself", JSON, surrogate),
                Arguments.of("UTF-16 as JSON", JSON, "{\"title\":\"\\u0000\"}".getBytes(UTF_16)),
                Arguments.of("Latin 1 as text", TEXT, "Zürich".getBytes(ISO_8859_1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notUtf8")
    void whatIsNotUtf8IsRejected(String name, Optional<String> contentType, byte[] value) {
        Message message = reader.read(KEY, contentType, value);

        assertThat(message).isInstanceOfSatisfying(Message.Rejected.class,
                rejected -> assertThat(rejected.rejection().reason()).isEqualTo(Rejection.Reason.MALFORMED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a\\u0000b, ab", "a\\ud800b, a\uFFFDb", "a\\udc00b, a\uFFFDb", "a\\ud83d\\ude00b, a😀b", "\\ud83d\\ud83d\\ude00, \uFFFD😀",
            "a\\ud800, a\uFFFD"})
    void whatNoStoreCanHoldIsTakenOut(String escaped, String expected) {
        Article article = article("{\"title\": \"" + escaped + "\", \"x" + escaped + "\": [\"" + escaped + "\"]}");

        assertThat(article.content().title()).contains(expected);
        assertThat(article.document()).isEqualTo(
                "{\"title\":\"%1$s\",\"x%1$s\":[\"%1$s\"],\"uri\":\"urn:a\"}".formatted(expected));
    }

    @Nested
    class ALimit {

        private final NinjsReader small = new NinjsReader(new Limits(200, 10, 2));

        @ParameterizedTest(name = "{0} bytes")
        @CsvSource({"200, false", "201, true"})
        void ofBytesCountsTheWholeMessage(int bytes, boolean tooLarge) {
            Message message = small.read(KEY, JSON, ("{}" + " ".repeat(bytes - 2)).getBytes(UTF_8));

            assertThat(isTooLarge(message)).isEqualTo(tooLarge);
        }

        @ParameterizedTest(name = "{0} characters")
        @CsvSource({"10, false", "11, true"})
        void ofTextCountsCodePoints(int characters, boolean tooLarge) {
            Message message = small.read(KEY, TEXT, "😀".repeat(characters).getBytes(UTF_8));

            assertThat(isTooLarge(message)).isEqualTo(tooLarge);
        }

        @Test
        void ofTextCountsAllPartsTogether() {
            Message message = small.read(KEY, JSON, """
                    {"headline": "1234", "descriptions": [{"value": "1234"}], "bodies": [{"value": "123"}]}""".getBytes(UTF_8));

            assertThat(isTooLarge(message)).isTrue();
        }

        @Test
        void ofTextDoesNotCountMarkUp() {
            Message message = small.read(KEY, JSON, """
                    {"body_xhtml": "<p class='of the longest kind'>1234567890</p>"}""".getBytes(UTF_8));

            assertThat(isTooLarge(message)).isFalse();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"1e190, false", "1e-190, false", "1e200, true", "1e-200, true", "1e999999999, true"})
        void ofBytesCountsNumbersAsADatabaseWritesThem(String number, boolean tooLarge) {
            Message message = small.read(KEY, JSON, ("{\"x\":[" + number + "]}").getBytes(UTF_8));

            assertThat(isTooLarge(message)).isEqualTo(tooLarge);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1 < 23456789", "<<<<<<<<<<<", "<p>1234567890</p><", "< p>12345678"})
        void ofTextCountsALessThanSignThatIsNoMarkUp(String html) {
            Message message = small.read(KEY, JSON, ("{\"body_xhtml\": \"" + html + "\"}").getBytes(UTF_8));

            assertThat(isTooLarge(message)).isTrue();
        }

        @ParameterizedTest(name = "{0} pictures")
        @CsvSource({"2, false", "3, true"})
        void ofPicturesCountsPictures(int pictures, boolean tooLarge) {
            String item = "{\"associations\":[" + "{\"by\":\"Frei\"},".repeat(pictures) + "{}]}";

            Message message = small.read(KEY, JSON, item.getBytes(UTF_8));

            assertThat(isTooLarge(message)).isEqualTo(tooLarge);
        }

        private static boolean isTooLarge(Message message) {
            return message instanceof Message.Rejected rejected && rejected.rejection().reason() == Rejection.Reason.TOO_LARGE;
        }
    }

    @Nested
    class TheContentHash {

        private static final String ITEM = "{\"uri\":\"urn:a\",\"version\":1,\"headlines\":[{\"role\":\"main\",\"value\":\"ä\"}]}";

        @ParameterizedTest
        @ValueSource(strings = {
                "{\"version\":1,\"headlines\":[{\"value\":\"ä\",\"role\":\"main\"}],\"uri\":\"urn:a\"}",
                " {\n \"uri\" : \"urn:a\", \"version\" : 1, \"headlines\" : [ { \"role\" : \"main\", \"value\" : \"\\u00e4\" } ] }\n",
                "{\"version\":1,\"headlines\":[{\"role\":\"main\",\"value\":\"ä\"}]}",
                "{\"uri\":\"urn:a\",\"version\":1.0,\"headlines\":[{\"role\":\"main\",\"value\":\"ä\"}]}"})
        void doesNotDependOnHowAnItemIsWritten(String same) {
            String hash = article(same).contentHash();

            assertThat(hash).isEqualTo(article(ITEM).contentHash());
        }

        @ParameterizedTest
        @ValueSource(strings = {
                "{\"uri\":\"urn:a\",\"version\":2,\"headlines\":[{\"role\":\"main\",\"value\":\"ä\"}]}",
                "{\"uri\":\"urn:a\",\"version\":\"1\",\"headlines\":[{\"role\":\"main\",\"value\":\"ä\"}]}",
                "{\"uri\":\"urn:a\",\"version\":1,\"headlines\":[{\"role\":\"main\",\"value\":\"ae\"}]}",
                "{\"uri\":\"urn:a\",\"version\":1,\"headlines\":[{\"role\":\"mainvalue\",\"\":\"ä\"}]}",
                "{\"uri\":\"urn:a\",\"version\":1,\"headlines\":[{\"role\":\"main\",\"value\":\"ä\"}],\"x\":null}"})
        void dependsOnWhatAnItemSays(String other) {
            String hash = article(other).contentHash();

            assertThat(hash).isNotEqualTo(article(ITEM).contentHash());
        }

        @Test
        void isTheSameForAnItemInsideALargerMessage() throws Exception {
            Message message = reader.read(KEY, new ObjectMapper().readTree(ITEM));

            assertThat(((Message.Submitted) message).article().contentHash()).isEqualTo(article(ITEM).contentHash());
        }
    }

    private Article article(String json) {
        Message message = reader.read(KEY, JSON, json.getBytes(UTF_8));
        assertThat(message).isInstanceOf(Message.Submitted.class);
        return ((Message.Submitted) message).article();
    }

    private static JsonNode tree(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }

    private static Arguments rejected(String name, Optional<String> contentType, String value, String reason, String detail) {
        return Arguments.of(name, contentType, value, reason, detail);
    }
}
