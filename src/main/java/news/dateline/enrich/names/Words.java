package news.dateline.enrich.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The word lists of this package. Format: UTF-8, {@code [section]} lines, entries separated by line ends or commas,
 * {@code #} starts a comment line.
 */
final class Words {

    private Words() {
    }

    /** The entries of a file by section, in its order. */
    static Map<String, List<String>> sections(String resource) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> entries = new ArrayList<>();
        for (String raw : text(resource).split("\n")) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                entries = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                continue;
            }
            for (String entry : line.split(",")) {
                if (!entry.isBlank()) {
                    entries.add(entry.strip());
                }
            }
        }
        return sections;
    }

    private static String text(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource unreadable: " + resource, e);
        }
    }
}
