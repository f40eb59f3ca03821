package news.dateline.enrich.keywords;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How common German nouns are, and which are names: a table of forms made by {@code news.dateline.training.keywords.BackgroundMaker}
 * from German Wikinews (CC BY 2.5). Immutable.
 */
final class Background {

    /** Articles that were counted. */
    private final int articles;
    private final Map<String, Integer> articlesWith = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final WordEnds commonEnds;
    /** Shorter ends stand at the end of too many other words. */
    private static final int LEAST_END = 4;

    Background() {
        int total = 1;
        for (String line : read().split("\n")) {
            if (line.startsWith("# articles ")) {
                total = Integer.parseInt(line.substring("# articles ".length()).strip());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                String[] fields = line.split("\t");
                articlesWith.put(fields[0], Integer.parseInt(fields[1]));
                kinds.put(fields[0], fields[2].intern());
            }
        }
        articles = total;
        Map<String, String> ends = new HashMap<>();
        kinds.forEach((form, kind) -> {
            if (kind.startsWith("c") && form.length() >= LEAST_END) {
                ends.put(form, form);
            }
        });
        commonEnds = new WordEnds(ends);
    }

    /** The common nouns as ends of compounds. */
    WordEnds commonEnds() {
        return commonEnds;
    }

    private static String read() {
        try (InputStream in = Background.class.getResourceAsStream("background-de.tsv")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary unreadable: background-de.tsv", e);
        }
    }

    /** Articles with a form; 0 for forms that are too rare to be listed. */
    int frequency(String form) {
        return articlesWith.getOrDefault(swiss(form), 0);
    }

    /** How telling a form is: the logarithm of articles per article with it, in tenths of the rarest form's, 0 to 1. */
    double weight(String form) {
        return Math.log((articles + 1.0) / (frequency(form) + 1.0)) / Math.log(articles + 1.0);
    }

    /** Whether a form is known to be used with articles and adjectives, as names are not. */
    boolean isCommon(String form) {
        return kinds.getOrDefault(swiss(form), "").startsWith("c");
    }

    /** A noun's gender: m, f or n; a space if it is not known. */
    char gender(String form) {
        String kind = kinds.getOrDefault(swiss(form), "");
        return kind.length() > 1 ? kind.charAt(1) : ' ';
    }

    private static String swiss(String form) {
        return form.indexOf('ß') < 0 ? form : form.replace("ß", "ss");
    }

    boolean isKnown(String form) {
        return articlesWith.containsKey(swiss(form));
    }
}
