package news.dateline.enrich.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Maps words to non-negative numbers and looks up stretches of a text without making a string of them.
 *
 * <p>Words are compared in lower case, character by character (so not by the full case folding of Unicode, which may change
 * the length; {@code ß} is {@code ß}). Open addressing with linear probing. Immutable and thread-safe.
 */
public final class WordTable {

    /** What {@link #get} says of a word that is not in the table. */
    public static final int NONE = -1;

    private static final int BITS_PER_SLOT = 8;

    private final String[] words;
    /** The words' hashes beside them, so that an unknown word touches no string. */
    private final int[] hashes;
    private final int[] values;
    /** A bit for the lowest bits of every word's hash, so few of them set that most unknown words end here. */
    private final long[] filter;
    private final int mask;
    private final int longest;

    private WordTable(Map<String, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(8, entries.size() * 2)) * 2;
        words = new String[capacity];
        hashes = new int[capacity];
        values = new int[capacity];
        filter = new long[capacity * BITS_PER_SLOT >> 6];
        mask = capacity - 1;
        int length = 0;
        for (Map.Entry<String, Integer> entry : entries.entrySet()) {
            String word = entry.getKey().toLowerCase(Locale.ROOT);
            int hash = hash(word, 0, word.length());
            int slot = hash & mask;
            while (words[slot] != null && !words[slot].equals(word)) {
                slot = slot + 1 & mask;
            }
            words[slot] = word;
            hashes[slot] = hash;
            values[slot] = entry.getValue();
            filter[bit(hash) >> 6] |= 1L << hash;
            length = Math.max(length, word.length());
        }
        longest = length;
    }

    /** A table of words and their numbers; where two words differ in case alone, one of the two numbers is kept. */
    public static WordTable of(Map<String, Integer> entries) {
        return new WordTable(entries);
    }

    /** A table that knows membership alone: every word has the number 0. */
    public static WordTable of(Collection<String> words) {
        Map<String, Integer> entries = new LinkedHashMap<>();
        words.forEach(word -> entries.put(word, 0));
        return new WordTable(entries);
    }

    /** The number of the word between two indices of a text, or {@link #NONE}. */
    public int get(CharSequence text, int start, int end) {
        return end - start > longest || end <= start ? NONE : get(hash(text, start, end), text, start, end);
    }

    /** The same for a stretch whose {@link #hash} is known already. */
    int get(int hash, CharSequence text, int start, int end) {
        if ((filter[bit(hash) >> 6] & 1L << hash) == 0) {
            return NONE;
        }
        int slot = hash & mask;
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash && equal(words[slot], text, start, end)) {
                return values[slot];
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    private int bit(int hash) {
        return hash & (filter.length << 6) - 1;
    }

    /** The number of a word, or {@link #NONE}. */
    public int get(String word) {
        return get(word, 0, word.length());
    }

    /** Whether the table has the word between two indices of a text. */
    public boolean contains(CharSequence text, int start, int end) {
        return get(text, start, end) != NONE;
    }

    private static boolean equal(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** The hash of a stretch of a text, regardless of case; never zero. */
    static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        // Zero marks an empty slot.
        return (hash ^ hash >>> 15) | 1 << 31;
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
