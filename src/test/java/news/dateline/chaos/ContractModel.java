package news.dateline.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * The contract as a plain model in memory: told the messages, it says what has to be stored, announced and dead-lettered.
 *
 * <p>Written from the contract alone, so that a mistake in the service's rules is not repeated here. It knows numeric
 * versions; where the contract leaves an outcome open it refuses to answer instead of guessing. Not thread-safe.
 */
final class ContractModel {

    /** What an article is in the end. */
    enum Status { LIVE, WITHHELD, WITHDRAWN }

    /** An article as it has to be stored; the document is missing when only its kill is known. */
    record Stored(Status status, Optional<String> version, Optional<JsonNode> document) {
    }

    /** An event subscribers have to be told; the document is missing for a kill. */
    record Told(String type, Optional<String> version, Optional<JsonNode> document) {

        @Override
        public String toString() {
            return type + " " + version.orElse("-");
        }
    }

    /** A message that has to be dead-lettered, by its place on the topic. */
    record Refused(String reason, ConsumerRecord<byte[], byte[]> original) {
    }

    /** A message's place on its topic. */
    record Place(int partition, long offset) {
    }

    private static final class Article {
        private Status status;
        private Optional<String> version = Optional.empty();
        private Optional<JsonNode> document = Optional.empty();
        private boolean released;

        private boolean isKnownByItsKillAlone() {
            return status == Status.WITHDRAWN && document.isEmpty() && version.isEmpty();
        }
    }

