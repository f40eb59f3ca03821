package news.dateline.enrich.keywords;

import java.util.Map;

/**
 * Finds the longest listed word at the end of a compound, in one pass from its last letter. Immutable.
 *
 * <p>Words are known by the 64-bit FNV-1a hash of their letters from the last to the first (Fowler, Noll, Vo 1991), capitals as small
 * letters; of some 10<sup>4</sup> words two share one with a probability below 10<sup>-11</sup>.
 */
final class WordEnds {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] keys;
    private final String[] values;

    /** Ends and what is known of each; no value is null. */
    WordEnds(Map<String, String> ends) {
        int capacity = Integer.highestOneBit(Math.max(8, ends.size())) * 4;
        keys = new long[capacity];
        values = new String[capacity];
        ends.forEach((end, value) -> {
            long hash = BASIS;
            for (int i = end.length() - 1; i >= 0; i--) {
                hash = step(hash, end.charAt(i));
            }
            int slot = slot(hash);
            keys[slot] = hash;
            values[slot] = value;
        });
    }

    private static long step(long hash, char letter) {
        return (hash ^ Character.toLowerCase(letter)) * PRIME;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & keys.length - 1;
        while (values[slot] != null && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /**
     * What is known of the longest listed end; null if there is none.
     *
     * @param to       where the word ends
     * @param earliest where an end may begin at the earliest, unless it is the whole word
     * @param whole    whether it may be the whole word
     */
    String longest(String word, int to, int earliest, boolean whole) {
        String longest = null;
        long hash = BASIS;
        for (int i = to - 1; i >= 0; i--) {
            hash = step(hash, word.charAt(i));
            if (i >= earliest || i == 0 && whole) {
                String value = values[slot(hash)];
                longest = value == null ? longest : value;
            }
        }
        return longest;
    }
}
