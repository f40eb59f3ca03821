package news.dateline.enrich.summary;

import java.util.HashMap;
import java.util.Map;
import news.dateline.enrich.text.Tokens;

/**
 * How often the longer words of an article occur in its sentences, and which of them the summary has already. Not thread-safe.
 */
final class WordCounts {

    /** Letters of a word that tell it apart: inflection follows behind. */
    private static final int STEM = 7;

    private static final class Count {
        private int sentences;
        private boolean covered;
    }

    private final Map<Long, Count> counts = new HashMap<>();

    void add(long[] words) {
        for (long word : words) {
            counts.computeIfAbsent(word, w -> new Count()).sentences++;
        }
    }

    void cover(long[] words) {
        for (long word : words) {
            counts.get(word).covered = true;
        }
    }

    /** The weight of the words that the summary does not have yet, tempered by the sentence's length; words met once say little. */
    double news(long[] words) {
        double news = 0;
        for (long word : words) {
            Count count = counts.get(word);
            news += count.covered ? 0 : count.sentences - 0.6;
        }
        return news / Math.sqrt(words.length + 4.0);
    }

    /** The share of a sentence's words that the summary does not have yet. */
    double shareNew(long[] words) {
        int fresh = 0;
        for (long word : words) {
            fresh += counts.get(word).covered ? 0 : 1;
        }
        return (double) fresh / Math.max(1, words.length);
    }

    /** A hash of a word's first letters, case aside; small function words of four and more letters get one too, but seldom twice new. */
    static long stem(Tokens tokens, int token) {
        long hash = 7;
        int end = Math.min(tokens.end(token), tokens.start(token) + STEM);
        for (int i = tokens.start(token); i < end; i++) {
            hash = hash * 1_000_003 + Character.toLowerCase(tokens.text().charAt(i));
        }
        return hash;
    }
}
