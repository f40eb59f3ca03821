package news.dateline.training.topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@code topics.tsv}: code, broader codes and labels of the media topics that the indicator lists name.
 *
 * <p>Codes, hierarchy and English labels are the IPTC's (Media Topics, CC BY 4.0); German, French and Italian labels are the project's.
 */
final class TopicTableMaker {

    private TopicTableMaker() {
    }

    /** Reads the IPTC's file and the indicator lists in {@code resources}, and writes {@code topics.tsv} beside them. */
    static void make(Path vocabulary, Path resources) throws IOException {
        Map<String, JsonNode> concepts = new TreeMap<>();
        for (JsonNode concept : new ObjectMapper().readTree(vocabulary.toFile()).get("conceptSet")) {
            concepts.put(concept.get("qcode").asText().substring("medtop:".length()), concept);
        }
        Map<String, String> german = labels(resources.resolve("indicators-de.txt"));
        Map<String, String> french = labels(resources.resolve("indicators-fr.txt"));
        Map<String, String> italian = labels(resources.resolve("indicators-it.txt"));
        List<String> lines = new ArrayList<>();
        lines.add("# Media topics: code, broader codes from the top, English, German, French, Italian label. Made by TopicTableMaker;");
        lines.add("# codes, hierarchy and English labels: IPTC Media Topics (CC BY 4.0), https://iptc.org; other labels: this project.");
        for (String code : german.keySet()) {
            JsonNode concept = concepts.get(code);
            if (concept == null || concept.has("retired")) {
                throw new IllegalStateException("not a media topic in use: " + code);
            }
            lines.add(String.join("\t", code, String.join(" ", path(code, concepts)), concept.get("prefLabel").get("en-GB").asText(),
                    german.get(code), french.get(code), italian.get(code)));
        }
        Files.writeString(resources.resolve("topics.tsv"), String.join("\n", lines) + "\n");
    }

    private static List<String> path(String code, Map<String, JsonNode> concepts) {
        LinkedList<String> path = new LinkedList<>();
        JsonNode broader = concepts.get(code).get("broader");
        while (broader != null && !broader.isEmpty()) {
            String first = broader.get(0).asText();
            String above = first.substring(Math.max(first.lastIndexOf('/'), first.lastIndexOf(':')) + 1);
            path.addFirst(above);
            broader = concepts.get(above).get("broader");
        }
        return path;
    }

    private static Map<String, String> labels(Path indicators) throws IOException {
        Map<String, String> labels = new TreeMap<>();
        for (String line : Files.readAllLines(indicators)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                labels.put(line.substring(0, 8), line.substring(9, line.indexOf(": ")));
            }
        }
        return labels;
    }
}
