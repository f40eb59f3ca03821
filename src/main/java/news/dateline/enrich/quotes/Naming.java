package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;

/** Tells whether a verb gives a quotation as a name rather than as what somebody said. */
final class Naming {

    private final Copy copy;
    /** The quotation asked for last, and the answer: several readers ask one after the other. */
    private int asked = -1;
    private boolean answer;

    Naming(Copy copy) {
        this.copy = copy;
    }

    /** Whether a verb gives a name: {@code nennt sich}, {@code auch «…» genannt}, {@code als «…» bezeichnet wird}, each without agent. */
    boolean isNaming(Quoted quoted) {
        if (asked != quoted.index()) {
            answer = find(quoted);
            asked = quoted.index();
        }
        return answer;
    }

    private boolean find(Quoted quoted) {
        boolean capital = copy.isCapital(quoted.open() + 1) || copy.tokens.isNumber(quoted.open() + 1);
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

    /** Whether a form of {@code nennen} or {@code bezeichnen} stands in the clause, shortly before a word or behind it. */
    private boolean callsBeside(int token) {
        if (calls(token - 1) || calls(token - 2)) {
            return true;
        }
        for (int i = token + 1; i < Math.min(copy.tokens.count(), token + 16); i++) {
            if (copy.quotation(i) >= 0) {
                continue;
            }
            if (copy.isComma(i) || copy.is(i, "und")) {
                return false;
            }
            if (calls(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean calls(int token) {
        return token >= 0 && copy.has(token, FRAGMENT) && copy.quotation(token) < 0 && (copy.is(token, "nennt") || copy.is(token, "nannte")
                || copy.is(token, "nennen") || copy.is(token, "nannten") || copy.is(token, "bezeichnet") || copy.is(token, "bezeichnen"));
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
}
