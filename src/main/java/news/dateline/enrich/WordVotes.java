package news.dateline.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and beginnings of words ({@code kanton*}) that vote for a class. They are found by their first three letters, so that a word
 * costs one look-up and a few comparisons however long the list is.
 */
final class WordVotes {

    private final Map<Long, List<Pattern>> byFirst = new HashMap<>();

    private record Pattern(String letters, boolean whole, int choice, double weight) {
    }

    /**
     * @param pattern a word in small letters, with {@code *} after at least three letters for any ending
     * @param choice  the class it votes for
     * @param weight  how strongly
     */
    void add(String pattern, int choice, double weight) {
        boolean open = pattern.endsWith("*");
        String letters = open ? pattern.substring(0, pattern.length() - 1) : pattern;
        byFirst.computeIfAbsent(first(letters), key -> new ArrayList<>(2)).add(new Pattern(letters, !open, choice, weight));
    }

    /** Adds the word's votes to the score by class; a word counts once for each class. */
    void count(String word, double[] score) {
        int counted = 0;
        for (Pattern pattern : byFirst.getOrDefault(first(word), List.of())) {
            boolean matches = pattern.whole ? word.equals(pattern.letters) : word.startsWith(pattern.letters);
            if (matches && (counted & 1 << pattern.choice) == 0) {
                score[pattern.choice] += pattern.weight;
                counted |= 1 << pattern.choice;
            }
        }
    }

    private static Long first(String word) {
        long key = 0;
        for (int i = 0; i < 3; i++) {
            key = key << 16 | (i < word.length() ? word.charAt(i) : 0);
        }
        return key;
    }
}
