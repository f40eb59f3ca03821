package news.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import news.dateline.article.CloudEventHeaders;
import news.dateline.article.EventType;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class AsyncApiTest {

    private static final Path CONTRACT = Path.of("src/main/resources/META-INF/resources/contract");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document = read(CONTRACT.resolve("asyncapi.yaml"));

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> dangling = references(document).stream().filter(reference -> target(reference).isMissingNode()).toList();

        assertThat(dangling).isEmpty();
    }

    @Test
    void everySchemaAndEveryEventExampleIsReferenced() {
        List<String> files = references(document).stream().map(reference -> reference.split("#")[0]).distinct().toList();

        assertThat(files).contains("input.schema.json", "withdrawn.schema.json", "cloudevent.schema.json",
                "article-event.schema.json", "withdrawn-event.schema.json", "event-headers.schema.json",
                "dead-letter.schema.json", "examples/indexed.json", "examples/updated.json", "examples/withheld.json",
                "examples/withdrawn.json", "examples/duplicate.json", "examples/stale-version.json",
                "examples/dead-letter.json");
    }

    @Test
    void everyTopicIsAChannelUnderItsOwnName() {
        List<String> addresses = new ArrayList<>();
        document.path("channels").properties().forEach(channel -> {
            assertThat(channel.getValue().path("address").asText()).isEqualTo(channel.getKey());
            assertThat(channel.getValue().at("/bindings/kafka/topic").asText()).isEqualTo(channel.getKey());
            addresses.add(channel.getKey());
        });

        assertThat(addresses).containsExactlyInAnyOrder("new-article", "article-indexed", "article-indexed-backfill",
                "new-article-dlq");
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
    }

    @Test
    void everyMessageTypeOfTheCodeIsDocumented() {
        List<String> names = document.path("components").path("messages").findValuesAsText("name");

        for (EventType type : EventType.values()) {
            assertThat(names).contains(type.value());
        }
        assertThat(names).contains(CloudEventHeaders.SUBMITTED, CloudEventHeaders.RELEASED,
                CloudEventHeaders.WITHDRAWN + " as a request");
    }

    private JsonNode target(String reference) {
        String[] parts = reference.split("#", 2);
        JsonNode root = parts[0].isEmpty() ? document : read(CONTRACT.resolve(parts[0]));
        return parts.length < 2 || parts[1].isEmpty() ? root : root.at(parts[1]);
    }

    private static List<String> references(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.path("$ref").isTextual()) {
            found.add(node.path("$ref").textValue());
        }
        node.forEach(child -> found.addAll(references(child)));
        return found;
    }

    private static JsonNode read(Path file) {
        if (!Files.isRegularFile(file)) {
            return JSON.missingNode();
        }
        try {
            String text = Files.readString(file);
            return file.toString().endsWith(".yaml")
                    ? JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text))
                    : JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
