package news.dateline.enrich.summary;

import news.dateline.enrich.text.Tokens;

/**
 * How often the longer words of an article occur in its sentences, and which of them the summary has already. Not thread-safe.
 */
final class WordCounts {

    /** Letters of a word that tell it apart: inflection follows behind. */
    private static final int STEM = 7;

    private final int capacity;
    private final long[] keys;
    private final int[] slots;
    private final int[] sentences;
    private final boolean[] covered;
    private int used;

    /**
     * @param most how many words will be numbered at most
     */
    WordCounts(int most) {
        capacity = Integer.highestOneBit(Math.max(16, most)) * 2;
        keys = new long[capacity];
        slots = new int[capacity];
        sentences = new int[most + 1];
        covered = new boolean[most + 1];
    }

    /** The number of a word, from 1; the same for all its forms. */
    int number(Tokens tokens, int token) {
        long key = stem(tokens, token);
        int slot = (int) (key ^ key >>> 31) & capacity - 1;
        while (slots[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & capacity - 1;
        }
        if (slots[slot] == 0) {
            keys[slot] = key;
            slots[slot] = ++used;
        }
        return slots[slot];
    }

    void add(int[] words) {
        for (int word : words) {
            sentences[word]++;
        }
    }

    void cover(int[] words) {
        for (int word : words) {
            covered[word] = true;
        }
    }

    /** The weight of the words that the summary does not have yet, tempered by the sentence's length; words met once say little. */
    double news(int[] words) {
        double news = 0;
        for (int word : words) {
            news += covered[word] ? 0 : sentences[word] - 0.6;
        }
        return news / Math.sqrt(words.length + 4.0);
    }

    /** The share of a sentence's words that the summary does not have yet. */
    double shareNew(int[] words) {
        int fresh = 0;
        for (int word : words) {
            fresh += covered[word] ? 0 : 1;
        }
        return (double) fresh / Math.max(1, words.length);
    }

    /**
     * A hash of a word's first letters, case aside; small function words of four and more letters get one too, but seldom twice new.
     */
    private static long stem(Tokens tokens, int token) {
        long hash = 7;
        int end = Math.min(tokens.end(token), tokens.start(token) + STEM);
        for (int i = tokens.start(token); i < end; i++) {
            hash = hash * 1_000_003 + Character.toLowerCase(tokens.text().charAt(i));
        }
        return hash;
    }
}
