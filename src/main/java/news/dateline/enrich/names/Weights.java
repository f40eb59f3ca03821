package news.dateline.enrich.names;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * The trained weights: one row of sixteen small integers per feature, one for each label.
 *
 * <p>A row is two machine words of eight biased bytes. Rows are summed eight labels at a time: even and odd bytes are spread
 * over lanes of sixteen bits and added as whole words (SWAR), so that a feature costs four additions. A sum is four words:
 * labels 0, 2, 4, 6 of the first eight, then 1, 3, 5, 7, then the same of the second eight. The bias is the same for all labels
 * and needs no correction.
 *
 * <p>A bit set in front of the table answers for most of the features that have no row. Immutable and thread-safe.
 */
final class Weights {

    private static final int FILTER_BITS_PER_ROW = 16;
    private static final int NOTHING = 0;

    private final Table words;
    private final Table contexts;
    /** Weight of a label after another, in the units of the rows: from times sixteen plus to. */
    final int[] transitions;
    /** The real weight of one unit. */
    final float unit;

    Weights(int[] features, byte[] weights, int[] transitions, float unit) {
        words = new Table(features, weights, 0);
        contexts = new Table(features, weights, 1);
        this.transitions = transitions;
        this.unit = unit;
    }

    /** Adds the rows of words' features to a sum; returns how many had one. */
    int addWords(long[] features, int count, int[] scratch, long[] sum) {
        return words.add(features, count, scratch, sum);
    }

    /** Adds the rows of context features to a sum. */
    void addContext(long[] features, int count, int[] scratch, long[] sum) {
        contexts.add(features, count, scratch, sum);
    }

    private static long pack(byte[] weights, int from) {
        long packed = 0;
        for (int i = 7; i >= 0; i--) {
            packed = packed << 8 | weights[from + i] + 128;
        }
        return packed;
    }

    /** Reads what training has written: number of rows, unit, transitions, keys, rows. */
    static Weights read(DataInputStream in) throws IOException {
        int count = in.readInt();
        float unit = in.readFloat();
        int[] transitions = Binary.ints(in, Label.COUNT * Label.COUNT);
        int[] features = Binary.ints(in, count);
        return new Weights(features, Binary.bytes(in, count * Label.COUNT), transitions, unit);
    }

    /** The sixteen values of a sum. */
    static void unpack(long a, long b, long c, long d, int[] out) {
        for (int i = 0; i < 4; i++) {
            int shift = 16 * i;
            out[2 * i] = (int) (a >>> shift) & 0xFFFF;
            out[2 * i + 1] = (int) (b >>> shift) & 0xFFFF;
            out[8 + 2 * i] = (int) (c >>> shift) & 0xFFFF;
            out[8 + 2 * i + 1] = (int) (d >>> shift) & 0xFFFF;
        }
    }

    /** The inverse of {@link #unpack}; every value must be in 0..65535. */
    static void pack(int[] values, long[] out, int at) {
        for (int word = 0; word < 4; word++) {
            long packed = 0;
            for (int i = 3; i >= 0; i--) {
                packed = packed << 16 | values[(word >> 1) * 8 + 2 * i + (word & 1)];
            }
            out[at + word] = packed;
        }
    }

    /**
     * The rows of one kind of feature, the small one that is read at every token apart from the large one. Key and row lie side by
     * side, so that a feature costs one look into memory.
     */
    private static final class Table {
        private static final long LANES = 0x00FF00FF00FF00FFL;
        /** Words of a slot: the key and the row. */
        private static final int STRIDE = 3;

        private final int mask;
        private final long[] slots;
        private final long[] filter;
        private final int filterShift;

        Table(int[] features, byte[] weights, int kind) {
            int count = 0;
            for (int feature : features) {
                count += (feature & 1) == kind ? 1 : 0;
            }
            int size = Integer.highestOneBit(Math.max(16, count * 5 / 4)) << 1;
            slots = new long[STRIDE * size];
            mask = size - 1;
            int bits = Integer.highestOneBit(Math.max(64, count * FILTER_BITS_PER_ROW - 1)) << 1;
            filter = new long[bits / Long.SIZE];
            filterShift = Integer.numberOfLeadingZeros(bits) + 1;
            for (int i = 0; i < features.length; i++) {
                if ((features[i] & 1) == kind) {
                    put(features[i], weights, 16 * i);
                }
            }
        }

        private void put(int key, byte[] weights, int from) {
            int at = place(key);
            while (slots[STRIDE * at] != NOTHING) {
                at = (at + 1) & mask;
            }
            slots[STRIDE * at] = key;
            slots[STRIDE * at + 1] = pack(weights, from);
            slots[STRIDE * at + 2] = pack(weights, from + 8);
            int bit = key >>> filterShift;
            filter[bit >>> 6] |= 1L << bit;
        }

        private int place(int key) {
            return key >>> 1 & mask;
        }

        /**
         * Adds the rows of features to a sum; returns how many had one. The filter is asked first for all, without a branch that
         * depends on memory, so that the processor waits for many at once.
         *
         * @param scratch room for as many numbers as features
         */
        int add(long[] features, int count, int[] scratch, long[] sum) {
            int likely = 0;
            for (int i = 0; i < count; i++) {
                int key = Hashes.key(features[i]);
                int bit = key >>> filterShift;
                scratch[likely] = key;
                likely += (int) (filter[bit >>> 6] >>> bit) & 1;
            }
            long a = 0;
            long b = 0;
            long c = 0;
            long d = 0;
            int found = 0;
            for (int i = 0; i < likely; i++) {
                long key = scratch[i];
                int slot = place(scratch[i]);
                long there = slots[STRIDE * slot];
                while (there != key && there != NOTHING) {
                    slot = (slot + 1) & mask;
                    there = slots[STRIDE * slot];
                }
                if (there == key) {
                    long low = slots[STRIDE * slot + 1];
                    long high = slots[STRIDE * slot + 2];
                    a += low & LANES;
                    b += low >>> 8 & LANES;
                    c += high & LANES;
                    d += high >>> 8 & LANES;
                    found++;
                }
            }
            sum[0] += a;
            sum[1] += b;
            sum[2] += c;
            sum[3] += d;
            return found;
        }
    }
}
