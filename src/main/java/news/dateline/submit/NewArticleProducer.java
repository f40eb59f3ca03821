package news.dateline.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

import news.dateline.article.CloudEventHeaders;

/** Sends messages to {@code new-article}. Each answer completes when the broker has acknowledged the message. */
@ApplicationScoped
public class NewArticleProducer {

    private final MutinyEmitter<byte[]> emitter;

    NewArticleProducer(@Channel("submissions") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    /** Submits an article as it came. */
    public Uni<Void> submit(String uri, String contentType, byte[] value, Optional<String> traceparent) {
        return send(uri, CloudEventHeaders.SUBMITTED, Optional.of(contentType), value, traceparent);
    }

    /** Kills an article; the value is the kill's data as JSON. */
    public Uni<Void> withdraw(String uri, byte[] value, Optional<String> traceparent) {
        return send(uri, CloudEventHeaders.WITHDRAWN, Optional.of("application/json"), value, traceparent);
    }

    /** Says that an article's embargo has ended. */
    public Uni<Void> release(String uri) {
        return send(uri, CloudEventHeaders.RELEASED, Optional.empty(), new byte[0], Optional.empty());
    }

    private Uni<Void> send(String uri, String type, Optional<String> contentType, byte[] value,
            Optional<String> traceparent) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(CloudEventHeaders.TYPE, type.getBytes(UTF_8));
        contentType.ifPresent(name -> headers.add(CloudEventHeaders.CONTENT_TYPE, name.getBytes(UTF_8)));
        traceparent.ifPresent(parent -> headers.add(CloudEventHeaders.TRACE_PARENT, parent.getBytes(UTF_8)));
        OutgoingKafkaRecordMetadata<byte[]> metadata = OutgoingKafkaRecordMetadata.<byte[]>builder()
                .withKey(uri.getBytes(UTF_8)).withHeaders(headers).build();
        return emitter.sendMessage(Message.of(value, Metadata.of(metadata)));
    }
}
