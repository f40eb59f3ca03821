package news.dateline.enrich.keywords;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or phrase that may become a keyword, with the places it was met in. Not thread-safe.
 */
final class Candidate {

    /** Different forms that are told apart; a noun has no more. */
    private static final int MOST_FORMS = 8;

    private final List<String> forms = new ArrayList<>(2);
    private final int[] counts = new int[MOST_FORMS];
    final int words;
    int firstAt = -1;
    /** How telling its words are, 0 to 1: the most telling one decides. */
    final double rarity;
    double mass;
    int count;
    boolean common;

    /**
     * @param words  how many words it has
     * @param rarity how telling its words are, 0 to 1
     */
    Candidate(int words, double rarity) {
        this.words = words;
        this.rarity = rarity;
    }

    /**
     * Counts an occurrence.
     *
     * @param place the weight of its place
     * @param at    its first token
     */
    void met(String form, double place, int at) {
        firstAt = firstAt < 0 ? at : firstAt;
        int known = forms.indexOf(form);
        if (known < 0 && forms.size() < MOST_FORMS) {
            known = forms.size();
            forms.add(form);
        }
        if (known >= 0) {
            counts[known]++;
        }
        mass += place;
        count++;
    }

    /** The most frequent form; of equally frequent ones the shortest, then the one met first. */
    String form() {
        int best = 0;
        for (int i = 1; i < forms.size(); i++) {
            boolean shorter = counts[i] == counts[best] && forms.get(i).length() < forms.get(best).length();
            if (counts[i] > counts[best] || shorter) {
                best = i;
            }
        }
        return forms.get(best);
    }
}
