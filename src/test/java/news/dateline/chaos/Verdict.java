package news.dateline.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import news.dateline.chaos.ContractModel.Place;
import news.dateline.chaos.ContractModel.Refused;
import news.dateline.chaos.ContractModel.Status;
import news.dateline.chaos.ContractModel.Stored;
import news.dateline.chaos.ContractModel.Told;
import news.dateline.contract.ContractSchemas;
import news.dateline.dev.PostgresNode;
import news.dateline.support.ServiceProcess;

/** Compares what happened with what the model says had to happen. */
final class Verdict {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE_PREFIX = "news.dateline.article.";

    private final ContractModel model;

    Verdict(ContractModel model) {
        this.model = model;
    }

    /** No event twice; each article's events as they must be, in order; every one valid. */
    void assertEvents(List<ConsumerRecord<byte[], byte[]>> events) {
        assertNoneTwice(events);
        Map<String, List<Told>> told = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> event : events) {
            Map<String, String> headers = headers(event);
            String json = new String(event.value(), UTF_8);
            ContractSchemas.assertValidEvent(headers, json);
            String uri = new String(event.key(), UTF_8);
            assertThat(headers.get("ce_subject")).isEqualTo(uri);
            told.computeIfAbsent(uri, first -> new ArrayList<>()).add(told(headers, json));
        }
        Map<String, List<Told>> expected = new LinkedHashMap<>();
        model.events().forEach((uri, events1) -> expected.put(uri, events1.stream().map(Verdict::comparable).toList()));
        assertSame("events", expected, told);
    }

    /** No event id twice. */
    static void assertNoneTwice(List<ConsumerRecord<byte[], byte[]>> events) {
        Map<String, ConsumerRecord<byte[], byte[]>> byId = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> event : events) {
            ConsumerRecord<byte[], byte[]> before = byId.put(headers(event).get("ce_id"), event);
            if (before != null) {
                twice.add(place(before) + " and " + place(event));
            }
        }
        assertThat(twice).as("events announced twice").isEmpty();
    }

    private static String place(ConsumerRecord<?, ?> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }

    private static Told told(Map<String, String> headers, String json) {
        String type = headers.get("ce_type");
        JsonNode document = read(json).get("article");
        return comparable(new Told(type.substring(TYPE_PREFIX.length(), type.length() - ".v1".length()),
                Optional.ofNullable(headers.get("ce_articleversion")), Optional.ofNullable(document)));
    }

    /** Of raw copy the copy, because its wrapping is the service's own. */
    private static Told comparable(Told told) {
        return new Told(told.type(), told.version(), told.document().map(Verdict::comparable));
    }

    private static JsonNode comparable(JsonNode document) {
        JsonNode body = document.path("bodies").path(0);
        return body.path("role").asText().equals("copy") ? body.get("value") : document;
    }

    /** Exactly the dead letters that must be, each with its reason and otherwise as it came. */
    void assertDeadLetters(List<ConsumerRecord<byte[], byte[]>> deadLetters) {
        Map<Place, Refused> missing = new LinkedHashMap<>(model.deadLetters());
        for (ConsumerRecord<byte[], byte[]> letter : deadLetters) {
            Map<String, String> headers = headers(letter);
            ContractSchemas.assertValidDeadLetterHeaders(headers);
            Place place = new Place(Integer.parseInt(headers.get("dlq-partition")), Long.parseLong(headers.get("dlq-offset")));
            Refused refused = missing.remove(place);
            assertThat(refused).as("dead letter of %s, unexpected or seen twice: %s", place, headers).isNotNull();
            assertThat(headers.get("dlq-reason")).as("reason of %s", place).isEqualTo(refused.reason());
            assertThat(headers.get("dlq-topic")).isEqualTo(refused.original().topic());
            assertThat(letter.key()).as("key of %s", place).isEqualTo(refused.original().key());
            assertThat(letter.value()).as("value of %s", place).isEqualTo(refused.original().value());
            headers.keySet().removeIf(name -> name.startsWith("dlq-"));
            assertThat(headers).as("headers of %s", place).isEqualTo(headers(refused.original()));
        }
        assertThat(missing).as("dead letters missing").isEmpty();
    }

    /** Exactly the articles that must be, each in the version and standing it must have. */
    void assertStored(PostgresNode postgres) {
        Map<String, Stored> stored = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                ResultSet row = connection.createStatement().executeQuery("select uri, standing, version, document from article")) {
            while (row.next()) {
                Status status = Status.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
                stored.put(row.getString(1), stored(status, Optional.ofNullable(row.getString(3)), row.getString(4)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Map<String, Stored> expected = new LinkedHashMap<>();
        model.stored().forEach((uri, article) -> expected.put(uri, withoutDead(article)));
        assertSame("stored articles", expected, stored);
    }

    private static Stored stored(Status status, Optional<String> version, String document) {
        return withoutDead(new Stored(status, version, Optional.ofNullable(document).map(Verdict::read).map(Verdict::comparable)));
    }

    /** What is kept of a killed article's text is the service's own business. */
    private static Stored withoutDead(Stored article) {
        return article.status() == Status.WITHDRAWN ? new Stored(article.status(), article.version(), Optional.empty()) : article;
    }

    /** A sample of articles as REST answers them, and their events as it lists them. */
    void assertAnswers(ServiceProcess service, List<ConsumerRecord<byte[], byte[]>> events, int sample) {
        Map<String, List<String>> ids = new HashMap<>();
        events.forEach(event -> ids.computeIfAbsent(new String(event.key(), UTF_8), first -> new ArrayList<>())
                .add(headers(event).get("ce_id")));
        Map<Status, Integer> asked = new HashMap<>();
        model.stored().forEach((uri, article) -> {
            if (asked.merge(article.status(), 1, Integer::sum) <= sample) {
                var answer = service.get(ServiceProcess.article(uri));
                if (article.status() == Status.WITHDRAWN) {
                    assertThat(answer.statusCode()).as(uri).isEqualTo(410);
                } else if (article.status() == Status.LIVE) {
                    assertThat(answer.statusCode()).as(uri).isEqualTo(200);
                    assertThat(comparable(read(answer.body()).path("article"))).as(uri)
                            .isEqualTo(article.document().orElseThrow());
                }
                JsonNode listed = read(service.get(ServiceProcess.article(uri) + "/events").body());
                assertThat(listed.findValuesAsText("id").stream().filter(ids.get(uri)::contains).toList()).as(uri)
                        .isEqualTo(ids.get(uri));
            }
        });
    }

    private static <T> void assertSame(String what, Map<String, T> expected, Map<String, T> actual) {
        Set<String> uris = new HashSet<>(expected.keySet());
        uris.addAll(actual.keySet());
        List<String> differences = new ArrayList<>();
        for (String uri : uris) {
            T wanted = expected.get(uri);
            T found = actual.get(uri);
            if (wanted == null || !wanted.equals(found)) {
                differences.add(uri + ": expected " + wanted + " but found " + found);
            }
        }
        int shown = Math.min(10, differences.size());
        assertThat(differences.subList(0, shown)).as("%s that differ, %d in all", what, differences.size()).isEmpty();
    }

    static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), UTF_8));
        }
        return headers;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
