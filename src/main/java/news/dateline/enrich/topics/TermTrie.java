package news.dateline.enrich.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds the single-word terms inside a word: whole, at its beginning, at its end or anywhere, inflection allowed.
 *
 * <p>A trie over folded letters, kept in one open-addressed table. A word is walked from each of its letters, at most as deep as the
 * longest term, so a word takes bounded time. Immutable once built.
 */
final class TermTrie {

    /** Endings a term may take: German declension, French, Italian and English plurals. */
    private static final Set<String> ENDINGS = Set.of("", "e", "en", "n", "s", "es", "er", "ern", "em", "ens", "in", "innen", "nen",
            "se",
            "sen", "ed", "ing", "x", "eux", "le", "les", "ne", "nes");
    /** Endings of terms of up to three letters, which longer ones would turn into other words. */
    private static final Set<String> SHORT_ENDINGS = Set.of("", "s");
    private static final int LONGEST_ENDING = 5;

    /** Letters of a compound before the term; fewer make no word of their own, as in {@code P-reise}. */
    private static final int LEAST_BEFORE = 2;

    private record Found(boolean prefix, boolean suffix, boolean exact, int length, int topic, int weight) {

        boolean fits(String word, int from, int to) {
            boolean before = from == 0 || prefix && from >= LEAST_BEFORE;
            return before && (suffix || to == word.length() || !exact && isEnding(word, to, length));
        }
    }

    /** Keys are {@code node << 16 | letter}, plus one. */
    private long[] keys = new long[1 << 12];
    private int[] children = new int[1 << 12];
    private int nodes = 1;
    private final List<List<Found>> ends = new ArrayList<>(List.of(List.of()));

    void add(Term term, int topic) {
        String word = term.words().get(0);
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            node = childOrNew(node, word.charAt(i));
        }
        List<Found> found = new ArrayList<>(ends.get(node));
        found.add(new Found(term.prefix(), term.suffix(), term.exact(), word.length(), topic, term.weight()));
        ends.set(node, List.copyOf(found));
    }

    /** Adds to {@code evidence} what the terms inside a word speak for. */
    void match(String word, Evidence.Collector evidence) {
        for (int start = 0; start < word.length(); start++) {
            int node = 0;
            for (int i = start; i < word.length(); i++) {
                node = child(node, word.charAt(i));
                if (node < 0) {
                    break;
                }
                for (Found found : ends.get(node)) {
                    if (found.fits(word, start, i + 1)) {
                        evidence.add(found.topic(), found.weight());
                    }
                }
            }
        }
    }

    private static boolean isEnding(String word, int from, int termLength) {
        int rest = word.length() - from;
        return rest <= LONGEST_ENDING && (termLength <= 3 ? SHORT_ENDINGS : ENDINGS).contains(word.substring(from));
    }

    private int child(int node, char letter) {
        long key = ((long) node << 16 | letter) + 1;
        for (int slot = slot(key);; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return children[slot];
            }
            if (keys[slot] == 0) {
                return -1;
            }
        }
    }

    private int childOrNew(int node, char letter) {
        int child = child(node, letter);
        if (child >= 0) {
            return child;
        }
        if (nodes * 2 > keys.length) {
            grow();
        }
        put(((long) node << 16 | letter) + 1, nodes);
        ends.add(List.of());
        return nodes++;
    }

    private void put(long key, int child) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = Arrays.copyOf(new int[0], keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }
}
