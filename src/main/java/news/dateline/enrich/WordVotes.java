package news.dateline.enrich;

import java.util.Arrays;

/**
 * Words and beginnings of words ({@code kanton*}) that vote for a class. They are found by their first three letters, so that a word
 * costs one look-up and a few comparisons however long the list is.
 */
final class WordVotes {

    private static final Pattern[] NONE = {};

    /** Open addressing: first letters and the patterns that have them; a power of two. */
    private long[] keys = new long[64];
    private Pattern[][] patterns = new Pattern[64][];
    private int used;

    private record Pattern(String letters, boolean whole, int choice, double weight) {

        boolean matches(char[] word, int length) {
            if (length < letters.length() || whole && length > letters.length()) {
                return false;
            }
            for (int i = 0; i < letters.length(); i++) {
                if (word[i] != letters.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param pattern a word in small letters, with {@code *} after at least three letters for any ending
     * @param choice  the class it votes for
     * @param weight  how strongly
     */
    void add(String pattern, int choice, double weight) {
        boolean open = pattern.endsWith("*");
        String letters = open ? pattern.substring(0, pattern.length() - 1) : pattern;
        if (used * 4 > keys.length) {
            grow();
        }
        long key = first(letters.toCharArray(), letters.length());
        int slot = slot(key);
        Pattern[] known = patterns[slot] == null ? NONE : patterns[slot];
        used += patterns[slot] == null ? 1 : 0;
        keys[slot] = key;
        patterns[slot] = Arrays.copyOf(known, known.length + 1);
        patterns[slot][known.length] = new Pattern(letters, !open, choice, weight);
    }

    private void grow() {
        Pattern[][] old = patterns;
        long[] oldKeys = keys;
        patterns = new Pattern[old.length * 2][];
        keys = new long[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                patterns[slot] = old[i];
            }
        }
    }

    /** Adds a word's votes to the score by class; the word, in small letters, counts once for each class. */
    void count(char[] word, int length, double[] score) {
        Pattern[] candidates = patterns[slot(first(word, length))];
        if (candidates == null) {
            return;
        }
        int counted = 0;
        for (Pattern pattern : candidates) {
            if ((counted & 1 << pattern.choice) == 0 && pattern.matches(word, length)) {
                score[pattern.choice] += pattern.weight;
                counted |= 1 << pattern.choice;
            }
        }
    }

    /** The slot of a key, or the free one where it would stand. */
    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
        while (keys[slot] != key && patterns[slot] != null) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private static long first(char[] word, int length) {
        long key = 0;
        for (int i = 0; i < 3; i++) {
            key = key << 16 | (i < length ? word[i] : 0);
        }
        return key;
    }
}
