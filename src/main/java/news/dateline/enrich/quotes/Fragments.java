package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;
import static news.dateline.enrich.quotes.Lexicon.NAMED;
import static news.dateline.enrich.quotes.Lexicon.NOUN;
import static news.dateline.enrich.quotes.Lexicon.PRONOUN;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.SO_CALLED;
import static news.dateline.enrich.quotes.Lexicon.VERB;

/**
 * Tells a few quoted words that somebody said from names, titles and words at arm's length.
 *
 * <p>The weights are set by hand: a cue in the sentence, a verb that takes the words as what is said, small initials and length speak
 * for a fragment; capitals throughout, a definite article before a capital, a kind of work or firm before it, a verb that gives names, and
 * a title's form speak for a name.
 */
final class Fragments {

    private final Copy copy;
    private final Takers takers;
    private final Naming naming;

    Fragments(Copy copy, Takers takers, Naming naming) {
        this.copy = copy;
        this.takers = takers;
        this.naming = naming;
    }

    /**
     * How much speaks for a fragment.
     *
     * @param framed whether the sentence has a cue
     * @param joined whether it is coordinated with a fragment before it
     */
    double score(Quoted quoted, boolean framed, boolean joined) {
        int open = quoted.open();
        int words = quoted.words();
        boolean capital = copy.isCapital(open + 1) || copy.tokens.isNumber(open + 1);
        boolean taken = takers.taker(quoted) >= 0;
        double score = framed ? 2 : 0;
        score += words == 1 ? -2 : words == 2 ? -1 : words == 3 ? -0.5 : words < 6 ? 1 : words < 8 ? 2 : 3;
        score += allCapital(open + 1, quoted.close()) ? words > 3 ? -3 : -1.5 : capital ? 0 : 1.5;
        score += copy.hasMood(quoted.left(), quoted.right(), CONJUNCTIVE) ? 1 : 0;
        score += taken ? words > 3 ? 2 : 4.5 : 0;
        score += copy.isAs(open - 1) && !capital ? 1.5 : 0;
        score += words > 1 && copy.endsInFinal(quoted.close() - 1) ? 2 : 0;
        score += joined ? 2 : 0;
        score += framed && capital && isIndefinite(open - 1) ? 1.5 : 0;
        score -= capital && !taken && isTitle(quoted) ? framed ? 0.5 : 2 : 0;
        return score - nameBefore(quoted, capital, taken) - nameAround(quoted);
    }

    /** {@code ein «Papiertiger»} is what somebody calls it, {@code der «Papiertiger»} may be its name. */
    private boolean isIndefinite(int token) {
        return copy.is(token, "ein") || copy.is(token, "eine") || copy.is(token, "einen");
    }

    /** How much the words before speak for a name. */
    private double nameBefore(Quoted quoted, boolean capital, boolean taken) {
        int open = quoted.open();
        if (open == quoted.left()) {
            return 0;
        }
        if (isSpoken(open)) {
            return -5;
        }
        if (isNamedBefore(quoted.left(), open)) {
            return capital ? 6 : quoted.words() > 4 ? 0 : 3;
        }
        if (copy.is(open - 1, "laut") || copy.is(open - 1, "Laut")) {
            return 4;
        }
        boolean attribute = open - 2 >= quoted.left() && copy.isWord(open - 1) && !copy.isCapital(open - 1)
                && copy.tokens.text().charAt(copy.tokens.end(open - 1) - 1) == 'e' && copy.isDefinite(open - 2);
        if (capital && !taken && (copy.isDefinite(open - 1) || attribute)) {
            return quoted.words() > 3 ? 3 : 1.5;
        }
        boolean apposition = capital && !taken && copy.isWord(open - 1) && copy.isCapital(open - 1) && !copy.endsInFinal(quoted.close() - 1);
        return apposition || copy.is(open - 1, "auch") && capital ? 2 : 0;
    }

    /** How much what is glued to the marks or gives names speaks for a name. */
    private double nameAround(Quoted quoted) {
        boolean glued = quoted.close() + 1 < copy.tokens.count() && copy.tokens.isGlued(quoted.close() + 1)
                && copy.tokens.first(quoted.close() + 1) == '-';
        double name = glued || copy.isSign(quoted.open() - 1, '(') ? 2 : 0;
        return name + (naming.isNaming(quoted) ? 4 : 0);
    }

    /** Behind a noun for what is called or written: {@code Parolen wie zum Beispiel «…»}, {@code mit der Aufschrift «…»}. */
    private boolean isSpoken(int open) {
        int noun = open - 1;
        while (noun > 0 && (copy.is(noun, "wie") || copy.is(noun, "etwa") || copy.is(noun, "zum") || copy.is(noun, "Beispiel")
                || copy.is(noun, "beispielsweise"))) {
            noun--;
        }
        return noun >= 0 && copy.isCapital(noun) && copy.has(noun, NOUN) && !copy.has(noun, NAMED);
    }

    boolean isNamedBefore(int left, int open) {
        int last = open - 1;
        if (last < left) {
            return false;
        }
        return isKind(last) || last > left && copy.isWord(last) && (copy.isCapital(last) || copy.has(last, NAMED)) && isKind(last - 1);
    }

    private boolean isKind(int token) {
        return copy.has(token, NAMED | SO_CALLED) && !copy.has(token, FRAGMENT)
                || copy.isWord(token) && copy.isCapital(token) && copy.lexicon.endsInNamed(copy.lower(token));
    }

    /** Words that make no sentence: without final mark, pronoun, conjunction or anything like a verb. */
    boolean isTitle(Quoted quoted) {
        if (copy.endsInFinal(quoted.close() - 1)) {
            return false;
        }
        if (!copy.lexicon.isGerman()) {
            return quoted.words() > 1 && allCapital(quoted.open() + 1, quoted.close());
        }
        for (int i = quoted.open() + 1; i < quoted.close(); i++) {
            boolean verb = copy.has(i, PRONOUN | AUXILIARY | VERB | CONJUNCTION | SEPARABLE) && !copy.has(i, DETERMINER)
                    || copy.roles(i) == 0 && copy.endsLikeVerb(i) && !(i + 1 < quoted.close() && copy.isCapital(i + 1));
            if (verb) {
                return false;
            }
        }
        return quoted.words() > 1;
    }

    /** Whether a name stands in the marks rather than speech: capitals throughout behind an article or a kind of thing. */
    boolean isName(Quoted quoted) {
        return quoted.open() > quoted.left() && allCapital(quoted.open() + 1, quoted.close())
                && (copy.isDefinite(quoted.open() - 1) || isNamedBefore(quoted.left(), quoted.open()));
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
