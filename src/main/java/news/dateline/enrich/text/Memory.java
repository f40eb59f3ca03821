package news.dateline.enrich.text;

/**
 * What was made of the words read lately, each found again by a hash of 64 bits that stands for the word.
 *
 * <p>Set-associative: an entry has four places where it may stand, and of those that share them the latest stay. So there is neither order
 * nor lock, no text makes it grow, and a lost or doubled entry costs time alone. (With two places a newspaper's most frequent words
 * were at times three to a set, and each pushed out the next.) Thread-safe, for entries are immutable.
 *
 * @param <E> what is remembered of a word
 */
public final class Memory<E extends Memory.Entry> {

    private static final int WAYS = 4;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** Something remembered; all fields of it must be final. */
    public abstract static class Entry {
        private final long key;

        /** With the hash of the word it was made of. */
        protected Entry(long key) {
            this.key = key;
        }
    }

    private final Entry[] places;
    private final int shift;

    /** One of at most two to the power of {@code bits} entries, from 3 to 30. */
    public Memory(int bits) {
        places = new Entry[1 << bits];
        shift = Long.SIZE - bits;
    }

    /** What is remembered of a word; null if nothing is. */
    @SuppressWarnings("unchecked")
    public E get(long key) {
        int set = set(key);
        for (int place = set; place < set + WAYS; place++) {
            Entry entry = places[place];
            if (entry != null && entry.key == key) {
                return (E) entry;
            }
        }
        return null;
    }

    /** Remembers something and hands it back. */
    public E put(E entry) {
        int set = set(((Entry) entry).key);
        System.arraycopy(places, set, places, set + 1, WAYS - 1);
        places[set] = entry;
        return entry;
    }

    private int set(long key) {
        return (int) (key * MULTIPLIER >>> shift) & -WAYS;
    }
}
