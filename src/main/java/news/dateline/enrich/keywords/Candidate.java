package news.dateline.enrich.keywords;

import java.util.Map;
import java.util.TreeMap;

/**
 * A word or phrase that may become a keyword, with the places it was met in.
 */
final class Candidate {

    private final Map<String, Integer> forms = new TreeMap<>();
    final int words;
    final int firstAt;
    double mass;
    int count;
    boolean common;

    /**
     * @param words   how many words it has
     * @param firstAt the token it was met at first
     */
    Candidate(int words, int firstAt) {
        this.words = words;
        this.firstAt = firstAt;
    }

    void met(String form, double place) {
        forms.merge(form, 1, Integer::sum);
        mass += place;
        count++;
    }

    /** The most frequent form; of equally frequent ones the shortest, then the first in the alphabet. */
    String form() {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : forms.entrySet()) {
            boolean shorter = entry.getValue() == most && entry.getKey().length() < best.length();
            if (entry.getValue() > most || shorter) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
