package news.dateline.enrich;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The word lists the readers work with. Every file in use is a constant here, so that the engine's digest covers them all.
 *
 * <p>Format: UTF-8, {@code [section]} lines, one entry a line below them, {@code #} starts a comment line.
 */
enum Vocabulary {
    /** Agencies and their aliases; sections by what they deliver. */
    AGENCIES,
    /** Words that open a byline, a credit, a stamp of publication, and the titles of summary boxes. */
    FURNITURE,
    /** Month and weekday names with their abbreviations. */
    CALENDAR,
    /** Function words and endings by language. */
    LANGUAGES,
    /** Words of one national variety of German. */
    GERMAN_VARIETIES;

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }

    /** The entries by section, both in the order of the file. */
    Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> entries = sections.computeIfAbsent("", name -> new ArrayList<>());
        for (String line : new String(Resources.bytes(fileName()), StandardCharsets.UTF_8).split("\n")) {
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
        return sections;
    }

    /** The entries of one section; empty if the file has no such section. */
    List<String> entries(String section) {
        return sections().getOrDefault(section, List.of());
    }

    /** The words of one section whose entries are lines of words separated by spaces. */
    List<String> words(String section) {
        List<String> words = new ArrayList<>();
        for (String entry : entries(section)) {
            words.addAll(List.of(entry.split(" +")));
        }
        return words;
    }
}
