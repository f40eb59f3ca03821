package news.dateline.training.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import news.dateline.enrich.names.TrainingAccess;

/** Writes the weightiest features of a trained field as small integers. */
final class Export {

    /** The largest weight that a byte can hold. */
    private static final float LARGEST = 1.5f;
    /** A row that moves no label by a unit is left out. */
    private static final int LEAST_MOVE = 1;
    private static final int SLOTS = 1 << 25;

    private final TrainingAccess access;
    private final int[] keys = new int[SLOTS];
    private final int[] counts = new int[SLOTS];
    private final long[] buffer = new long[TrainingAccess.MOST_FEATURES];

    Export(TrainingAccess access) {
        this.access = access;
    }

    /** Counts the features of a sentence. */
    void count(Example example) {
        TrainingAccess.Sentence sentence = access.sentence(example.forms(), true);
        for (int t = 0; t < example.forms().length; t++) {
            int n = sentence.features(t, buffer);
            for (int f = 0; f < n; f++) {
                int key = TrainingAccess.key(buffer[f]);
                if (key == 0) {
                    continue;
                }
                int at = key & SLOTS - 1;
                while (keys[at] != 0 && keys[at] != key) {
                    at = at + 1 & SLOTS - 1;
                }
                keys[at] = key;
                counts[at]++;
            }
        }
    }

    /**
     * The keys of the features that move labels most often and furthest, ascending.
     *
     * @param words    how many of words, which are read once for each word of a language
     * @param contexts how many of what stands around words, which are read at every token: the more, the slower
     */
    int[] select(Crf crf, int words, int contexts) {
        int[] chosen = IntStream.concat(Arrays.stream(select(crf, words, false)), Arrays.stream(select(crf, contexts, true))).sorted().toArray();
        System.out.printf("%d of %d features%n", chosen.length, Arrays.stream(keys).filter(key -> key != 0).count());
        return chosen;
    }

    private int[] select(Crf crf, int rows, boolean context) {
        float[] worth = new float[SLOTS];
        for (int i = 0; i < SLOTS; i++) {
            worth[i] = counts[i] < 2 || TrainingAccess.isContext(keys[i]) != context ? 0 : worth(crf, keys[i], counts[i]);
        }
        float[] sorted = worth.clone();
        Arrays.sort(sorted);
        float least = Math.max(1e-6f, sorted[SLOTS - rows]);
        return IntStream.range(0, SLOTS).filter(i -> worth[i] >= least).map(i -> keys[i]).limit(rows).toArray();
    }

    static void write(Crf crf, int[] learnt, Path file) throws IOException {
        float unit = LARGEST / 127;
        int[] chosen = Arrays.stream(learnt).filter(key -> move(row(crf, key, unit)) >= LEAST_MOVE).toArray();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        })) {
            out.writeInt(chosen.length);
            out.writeFloat(unit);
            for (float transition : crf.transitions) {
                out.writeInt(Math.round(transition / unit));
            }
            for (int key : chosen) {
                out.writeInt(key);
            }
            for (int key : chosen) {
                out.write(row(crf, key, unit));
            }
        }
        System.out.printf("%d features, %d bytes%n", chosen.length, Files.size(file));
    }

    private static byte[] row(Crf crf, int key, float unit) {
        int from = crf.row(key);
        float mean = mean(crf, from);
        byte[] row = new byte[Crf.LABELS];
        for (int y = 0; y < row.length; y++) {
            row[y] = (byte) Math.max(-127, Math.min(127, Math.round((crf.weights[from + y] - mean) / unit)));
        }
        return row;
    }

    private static int move(byte[] row) {
        int most = row[0];
        int least = row[0];
        for (byte weight : row) {
            most = Math.max(most, weight);
            least = Math.min(least, weight);
        }
        return most - least;
    }

    /** Half way between the largest and the smallest weight: moving all labels alike changes nothing. */
    private static float mean(Crf crf, int row) {
        return (most(crf, row) + least(crf, row)) / 2;
    }

    private static float worth(Crf crf, int key, int count) {
        int row = crf.row(key);
        return (most(crf, row) - least(crf, row)) * (float) Math.sqrt(count);
    }

    private static float most(Crf crf, int row) {
        float most = crf.weights[row];
        for (int y = 1; y < Crf.LABELS; y++) {
            most = Math.max(most, crf.weights[row + y]);
        }
        return most;
    }

    private static float least(Crf crf, int row) {
        float least = crf.weights[row];
        for (int y = 1; y < Crf.LABELS; y++) {
            least = Math.min(least, crf.weights[row + y]);
        }
        return least;
    }
}
