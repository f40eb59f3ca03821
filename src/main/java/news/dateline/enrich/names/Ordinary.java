package news.dateline.enrich.names;

/**
 * How a word with a capital stands to the ordinary words of German. That a noun is none of them, nor built of them, is the best
 * sign of a name nobody has listed.
 *
 * <p>Inflected forms are found by taking endings off, compounds (Landes|gericht) by their last part: as the list holds stems
 * and not forms, now and then a name passes for a noun (Bergen), which the tagger learns to expect. Stateless.
 */
final class Ordinary {

    /** In the list of nouns. */
    static final int NOUN = 1;
    /** In the list of words that are written in small letters, but where they open a sentence. */
    static final int SMALL = 2;
    /** A listed noun with an ending. */
    static final int INFLECTED = 3;
    /** A listed word with a listed noun behind it. */
    static final int COMPOUND = 4;
    /** Ends in a listed noun. */
    static final int ENDING = 5;
    /** None of these. */
    static final int UNKNOWN = 6;

    /** The most letters of an ending (innen is taken for the end of a noun of its own). */
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_LAST = 4;
    private static final int SHORTEST_FIRST = 3;
    /** Longer words are looked at by their last letters only. */
    private static final int LONGEST = 40;

    private Ordinary() {
    }

    /** The kind of a word in small letters that was written with a capital. */
    static int of(String lower, Lexicon lexicon) {
        int n = lower.length();
        int listed = lexicon.ordinary(lower, 0, n);
        if (listed != 0) {
            return listed;
        }
        if (isNoun(lower, 0, lexicon)) {
            return INFLECTED;
        }
        for (int last = Math.max(SHORTEST_FIRST - 1, n - LONGEST); last <= n - SHORTEST_LAST; last++) {
            if (isNoun(lower, last, lexicon)) {
                return last >= SHORTEST_FIRST && isFirstPart(lower, last, lexicon) ? COMPOUND : ENDING;
            }
        }
        return UNKNOWN;
    }

    private static boolean isNoun(String lower, int from, Lexicon lexicon) {
        int n = lower.length();
        for (int end = n; end >= n - LONGEST_ENDING && end - from >= SHORTEST_STEM; end--) {
            if (lexicon.ordinary(lower, from, end) == NOUN) {
                return true;
            }
            if ("enrsm".indexOf(lower.charAt(end - 1)) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a listed word, with or without a linking s, n or en, ends before {@code end}. */
    private static boolean isFirstPart(String lower, int end, Lexicon lexicon) {
        for (int cut = 0; cut <= 2 && end - cut >= SHORTEST_STEM; cut++) {
            if (lexicon.ordinary(lower, 0, end - cut) != 0) {
                return true;
            }
        }
        return false;
    }
}
