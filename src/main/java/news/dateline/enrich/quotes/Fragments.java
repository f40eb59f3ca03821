package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.DEFINITE;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;
import static news.dateline.enrich.quotes.Lexicon.NAMED;
import static news.dateline.enrich.quotes.Lexicon.SO_CALLED;

/**
 * Tells a few quoted words that somebody said from names, titles and words at arm's length.
 *
 * <p>The weights are set by hand: a cue in the sentence, a verb that takes the words as what is said, small initials and length speak
 * for a fragment; capitals throughout, a definite article before a capital, and a kind of work or firm before it speak for a name.
 */
final class Fragments {

    private final Copy copy;

    Fragments(Copy copy) {
        this.copy = copy;
    }

    /**
     * How much speaks for a fragment.
     *
     * @param open   its opening mark
     * @param close  its closing mark
     * @param left   where its sentence begins
     * @param right  where its sentence ends
     * @param words  how many words it has
     * @param framed whether the sentence has a cue
     * @param joined whether it is coordinated with a fragment before it
     */
    double score(int open, int close, int left, int right, int words, boolean framed, boolean joined) {
        double score = framed ? 2 : 0;
        score += words == 1 ? -2 : words == 2 ? -1 : words == 3 ? -0.5 : words < 6 ? 1 : words < 8 ? 2 : 3;
        score += allCapital(open + 1, close) ? words > 3 ? -3 : -1.5 : copy.isCapital(open + 1) ? 0 : 1.5;
        score += copy.hasMood(left, right, CONJUNCTIVE) ? 1 : 0;
        if (takesFragment(left, open, close, right)) {
            score += words > 3 ? 2 : 4.5;
        }
        if (copy.is(open - 1, "als") && !copy.isCapital(open + 1)) {
            score += 1.5;
        }
        if (words > 1 && copy.endsInFinal(close - 1)) {
            score += 2;
        }
        if (joined) {
            score += 2;
        }
        if (isNamedBefore(left, open)) {
            score -= copy.isCapital(open + 1) ? 4 : 1;
        }
        if (copy.is(open - 1, "laut") || copy.is(open - 1, "Laut")) {
            score -= 4;
        }
        boolean attribute = open - 2 >= left && copy.isWord(open - 1) && !copy.isCapital(open - 1)
                && copy.lower(open - 1).endsWith("e")
                && isDefinite(open - 2);
        if (copy.isCapital(open + 1) && (isDefinite(open - 1) || attribute)) {
            score -= words > 3 ? 3 : 1.5;
        }
        if (close + 1 < copy.tokens.count() && copy.tokens.isGlued(close + 1) && copy.tokens.first(close + 1) == '-'
                || copy.is(open - 1, "(")) {
            score -= 2;
        }
        return score;
    }

    private boolean isDefinite(int token) {
        return token >= 0 && copy.has(token, DEFINITE);
    }

    boolean isNamedBefore(int left, int open) {
        for (int i = Math.max(left, open - 2); i < open; i++) {
            if (copy.has(i, NAMED | SO_CALLED) || isNamed(i)) {
                return true;
            }
        }
        return false;
    }

    /** A compound that names a kind of thing: {@code Forschungsschiff}, {@code Wochenzeitung}. */
    private boolean isNamed(int token) {
        return copy.isWord(token) && copy.isCapital(token) && copy.lexicon.endsInNamed(copy.lower(token));
    }

    /**
     * Whether a verb takes the quotation as what it says: {@code nennt es «…»}, {@code wirft ihm «…» vor}, {@code halten es für «…»}.
     */
    private boolean takesFragment(int left, int open, int close, int right) {
        return taker(left, open, close, right) >= 0;
    }

    /** The verb that takes the quotation as what it says, or -1. */
    int taker(int left, int open, int close, int right) {
        for (int i = Math.max(left, open - 25); i < Math.min(right, close + 6); i++) {
            if (copy.quotation(i) >= 0 || copy.isCapital(i) || !copy.has(i, FRAGMENT)) {
                continue;
            }
            String verb = copy.lower(i);
            boolean fits = switch (verb) {
                case "wirft", "warf", "warfen" -> copy.is(close + 1, "vor");
                case "zeigt", "zeigte", "zeigten" -> !copy.isCapital(open + 1);
                case "nennt", "nannte", "nannten", "genannt" -> !isNaming(left, right) && !isDefinite(open - 1);
                case "hält", "hielt", "hielten", "halten", "gehalten" -> copy.is(open - 1, "für");
                case "sieht", "sah", "sahen", "betrachtet", "betrachtete", "wertet", "wertete", "werteten", "gewertet", "bezeichnet",
                        "bezeichnete", "bezeichneten", "kritisiert", "kritisierte", "kritisierten", "lobt", "lobte", "beschreibt", "beschrieb" ->
                    copy.is(open - 1, "als") || copy.is(open - 2, "als") || copy.has(open - 1, DETERMINER);
                case "spricht", "sprach", "sprachen", "gesprochen" -> copy.is(open - 1, "von") || copy.is(open - 2, "von")
                        || copy.is(open - 1, "vom");
                case "warnt", "warnte", "warnten" -> copy.is(open - 1, "vor") || copy.is(open - 2, "vor");
                default -> copy.has(open - 1, DETERMINER) && !isDefinite(open - 1) || open - i < 4 && !isDefinite(open - 1)
                        || i > close && !isDefinite(open - 1);
            };
            if (fits) {
                return i;
            }
        }
        return takesFor(left, open);
    }

    /** {@code nennt sich}, {@code nennt man}: that gives a name. */
    private boolean isNaming(int left, int right) {
        for (int i = left; i < right; i++) {
            if (copy.is(i, "sich") || copy.is(i, "man") || copy.is(i, "selbst") || copy.is(i, "kurz") || copy.is(i, "meist")) {
                return true;
            }
        }
        return false;
    }

    /** {@code halten … für «…»}: the verb's plain form is too common to be in the list. */
    private int takesFor(int left, int open) {
        for (int i = Math.max(left, open - 25); i < open && copy.is(open - 1, "für"); i++) {
            if (copy.is(i, "halten") || copy.is(i, "erklärt") || copy.is(i, "erklärte")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a name stands in the marks rather than speech: capitals throughout behind an article or a kind of thing. */
    boolean isName(int left, int open, int close) {
        return open > left && allCapital(open + 1, close) && (isDefinite(open - 1) || isNamedBefore(left, open));
    }

    private boolean allCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (copy.isWord(i) && !copy.isCapital(i)) {
                return false;
            }
        }
        return true;
    }
}
