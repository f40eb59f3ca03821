package news.dateline.enrich.names;

import java.util.List;

/**
 * Decides the labels of a short run of tokens: Viterbi for the best path, forward and backward sums for the probability of
 * each name on it. Before and after the run stands a token that is no name. One instance per thread.
 */
final class Chain {

    /** The longest run; a longer one is cut. */
    static final int LONGEST = 256;
    private static final int FAR = 1 << 28;
    /** What stands before a run: surely no name. */
    private static final int[] START = new int[Label.COUNT];
    private static final double[] ONE = {1};
    private static final int TABLE = 4096;

    private final int[] transitions;
    private final float[] exponentials = new float[TABLE];
    private final float[] steps = new float[Label.COUNT * Label.COUNT];
    private final int[][] scores = new int[LONGEST][Label.COUNT];
    private final int[] masks = new int[LONGEST];
    private final int[][] best = new int[LONGEST][Label.COUNT];
    private final byte[][] from = new byte[LONGEST][Label.COUNT];
    private final double[][] forward = new double[LONGEST][Label.COUNT];
    private final double[][] backward = new double[LONGEST][Label.COUNT];
    private final int[] path = new int[LONGEST];
    private int length;

    Chain(Weights weights) {
        transitions = weights.transitions;
        for (int i = 0; i < TABLE; i++) {
            exponentials[i] = (float) Math.exp(-i * weights.unit);
        }
        for (int x = 0; x < Label.COUNT; x++) {
            for (int y = 0; y < Label.COUNT; y++) {
                steps[x * Label.COUNT + y] = (Label.followers(x) >> y & 1) == 0 ? 0
                        : (float) Math.exp(transitions[x * Label.COUNT + y] * weights.unit);
            }
        }
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    /** Room for the next token's scores. */
    int[] next() {
        return scores[length];
    }

    /**
     * Takes the token whose scores were written to {@link #next}; labels far below the best are left out.
     *
     * @return whether any label but "no name" is left; if none is, the token is not taken
     */
    boolean take(int margin) {
        int[] score = scores[length];
        int most = score[0];
        for (int y = 1; y < Label.COUNT; y++) {
            most = Math.max(most, score[y]);
        }
        int mask = 1;
        for (int y = 1; y < Label.COUNT; y++) {
            if (score[y] >= most - margin) {
                mask |= 1 << y;
            }
        }
        if (mask == 1) {
            return false;
        }
        masks[length++] = mask;
        return true;
    }

    /** Adds the names on the best path, the first token having the given number. */
    void read(int offset, List<Span> names) {
        viterbi();
        boolean any = false;
        for (int t = 0; t < length; t++) {
            any |= path[t] != Label.OUTSIDE;
        }
        if (!any) {
            return;
        }
        sums();
        int start = -1;
        for (int t = 0; t <= length; t++) {
            int label = t < length ? path[t] : Label.OUTSIDE;
            if (start >= 0 && (label == Label.OUTSIDE || Label.starts(label))) {
                names.add(new Span(offset + start, offset + t, Label.type(path[start]), probability(start, t)));
                start = -1;
            }
            if (Label.starts(label)) {
                start = t;
            }
        }
    }

    private void viterbi() {
        int before = 1;
        int[] previous = START;
        for (int t = 0; t < length; t++) {
            int[] row = best[t];
            for (int ys = masks[t]; ys != 0; ys &= ys - 1) {
                int y = Integer.numberOfTrailingZeros(ys);
                int most = -FAR;
                int origin = 0;
                for (int xs = before & Label.preceders(y); xs != 0; xs &= xs - 1) {
                    int x = Integer.numberOfTrailingZeros(xs);
                    int score = previous[x] + transitions[x * Label.COUNT + y];
                    if (score > most) {
                        most = score;
                        origin = x;
                    }
                }
                row[y] = most + scores[t][y];
                from[t][y] = (byte) origin;
            }
            before = masks[t];
            previous = row;
        }
        int label = 0;
        int most = Integer.MIN_VALUE;
        for (int ys = before & Label.preceders(Label.OUTSIDE); ys != 0; ys &= ys - 1) {
            int y = Integer.numberOfTrailingZeros(ys);
            if (previous[y] + transitions[y * Label.COUNT] > most) {
                most = previous[y] + transitions[y * Label.COUNT];
                label = y;
            }
        }
        for (int t = length - 1; t >= 0; t--) {
            path[t] = label;
            label = from[t][label];
        }
    }

    private float weight(int t, int y, int most) {
        return exponentials[Math.min(TABLE - 1, most - scores[t][y])];
    }

    private int most(int t) {
        int most = Integer.MIN_VALUE;
        for (int ys = masks[t]; ys != 0; ys &= ys - 1) {
            most = Math.max(most, scores[t][Integer.numberOfTrailingZeros(ys)]);
        }
        return most;
    }

    /** Forward and backward sums, each token's made to add up to one; only what the masks leave is written and read. */
    private void sums() {
        int before = 1;
        double[] previous = ONE;
        for (int t = 0; t < length; t++) {
            int most = most(t);
            double[] row = forward[t];
            double total = 0;
            for (int ys = masks[t]; ys != 0; ys &= ys - 1) {
                int y = Integer.numberOfTrailingZeros(ys);
                double in = 0;
                for (int xs = before & Label.preceders(y); xs != 0; xs &= xs - 1) {
                    int x = Integer.numberOfTrailingZeros(xs);
                    in += previous[x] * steps[x * Label.COUNT + y];
                }
                row[y] = in * weight(t, y, most);
                total += row[y];
            }
            divide(row, masks[t], total);
            before = masks[t];
            previous = row;
        }
        for (int ys = before; ys != 0; ys &= ys - 1) {
            int y = Integer.numberOfTrailingZeros(ys);
            backward[length - 1][y] = steps[y * Label.COUNT];
        }
        for (int t = length - 1; t > 0; t--) {
            int most = most(t);
            double[] row = backward[t - 1];
            double total = 0;
            for (int xs = masks[t - 1]; xs != 0; xs &= xs - 1) {
                int x = Integer.numberOfTrailingZeros(xs);
                double out = 0;
                for (int ys = masks[t] & Label.followers(x); ys != 0; ys &= ys - 1) {
                    int y = Integer.numberOfTrailingZeros(ys);
                    out += steps[x * Label.COUNT + y] * weight(t, y, most) * backward[t][y];
                }
                row[x] = out;
                total += out;
            }
            divide(row, masks[t - 1], total);
        }
    }

    private static void divide(double[] row, int mask, double by) {
        double factor = 1 / by;
        for (int ys = mask; ys != 0; ys &= ys - 1) {
            row[Integer.numberOfTrailingZeros(ys)] *= factor;
        }
    }

    /** The probability of the best path's labels from {@code start} to before {@code end}. */
    private float probability(int start, int end) {
        double p = marginal(start, path[start]);
        for (int t = start + 1; t < end; t++) {
            int most = most(t);
            double total = 0;
            double own = 0;
            int x = path[t - 1];
            for (int ys = masks[t]; ys != 0; ys &= ys - 1) {
                int y = Integer.numberOfTrailingZeros(ys);
                double step = steps[x * Label.COUNT + y] * weight(t, y, most) * backward[t][y];
                total += step;
                own = y == path[t] ? step : own;
            }
            p *= total > 0 ? own / total : 0;
        }
        return (float) Math.min(1, p);
    }

    private double marginal(int t, int label) {
        double total = 0;
        for (int ys = masks[t]; ys != 0; ys &= ys - 1) {
            int y = Integer.numberOfTrailingZeros(ys);
            total += forward[t][y] * backward[t][y];
        }
        return total > 0 ? forward[t][label] * backward[t][label] / total : 0;
    }
}
