package news.dateline.enrich;

import java.util.Arrays;

/** Tokens and sentences of one stretch of text, by UTF-16 index into the whole text. Not thread-safe while it is being filled. */
final class Segments {

    /** A token with letters. */
    static final byte WORD = 0;
    /** A token of digits and separators. */
    static final byte NUMBER = 1;
    /** Punctuation or a symbol. */
    static final byte MARK = 2;

    private byte[] kinds = new byte[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int tokens;
    private int[] sentenceEnds = new int[8];
    private int sentences;

    /** Forgets everything, to be filled anew. */
    void clear() {
        tokens = 0;
        sentences = 0;
    }

    void token(byte kind, int start, int end) {
        if (tokens == kinds.length) {
            kinds = Arrays.copyOf(kinds, tokens * 2);
            starts = Arrays.copyOf(starts, tokens * 2);
            ends = Arrays.copyOf(ends, tokens * 2);
        }
        kinds[tokens] = kind;
        starts[tokens] = start;
        ends[tokens++] = end;
    }

    /** Ends the sentence after the last token, unless it is empty. */
    void endSentence() {
        if (tokens == (sentences == 0 ? 0 : sentenceEnds[sentences - 1])) {
            return;
        }
        if (sentences == sentenceEnds.length) {
            sentenceEnds = Arrays.copyOf(sentenceEnds, sentences * 2);
        }
        sentenceEnds[sentences++] = tokens;
    }

    void close() {
        endSentence();
    }

    /** Whether the last token before {@code index} is a number of at most so many digits that ends there. */
    boolean endsInNumber(int index, int mostDigits) {
        int last = tokens - 1;
        return last >= 0 && kinds[last] == NUMBER && ends[last] == index && index - starts[last] <= mostDigits;
    }

    int tokens() {
        return tokens;
    }

    byte kind(int token) {
        return kinds[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int sentences() {
        return sentences;
    }

    int sentenceStart(int sentence) {
        return starts[sentence == 0 ? 0 : sentenceEnds[sentence - 1]];
    }

    int sentenceEnd(int sentence) {
        return ends[sentenceEnds[sentence] - 1];
    }
}
