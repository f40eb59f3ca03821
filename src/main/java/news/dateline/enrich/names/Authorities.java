package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.text.Tokens;

/**
 * A newsroom's own list of people, organisations and places. Its ids and names win over the engine's own, and what it lists
 * is found even where the tagger sees no name. Immutable and thread-safe; a changed list is a new one.
 */
public final class Authorities {

    /** A list without entries. */
    public static final Authorities NONE = new Authorities(List.of());

    /** What an entry stands for. */
    public enum Kind {
        PERSON, ORGANISATION, PLACE
    }

    /**
     * An entry of the list.
     *
     * @param id      the newsroom's id
     * @param kind    what it stands for
     * @param name    the name to show
     * @param aliases other names it is found by
     * @param sameAs  identifiers elsewhere
     * @param notes   for the newsroom itself; not used
     */
    public record Entry(String id, Kind kind, String name, List<String> aliases, List<String> sameAs, String notes) {

        public Entry {
            aliases = List.copyOf(aliases);
            sameAs = List.copyOf(sameAs);
        }

        int type() {
            return switch (kind) {
                case PERSON -> Label.PERSON;
                case ORGANISATION -> Label.ORGANISATION;
                case PLACE -> Label.PLACE;
            };
        }
    }

    /** A name found: tokens {@code first} to before {@code end}. */
    record Found(int first, int end, Entry entry) {
    }

    private static final int LONGEST = 12;

    /** By the hash of all words of a name. */
    private final HashTable<Entry> names;
    /** By the hash of the first word: the most words a name has. */
    private final HashTable<Integer> starts;
    private final int size;

    private Authorities(Collection<Entry> entries) {
        names = new HashTable<>(entries.size() * 2);
        starts = new HashTable<>(entries.size());
        size = entries.size();
        for (Entry entry : entries) {
            add(entry.name(), entry);
            for (String alias : entry.aliases()) {
                add(alias, entry);
            }
        }
    }

    /** Of two entries that bear a name the first is found by it. */
    public static Authorities of(Collection<Entry> entries) {
        return entries.isEmpty() ? NONE : new Authorities(entries);
    }

    /** How many entries there are. */
    public int size() {
        return size;
    }

    private void add(String name, Entry entry) {
        Tokens tokens = Tokens.of(name);
        if (tokens.count() == 0 || tokens.count() > LONGEST) {
            return;
        }
        long phrase = 0;
        for (int t = 0; t < tokens.count(); t++) {
            phrase = Hashes.of(phrase, word(tokens, t, false));
        }
        if (names.get(phrase) == null) {
            names.put(phrase, entry);
        }
        long first = word(tokens, 0, false);
        Integer longest = starts.get(first);
        if (longest == null || longest < tokens.count()) {
            starts.put(first, tokens.count());
        }
    }

    private static long word(Tokens tokens, int t, boolean bare) {
        int end = tokens.end(t);
        if (bare && tokens.length(t) > 3 && tokens.text().charAt(end - 1) == 's') {
            end--;
        }
        return Hashes.of(tokens.text(), tokens.start(t), end);
    }

    /** The listed names of a text: the longest from the left, without overlap. The last word may have a genitive's s. */
    List<Found> find(Tokens tokens) {
        List<Found> found = new ArrayList<>();
        if (size == 0) {
            return found;
        }
        int t = 0;
        while (t < tokens.count()) {
            Found longest = longestAt(tokens, t);
            if (longest == null) {
                t++;
            } else {
                found.add(longest);
                t = longest.end();
            }
        }
        return found;
    }

    private Found longestAt(Tokens tokens, int t) {
        Integer most = starts.get(word(tokens, t, false));
        if (most == null) {
            most = starts.get(word(tokens, t, true)) != null ? 1 : 0;
        }
        long phrase = 0;
        Found longest = null;
        for (int i = 0; i < most && t + i < tokens.count(); i++) {
            Entry entry = names.get(Hashes.of(phrase, word(tokens, t + i, false)));
            if (entry == null) {
                entry = names.get(Hashes.of(phrase, word(tokens, t + i, true)));
            }
            if (entry != null) {
                longest = new Found(t, t + i + 1, entry);
            }
            phrase = Hashes.of(phrase, word(tokens, t + i, false));
        }
        return longest;
    }

    /** The entry of a whole name. */
    Optional<Entry> named(String name, int type) {
        if (size == 0) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(name);
        long phrase = 0;
        for (int t = 0; t < tokens.count(); t++) {
            phrase = Hashes.of(phrase, word(tokens, t, false));
        }
        return Optional.ofNullable(names.get(phrase)).filter(entry -> entry.type() == type);
    }
}
