package news.dateline.enrich.names;

/**
 * A table from 64-bit hashes to objects, without boxes: open addressing, half full at most. Not to be changed once shared.
 *
 * @param <V> what is looked up
 */
final class HashTable<V> {

    private long[] keys;
    private Object[] values;
    private int size;

    HashTable(int expected) {
        int slots = Integer.highestOneBit(Math.max(8, expected)) << 2;
        keys = new long[slots];
        values = new Object[slots];
    }

    /** The value of a hash; null if there is none. */
    @SuppressWarnings("unchecked")
    V get(long key) {
        return (V) values[slot(keys, values, key)];
    }

    void put(long key, V value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, values, key);
        size += values[slot] == null ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    private static int slot(long[] keys, Object[] values, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (values[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] more = new long[keys.length * 2];
        Object[] moved = new Object[more.length];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != null) {
                int slot = slot(more, moved, keys[i]);
                more[slot] = keys[i];
                moved[slot] = values[i];
            }
        }
        keys = more;
        values = moved;
    }
}
