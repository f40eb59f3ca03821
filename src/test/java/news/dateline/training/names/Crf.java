package news.dateline.training.names;

import java.util.Arrays;
import java.util.Random;
import news.dateline.enrich.names.TrainingAccess;

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over hashed features, trained by AdaGrad
 * (Duchi, Hazan, Singer 2011) with one rate per feature and feature dropout. Labels may be latent: the gradient is the
 * difference of the marginals within what the annotation allows and without that limit.
 */
final class Crf {

    static final int LABELS = TrainingAccess.LABELS;
    private static final int BUCKETS = 1 << 23;
    private static final int LONGEST = 400;

    final float[] weights;
    final float[] transitions = new float[LABELS * LABELS];
    private final float[] rates;
    private final float[] transitionRates = new float[LABELS * LABELS];
    private final TrainingAccess access;
    private final float rate;
    private final float decay;
    /** The features that may be learnt, by an open table of their keys; null if all may. */
    private final int[] slots;
    private final int[] rows;

    private final int[][] active = new int[LONGEST][TrainingAccess.MOST_FEATURES];
    private final int[] counts = new int[LONGEST];
    private final double[][] scores = new double[LONGEST][LABELS];
    private final double[][] forward = new double[LONGEST][LABELS];
    private final double[][] backward = new double[LONGEST][LABELS];
    private final double[][] gradient = new double[LONGEST][LABELS];
    private final double[] transitionGradient = new double[LABELS * LABELS];
    private final double[] steps = new double[LABELS * LABELS];
    private final long[] buffer = new long[TrainingAccess.MOST_FEATURES];

    /** A field that learns all features, those that share a bucket as one, or only those of the given keys. */
    Crf(TrainingAccess access, float rate, float decay, int[] only) {
        int count = only == null ? BUCKETS : only.length;
        weights = new float[count * LABELS];
        rates = new float[count];
        slots = only == null ? null : new int[1 << 21];
        rows = only == null ? null : new int[1 << 21];
        for (int i = 0; only != null && i < only.length; i++) {
            int at = only[i] & slots.length - 1;
            while (slots[at] != 0) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = only[i];
            rows[at] = i;
        }
        this.access = access;
        this.rate = rate;
        this.decay = decay;
    }

