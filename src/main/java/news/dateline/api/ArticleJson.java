package news.dateline.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

import jakarta.inject.Singleton;

import news.dateline.article.ContentTypes;
import news.dateline.index.ArticleReads;

/** Puts stored JSON into answers without reading it first. */
@Singleton
class ArticleJson {

    private final ObjectMapper mapper;

    ArticleJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    JsonNode article(ArticleReads.Found.Current current) {
        ObjectNode node = mapper.createObjectNode();
        node.putRawValue("article", new RawValue(current.document()));
        node.putRawValue("enrichment", new RawValue(current.enrichment()));
        node.putRawValue("change", new RawValue(current.change()));
        return node;
    }

    /** Past events in the JSON event format of CloudEvents 1.0. */
    JsonNode events(List<ArticleReads.PastEvent> events) {
        ArrayNode array = mapper.createArrayNode();
        for (ArticleReads.PastEvent event : events) {
            ObjectNode node = array.addObject();
            node.put("specversion", "1.0").put("id", event.id()).put("type", event.type().value());
            node.put("subject", event.uri()).put("time", event.time().toString());
            event.version().ifPresent(version -> node.put("articleversion", version));
            node.put("revision", event.revision()).put("cause", event.cause().value());
            event.language().ifPresent(language -> node.put("language", language));
            node.put("datacontenttype", ContentTypes.JSON);
            node.putRawValue("data", new RawValue(event.data()));
        }
        return array;
    }

    JsonNode read(String stored) {
        try {
            return mapper.readTree(stored);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("stored JSON cannot be read", e);
        }
    }

    boolean isObject(byte[] body) {
        try {
            return mapper.readTree(body).isObject();
        } catch (IOException e) {
            return false;
        }
    }
}
