package news.dateline.enrich.names;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often a text speaks of countries by adjective or inhabitants ({@code russisch}, {@code Ukrainerin}). Immutable and
 * thread-safe.
 */
final class Demonyms {

    private final Map<String, String> countries = new HashMap<>();

    Demonyms() {
        Words.sections("demonyms.txt").forEach((country, words) -> words.forEach(word -> countries.putIfAbsent(word, country)));
    }

    static Map<String, Integer> count(Word[] words) {
        Map<String, Integer> counts = new HashMap<>();
        for (Word word : words) {
            if (word.demonym != null) {
                counts.merge(word.demonym, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The country a word in small letters speaks of; null for none. */
    String country(String lower) {
        if (lower.length() < 4) {
            return null;
        }
        String found = countries.get(lower);
        for (int ending = 1; found == null && ending <= 2 && lower.length() - ending > 3; ending++) {
            int cut = lower.length() - ending;
            char c = lower.charAt(cut);
            if (ending == 1 && (c == 'e' || c == 'n' || c == 's') || ending == 2 && c == 'e') {
                found = countries.get(lower.substring(0, cut));
            }
        }
        return found;
    }
}
