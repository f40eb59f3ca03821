package news.dateline.enrich.amounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordTable;

/**
 * Words and phrases with a value each, looked up at a token; the longest phrase wins. Letter case counts for entries that are
 * symbols. Immutable and thread-safe once built.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {

    private static final String[] ENDINGS = {"e", "en", "er", "es", "em"};

    private final Map<String, List<Entry<V>>> building = new HashMap<>();
    private final List<List<Entry<V>>> entries = new ArrayList<>();
    private WordTable heads;
    private Set<String> firstWords = Set.of();

    private record Entry<V>(String[] forms, boolean exact, V value) {
    }

    /** What was found, and the token after it. */
    record Hit<V>(V value, int end) {
    }

    /** Adds an entry of words joined by {@code _}; {@code +} stands for the endings of a German adjective. */
    void add(String entry, boolean exact, V value) {
        int plus = entry.indexOf('+');
        if (plus >= 0) {
            for (String ending : ENDINGS) {
                add(entry.substring(0, plus) + ending + entry.substring(plus + 1), exact, value);
            }
            return;
        }
        String[] forms = entry.split("_");
        building.computeIfAbsent(forms[0].toLowerCase(Locale.ROOT), head -> new ArrayList<>())
                .add(new Entry<>(forms, exact, value));
    }

    PhraseTable<V> built() {
        Map<String, Integer> ids = new HashMap<>();
        building.forEach((head, list) -> {
            list.sort((a, b) -> b.forms().length - a.forms().length);
            ids.put(head, entries.size());
            entries.add(List.copyOf(list));
        });
        building.clear();
        heads = WordTable.of(ids);
        firstWords = Set.copyOf(ids.keySet());
        return this;
    }

    /** The first words of all entries, in small letters. */
    Set<String> firstWords() {
        return firstWords;
    }

    /** The longest entry that starts at a token and ends before {@code limit}. */
    Optional<Hit<V>> at(Tokens tokens, int token, int limit) {
        if (token >= limit) {
            return Optional.empty();
        }
        int end = tokens.end(token);
        int id = tokens.in(heads, token);
        if (id == WordTable.NONE && tokens.length(token) > 1 && tokens.text().charAt(end - 1) == '.') {
            id = heads.get(tokens.text(), tokens.start(token), --end);
        }
        if (id == WordTable.NONE) {
            return Optional.empty();
        }
        for (Entry<V> entry : entries.get(id)) {
            if (token + entry.forms().length <= limit && matches(entry, tokens, token, end)) {
                return Optional.of(new Hit<>(entry.value(), token + entry.forms().length));
            }
        }
        return Optional.empty();
    }

    private boolean matches(Entry<V> entry, Tokens tokens, int token, int headEnd) {
        String[] forms = entry.forms();
        int start = tokens.start(token);
        if (entry.exact() && !(headEnd - start == forms[0].length() && tokens.text().startsWith(forms[0], start))) {
            return false;
        }
        for (int i = 1; i < forms.length; i++) {
            // The full stop of the sentence may hang on the last form: "25 °C."
            boolean stop = i == forms.length - 1 && tokens.length(token + i) == forms[i].length() + 1
                    && tokens.text().charAt(tokens.end(token + i) - 1) == '.';
            if (tokens.length(token + i) != forms[i].length() && !stop
                    || !tokens.text().regionMatches(true, tokens.start(token + i), forms[i], 0, forms[i].length())) {
                return false;
            }
        }
        return true;
    }
}
