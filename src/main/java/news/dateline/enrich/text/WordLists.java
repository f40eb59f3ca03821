package news.dateline.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A vocabulary file: UTF-8, {@code [section]} lines, entries on the lines below them, {@code #} starts a comment line.
 *
 * <p>Read once, when whoever needs it is made. Immutable and thread-safe.
 */
public final class WordLists {

    private final Map<String, List<String>> sections;

    private WordLists(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /**
     * Reads a resource.
     *
     * @param owner the class it lies beside
     * @param name  its file name
     * @throws IllegalStateException if there is no such resource
     */
    public static WordLists beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("vocabulary missing: " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary unreadable: " + name, e);
        }
    }

    private static WordLists parse(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> entries = new ArrayList<>();
        for (String line : file.split("\n")) {
            String entry = line.strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            if (entry.startsWith("[") && entry.endsWith("]")) {
                entries = sections.computeIfAbsent(entry.substring(1, entry.length() - 1), name -> new ArrayList<>());
            } else {
                entries.add(entry);
            }
        }
        return new WordLists(sections);
    }

    /** The lines of a section; empty if there is no such section. */
    public List<String> lines(String section) {
        return List.copyOf(sections.getOrDefault(section, List.of()));
    }

    /** The words of a section whose lines are words separated by spaces. */
    public List<String> words(String section) {
        List<String> words = new ArrayList<>();
        for (String line : lines(section)) {
            words.addAll(List.of(line.split(" +")));
        }
        return words;
    }
}
