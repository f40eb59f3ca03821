package news.dateline.enrich.names;

/**
 * Finds the listed phrases of a sentence: the longest from the left, without overlap, each of two words at least.
 */
final class Phrases {

    static final int BEGIN = 1;
    static final int INSIDE = 2;
    static final int END = 3;

    private Phrases() {
    }

    /** Writes for each token the position in a phrase (two bits) and above them the lists the phrase stands in. */
    static void find(Word[] words, int first, int end, Lexicon lexicon, int[] out) {
        for (int t = first; t < end; t++) {
            out[t] = 0;
        }
        int t = first;
        while (t < end) {
            int longest = Math.min(words[t].longestPhrase, end - t);
            int length = longest > 1 ? longest(words, t, longest, lexicon, out) : 0;
            t += Math.max(1, length);
        }
    }

    private static int longest(Word[] words, int from, int longest, Lexicon lexicon, int[] out) {
        long phrase = Hashes.of(7, words[from].stem);
        int length = 0;
        int lists = 0;
        for (int i = 1; i < longest; i++) {
            Word word = words[from + i];
            long longer = Lexicon.phraseOn(phrase, word.stem);
            int bits = lexicon.bits(Lexicon.phraseKey(longer));
            if (bits == 0 && word.bareStem != word.stem) {
                bits = lexicon.bits(Lexicon.phraseKey(Lexicon.phraseOn(phrase, word.bareStem)));
            }
            if (bits != 0) {
                length = i + 1;
                lists = bits;
            }
            phrase = longer;
        }
        for (int i = 0; i < length; i++) {
            out[from + i] = lists << 2 | (i == 0 ? BEGIN : i == length - 1 ? END : INSIDE);
        }
        return length;
    }
}
