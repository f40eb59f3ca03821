package news.dateline.enrich.keywords;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A word or phrase that may become a keyword, with the places it was met in. Not thread-safe.
 */
final class Candidate {

    /** Different forms that are told apart beside the first; a noun has no more. */
    private static final int MOST_FORMS = 7;

    final int words;
    /** How telling its words are, 0 to 1: the most telling one decides. */
    final double rarity;
    /** The token it was met at first. */
    int firstAt = -1;
    double mass;
    int count;
    boolean common;
    private String form;
    private int formCount;
    private Map<String, Integer> others = Map.of();

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
    void met(double place, int at) {
        firstAt = firstAt < 0 ? at : firstAt;
        mass += place;
        count++;
    }

    /** Counts a form it was met in. */
    void called(String met) {
        if (form == null) {
            form = met;
        }
        if (form.equals(met)) {
            formCount++;
            return;
        }
        if (others.isEmpty()) {
            others = new LinkedHashMap<>();
        }
        if (others.size() < MOST_FORMS || others.containsKey(met)) {
            others.merge(met, 1, Integer::sum);
        }
    }

    /** The most frequent form; of equally frequent ones the shortest, then the one met first. */
    String form() {
        String best = form;
        int most = formCount;
        for (Map.Entry<String, Integer> other : others.entrySet()) {
            boolean shorter = other.getValue() == most && other.getKey().length() < best.length();
            if (other.getValue() > most || shorter) {
                best = other.getKey();
                most = other.getValue();
            }
        }
        return best;
    }
}
