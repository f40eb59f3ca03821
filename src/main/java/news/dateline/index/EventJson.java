package news.dateline.index;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.inject.Singleton;

import news.dateline.article.Change;
import news.dateline.article.Enrichment;
import news.dateline.article.Version;
import news.dateline.article.Withdrawal;

import java.time.Instant;

/** Writes the values of events, contract section 2. */
@Singleton
class EventJson {

    private final ObjectMapper mapper;

    EventJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The value of every event but a withdrawal; its parts are JSON already. */
    String article(String document, String enrichment, String change) {
        return "{\"article\":" + document + ",\"enrichment\":" + enrichment + ",\"change\":" + change + "}";
    }

    /** The value of a withdrawal. */
    String withdrawn(String uri, Version version, Instant withdrawnAt, Withdrawal withdrawal) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("uri", uri);
        version.label().ifPresent(label -> value.put("version", label));
        value.put("withdrawnAt", withdrawnAt.toString());
        withdrawal.scope().ifPresent(scope -> value.put("scope", scope));
        withdrawal.replacedBy().ifPresent(other -> value.put("replacedBy", other));
        Map<String, String> notes = new LinkedHashMap<>();
        withdrawal.internalNote().ifPresent(note -> notes.put("internal", note));
        withdrawal.publicNote().ifPresent(note -> notes.put("public", note));
        if (!notes.isEmpty()) {
            value.put("notes", notes);
        }
        return write(value);
    }

    String enrichment(Enrichment enrichment) {
        return write(enrichment);
    }

    String change(Change change) {
        return write(change);
    }

    /** The text of a stored enrichment. */
    String textOf(String enrichment) {
        try {
            return mapper.readTree(enrichment).path("text").asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored enrichment is not JSON", e);
        }
    }

    Change readChange(String change) {
        try {
            return mapper.readValue(change, Change.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored change is not JSON", e);
        }
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a value that cannot be written as JSON", e);
        }
    }
}
