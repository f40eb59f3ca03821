package news.dateline.enrich.names;

import java.util.HashMap;
import java.util.Map;
import news.dateline.enrich.text.Tokens;

/**
 * Counts how often a text speaks of countries by adjective or inhabitants ({@code russisch}, {@code Ukrainerin}). Immutable and
 * thread-safe.
 */
final class Demonyms {

    private final Map<String, String> countries = new HashMap<>();

    Demonyms() {
        Words.sections("demonyms.txt").forEach((country, words) -> words.forEach(word -> countries.putIfAbsent(word, country)));
    }

    Map<String, Integer> count(Tokens tokens) {
        Map<String, Integer> counts = new HashMap<>();
        for (int t = 0; t < tokens.count(); t++) {
            if (!tokens.isWord(t) || tokens.length(t) < 4 || tokens.length(t) > 24) {
                continue;
            }
            String country = country(tokens.form(t));
            if (country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        return counts;
    }

    private String country(String form) {
        String lower = form.toLowerCase(java.util.Locale.ROOT);
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
