package news.dateline.dev;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import news.dateline.article.CloudEventHeaders;
import news.dateline.article.ContentTypes;

import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One message of the sample newsroom.
 *
 * @param key         the article's uri
 * @param contentType how the value is to be read
 * @param eventType   what the message asks for; empty means that the article is submitted
 * @param resource    where the value is, below {@code /dev}
 */
record Sample(String key, String contentType, Optional<String> eventType, String resource) {

    private static final String NEWSROOM = "urn:newsml:dateline.news:";
    private static final String JSON = "application/json";

    /** Every shape the service takes, in six kinds of language; then a correction, a kill, and a message cut off on its way. */
    static List<Sample> all() {
        return List.of(
                submitted("2021:seed", "text/plain", "seed-article.txt"),
                submitted("2026:tram-solarstrom", JSON, "tram-solarstrom-1.json"),
                submitted("2026:buecherschiff-wien", JSON, "buecherschiff-wien.json"),
                submitted("2026:storchendorf-brandenburg", JSON, "storchendorf-brandenburg.json"),
                submitted("2026:regate-leman", ContentTypes.CLOUD_EVENT, "regate-leman.cloudevent.json"),
                submitted("2026:castagne-ticino", JSON, "castagne-ticino.json"),
                submitted("2026:lighthouse-scotland", JSON, "lighthouse-scotland.json"),
                submitted("2026:tram-solarstrom", JSON, "tram-solarstrom-2.json"),
                withdrawn("2026:lighthouse-scotland", "lighthouse-scotland-kill.json"),
                submitted("2026:cut-off", JSON, "malformed.json"));
    }

    private static Sample submitted(String name, String contentType, String resource) {
        return new Sample(NEWSROOM + name, contentType, Optional.empty(), resource);
    }

    private static Sample withdrawn(String name, String resource) {
        return new Sample(NEWSROOM + name, JSON, Optional.of(CloudEventHeaders.WITHDRAWN), resource);
    }

    /** The message as a newsroom system would send it. */
    ProducerRecord<String, byte[]> toRecord(String topic) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value());
        message.headers().add(CloudEventHeaders.CONTENT_TYPE, contentType.getBytes(StandardCharsets.UTF_8));
        eventType.ifPresent(type ->
                message.headers().add(CloudEventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private byte[] value() {
        try (InputStream stream = Sample.class.getResourceAsStream("/dev/" + resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read sample " + resource, e);
        }
    }
}
