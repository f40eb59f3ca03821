package news.dateline.ninjs;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import news.dateline.article.Article;
import news.dateline.article.Content;
import news.dateline.article.ContentTypes;
import news.dateline.article.Message;
import news.dateline.article.PubStatus;
import news.dateline.article.Rejection.Reason;
import news.dateline.article.Version;

/**
 * Reads a submission: an IPTC ninjs 2.x or 3.x text item as JSON, or raw copy as plain text.
 *
 * <p>The answer is {@link Message.Submitted}, or {@link Message.Rejected} with a reason and a line that names the field;
 * nothing is thrown for bad input. Thread-safe.
 */
public final class NinjsReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Set<String> TEXT_TYPES = Set.of("text", "composite");

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Limits limits;

    public NinjsReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads one submission.
     *
     * @param key         the uri the message names outside its value, such as the record's key
     * @param contentType the value's media type; without one, a first non-blank byte <code>{</code> means JSON, anything else text
     * @param value       the bytes
     */
    public Message read(Optional<String> key, Optional<String> contentType, byte[] value) {
        try {
            if (value.length > limits.messageBytes()) {
                throw new Unusable(Reason.TOO_LARGE,
                        "message of " + value.length + " bytes; the limit is " + limits.messageBytes());
            }
            String type = contentType.filter(given -> !given.isBlank()).orElseGet(() -> guess(value));
            String essence = ContentTypes.essence(type);
            if (ContentTypes.isJson(essence)) {
                return new Message.Submitted(item(key, parse(value)));
            }
            if (essence.equals(ContentTypes.TEXT)) {
                return new Message.Submitted(rawCopy(key, decode(value, ContentTypes.charset(type))));
            }
            throw new Unusable(Reason.UNSUPPORTED, "content-type is neither JSON nor text/plain");
        } catch (Unusable e) {
            return new Message.Rejected(key, e.rejection());
        }
    }

    /** Reads a submission whose item is part of a larger message, such as a structured CloudEvent. */
    public Message read(Optional<String> key, JsonNode item) {
        try {
            return new Message.Submitted(item(key, CleanText.clean(item)));
        } catch (Unusable e) {
            return new Message.Rejected(key, e.rejection());
        }
    }

    /** A larger message's JSON as a clean tree, such as a structured CloudEvent; empty if it is no JSON in UTF-8. */
    public Optional<JsonNode> tree(byte[] value) {
        try {
            return Optional.of(parse(value));
        } catch (Unusable e) {
            return Optional.empty();
        }
    }

    private static String guess(byte[] value) {
        int start = startsWithByteOrderMark(value) ? BYTE_ORDER_MARK.length : 0;
        for (int i = start; i < value.length; i++) {
            byte b = value[i];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == '{' ? ContentTypes.JSON : ContentTypes.TEXT;
            }
        }
        return ContentTypes.TEXT;
    }

    private static boolean startsWithByteOrderMark(byte[] value) {
        return value.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(value, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private JsonNode parse(byte[] value) throws Unusable {
        // Decoded here, because Jackson takes bytes for UTF-16 where they look like it, and passes on encoded surrogates.
        String json = decode(value, StandardCharsets.UTF_8, "not valid JSON in UTF-8");
        try {
            JsonNode tree = mapper.readTree(json);
            // Only an escape can bring in what CleanText takes out: JSON has no raw U+0000, and UTF-8 no surrogates.
            return json.contains("\\u") ? CleanText.clean(tree) : tree;
        } catch (JsonProcessingException e) {
            throw Unusable.malformed("not valid JSON" + position(e.getLocation()));
        }
    }

    /** Where parsing stopped. Jackson's own message is left out because it quotes the text. */
    private static String position(JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr() + " column " + location.getColumnNr();
    }

    private static String decode(byte[] value, String charset) throws Unusable {
        Charset given;
        try {
            given = Charset.forName(charset);
        } catch (IllegalArgumentException e) {
            throw new Unusable(Reason.UNSUPPORTED, "unknown charset in content-type");
        }
        return CleanText.clean(decode(value, given, "the text is not valid in its charset"));
    }

    private static String decode(byte[] value, Charset charset, String complaint) throws Unusable {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(value)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Unusable.malformed(complaint);
        }
    }

    private Article item(Optional<String> key, JsonNode tree) throws Unusable {
        ItemFields item = new ItemFields(tree, "");
        String uri = uri(key, item.text("uri").map(String::strip));
        Optional<String> type = item.text("type");
        if (type.isPresent() && !TEXT_TYPES.contains(type.get())) {
            throw new Unusable(Reason.UNSUPPORTED, "type is not text");
        }
        Content content = new ItemContent(item).read();
        checkLimits(content);
        checkNumbers(tree);
        JsonNode document = withUri(tree, uri);
        return new Article(uri,
                new Version(item.label("version"), item.instant("versionCreated", "versioncreated")),
                pubStatus(item),
                // "embargoed" is what ninjs itself calls it.
                item.instant("embargoedUntil", "embargoed", "embargoeduntil"),
                content,
                document.toString(),
                ContentHash.of(document));
    }

    private Article rawCopy(Optional<String> key, String copy) throws Unusable {
        String uri = uri(key, Optional.empty());
        if (copy.isBlank()) {
            throw Unusable.malformed("no text");
        }
        Content content = Content.ofRawCopy(copy);
        checkLimits(content);
        ObjectNode item = mapper.createObjectNode();
        item.put("uri", uri).put("type", "text");
        item.putArray("bodies").addObject().put("role", "copy").put("contentType", ContentTypes.TEXT).put("value", copy);
        return new Article(uri, Version.NONE, PubStatus.USABLE, Optional.empty(), content, item.toString(), ContentHash.of(item));
    }

    private JsonNode withUri(JsonNode tree, String uri) {
        if (uri.equals(tree.path("uri").textValue())) {
            return tree;
        }
        ObjectNode item = mapper.createObjectNode();
        item.setAll((ObjectNode) tree);
        return item.put("uri", uri);
    }

    /** The uri that both places agree on. */
    private static String uri(Optional<String> key, Optional<String> payload) throws Unusable {
        if (key.isPresent() && payload.isPresent() && !key.get().equals(payload.get())) {
            throw new Unusable(Reason.URI_MISMATCH, "the key and the item's uri differ");
        }
        String uri = key.or(() -> payload)
                .orElseThrow(() -> new Unusable(Reason.MISSING_URI, "neither a key nor a uri in the item"));
        if (!Article.isUri(uri)) {
            throw Unusable.malformed("the uri is longer than " + Article.MAX_URI_LENGTH + " characters or has control characters");
        }
        return uri;
    }

    private static PubStatus pubStatus(ItemFields item) throws Unusable {
        Optional<String> given = item.text("pubStatus", "pubstatus").map(String::strip);
        if (given.isEmpty()) {
            return PubStatus.USABLE;
        }
        for (PubStatus status : PubStatus.values()) {
            if (status.value().equals(given.get())) {
                return status;
            }
        }
        // To guess "usable" here could publish what must not be published.
        throw Unusable.malformed("pubStatus is none of usable, withheld, canceled");
    }

    private void checkLimits(Content content) throws Unusable {
        if (content.pictures().size() > limits.pictures()) {
            throw new Unusable(Reason.TOO_LARGE,
                    content.pictures().size() + " pictures; the limit is " + limits.pictures());
        }
        long characters = 0;
        for (Content.Labelled labelled : content.headlines()) {
            characters += codePoints(labelled.text());
        }
        for (Content.Labelled labelled : content.descriptions()) {
            characters += codePoints(labelled.text());
        }
        for (Content.Body body : content.bodies()) {
            characters += body.format() == Content.Format.HTML ? codePointsOutsideTags(body.text()) : codePoints(body.text());
        }
        for (Content.Picture picture : content.pictures()) {
            characters += picture.caption().map(NinjsReader::codePoints).orElse(0);
        }
        if (characters > limits.textCharacters()) {
            throw new Unusable(Reason.TOO_LARGE,
                    "text of " + characters + " characters; the limit is " + limits.textCharacters());
        }
    }

    /** A database writes numbers out: 1e99999 is seven bytes here and a hundred thousand there. */
    private void checkNumbers(JsonNode tree) throws Unusable {
        if (digitsWrittenOut(tree) > limits.messageBytes()) {
            throw new Unusable(Reason.TOO_LARGE, "numbers that are larger than the limit of a message once they are written out");
        }
    }

    private static long digitsWrittenOut(JsonNode node) {
        if (node instanceof DecimalNode number) {
            BigDecimal value = number.decimalValue();
            return Math.abs((long) value.scale()) + value.precision();
        }
        long digits = 0;
        for (JsonNode child : node) {
            digits += digitsWrittenOut(child);
        }
        return digits;
    }

    /** What counts is the text, not its mark-up. */
    private static int codePointsOutsideTags(String html) {
        int count = 0;
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' && isTagStart(html, i + 1)) {
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            } else if (!inTag && !Character.isLowSurrogate(c)) {
                count++;
            }
        }
        return count;
    }

    /** As HTML has it: any other character after a less-than sign makes it text. */
    private static boolean isTagStart(String html, int i) {
        if (i >= html.length()) {
            return false;
        }
        char c = html.charAt(i);
        return c == '/' || c == '!' || c == '?' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
