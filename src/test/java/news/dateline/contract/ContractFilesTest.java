package news.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import news.dateline.article.Cause;
import news.dateline.article.CloudEventHeaders;
import news.dateline.article.Enrichment.Status;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.EventType;
import news.dateline.article.PubStatus;
import news.dateline.article.Rejection;
import news.dateline.article.Version;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractFilesTest {

    private static final Path CONTRACT = Path.of("src/main/resources/META-INF/resources/contract");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> schemas() {
        return files(CONTRACT).map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".schema.json"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaIsValidAndKnowsItsAddress(String file) {
        JsonNode schema = read(file);

        assertThat(ContractSchemas.metaSchemaViolations(schema)).isEmpty();
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo(ContractSchemas.BASE + file);
    }

    @Test
    void aBrokenSchemaWouldBeNoticed() {
        JsonNode schema = JSON.createObjectNode().put("type", "objekt");

        assertThat(ContractSchemas.metaSchemaViolations(schema)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyPropertySaysWhatItMeans(String file) {
        JsonNode schema = read(file);

        assertThat(undescribed(schema, schema)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"indexed", "updated", "withheld", "withdrawn"})
    void goldenEventIsValid(String name) {
        JsonNode example = read("examples/" + name + ".json");

        ContractSchemas.assertValidEvent(headers(example), example.path("value").toString());

        assertThat(example.path("key")).isEqualTo(example.path("headers").path("ce_subject"));
        assertThat(example.path("topic").asText()).isEqualTo("article-indexed");
        assertThat(headers(example)).containsEntry(CloudEventHeaders.TYPE, "news.dateline.article." + name + ".v1");
        if (example.path("value").has("article")) {
            ContractSchemas.assertValidInput(example.path("value").path("article").toString());
            ContractSchemas.assertValidEnrichment(example.path("value").path("enrichment").toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"indexed", "updated", "withheld"})
    void goldenZonesCutOutWhatTheNewsroomSubmitted(String name) {
        JsonNode value = read("examples/" + name + ".json").path("value");

        List<String> slices = slices(value.path("enrichment"));

        assertThat(slices).containsExactlyInAnyOrderElementsOf(submittedParts(value.path("article")));
        assertThat(value.path("enrichment").path("text").asText().chars().anyMatch(c -> Character.isSurrogate((char) c)))
                .as("the text tells code points from UTF-16 units").isTrue();
    }

    @Test
    void goldenEventsHaveIdsOfTheirOwn() {
        List<String> ids = Stream.of("indexed", "updated", "withheld", "withdrawn")
                .map(name -> headers(read("examples/" + name + ".json")).get(CloudEventHeaders.ID)).toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void goldenDuplicateSaysTheSameInOtherWords() {
        List<JsonNode> messages = messages("examples/duplicate.json");

        assertThat(messages).hasSize(2);
        assertThat(messages.get(1).path("value")).isEqualTo(messages.get(0).path("value"));
        assertThat(messages.get(1).path("value").toString()).isNotEqualTo(messages.get(0).path("value").toString());
    }

    @Test
    void goldenStaleVersionIsLowerThanTheOneBeforeIt() {
        List<JsonNode> messages = messages("examples/stale-version.json");

        assertThat(messages).hasSize(2);
        assertThat(version(messages.get(1)).comparedTo(version(messages.get(0)))).isEqualTo(Version.Order.LOWER);
    }

    @Test
    void goldenDeadLetterKeepsTheBytes() {
        JsonNode example = read("examples/dead-letter.json");

        ContractSchemas.assertValidDeadLetterHeaders(headers(example));

        String value = new String(Base64.getDecoder().decode(example.path("value").asText()), StandardCharsets.UTF_8);
        assertThat(value).isEqualTo(example.path("preview").asText());
        assertThat(ContractSchemas.inputViolations(value)).singleElement().asString().startsWith("not JSON");
    }

    @Test
    void schemasNameExactlyWhatTheCodeKnows() {
        JsonNode headers = read("event-headers.schema.json").path("properties");
        JsonNode enrichment = read("enrichment.schema.json");

        assertThat(values(headers.path(CloudEventHeaders.TYPE))).containsExactly(names(EventType.values(), EventType::value));
        assertThat(values(headers.path(CloudEventHeaders.CAUSE))).containsExactly(names(Cause.values(), Cause::value));
        assertThat(values(headers.path(CloudEventHeaders.PUB_STATUS)))
                .containsExactly(names(PubStatus.values(), PubStatus::value));
        assertThat(values(read("dead-letter.schema.json").path("properties").path("dlq-reason")))
                .containsExactly(names(Rejection.Reason.values(), Rejection.Reason::value));
        assertThat(values(enrichment.path("$defs").path("zoneKind")))
                .containsExactly(names(ZoneKind.values(), kind -> kind.name().toLowerCase(Locale.ROOT)));
        assertThat(values(enrichment.path("properties").path("status")))
                .containsExactly(names(Status.values(), status -> status.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void indexLinksEveryFileAndNothingElse() throws IOException {
        var page = Jsoup.parse(Files.readString(CONTRACT.resolve("index.html")));

        List<String> links = page.select("a[href]").eachAttr("href");

        List<String> all = Stream.concat(files(CONTRACT), files(CONTRACT.resolve("examples")))
                .map(path -> CONTRACT.relativize(path).toString().replace('\\', '/'))
                .filter(name -> !name.equals("index.html")).toList();
        assertThat(links).containsExactlyInAnyOrderElementsOf(all);
        assertThat(page.select("script, link, img, [src]")).as("external resources").isEmpty();
    }

    private static List<String> slices(JsonNode enrichment) {
        int[] text = enrichment.path("text").asText().codePoints().toArray();
        return stream(enrichment.path("zones"))
                .map(zone -> zone.path("kind").asText() + ": " + new String(text, zone.path("start").asInt(),
                        zone.path("end").asInt() - zone.path("start").asInt()))
                .toList();
    }

    private static List<String> submittedParts(JsonNode article) {
        List<String> parts = new ArrayList<>();
        Map<String, String> kinds = Map.of("kicker", "kicker", "main", "headline", "lead", "lede", "summary", "summary");
        Stream.concat(stream(article.path("headlines")), stream(article.path("descriptions")))
                .forEach(part -> parts.add(kinds.get(part.path("role").asText()) + ": " + part.path("value").asText()));
        parts.add("byline: " + article.path("by").asText());
        JsonNode picture = article.path("associations").path(0);
        parts.add("caption: " + picture.path("descriptions").path(0).path("value").asText());
        parts.add("credit: " + picture.path("by").asText());
        Jsoup.parse(article.path("bodies").path(0).path("value").asText()).select("p, h2")
                .forEach(element -> parts.add((element.nameIs("p") ? "body: " : "intertitle: ") + element.text()));
        return parts;
    }

    private static List<JsonNode> messages(String file) {
        JsonNode example = read(file);
        List<JsonNode> messages = stream(example.path("messages")).toList();
        for (JsonNode message : messages) {
            ContractSchemas.assertValidInput(message.path("value").toString());
            assertThat(message.path("value").path("uri")).isEqualTo(example.path("key"));
        }
        return messages;
    }

    private static Version version(JsonNode message) {
        return new Version(Optional.of(message.path("value").path("version").asText()), Optional.empty());
    }

    /** Paths of properties without a description of their own or of the definition they refer to. */
    private static List<String> undescribed(JsonNode node, JsonNode root) {
        List<String> found = new ArrayList<>();
        if (node.path("description").isTextual() && node.path("properties").isObject()) {
            node.path("properties").properties().forEach(property -> {
                JsonNode target = property.getValue();
                String ref = target.path("$ref").asText();
                if (ref.startsWith("#") && !target.has("description")) {
                    target = root.at(ref.substring(1));
                }
                if (target.path("description").asText().isBlank()) {
                    found.add(property.getKey());
                }
            });
        }
        node.forEach(child -> found.addAll(undescribed(child, root)));
        return found;
    }

    private static List<String> values(JsonNode schema) {
        return stream(schema.path("enum")).map(JsonNode::asText).toList();
    }

    private static <T> String[] names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toArray(String[]::new);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Map<String, String> headers(JsonNode example) {
        return JSON.convertValue(example.path("headers"), new TypeReference<>() { });
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(CONTRACT.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.filter(Files::isRegularFile).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
