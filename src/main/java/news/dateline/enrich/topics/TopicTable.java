package news.dateline.enrich.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The media topics this package knows, with their labels and what is broader.
 *
 * <p>{@code topics.tsv} is made by {@code news.dateline.training.topics.TopicTableMaker} from the IPTC's vocabulary (CC BY 4.0) and
 * the labels in the indicator lists. Immutable.
 */
final class TopicTable {

    private final List<String> codes = new ArrayList<>();
    private final List<List<String>> paths = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> indices = new HashMap<>();
    private final int[] tops;

    TopicTable() {
        for (String line : lines("topics.tsv")) {
            String[] fields = line.split("\t", -1);
            indices.put(fields[0], codes.size());
            codes.add(fields[0]);
            paths.add(fields[1].isEmpty() ? List.of() : List.of(fields[1].split(" ")));
            names.add(fields[2]);
        }
        tops = new int[codes.size()];
        for (int i = 0; i < tops.length; i++) {
            tops[i] = paths.get(i).isEmpty() ? i : indices.get(paths.get(i).get(0));
        }
    }

    int size() {
        return tops.length;
    }

    /** The code without its prefix, eight digits. */
    String code(int topic) {
        return codes.get(topic);
    }

    String name(int topic) {
        return names.get(topic);
    }

    /** Codes of the broader concepts, from the top level down. */
    List<String> path(int topic) {
        return paths.get(topic);
    }

    /** The index of the top level a topic belongs to, itself if it is one. */
    int top(int topic) {
        return tops[topic];
    }

    int index(String code) {
        Integer index = indices.get(code);
        if (index == null) {
            throw new IllegalStateException("topic without entry in topics.tsv: " + code);
        }
        return index;
    }

    /** The lines of a resource beside this class that are neither empty nor comments. */
    static List<String> lines(String name) {
        try (InputStream in = TopicTable.class.getResourceAsStream(name)) {
            if (in == null) {
                return List.of();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary unreadable: " + name, e);
        }
    }
}
