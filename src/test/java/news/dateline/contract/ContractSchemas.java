package news.dateline.contract;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

/**
 * Checks messages against the published contract. Thread-safe, and never reaches for the network.
 *
 * <p>Stricter than a subscriber should be: the published schemas let later releases add properties, but what <em>this</em>
 * release sends must be written down, so here a property the schema does not name is a failure. What a schema cannot say
 * (headers that repeat the value, offsets that fit the text) is checked as well.
 */
public final class ContractSchemas {

    /** What the {@code $id} of every schema begins with. */
    static final String BASE = "https://dateline.news/contract/";

    /** Where the application serves the schemas from. */
    static final String CLASS_PATH = "META-INF/resources/contract/";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder
                    .schemas(ContractSchemas::closedSchema)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private ContractSchemas() {
    }

    /** A message on {@code article-indexed}: its headers, its value, and that the two agree. */
    public static void assertValidEvent(Map<String, String> headers, String json) {
        report("event", eventViolations(headers, json));
    }

    /** An enrichment alone, as {@code POST /api/enrichments} answers. */
    public static void assertValidEnrichment(String json) {
        report("enrichment", enrichmentViolations(json));
    }

    /** The headers of a message on {@code new-article-dlq}. */
    public static void assertValidDeadLetterHeaders(Map<String, String> headers) {
        report("dead letter", violations("dead-letter.schema.json", JSON.valueToTree(headers)));
    }

    /** The value of a submission on {@code new-article}: a ninjs item or a structured CloudEvent. */
    public static void assertValidInput(String json) {
        report("input", inputViolations(json));
    }

    /** An {@code application/problem+json} answer. */
    public static void assertValidProblem(String json) {
        report("problem", parsed(json, new ArrayList<>(), problem -> violations("problem.schema.json", problem)));
    }

    static List<String> eventViolations(Map<String, String> headers, String json) {
        JsonNode head = JSON.valueToTree(headers);
        List<String> found = new ArrayList<>(violations("event-headers.schema.json", head));
        String schema = head.path("ce_type").asText().endsWith(".withdrawn.v1")
                ? "withdrawn-event.schema.json"
                : "article-event.schema.json";
        return parsed(json, found, value -> {
            List<String> all = new ArrayList<>(violations(schema, value));
            all.addAll(Agreement.ofHeadersAndValue(head, value));
            all.addAll(Agreement.ofZonesAndText(value.path("enrichment"), "/enrichment"));
            return all;
        });
    }

    static List<String> enrichmentViolations(String json) {
        return parsed(json, new ArrayList<>(), enrichment -> {
            List<String> all = new ArrayList<>(violations("enrichment.schema.json", enrichment));
            all.addAll(Agreement.ofZonesAndText(enrichment, ""));
            return all;
        });
    }

    static List<String> inputViolations(String json) {
        return parsed(json, new ArrayList<>(), input -> violations(
                input.has("specversion") ? "cloudevent.schema.json" : "input.schema.json", input));
    }

    /** What {@code document} violates of a schema of the contract, one readable line each. */
    static List<String> violations(String schema, JsonNode document) {
        return schema(BASE + schema).validate(document).stream()
                .map(error -> schema + " " + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** What {@code schema} violates of the meta-schema of JSON Schema 2020-12. */
    static List<String> metaSchemaViolations(JsonNode schema) {
        return schema("https://json-schema.org/draft/2020-12/schema").validate(schema).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema schema(String id) {
        return REGISTRY.getSchema(SchemaLocation.of(id));
    }

    private interface Check {
        List<String> violations(JsonNode document);
    }

    private static List<String> parsed(String json, List<String> found, Check check) {
        try {
            found.addAll(check.violations(JSON.readTree(json)));
        } catch (JsonProcessingException e) {
            found.add("not JSON: " + e.getOriginalMessage());
        }
        return found;
    }

    private static void report(String what, List<String> violations) {
        if (!violations.isEmpty()) {
            Set<String> once = new LinkedHashSet<>(violations);
            fail("The " + what + " breaks the contract:%n  - %s".formatted(String.join("%n  - ".formatted(), once)));
        }
    }

    /** The schema with an id of ours, from the class path, every object without a word on further properties closed. */
    private static String closedSchema(String id) {
        if (!id.startsWith(BASE)) {
            return null;
        }
        String resource = CLASS_PATH + id.substring(BASE.length());
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("The contract has no schema " + resource);
            }
            JsonNode schema = JSON.readTree(in);
            close(schema);
            return schema.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && "object".equals(object.path("type").textValue())
                && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ContractSchemas::close);
    }
}
