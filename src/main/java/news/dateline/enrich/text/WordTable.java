package news.dateline.enrich.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Maps words to non-negative numbers and looks up stretches of a text without making a string of them.
 *
 * <p>Words are compared in lower case, character by character (so not by the full case folding of Unicode, which may change
 * the length; {@code ß} is {@code ß}), by a hash of 64 bits that stands for the word. A look-up reads a bit for an unknown word and
 * one stretch of memory for a known one: on the way through an article little else is in the processor's cache. Open addressing with
 * linear probing. Immutable and thread-safe.
 */
public final class WordTable {

    /** What {@link #get} says of a word that is not in the table. */
    public static final int NONE = -1;

    private static final int FILTER_BITS_PER_WORD = 16;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** Two for each slot: a word's hash, zero in a free slot, and its number. */
    private final long[] slots;
    /** A bit for the lowest bits of every word's hash, so few of them set that most unknown words end here. */
    private final long[] filter;
    private final int longest;

    private WordTable(Map<String, Integer> entries) {
        int size = Math.max(8, entries.size());
        slots = new long[4 * Integer.highestOneBit(size + size / 2)];
        filter = new long[Integer.highestOneBit(size * FILTER_BITS_PER_WORD - 1) * 2 >> 6];
        int length = 0;
        for (Map.Entry<String, Integer> entry : entries.entrySet()) {
            String word = entry.getKey().toLowerCase(Locale.ROOT);
            long hash = hash(word, 0, word.length());
            int slot = slot(hash);
            while (slots[slot] != 0 && slots[slot] != hash) {
                slot = next(slot);
            }
            slots[slot] = hash;
            slots[slot + 1] = entry.getValue();
            filter[word(hash)] |= 1L << hash;
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
    public int get(String text, int start, int end) {
        return end - start > longest || end <= start ? NONE : get(hash(text, start, end));
    }

    /** The same for a stretch whose {@link #hash} is known already. */
    int get(long hash) {
        if ((filter[word(hash)] & 1L << hash) == 0) {
            return NONE;
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return (int) slots[slot + 1];
            }
            slot = next(slot);
        }
        return NONE;
    }

    /** The number of a word, or {@link #NONE}. */
    public int get(String word) {
        return get(word, 0, word.length());
    }

    /** Whether the table has the word between two indices of a text. */
    public boolean contains(String text, int start, int end) {
        return get(text, start, end) != NONE;
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) * 2 & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 2 & slots.length - 1;
    }

    /** Where in the filter the bit of a hash stands. */
    private int word(long hash) {
        return (int) hash >>> 6 & filter.length - 1;
    }

    /** The hash of a stretch of a text, regardless of case; never zero. */
    static long hash(String text, int start, int end) {
        long hash = end - start;
        for (int i = start; i < end; i++) {
            hash = (hash + lower(text.charAt(i))) * MULTIPLIER;
        }
        // Zero marks a free slot.
        return (hash ^ hash >>> 29) | 1L << 63;
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
