package news.dateline.enrich.names;

import news.dateline.enrich.text.Memory;
import news.dateline.enrich.text.Tokens;

/** The words read lately, with what can be told from each alone and its summed weights. Thread-safe. */
final class WordCache {

    private static final int BITS = 15;
    /** A longer token is cut to this for all that is told from it: no name is so long. */
    private static final int LONGEST_WORD = 80;

    private final Memory<Word> memory = new Memory<>(BITS);
    private final Lexicon lexicon;
    private final Heads heads;
    private final Demonyms demonyms;
    private final Weights weights;

    WordCache(Lexicon lexicon, Heads heads, Demonyms demonyms, Weights weights) {
        this.lexicon = lexicon;
        this.heads = heads;
        this.demonyms = demonyms;
        this.weights = weights;
    }

    Word get(Tokens tokens, int token) {
        long key = tokens.hash(token);
        Word known = memory.get(key);
        if (known != null) {
            return known;
        }
        int start = tokens.start(token);
        String form = tokens.text().substring(start, Math.min(tokens.end(token), start + LONGEST_WORD));
        return memory.put(new Word(key, form, lexicon, heads, demonyms, weights));
    }

    /** A word that stands in no text. */
    Word make(String form) {
        return new Word(0, form, lexicon, heads, demonyms, weights);
    }
}
