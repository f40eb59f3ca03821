package news.dateline.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import news.dateline.article.CloudEventHeaders;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * What became of a sample, as one line to show.
 *
 * @param key  the article's uri
 * @param line the columns, aligned
 */
record Outcome(String key, String line) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDEST = 76;

    /** Type, version, language and headline of an announcement; for a withdrawn article the public note. */
    static Outcome announced(ConsumerRecord<String, byte[]> event) {
        String type = header(event, CloudEventHeaders.TYPE)
                .replace("news.dateline.article.", "")
                .replaceFirst("\\.v\\d+$", "");
        String version = header(event, CloudEventHeaders.ARTICLE_VERSION);
        return new Outcome(event.key(), String.format("%-12s%-5s%-7s%s", type,
                version.isEmpty() ? "" : "v" + version, header(event, CloudEventHeaders.LANGUAGE), cut(headline(event))));
    }

    /** Reason and detail of a dead letter. */
    static Outcome deadLettered(ConsumerRecord<String, byte[]> letter) {
        return new Outcome(letter.key(), String.format("%-24s%s",
                header(letter, "dlq-reason"), cut(header(letter, "dlq-detail"))));
    }

    private static String headline(ConsumerRecord<String, byte[]> event) {
        try {
            JsonNode data = JSON.readTree(event.value());
            JsonNode article = data.path("article");
            return Stream.of(mainHeadline(article), article.path("headline").asText(), article.path("title").asText(),
                            headlineZone(data.path("enrichment")), data.path("notes").path("public").asText())
                    .filter(text -> !text.isBlank())
                    .findFirst().orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String mainHeadline(JsonNode article) {
        return StreamSupport.stream(article.path("headlines").spliterator(), false)
                .filter(headline -> headline.path("role").asText("main").equals("main"))
                .findFirst().map(headline -> headline.path("value").asText()).orElse("");
    }

    /** Raw copy has no headline field; the service finds it in the text. Its offsets count code points. */
    private static String headlineZone(JsonNode enrichment) {
        String text = enrichment.path("text").asText();
        return StreamSupport.stream(enrichment.path("zones").spliterator(), false)
                .filter(zone -> zone.path("kind").asText().equals("headline"))
                .findFirst()
                .map(zone -> text.substring(text.offsetByCodePoints(0, zone.path("start").asInt()),
                        text.offsetByCodePoints(0, zone.path("end").asInt())))
                .orElse("");
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String cut(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