    private static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        private Misfit(String reason) {
            super(reason);
        }
    }

    private static final String SUBMITTED = "news.dateline.article.submitted.v1";
    private static final String WITHDRAWN = "news.dateline.article.withdrawn.v1";
    private static final int LARGEST_MESSAGE = 2 * 1024 * 1024;
    private static final Set<String> PUB_STATUSES = Set.of("usable", "withheld", "canceled");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, List<Told>> events = new LinkedHashMap<>();
    private final Map<Place, Refused> deadLetters = new LinkedHashMap<>();
    private final Map<String, Integer> silent = new HashMap<>();

    /** Takes messages; those of one partition in the order of the partition. */
    ContractModel take(List<ConsumerRecord<byte[], byte[]>> messages) {
        messages.forEach(this::take);
        return this;
    }

    private void take(ConsumerRecord<byte[], byte[]> message) {
        try {
            decide(message);
        } catch (Misfit misfit) {
            deadLetters.put(new Place(message.partition(), message.offset()), new Refused(misfit.getMessage(), message));
        }
    }

    private void decide(ConsumerRecord<byte[], byte[]> message) throws Misfit {
        String key = message.key() == null ? null : text(message.key());
        String contentType = header(message, "content-type").orElse("");
        String type = header(message, "ce_type").orElse(SUBMITTED);
        JsonNode item = null;
        if (contentType.startsWith("application/cloudevents+json")) {
            JsonNode envelope = object(message.value());
            type = envelope.path("type").asText();
            item = envelope.path("data");
        }
        switch (type) {
            case WITHDRAWN -> withdraw(named(key, null));
            case SUBMITTED -> {
                if (message.value() == null) {
                    throw new Misfit("malformed");
                } else if (message.value().length > LARGEST_MESSAGE) {
                    throw new Misfit("too-large");
                } else if (contentType.startsWith("text/plain")) {
                    submitRawCopy(named(key, null), text(message.value()));
                } else if (contentType.startsWith("application/json") || item != null) {
                    submit(key, item == null ? object(message.value()) : item);
                } else {
                    throw new Misfit("unsupported");
                }
            }
            default -> throw new Misfit("unsupported");
        }
    }

    /** "A withdrawn article": whatever its state, once. */
    private void withdraw(String uri) {
        Article article = articles.computeIfAbsent(uri, unknown -> new Article());
        if (article.status == Status.WITHDRAWN) {
            count("duplicate kill");
            return;
        }
        article.status = Status.WITHDRAWN;
        tell(uri, "withdrawn", article, Optional.empty());
    }

    private void submitRawCopy(String uri, String copy) {
        if (articles.containsKey(uri)) {
            throw new IllegalArgumentException("the contract leaves open what raw copy does to a known article");
        }
        Article article = new Article();
        articles.put(uri, article);
        // The document is the service's own wrapping of the copy; only that there is one can be told.
        accept(uri, article, Optional.empty(), TextNode.valueOf(copy), "usable");
    }

    private void submit(String key, JsonNode item) throws Misfit {
        String uri = named(key, item.path("uri").textValue());
        String pubStatus = item.path("pubStatus").asText("usable");
        if (!PUB_STATUSES.contains(pubStatus)) {
            throw new Misfit("malformed");
        }
        String version = item.path("version").asText();
        Article article = articles.get(uri);
        if (article == null) {
            article = new Article();
            articles.put(uri, article);
        } else if (!article.isKnownByItsKillAlone()) {
            int order = new BigDecimal(version).compareTo(new BigDecimal(article.version.orElseThrow()));
            if (order < 0) {
                count("stale");
                return;
            } else if (order == 0) {
                same(article, item, pubStatus);
                return;
            }
        }
        accept(uri, article, Optional.of(version), item, pubStatus);
    }

    /** "Equal with equal content: duplicate. Equal with other content: version-conflict." */
    private void same(Article article, JsonNode item, String pubStatus) throws Misfit {
        boolean equal = article.document.filter(item::equals).isPresent();
        if (!equal && pubStatus.equals("canceled")) {
            throw new IllegalArgumentException("the contract leaves open whether a kill under a known version conflicts");
        } else if (!equal) {
            throw new Misfit("version-conflict");
        }
        count("duplicate");
    }

    private void accept(String uri, Article article, Optional<String> version, JsonNode item, String pubStatus) {
        boolean wasWithdrawn = article.status == Status.WITHDRAWN;
        article.version = version;
        article.document = Optional.of(item);
        switch (pubStatus) {
            case "canceled" -> {
                article.status = Status.WITHDRAWN;
                if (wasWithdrawn) {
                    throw new IllegalArgumentException("the contract leaves open what a second kill with a higher version does");
                }
                tell(uri, "withdrawn", article, Optional.empty());
            }
            case "withheld" -> {
                article.status = Status.WITHHELD;
                tell(uri, "withheld", article, article.document);
            }
            default -> {
                article.status = Status.LIVE;
                tell(uri, article.released ? "updated" : "indexed", article, article.document);
                article.released = true;
            }
        }
    }

    private void tell(String uri, String type, Article article, Optional<JsonNode> document) {
        events.computeIfAbsent(uri, first -> new ArrayList<>()).add(new Told(type, article.version, document));
    }

    private void count(String outcome) {
        silent.merge(outcome, 1, Integer::sum);
    }

    /** "No key: taken from the payload's uri. Neither, or the two differ: dead letter." */
    private static String named(String key, String payload) throws Misfit {
        if (key == null && payload == null) {
            throw new Misfit("missing-uri");
        } else if (key != null && payload != null && !key.equals(payload)) {
            throw new Misfit("uri-mismatch");
        }
        return key == null ? payload : key;
    }

    private static JsonNode object(byte[] value) throws Misfit {
        try {
            JsonNode tree = JSON.readTree(text(value));
            if (tree.isObject()) {
                return tree;
            }
        } catch (IOException e) {
            // As bad as no object.
        }
        throw new Misfit("malformed");
    }

    private static String text(byte[] bytes) throws Misfit {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Misfit("malformed");
        }
    }

    private static Optional<String> header(ConsumerRecord<?, ?> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name)).map(Header::value)
                .map(value -> new String(value, UTF_8));
    }

    /** What has to be stored, by uri. */
    Map<String, Stored> stored() {
        Map<String, Stored> stored = new LinkedHashMap<>();
        articles.forEach((uri, article) ->
                stored.put(uri, new Stored(article.status, article.version, article.document)));
        return stored;
    }

    /** What has to be announced, by uri and in order. */
    Map<String, List<Told>> events() {
        return events;
    }

    int eventCount() {
        return events.values().stream().mapToInt(List::size).sum();
    }

    /** What has to be dead-lettered. */
    Map<Place, Refused> deadLetters() {
        return deadLetters;
    }

    /** How many messages change nothing, and why. */
    Map<String, Integer> silent() {
        return silent;
    }
}
