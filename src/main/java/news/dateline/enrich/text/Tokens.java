package news.dateline.enrich.text;

import java.util.Arrays;

/**
 * A text's tokens and sentences, the ground that all extractors stand on.
 *
 * <p>Made in one pass, in time and memory linear in the length of the text whatever its shape; arrays of numbers, no string
 * per token. Positions are UTF-16 indices, end exclusive; {@link #codePoint} translates one for the contract. How text is cut
 * is told by {@link Tokenizer}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Tokens {

    private static final Kind[] KINDS = Kind.values();
    private static final int LONGEST_HASHED = 32;
    private static final long MULTIPLIER = 0xD1342543DE82EF95L;

    private final String text;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    private final int sentences;
    private final int[] sentenceEnds;
    private final int[] pairs;
    /** Each token's hash regardless of case, computed once for the many tables it is looked up in. */
    private final long[] hashes;
    private final long[] forms;

    Tokens(String text, int count, int[] starts, int[] ends, byte[] kinds, int sentences, int[] sentenceEnds) {
        this.text = text;
        this.count = count;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.sentences = sentences;
        this.sentenceEnds = sentenceEnds;
        this.pairs = pairs(text);
        this.hashes = new long[count];
        this.forms = new long[count];
        for (int t = 0; t < count; t++) {
            hashes[t] = WordTable.hash(text, starts[t], Math.min(ends[t], starts[t] + LONGEST_HASHED));
            forms[t] = hash(text, starts[t], ends[t]);
        }
    }

    /** Cuts a text. */
    public static Tokens of(String text) {
        return new Tokenizer(text).read();
    }

    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int count() {
        return count;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public int length(int token) {
        return ends[token] - starts[token];
    }

    public Kind kind(int token) {
        return KINDS[kinds[token]];
    }

    public boolean isWord(int token) {
        return kinds[token] == Tokenizer.WORD;
    }

    public boolean isNumber(int token) {
        return kinds[token] == Tokenizer.NUMBER;
    }

    /** The token as it stands in the text; a new string. */
    public String form(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** A hash that stands for the token as it is written, as a key to a {@link Memory}. */
    public long hash(int token) {
        return forms[token];
    }

    private static long hash(String text, int start, int end) {
        long hash = end - start;
        for (int i = start; i < end; i++) {
            hash = (hash + text.charAt(i)) * MULTIPLIER;
        }
        return hash ^ hash >>> 29;
    }

    /** The token's first character. */
    public char first(int token) {
        return text.charAt(starts[token]);
    }

    /** Whether the token is exactly this. */
    public boolean is(int token, String form) {
        return ends[token] - starts[token] == form.length() && text.startsWith(form, starts[token]);
    }

    /** The token's number in a table of words, or {@link WordTable#NONE}. */
    public int in(WordTable table, int token) {
        int length = ends[token] - starts[token];
        return length <= LONGEST_HASHED ? table.get(hashes[token]) : table.get(text, starts[token], ends[token]);
    }

    /** Whether no white space stands between a token and the one before it. */
    public boolean isGlued(int token) {
        return token > 0 && starts[token] == ends[token - 1];
    }

    /** How many sentences there are; none is empty. */
    public int sentences() {
        return sentences;
    }

    public int firstToken(int sentence) {
        return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
    }

    /** The token after the sentence's last. */
    public int endToken(int sentence) {
        return sentenceEnds[sentence];
    }

    /** The sentence a token belongs to. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentenceEnds, 0, sentences, token);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The first token that ends after a UTF-16 index, so the one at it or behind it; {@link #count()} if there is none. */
    public int tokenAt(int index) {
        int found = Arrays.binarySearch(ends, 0, count, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** How many code points stand before a UTF-16 index, which must not lie inside a surrogate pair. */
    public int codePoint(int index) {
        if (pairs.length == 0) {
            return index;
        }
        int found = Arrays.binarySearch(pairs, index);
        return index - (found >= 0 ? found : -found - 1);
    }

    /** The UTF-16 index of a code point offset. */
    public int index(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The indices of the high surrogates of all pairs, ascending. */
    private static int[] pairs(String text) {
        int length = text.length();
        int first = 0;
        while (first < length && text.charAt(first) < Character.MIN_SURROGATE) {
            first++;
        }
        int[] found = new int[0];
        int count = 0;
        for (int i = first; i + 1 < length; i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, count * 2));
                }
                found[count++] = i++;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
