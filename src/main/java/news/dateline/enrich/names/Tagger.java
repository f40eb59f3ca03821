package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.text.Tokens;

/**
 * Finds names of people, places and organisations, sentence by sentence: a linear-chain conditional random field.
 *
 * <p>Most tokens are settled early: small words that no name of the training text contains, or
 * contains only where this one does not stand, and those where the cached weights
 * of the words around put "no name" far ahead; for these the context features are not even read. What is left are short runs,
 * and only they are decoded. Time is linear in the text.
 *
 * <p>Immutable and thread-safe.
 */
final class Tagger {

    /** Stands for what is before and after a sentence. */
    static final String BLANK = "\u0000";
    /** How far, in weights, "no name" must be ahead on the words alone to be settled. */
    private static final float SETTLED = 1.6f;
    /** How far below the best a label may be and still be tried. */
    private static final float TRIED = 4.5f;

    private final Lexicon lexicon;
    private final Weights weights;
    private final WordCache words;
    private final Word blank;
    private final int settled;
    private final int tried;
    private final ThreadLocal<Chain> chains;

    Tagger(Lexicon lexicon, Heads heads, Demonyms demonyms, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
        words = new WordCache(lexicon, heads, demonyms, weights);
        blank = words.make(BLANK);
        settled = Math.round(SETTLED / weights.unit);
        tried = Math.round(TRIED / weights.unit);
        chains = ThreadLocal.withInitial(() -> new Chain(weights));
    }

    /** What is known of each word of a text. */
    Word[] words(Tokens tokens) {
        Word[] all = new Word[tokens.count()];
        for (int t = 0; t < all.length; t++) {
            all[t] = words.get(tokens, t);
        }
        return all;
    }

    /** The names of a text, in order, names of other things among them. */
    List<Span> tag(Tokens tokens, Word[] all) {
        List<Span> names = new ArrayList<>();
        Reading reading = new Reading(all);
        for (int s = 0; s < tokens.sentences(); s++) {
            reading.sentence(tokens.firstToken(s), tokens.endToken(s), names);
        }
        return names;
    }

    /** The reading of one text. */
    private final class Reading {
        private final Word[] all;
        private final Chain chain = chains.get();
        private final long[] sum = new long[4];
        private final int[] values = new int[Label.COUNT];
        private final long[] features = new long[Features.MOST];
        private final int[] scratch = new int[Features.MOST];
        private Word[] sentence = new Word[64];
        private int[] phrases = new int[64];

        Reading(Word[] all) {
            this.all = all;
        }

        void sentence(int first, int end, List<Span> names) {
            int length = end - first;
            int last = Features.REACH + length;
            if (sentence.length < length + 2 * Features.REACH) {
                sentence = new Word[2 * length + 2 * Features.REACH];
                phrases = new int[sentence.length];
            }
            for (int i = 0; i < Features.REACH; i++) {
                sentence[i] = blank;
                sentence[last + i] = blank;
            }
            System.arraycopy(all, first, sentence, Features.REACH, length);
            Phrases.find(sentence, Features.REACH, last, lexicon, phrases);
            chain.clear();
            for (int t = Features.REACH; t < last; t++) {
                if (isSettled(t, chain.length() == 0)) {
                    flush(first + t - Features.REACH, names);
                    continue;
                }
                int count = Features.ofContext(sentence, phrases, t, Features.REACH, last, features);
                weights.addContext(features, count, scratch, sum);
                int[] scores = chain.next();
                Weights.unpack(sum[0], sum[1], sum[2], sum[3], scores);
                if (!chain.take(tried)) {
                    flush(first + t - Features.REACH, names);
                } else if (chain.length() == Chain.LONGEST) {
                    flush(first + t + 1 - Features.REACH, names);
                }
            }
            flush(end, names);
        }

        /** Sums the words' weights and says whether they settle that the token is no name. */
        private boolean isSettled(int t, boolean afterSettled) {
            Word word = sentence[t];
            if (phrases[t] == 0 && (word.neverNamed || word.neverFirst && afterSettled || word.neverLast && sentence[t + 1].neverNamed)) {
                return true;
            }
            sum[0] = 0;
            sum[1] = 0;
            sum[2] = 0;
            sum[3] = 0;
            for (int d = -Features.REACH; d <= Features.REACH; d++) {
                sentence[t + d].addTo(sum, d);
            }
            if (phrases[t] != 0) {
                return false;
            }
            Weights.unpack(sum[0], sum[1], sum[2], sum[3], values);
            int limit = values[0] - settled;
            for (int y = 1; y < Label.COUNT; y++) {
                if (values[y] > limit) {
                    return false;
                }
            }
            return true;
        }

        private void flush(int end, List<Span> names) {
            if (chain.length() > 0) {
                chain.read(end - chain.length(), names);
                chain.clear();
            }
        }
    }
}
