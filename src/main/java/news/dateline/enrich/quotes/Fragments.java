package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.DEFINITE;
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

    /** Tokens before a quotation where the verb may stand that takes it, and behind it. */
    private static final int REACH = 25;
    private static final int REACH_BEHIND = 8;

    private final Copy copy;

    Fragments(Copy copy) {
        this.copy = copy;
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
        boolean taken = taker(quoted) >= 0;
        double score = framed ? 2 : 0;
        score += words == 1 ? -2 : words == 2 ? -1 : words == 3 ? -0.5 : words < 6 ? 1 : words < 8 ? 2 : 3;
        score += allCapital(open + 1, quoted.close()) ? words > 3 ? -3 : -1.5 : capital ? 0 : 1.5;
        score += copy.hasMood(quoted.left(), quoted.right(), CONJUNCTIVE) ? 1 : 0;
        score += taken ? words > 3 ? 2 : 4.5 : 0;
        score += isAs(open - 1) && !capital ? 1.5 : 0;
        score += words > 1 && copy.endsInFinal(quoted.close() - 1) ? 2 : 0;
        score += joined ? 2 : 0;
        score -= capital && !taken && isTitle(quoted) ? framed ? 0.5 : 2 : 0;
        return score - nameBefore(quoted, capital, taken) - nameAround(quoted, capital);
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
                && copy.tokens.text().charAt(copy.tokens.end(open - 1) - 1) == 'e' && isDefinite(open - 2);
        if (capital && !taken && (isDefinite(open - 1) || attribute)) {
            return quoted.words() > 3 ? 3 : 1.5;
        }
        boolean apposition = capital && !taken && copy.isWord(open - 1) && copy.isCapital(open - 1) && !copy.endsInFinal(quoted.close() - 1);
        return apposition || copy.is(open - 1, "auch") && capital ? 2 : 0;
    }

    /** How much what is glued to the marks or gives names speaks for a name. */
    private double nameAround(Quoted quoted, boolean capital) {
        boolean glued = quoted.close() + 1 < copy.tokens.count() && copy.tokens.isGlued(quoted.close() + 1)
                && copy.tokens.first(quoted.close() + 1) == '-';
        double name = glued || copy.isSign(quoted.open() - 1, '(') ? 2 : 0;
        return name + (isNaming(quoted, capital) ? 4 : 0);
    }

    private boolean isDefinite(int token) {
        return token >= 0 && copy.has(token, DEFINITE);
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

    private boolean isAs(int token) {
        return copy.is(token, "als") || copy.is(token, "Als") || copy.is(token, "as") || copy.is(token, "comme") || copy.is(token, "come");
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

    /**
     * The verb that takes the quotation as what it says, or -1: {@code nennt es «…»}, {@code wirft ihm «…» vor}, {@code halten es für «…»}.
     */
    int taker(Quoted quoted) {
        int open = quoted.open();
        boolean joined = false;
        for (int i = open - 1; i >= Math.max(quoted.left(), open - REACH); i--) {
            if (copy.quotation(i) >= 0 || copy.isCapital(i)) {
                continue;
            }
            if (copy.has(i, FRAGMENT) && !joined && takes(i, quoted)) {
                return i;
            }
            boolean otherVerb = copy.has(i, VERB) && i > quoted.left() && copy.is(i - 1, "und");
            joined |= otherVerb;
        }
        for (int i = quoted.close() + 1; i < Math.min(quoted.right(), quoted.close() + REACH_BEHIND); i++) {
            if (copy.quotation(i) < 0 && !copy.isCapital(i) && copy.has(i, FRAGMENT) && takes(i, quoted)) {
                return i;
            }
        }
        int copula = copulaOfOpinion(quoted);
        return copula >= 0 ? copula : takesFor(quoted);
    }

    private boolean takes(int verb, Quoted quoted) {
        int open = quoted.open();
        return switch (copy.lower(verb)) {
            case "wirft", "warf", "warfen" -> copy.is(quoted.close() + 1, "vor");
            case "zeigt", "zeigte", "zeigten" -> !copy.isCapital(open + 1);
            case "nennt", "nannte", "nannten", "nennen", "genannt" -> !isNaming(quoted, copy.isCapital(open + 1)) && !isDefinite(open - 1);
            case "hält", "hielt", "hielten", "halten", "gehalten" -> copy.is(open - 1, "für") || copy.is(quoted.close() + 1, "für");
            case "rechnet", "rechnete", "rechneten", "rechnen" -> copy.is(open - 1, "mit") && !copy.isCapital(open + 1);
            case "sieht", "sah", "sahen", "betrachtet", "betrachtete", "wertet", "wertete", "werteten", "gewertet", "bezeichnet",
                    "bezeichnete", "bezeichneten", "bezeichnen", "kritisiert", "kritisierte", "kritisierten", "lobt", "lobte", "beschreibt",
                    "beschrieb", "weist", "wies", "wiesen", "zurückgewiesen", "beurteilt", "beurteilte", "beurteilten", "eingestuft", "abgetan",
                    "dargestellt" ->
                !isNaming(quoted, copy.isCapital(open + 1)) && (isAs(open - 1) || isAs(open - 2)
                        || copy.has(open - 1, DETERMINER) && !isDefinite(open - 1) && takesObject(verb));
            case "spricht", "sprach", "sprachen", "gesprochen", "sprechen" -> copy.is(open - 1, "von") || copy.is(open - 2, "von")
                    || copy.is(open - 1, "vom") || copy.is(quoted.left(), "Von") && verb > open;
            case "warnt", "warnte", "warnten" -> copy.is(open - 1, "vor") || copy.is(open - 2, "vor");
            case "rät", "riet", "rieten" -> copy.is(open - 1, "zu");
            case "rief", "riefen", "ruft", "rufen", "schrie", "schrien" -> verb < open && !isDefinite(open - 1);
            default -> isAs(open - 1) || copy.has(open - 1, DETERMINER) && !isDefinite(open - 1) || open - verb < 4 && !isDefinite(open - 1)
                    || verb > quoted.close() && !isDefinite(open - 1);
        };
    }

    /** A verb that may have the quotation as its object, not only behind {@code als}. */
    private boolean takesObject(int verb) {
        String word = copy.lower(verb);
        return word.startsWith("bezeichn") || word.startsWith("kritis") || word.startsWith("lob") || word.startsWith("beschr");
    }

    /** Whether a verb gives a name: {@code nennt sich}, {@code auch «…» genannt}, {@code als «…» bezeichnet wird}, each without agent. */
    private boolean isNaming(Quoted quoted, boolean capital) {
        boolean calls = copy.is(quoted.open() - 1, "genannt");
        boolean term = capital && quoted.words() < 3;
        for (int i = quoted.left(); i < quoted.right(); i++) {
            if (copy.quotation(i) >= 0 || !copy.isWord(i)) {
                continue;
            }
            boolean itself = copy.is(i, "sich") || copy.is(i, "selbst");
            if (itself && callsBeside(i)) {
                return true;
            }
            if (copy.is(i, "man") && near(i, quoted) || copy.is(i, "kurz") && i == quoted.open() - 1) {
                return true;
            }
            boolean passive = copy.is(i, "genannt") || copy.is(i, "bezeichnet");
            calls |= passive && i - quoted.close() < 6 && i > quoted.close() && (term || copy.is(i, "genannt"));
            if ((copy.is(i, "Beispiel") || copy.is(i, "Beispiele")) && callsBeside(i)) {
                return true;
            }
        }
        return calls && !hasAgent(quoted);
    }

    private boolean near(int token, Quoted quoted) {
        return Math.abs(token - quoted.open()) < 8 && callsBeside(token);
    }

    /** Whether a form of {@code nennen} or {@code bezeichnen} stands within a few words. */
    private boolean callsBeside(int token) {
        for (int i = Math.max(0, token - 4); i < Math.min(copy.tokens.count(), token + 16); i++) {
            boolean calls = copy.quotation(i) < 0 && (copy.is(i, "nennt") || copy.is(i, "nannte") || copy.is(i, "nennen") || copy.is(i, "nannten")
                    || copy.is(i, "bezeichnet") || copy.is(i, "bezeichnen"));
            if (calls) {
                return true;
            }
        }
        return false;
    }

    /** {@code von X} before or shortly behind the quotation. */
    private boolean hasAgent(Quoted quoted) {
        int from = quoted.open();
        while (from > quoted.left() && quoted.open() - from < 12 && !copy.isComma(from - 1)) {
            from--;
        }
        for (int i = from; i < Math.min(quoted.right(), quoted.close() + 4); i++) {
            if (copy.quotation(i) < 0 && (copy.is(i, "von") || copy.is(i, "vom") || copy.is(i, "durch") || copy.is(i, "hat") || copy.is(i, "hatte")
                    || copy.is(i, "habe") || copy.is(i, "haben"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Für die Ministerin ist die Lage «…».}: the auxiliary, or -1. */
    int copulaOfOpinion(Quoted quoted) {
        if (!copy.lexicon.isGerman()) {
            return -1;
        }
        boolean last = quoted.close() + 1 >= quoted.right() || copy.endsInFinal(quoted.close() + 1)
                || copy.has(quoted.close() + 1, AUXILIARY);
        if (!last) {
            return -1;
        }
        boolean opinion = false;
        for (int i = Math.max(quoted.left(), quoted.open() - REACH); i < quoted.open(); i++) {
            opinion |= copy.is(i, "Für") || copy.is(i, "für") && i > quoted.left() && (copy.is(i - 1, "Was") || copy.has(i - 1, AUXILIARY));
            if (opinion && copy.has(i, AUXILIARY | CONJUNCTIVE) && isBeing(i)) {
                return i;
            }
        }
        return opinion && isBeing(quoted.close() + 1) ? quoted.close() + 1 : -1;
    }

    private boolean isBeing(int token) {
        return copy.is(token, "ist") || copy.is(token, "sei") || copy.is(token, "war") || copy.is(token, "sind") || copy.is(token, "waren");
    }

    /** {@code halten … für «…»}: the verb's plain form is too common to be in the list. */
    private int takesFor(Quoted quoted) {
        int open = quoted.open();
        for (int i = Math.max(quoted.left(), open - REACH); i < open && copy.is(open - 1, "für"); i++) {
            if (copy.is(i, "halten") || copy.is(i, "erklärt") || copy.is(i, "erklärte")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a name stands in the marks rather than speech: capitals throughout behind an article or a kind of thing. */
    boolean isName(Quoted quoted) {
        return quoted.open() > quoted.left() && allCapital(quoted.open() + 1, quoted.close())
                && (isDefinite(quoted.open() - 1) || isNamedBefore(quoted.left(), quoted.open()));
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
