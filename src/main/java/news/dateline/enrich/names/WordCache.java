package news.dateline.enrich.names;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words read lately, with what can be told from each alone and its summed weights. Each stands in one of two neighbouring places,
 * and of those that share them the later stay, so the cache needs no order and no lock, and no text makes it grow. Thread-safe.
 */
final class WordCache {

    private static final int BITS = 15;
    /** A longer token is cut to this for all that is told from it: no name is so long. */
    private static final int LONGEST_WORD = 80;

    private final AtomicReferenceArray<Word> places = new AtomicReferenceArray<>(1 << BITS);
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

    Word get(String text, int start, int end) {
        int length = Math.min(end - start, LONGEST_WORD);
        int h = length;
        for (int i = 0; i < length; i++) {
            h = h * 31 + text.charAt(start + i);
        }
        int place = (h * 0x9E3779B9) >>> 32 - BITS;
        Word first = places.getPlain(place);
        if (is(first, text, start, length)) {
            return first;
        }
        Word second = places.getPlain(place ^ 1);
        if (is(second, text, start, length)) {
            return second;
        }
        Word word = make(text.substring(start, start + length));
        if (first != null) {
            places.setRelease(place ^ 1, first);
        }
        places.setRelease(place, word);
        return word;
    }

    private static boolean is(Word word, String text, int start, int length) {
        return word != null && word.form.length() == length && text.startsWith(word.form, start);
    }

    Word make(String form) {
        Word word = new Word(form, lexicon, heads, demonyms, true);
        word.score(weights);
        return word;
    }
}
