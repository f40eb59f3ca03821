package news.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import news.dateline.article.Article;
import news.dateline.article.CloudEventHeaders;
import news.dateline.article.ContentTypes;
import news.dateline.article.Message;
import news.dateline.article.Rejection;
import news.dateline.article.Rejection.Reason;
import news.dateline.article.Withdrawal;
import news.dateline.ninjs.NinjsReader;

/**
 * Reads what a record on {@code new-article} asks for, in the four encodings of contract section 1: ninjs as JSON, a
 * structured CloudEvent, a binary CloudEvent, raw copy. Never throws for what a record holds. Thread-safe.
 */
final class RecordReader {

    private final NinjsReader ninjs;
    private final int maxBytes;

    RecordReader(NinjsReader ninjs, int maxBytes) {
        this.ninjs = ninjs;
        this.maxBytes = maxBytes;
    }

    Message read(ConsumerRecord<byte[], byte[]> record) {
        Optional<String> key;
        try {
            key = key(record.key());
        } catch (CharacterCodingException e) {
            return rejected(Optional.empty(), Reason.MALFORMED, "the key is not UTF-8");
        }
        Optional<String> contentType = header(record, CloudEventHeaders.CONTENT_TYPE);
        boolean structured = contentType.map(ContentTypes::essence).filter(ContentTypes.CLOUD_EVENT::equals).isPresent();
        Optional<String> type = header(record, CloudEventHeaders.TYPE);
        if (structured && type.orElse(CloudEventHeaders.SUBMITTED).equals(CloudEventHeaders.SUBMITTED)) {
            return structured(key, record.value());
        }
        Call call = new Call(key, header(record, CloudEventHeaders.SUBJECT), type.orElse(CloudEventHeaders.SUBMITTED));
        Optional<byte[]> value = Optional.ofNullable(record.value());
        return switch (call.type) {
            case CloudEventHeaders.SUBMITTED -> value
                    .map(bytes -> ninjs.read(key, contentType, bytes))
                    .orElseGet(() -> rejected(key, Reason.MALFORMED, "no value"));
            case CloudEventHeaders.WITHDRAWN -> withdrawn(call, value.map(this::parseOrNothing).orElse(NOTHING));
            default -> other(call);
        };
    }

    /** The W3C trace context a record carries in its headers; one that is not well formed is none. */
    static Optional<String> traceparent(ConsumerRecord<byte[], byte[]> record) {
        return header(record, CloudEventHeaders.TRACE_PARENT).filter(TraceContext::isValid);
    }

    /** What a message asks for, wherever it says so. */
    private record Call(Optional<String> key, Optional<String> subject, String type) {
    }

    private Message structured(Optional<String> key, byte[] value) {
        if (value == null) {
            return rejected(key, Reason.MALFORMED, "no value");
        }
        if (value.length > maxBytes) {
            return rejected(key, Reason.TOO_LARGE, "message of " + value.length + " bytes; the limit is " + maxBytes);
        }
        JsonNode event = parseOrNothing(value);
        if (!event.isObject()) {
            return rejected(key, Reason.MALFORMED, "not a CloudEvent in JSON");
        }
        if (!event.path("specversion").asText().equals("1.0")) {
            return rejected(key, Reason.UNSUPPORTED, "CloudEvents specversion is not 1.0");
        }
        Call call = new Call(key, Optional.ofNullable(event.path("subject").textValue()),
                event.path("type").asText(CloudEventHeaders.SUBMITTED));
        return switch (call.type) {
            case CloudEventHeaders.SUBMITTED -> submitted(key, event);
            case CloudEventHeaders.WITHDRAWN -> withdrawn(call, event.path("data"));
            default -> other(call);
        };
    }

    private Message submitted(Optional<String> key, JsonNode event) {
        Optional<String> dataType = Optional.ofNullable(event.path("datacontenttype").textValue());
        if (event.hasNonNull("data_base64")) {
            try {
                return ninjs.read(key, dataType, Base64.getDecoder().decode(event.get("data_base64").asText()));
            } catch (IllegalArgumentException e) {
                return rejected(key, Reason.MALFORMED, "data_base64 is not Base64");
            }
        }
        JsonNode data = event.path("data");
        if (data.isTextual()) {
            // A string of JSON has the encoding of the event, whatever charset its type names.
            return ninjs.read(key, dataType.map(ContentTypes::essence), data.textValue().getBytes(UTF_8));
        }
        return data.isObject() ? ninjs.read(key, data) : rejected(key, Reason.MALFORMED, "the event has no data");
    }

    /** A kill works whatever its data looks like: what can be read of it is taken, the rest is left. */
    private static Message withdrawn(Call call, JsonNode data) {
        Optional<String> uri = call.key.or(() -> text(data, "uri").filter(name -> !name.isBlank())).or(call::subject);
        if (uri.isEmpty()) {
            return rejected(uri, Reason.MISSING_URI, "a withdrawal without a key");
        }
        if (!Article.isUri(uri.get())) {
            return rejected(Optional.empty(), Reason.MALFORMED, "the key cannot be a uri");
        }
        JsonNode notes = data.path("notes");
        return new Message.Withdrawn(uri.get(), new Withdrawal(
                text(data, "scope"), text(notes, "internal"), text(notes, "public"), text(data, "replacedBy")));
    }

    private static Message other(Call call) {
        Optional<String> uri = call.key.or(call::subject);
        if (!call.type.equals(CloudEventHeaders.RELEASED)) {
            return rejected(uri, Reason.UNSUPPORTED, "ce_type is not one this release handles");
        }
        if (uri.isEmpty()) {
            return rejected(uri, Reason.MISSING_URI, "a release without a key");
        }
        return Article.isUri(uri.get())
                ? new Message.Released(uri.get())
                : rejected(Optional.empty(), Reason.MALFORMED, "the key cannot be a uri");
    }

    private static final JsonNode NOTHING = MissingNode.getInstance();

    private JsonNode parseOrNothing(byte[] value) {
        return value.length > maxBytes ? NOTHING : ninjs.tree(value).orElse(NOTHING);
    }

    private static Optional<String> text(JsonNode object, String field) {
        return Optional.ofNullable(object.path(field).textValue());
    }

    private static Message.Rejected rejected(Optional<String> uri, Reason reason, String detail) {
        return new Message.Rejected(uri, new Rejection(reason, detail));
    }

    private static Optional<String> key(byte[] key) throws CharacterCodingException {
        if (key == null) {
            return Optional.empty();
        }
        String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString();
        return Optional.of(text).filter(uri -> !uri.isBlank());
    }

    private static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), UTF_8).strip()).filter(value -> !value.isEmpty());
    }
}
