package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;
import static news.dateline.enrich.quotes.Lexicon.VERB;
import static news.dateline.enrich.quotes.Lexicon.WRITTEN;

/** Finds the verb that takes a quotation as what it says: {@code nennt es «…»}, {@code wirft ihm «…» vor}, {@code für X ist es «…»}. */
final class Takers {

    /** Tokens before a quotation where the verb may stand that takes it, and behind it. */
    private static final int REACH = 25;
    private static final int REACH_BEHIND = 8;

    private final Copy copy;
    private final Naming naming;
    /** The quotation asked for last, and the answer: two readers ask one after the other. */
    private int asked = -1;
    private int answer;

    Takers(Copy copy, Naming naming) {
        this.copy = copy;
        this.naming = naming;
    }

    /**
     * The verb that takes the quotation as what it says, or -1: {@code nennt es «…»}, {@code wirft ihm «…» vor}, {@code halten es für
     * «…»}.
     */
    int taker(Quoted quoted) {
        if (asked != quoted.index()) {
            answer = find(quoted);
            asked = quoted.index();
        }
        return answer;
    }

    private int find(Quoted quoted) {
        int open = quoted.open();
        if (open > quoted.left() && copy.has(open - 1, WRITTEN)) {
            return open - 1;
        }
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
            case "zeigt", "zeigte", "zeigten", "reagiert", "reagierte", "reagierten" -> !copy.isCapital(open + 1);
            case "nennt", "nannte", "nannten", "nennen", "genannt" -> !naming.isNaming(quoted) && !copy.isDefinite(open - 1);
            case "hält", "hielt", "hielten", "halten", "gehalten" -> copy.is(open - 1, "für") || copy.is(quoted.close() + 1, "für");
            case "rechnet", "rechnete", "rechneten", "rechnen" -> copy.is(open - 1, "mit") && !copy.isCapital(open + 1);
            case "sieht", "sah", "sahen", "betrachtet", "betrachtete", "wertet", "wertete", "werteten", "gewertet", "bezeichnet",
                    "bezeichnete", "bezeichneten", "bezeichnen", "kritisiert", "kritisierte", "kritisierten", "lobt", "lobte", "beschreibt",
                    "beschrieb", "weist", "wies", "wiesen", "zurückgewiesen", "beurteilt", "beurteilte", "beurteilten", "eingestuft", "abgetan",
                    "dargestellt" ->
                !naming.isNaming(quoted) && (copy.isAs(open - 1) || copy.isAs(open - 2)
                        || copy.has(open - 1, DETERMINER) && !copy.isDefinite(open - 1) && takesObject(verb));
            case "spricht", "sprach", "sprachen", "gesprochen", "sprechen" -> copy.is(open - 1, "von") || copy.is(open - 2, "von")
                    || copy.is(open - 1, "vom") || copy.is(quoted.left(), "Von") && verb > open;
            case "warnt", "warnte", "warnten" -> copy.is(open - 1, "vor") || copy.is(open - 2, "vor");
            case "rät", "riet", "rieten" -> copy.is(open - 1, "zu");
            case "rief", "riefen", "ruft", "rufen", "schrie", "schrien" -> verb < open && !copy.isDefinite(open - 1);
            default -> copy.isAs(open - 1) || !copy.isDefinite(open - 1) && (copy.has(open - 1, DETERMINER) || open - verb < 4
                    || verb > quoted.close());
        };
    }

    /** A verb that may have the quotation as its object, not only behind {@code als}. */
    private boolean takesObject(int verb) {
        String word = copy.lower(verb);
        return word.startsWith("bezeichn") || word.startsWith("kritis") || word.startsWith("lob") || word.startsWith("beschr");
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
}
