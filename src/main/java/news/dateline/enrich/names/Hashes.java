package news.dateline.enrich.names;

/**
 * 64-bit hashes of words, parts of words and combinations of them: the identity of features and of names in tables.
 *
 * <p>Mixing is the finaliser of SplitMix64 (Steele, Lea, Flood 2014). A table that keeps 32 of the bits takes one feature for
 * another with a chance of the table's size in four billion, which the tagger does not notice.
 */
final class Hashes {

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long STEP = 0xD1342543DE82EF95L;

    private Hashes() {
    }

    static long mix(long h) {
        h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }

    /** The hash of an ordered pair. */
    static long of(long a, long b) {
        return mix(a * 31 + b + SEED);
    }

    static long of(long a, long b, long c) {
        return mix((a * 31 + b) * 0x9E3779B97F4A7C15L + c + SEED);
    }

    /** An odd number that tells the combinations of one kind from those of another. */
    static long factor(int kind) {
        return mix(kind + SEED) | 1;
    }

    /**
     * The hash of an ordered pair of one kind, of which only the upper half is to be used: multiply-shift (Dietzfelbinger et al. 1997),
     * a fifth of the work of {@link #of(long, long)}.
     */
    static long combined(long factor, long a, long b) {
        return (a * STEP + b) * factor;
    }

    /** The same of three. */
    static long combined(long factor, long a, long b, long c) {
        return ((a * STEP + b) * STEP + c) * factor;
    }

    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static long of(CharSequence text, int from, int to) {
        long h = SEED;
        for (int i = from; i < to; i++) {
            h = h * 0x100000001B3L + text.charAt(i);
        }
        return mix(h);
    }

    /** The half that tables keep. */
    static int key(long hash) {
        return (int) (hash >>> 32);
    }
}
