package news.dateline.enrich.keywords;

import java.util.Arrays;

/**
 * A word or phrase that may become a keyword, with the places it was met in. Not thread-safe.
 */
final class Candidate {

    /** Different forms that are told apart; a noun has no more. */
    private static final int MOST_FORMS = 8;

    /** Most candidates have one form. */
    private String[] forms = new String[1];
    private int[] counts = new int[1];
    private int different;
    final int words;
    final int firstAt;
    /** How telling its words are, 0 to 1: the most telling one decides. */
    final double rarity;
    double mass;
    int count;
    boolean common;

    /**
     * @param words   how many words it has
     * @param firstAt the token it was met at first
     * @param rarity  how telling its words are, 0 to 1
     */
    Candidate(int words, int firstAt, double rarity) {
        this.words = words;
        this.firstAt = firstAt;
        this.rarity = rarity;
    }

    void met(String form, double place) {
        int known = 0;
        while (known < different && !forms[known].equals(form)) {
            known++;
        }
        if (known == different && different < MOST_FORMS) {
            add(form);
        }
        if (known < different) {
            counts[known]++;
        }
        mass += place;
        count++;
    }

    private void add(String form) {
        if (different == forms.length) {
            forms = Arrays.copyOf(forms, different * 2);
            counts = Arrays.copyOf(counts, different * 2);
        }
        forms[different++] = form;
    }

    /** The most frequent form; of equally frequent ones the shortest, then the one met first. */
    String form() {
        int best = 0;
        for (int i = 1; i < different; i++) {
            boolean shorter = counts[i] == counts[best] && forms[i].length() < forms[best].length();
            if (counts[i] > counts[best] || shorter) {
                best = i;
            }
        }
        return forms[best];
    }
}
