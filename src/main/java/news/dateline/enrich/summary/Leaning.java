package news.dateline.enrich.summary;

import news.dateline.enrich.text.Kind;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordLists;
import news.dateline.enrich.text.WordTable;

/** Says how well a sentence stands by itself. Immutable and thread-safe. */
final class Leaning {

    private static final int FEW_WORDS = 8;
    private static final int MANY_WORDS = 38;

    private final WordTable leaning = WordTable.of(WordLists.beside(Leaning.class, "leaning.txt").words("leaning"));

    /**
     * From 0 to 1: lower for sentences that begin with a pronoun or adverb pointing back, questions, quotations, and for very short
     * or long ones.
     *
     * @param from  first token
     * @param to    token after the last
     * @param words how many words it has
     */
    double fitness(Tokens tokens, int from, int to, int words) {
        double fitness = 1;
        if (tokens.in(leaning, from) != WordTable.NONE) {
            fitness *= 0.5;
        }
        int quoted = 0;
        boolean question = false;
        for (int i = from; i < to; i++) {
            Kind kind = tokens.kind(i);
            quoted += kind == Kind.QUOTE || kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE ? 1 : 0;
            question |= tokens.first(i) == '?';
        }
        Kind first = tokens.kind(from);
        if (first == Kind.QUOTE_OPEN || first == Kind.QUOTE || quoted % 2 == 1) {
            fitness *= 0.3;
        } else if (quoted > 0) {
            fitness *= 0.75;
        }
        if (question) {
            fitness *= 0.4;
        }
        if (words < FEW_WORDS) {
            fitness *= 0.6;
        } else if (words > MANY_WORDS) {
            fitness *= 0.5;
        }
        return fitness;
    }
}