    void add(Crf other) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += other.weights[i];
        }
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] += other.transitions[i];
        }
    }

    void divide(int by) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= by;
        }
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] /= by;
        }
    }

    /** Where the weights of a feature start; -1 if it is not learnt. */
    int row(int key) {
        if (slots == null) {
            return (key & BUCKETS - 1) * LABELS;
        }
        int at = key & slots.length - 1;
        while (slots[at] != 0) {
            if (slots[at] == key) {
                return rows[at] * LABELS;
            }
            at = at + 1 & slots.length - 1;
        }
        return -1;
    }

    private int extract(String[] forms, boolean listed, double dropout, Random random) {
        int n = Math.min(forms.length, LONGEST);
        TrainingAccess.Sentence sentence = access.sentence(n == forms.length ? forms : Arrays.copyOf(forms, n), listed);
        int threshold = (int) (dropout * (1 << 16));
        for (int t = 0; t < n; t++) {
            int count = sentence.features(t, buffer);
            int kept = 0;
            for (int f = 0; f < count; f++) {
                int row = row(TrainingAccess.key(buffer[f]));
                if (row >= 0 && (threshold == 0 || (random.nextInt() & 0xFFFF) >= threshold)) {
                    active[t][kept++] = row;
                }
            }
            counts[t] = kept;
            score(t, threshold == 0 ? 1 : 1 / (1 - dropout));
        }
        return n;
    }

    private void score(int t, double scale) {
        double[] sum = scores[t];
        Arrays.fill(sum, 0);
        for (int f = 0; f < counts[t]; f++) {
            int row = active[t][f];
            for (int y = 0; y < LABELS; y++) {
                sum[y] += weights[row + y];
            }
        }
        for (int y = 0; y < LABELS; y++) {
            sum[y] *= scale;
        }
    }

    /** Learns from one sentence; returns its loss. */
    double learn(Example example, boolean listed, double dropout, Random random) {
        int n = extract(example.forms(), listed, dropout, random);
        for (int i = 0; i < steps.length; i++) {
            boolean valid = (TrainingAccess.followers(i / LABELS) >> (i % LABELS) & 1) != 0;
            steps[i] = valid ? Math.exp(transitions[i]) : 0;
        }
        for (int t = 0; t < n; t++) {
            Arrays.fill(gradient[t], 0);
        }
        Arrays.fill(transitionGradient, 0);
        double free = marginals(n, null, -1);
        double bound = marginals(n, example.allowed(), 1);
        if (!Double.isFinite(bound) || !Double.isFinite(free)) {
            return 0;
        }
        update(n);
        return free - bound;
    }

    /** Adds the marginals, times a sign, to the gradient; returns the logarithm of the sum over all paths. */
    private double marginals(int n, int[] allowed, double sign) {
        double log = 0;
        for (int t = 0; t < n; t++) {
            double best = Double.NEGATIVE_INFINITY;
            for (double s : scores[t]) {
                best = Math.max(best, s);
            }
            double sum = 0;
            for (int y = 0; y < LABELS; y++) {
                double in = 0;
                if (allowed == null || (allowed[t] >> y & 1) != 0) {
                    if (t == 0) {
                        in = steps[y];
                    } else {
                        for (int x = 0; x < LABELS; x++) {
                            in += forward[t - 1][x] * steps[x * LABELS + y];
                        }
                    }
                    in *= Math.exp(scores[t][y] - best);
                    if (t == n - 1 && !TrainingAccess.mayEnd(y)) {
                        in = 0;
                    }
                }
                forward[t][y] = in;
                sum += in;
            }
            for (int y = 0; y < LABELS; y++) {
                forward[t][y] /= sum;
            }
            log += Math.log(sum) + best;
        }
        if (!Double.isFinite(log)) {
            return log;
        }
        Arrays.fill(backward[n - 1], 1);
        for (int t = n - 1; t >= 0; t--) {
            double total = 0;
            for (int y = 0; y < LABELS; y++) {
                total += forward[t][y] * backward[t][y];
            }
            for (int y = 0; y < LABELS; y++) {
                gradient[t][y] += sign * forward[t][y] * backward[t][y] / total;
            }
            if (t > 0) {
                back(t, allowed, sign, n);
            }
        }
        return log;
    }

    private void back(int t, int[] allowed, double sign, int n) {
        double best = Double.NEGATIVE_INFINITY;
        for (double s : scores[t]) {
            best = Math.max(best, s);
        }
        double[] out = new double[LABELS];
        for (int y = 0; y < LABELS; y++) {
            boolean may = (allowed == null || (allowed[t] >> y & 1) != 0) && (t < n - 1 || TrainingAccess.mayEnd(y));
            out[y] = may ? Math.exp(scores[t][y] - best) * backward[t][y] : 0;
        }
        double total = 0;
        for (int x = 0; x < LABELS; x++) {
            double sum = 0;
            for (int y = 0; y < LABELS; y++) {
                sum += steps[x * LABELS + y] * out[y];
            }
            backward[t - 1][x] = sum;
            total += forward[t - 1][x] * sum;
        }
        double largest = 0;
        for (int x = 0; x < LABELS; x++) {
            for (int y = 0; y < LABELS; y++) {
                transitionGradient[x * LABELS + y] += sign * forward[t - 1][x] * steps[x * LABELS + y] * out[y] / total;
            }
            largest = Math.max(largest, backward[t - 1][x]);
        }
        for (int x = 0; x < LABELS; x++) {
            backward[t - 1][x] /= largest;
        }
    }

    private void update(int n) {
        float[] g = new float[LABELS];
        for (int t = 0; t < n; t++) {
            float norm = 0;
            for (int y = 0; y < LABELS; y++) {
                g[y] = (float) gradient[t][y];
                norm += g[y] * g[y];
            }
            if (norm < 1e-9f) {
                continue;
            }
            for (int f = 0; f < counts[t]; f++) {
                int row = active[t][f];
                float seen = rates[row / LABELS] += norm;
                float step = rate / (float) Math.sqrt(seen + 1e-6f);
                float shrink = 1 - step * decay;
                for (int y = 0; y < LABELS; y++) {
                    weights[row + y] = weights[row + y] * shrink + step * g[y];
                }
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            double d = transitionGradient[i];
            if (d != 0) {
                transitionRates[i] += (float) (d * d);
                transitions[i] += (float) (rate * d / Math.sqrt(transitionRates[i] + 1e-6));
            }
        }
    }

    /** The best labels of a sentence. */
    int[] decode(String[] forms) {
        int n = extract(forms, true, 0, null);
        double[][] best = new double[n][LABELS];
        int[][] from = new int[n][LABELS];
        for (int t = 0; t < n; t++) {
            for (int y = 0; y < LABELS; y++) {
                best[t][y] = Double.NEGATIVE_INFINITY;
                for (int x = 0; x < (t == 0 ? 1 : LABELS); x++) {
                    if ((TrainingAccess.followers(x) >> y & 1) == 0 || t == n - 1 && !TrainingAccess.mayEnd(y)) {
                        continue;
                    }
                    double score = (t == 0 ? 0 : best[t - 1][x]) + transitions[x * LABELS + y] + scores[t][y];
                    if (score > best[t][y]) {
                        best[t][y] = score;
                        from[t][y] = x;
                    }
                }
            }
        }
        int[] labels = new int[forms.length];
        int y = 0;
        for (int x = 0; n > 0 && x < LABELS; x++) {
            y = best[n - 1][x] > best[n - 1][y] ? x : y;
        }
        for (int t = n - 1; t >= 0; t--) {
            labels[t] = y;
            y = from[t][y];
        }
        return labels;
    }
}
