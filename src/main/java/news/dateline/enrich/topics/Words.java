package news.dateline.enrich.topics;

import java.util.Arrays;

/**
 * The words of a text in folded form, in one buffer; hyphens part words, a colon inside a number ({@code 2:1}) does not.
 *
 * <p>A word is known by the 64-bit FNV-1a hash of its folded form (Fowler, Noll, Vo 1991): among the some 10<sup>6</sup> forms that
 * ever meet, two share one with a probability below 10<sup>-7</sup>. Not thread-safe; belongs to one reading.
 */
final class Words {

    /** Folded characters beyond these do not tell a word from another; bounds the work on texts without spaces. */
    static final int LONGEST = 48;

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private char[] letters;
    private int used;
    private int[] starts;
    private int[] at;
    private long[] hashes;
    private int count;

    private Words(int capacity) {
        letters = new char[capacity];
        int words = capacity / 6 + 16;
        starts = new int[words];
        at = new int[words];
        hashes = new long[words];
    }

    static Words of(String text) {
        Words words = new Words(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Folding.single(c) != 0 || Character.isLetterOrDigit(c)) {
                i = words.read(text, i);
            } else {
                i++;
            }
        }
        return words;
    }

    private int read(String text, int from) {
        int start = used;
        long hash = BASIS;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            char single = Folding.single(c);
            if (single != 0) {
                if (used - start < LONGEST) {
                    append(single);
                    hash = (hash ^ single) * PRIME;
                }
                continue;
            }
            char[] folded = Folding.fold(c);
            if (folded.length == 0) {
                boolean score = c == ':' && i > from && i + 1 < text.length() && isDigit(text.charAt(i - 1))
                        && isDigit(text.charAt(i + 1));
                if (!score) {
                    break;
                }
                folded = new char[] {':'};
            }
            for (char letter : folded) {
                if (used - start < LONGEST) {
                    append(letter);
                    hash = (hash ^ letter) * PRIME;
                }
            }
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            at = Arrays.copyOf(at, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        starts[count] = start;
        at[count] = from;
        hashes[count++] = hash;
        return i;
    }

    private void append(char letter) {
        if (used == letters.length) {
            letters = Arrays.copyOf(letters, used * 2);
        }
        letters[used++] = letter;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int count() {
        return count;
    }

    /** The UTF-16 index in the text at which a word begins. */
    int at(int word) {
        return at[word];
    }

    long hash(int word) {
        return hashes[word];
    }

    int length(int word) {
        return (word + 1 < count ? starts[word + 1] : used) - starts[word];
    }

    char letter(int word, int i) {
        return letters[starts[word] + i];
    }

    /** A word in folded form. */
    String form(int word) {
        return new String(letters, starts[word], length(word));
    }

    /** The hash of a word that is already folded. */
    static long hash(CharSequence folded) {
        long hash = BASIS;
        for (int i = 0; i < Math.min(LONGEST, folded.length()); i++) {
            hash = (hash ^ folded.charAt(i)) * PRIME;
        }
        return hash;
    }
}
