package news.dateline.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** What the contract promises beyond JSON Schema: parts of a message that must agree with each other. */
final class Agreement {

    private Agreement() {
    }

    /** A header that repeats something in the value says the same. */
    static List<String> ofHeadersAndValue(JsonNode headers, JsonNode value) {
        List<String> found = new ArrayList<>();
        same(found, "ce_partitionkey and ce_subject", headers.path("ce_partitionkey"), headers.path("ce_subject"));
        if (value.has("withdrawnAt")) {
            same(found, "ce_subject and /uri", headers.path("ce_subject"), value.path("uri"));
            same(found, "ce_articleversion and /version", headers.path("ce_articleversion"), value.path("version"));
            return found;
        }
        JsonNode article = value.path("article");
        JsonNode enrichment = value.path("enrichment");
        if (article.has("uri")) {
            same(found, "ce_subject and /article/uri", headers.path("ce_subject"), article.path("uri"));
        }
        same(found, "ce_articleversion and /article/version", headers.path("ce_articleversion"), article.path("version"));
        same(found, "ce_revision and /enrichment/revision", headers.path("ce_revision"), enrichment.path("revision"));
        same(found, "ce_language and /enrichment/language/tag", headers.path("ce_language"),
                enrichment.path("language").path("tag"));
        same(found, "ce_cause and /change/cause", headers.path("ce_cause"), value.path("change").path("cause"));
        if (!article.path("pubStatus").asText("usable").equals(headers.path("ce_pubstatus").asText())) {
            found.add("ce_pubstatus and /article/pubStatus differ");
        }
        boolean replaces = headers.path("ce_type").asText().matches(".*\\.(updated|reenriched)\\.v1");
        if (replaces && !value.path("change").has("previous")) {
            found.add("/change/previous is missing although the event replaces an earlier one");
        }
        return found;
    }

    /** Zones are in order, joined by one line feed, and cover the text, all counted in code points. */
    static List<String> ofZonesAndText(JsonNode enrichment, String where) {
        if (!enrichment.path("text").isTextual() || !enrichment.path("zones").isArray()) {
            return List.of();
        }
        int[] text = enrichment.path("text").textValue().codePoints().toArray();
        List<String> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < enrichment.path("zones").size(); i++) {
            JsonNode zone = enrichment.path("zones").get(i);
            int start = zone.path("start").asInt();
            int end = zone.path("end").asInt();
            String name = where + "/zones/" + i + " [" + start + ", " + end + ")";
            if (start >= end || end > text.length) {
                found.add(name + " is empty or outside the text of " + text.length + " code points");
            } else if (start != next || start > 0 && text[start - 1] != '\n') {
                found.add(name + " does not begin one line feed after the zone before it");
            }
            next = end + 1;
        }
        if (found.isEmpty() && next != (text.length == 0 ? 0 : text.length + 1)) {
            found.add(where + "/zones do not cover the text of " + text.length + " code points");
        }
        return found;
    }

    private static void same(List<String> found, String what, JsonNode one, JsonNode other) {
        if (!word(one).equals(word(other))) {
            found.add(what + " differ: " + word(one).orElse("absent") + ", " + word(other).orElse("absent"));
        }
    }

    private static Optional<String> word(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }
}
