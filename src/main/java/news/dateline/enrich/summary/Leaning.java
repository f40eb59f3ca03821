package news.dateline.enrich.summary;

import news.dateline.enrich.text.Kind;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordLists;
import news.dateline.enrich.text.WordTable;

/** Says whether and how well a sentence stands by itself. Immutable and thread-safe. */
final class Leaning {

    private static final int FEW_WORDS = 8;
    private static final int MANY_WORDS = 38;

    /** Words at the beginning of a sentence in which a pronoun has nothing to stand for yet. */
    private static final int EARLY = 6;
    /** Tokens of a name in quotation marks. */
    private static final int LONGEST_NAME = 7;

    private final WordTable leaning;
    private final WordTable pronouns;
    private final WordTable verbs;

    Leaning() {
        WordLists lists = WordLists.beside(Leaning.class, "leaning.txt");
        leaning = WordTable.of(lists.words("leaning"));
        pronouns = WordTable.of(lists.words("pronouns"));
        verbs = WordTable.of(lists.words("after das"));
    }

    /** Whether a sentence begins with a word that points back, or a pronoun stands in it before any name or clause. */
    boolean leans(Tokens tokens, int from, int to) {
        if (pointsBack(tokens, from, to)) {
            return true;
        }
        for (int i = from + 1; i < Math.min(to, from + EARLY) && tokens.isWord(i); i++) {
            if (tokens.in(pronouns, i) != WordTable.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence begins with a word that points back. */
    boolean pointsBack(Tokens tokens, int from, int to) {
        return tokens.in(leaning, from) != WordTable.NONE || isPronounDas(tokens, from, to);
    }

    /** Whether a sentence begins with {@code das} that is no article: a verb follows. */
    private boolean isPronounDas(Tokens tokens, int from, int to) {
        if (!tokens.is(from, "Das") || from + 2 >= to || Character.isUpperCase(tokens.first(from + 1))) {
            return false;
        }
        return tokens.in(verbs, from + 1) != WordTable.NONE || !Character.isUpperCase(tokens.first(from + 2));
    }

    /** Whether a sentence may open a summary: no question, and nobody's words from its beginning, though a name in quotation marks. */
    boolean opens(Tokens tokens, int from, int to) {
        if (tokens.first(to - 1) == '?') {
            return false;
        }
        if (!isQuote(tokens.kind(from))) {
            return true;
        }
        for (int i = from + 2; i < Math.min(to - 1, from + LONGEST_NAME); i++) {
            if (isQuote(tokens.kind(i))) {
                return tokens.kind(i) != Kind.QUOTE_OPEN && tokens.isWord(i + 1);
            }
        }
        return false;
    }

    private static boolean isQuote(Kind kind) {
        return kind == Kind.QUOTE || kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE;
    }

    /**
     * From 0 to 1: lower for questions, quotations, and for very short or long sentences.
     *
     * @param from  first token
     * @param to    token after the last
     * @param words how many words it has
     */
    double fitness(Tokens tokens, int from, int to, int words) {
        double fitness = 1;
        int quoted = 0;
        boolean question = false;
        for (int i = from; i < to; i++) {
            Kind kind = tokens.kind(i);
            quoted += isQuote(kind) ? 1 : 0;
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
