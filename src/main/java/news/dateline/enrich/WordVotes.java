package news.dateline.enrich;

import java.util.Arrays;
import java.util.List;

/**
 * Words and beginnings of words ({@code kanton*}) that vote for a class.
 *
 * <p>A word is hashed letter by letter, and after each letter a bit tells whether a pattern may end there, so that a word costs little
 * however long the list is. A hash of 64 bits stands for a pattern's letters. Immutable and thread-safe.
 */
final class WordVotes {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int FILTER_BITS_PER_PATTERN = 64;

    private final long[] filter;
    /** Open addressing: the keys of letters, zero where a slot is free, and the patterns made of them. */
    private final long[] keys;
    private final Pattern[][] patterns;
    private final int shortestOpen;
    private final int longest;
    private final int choices;

    private record Pattern(int rank, int choice, double weight) {
    }

    /**
     * What a word votes for.
     *
     * @param letters the word in small letters, with {@code *} at its end for any ending
     * @param choice  the class it votes for
     * @param weight  how strongly
     */
    record Vote(String letters, int choice, double weight) {
    }

    /** Votes by falling precedence: where several for one class fit a word, the first counts. */
    WordVotes(List<Vote> votes) {
        filter = new long[Integer.highestOneBit(Math.max(8, votes.size()) * FILTER_BITS_PER_PATTERN) >> 6];
        keys = new long[Integer.highestOneBit(Math.max(8, votes.size())) * 4];
        patterns = new Pattern[keys.length][];
        int leastOpen = Integer.MAX_VALUE;
        int most = 0;
        int classes = 0;
        for (int rank = 0; rank < votes.size(); rank++) {
            Vote vote = votes.get(rank);
            boolean open = vote.letters().endsWith("*");
            int length = vote.letters().length() - (open ? 1 : 0);
            long hash = 0;
            for (int i = 0; i < length; i++) {
                hash = longer(hash, vote.letters().charAt(i));
            }
            long key = key(hash, open);
            filter[word(key)] |= 1L << key;
            int slot = slot(key);
            Pattern[] same = keys[slot] == 0 ? new Pattern[0] : patterns[slot];
            keys[slot] = key;
            patterns[slot] = Arrays.copyOf(same, same.length + 1);
            patterns[slot][same.length] = new Pattern(rank, vote.choice(), vote.weight());
            leastOpen = open ? Math.min(leastOpen, length) : leastOpen;
            most = Math.max(most, length);
            classes = Math.max(classes, vote.choice() + 1);
        }
        shortestOpen = leastOpen;
        longest = most;
        choices = classes;
    }

    /** Adds the votes of the word between two indices to the score by class; a word counts once for each class. */
    void count(String text, int start, int end, double[] score) {
        Pattern[] first = null;
        long hash = 0;
        int reach = Math.min(end, start + longest);
        for (int i = start; i < reach; i++) {
            char c = text.charAt(i);
            hash = longer(hash, c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c));
            if (i - start >= shortestOpen - 1 && mayEnd(key(hash, true))) {
                first = earlier(first, key(hash, true));
            }
        }
        if (reach == end && mayEnd(key(hash, false))) {
            first = earlier(first, key(hash, false));
        }
        for (int i = 0; first != null && i < choices; i++) {
            score[i] += first[i] == null ? 0 : first[i].weight();
        }
    }

    private Pattern[] earlier(Pattern[] first, long key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            return first;
        }
        Pattern[] all = first == null ? new Pattern[choices] : first;
        for (Pattern pattern : patterns[slot]) {
            Pattern known = all[pattern.choice()];
            all[pattern.choice()] = known == null || pattern.rank() < known.rank() ? pattern : known;
        }
        return all;
    }

    private boolean mayEnd(long key) {
        return (filter[word(key)] & 1L << key) != 0;
    }

    /** The slot of a key, or the free one where it would stand. */
    private int slot(long key) {
        int slot = (int) (key >>> 40) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private int word(long key) {
        return (int) key >>> 6 & filter.length - 1;
    }

    private static long longer(long hash, char c) {
        return (hash + c) * MULTIPLIER;
    }

    private static long key(long hash, boolean open) {
        long mixed = hash ^ hash >>> 32;
        return open ? mixed | 1 : mixed & ~1;
    }
}
