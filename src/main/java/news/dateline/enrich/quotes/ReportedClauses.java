package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.BARE;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE_2;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.PRONOUN;
import static news.dateline.enrich.quotes.Lexicon.QUESTION;

/**
 * Finds the clause that a verb or noun of speech reports: behind {@code dass}, {@code ob}, a question word or colon, in the
 * conjunctive, or with an infinitive.
 */
final class ReportedClauses {

    private final Copy copy;

    ReportedClauses(Copy copy) {
        this.copy = copy;
    }

    /** Where the reported clause behind a verb begins, or -1. */
    int clauseAfter(Clauses.Cue verb, int from, int to) {
        if (!copy.lexicon.isGerman()) {
            for (int i = verb.main() + 1; i < Math.min(to, verb.main() + 8); i++) {
                if (copy.has(i, CONJUNCTION) && copy.quotation(i) < 0) {
                    return i;
                }
            }
            return copy.has(verb.main(), BARE) && opensBareClause(verb.main() + 1, to) ? verb.main() + 1 : -1;
        }
        int at = Math.max(verb.finite(), verb.last());
        for (int tries = 0; tries < 4; tries++) {
            int comma = comma(at + 1, to);
            if (comma < 0) {
                break;
            }
            if (opensReport(comma + 1, to)) {
                return comma + 1;
            }
            at = comma;
        }
        return -1;
    }

    /** English without {@code that}: {@code the mayor said the bridge would close}. */
    private boolean opensBareClause(int clause, int to) {
        return clause + 3 < to && copy.quotation(clause) < 0 && (copy.has(clause, DETERMINER | PRONOUN) || copy.isCapital(clause)
                || copy.tokens.isNumber(clause));
    }

    boolean opensReport(int clause, int to) {
        if (clause >= to) {
            return false;
        }
        if (copy.has(clause, CONJUNCTION) || copy.has(clause, QUESTION) && !copy.has(clause, DETERMINER) && !copy.is(clause, "wie")) {
            return true;
        }
        if (copy.isSign(clause - 1, ':')) {
            return copy.quotation(clause) < 0 && to - clause > 3;
        }
        boolean relative = (copy.is(clause, "die") || copy.is(clause, "der") || copy.is(clause, "das")) && !verbSecond(clause, to);
        return copy.hasMood(clause, to, CONJUNCTIVE) || !relative && copy.hasMood(clause, Math.min(to, clause + 12), CONJUNCTIVE_2)
                || hasInfinitive(clause, to);
    }

    /** Whether a noun with its article stands right before a verb in the conjunctive: {@code die Folgen würden}. */
    private boolean verbSecond(int clause, int to) {
        for (int i = clause + 1; i < Math.min(to, clause + 4); i++) {
            if (copy.isWord(i) && copy.isCapital(i)) {
                return i + 1 < to && copy.has(i + 1, CONJUNCTIVE_2);
            }
        }
        return false;
    }

    /** The next comma or colon outside quotations, or -1. */
    int comma(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (copy.quotation(i) >= 0) {
                i = copy.quotations.close(copy.quotation(i));
            } else if (copy.isComma(i) || copy.isSign(i, ':')) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a clause has an infinitive with {@code zu}: {@code , die Steuern zu senken}. */
    boolean hasInfinitive(int from, int to) {
        int end = comma(from, to);
        for (int i = from; i < (end < 0 ? to : end); i++) {
            boolean zu = copy.is(i, "zu") && i + 1 < to && copy.isWord(i + 1) && !copy.isCapital(i + 1)
                    && copy.lower(i + 1).endsWith("n");
            boolean last = i + 1 == to || i + 1 == end;
            String word = last && copy.isWord(i) && !copy.isCapital(i) ? copy.lower(i) : "";
            boolean joined = word.length() > 6 && word.endsWith("en") && word.indexOf("zu", 1) > 1 && !copy.has(i, JOINT);
            if (zu || joined) {
                return true;
            }
        }
        return false;
    }
}
