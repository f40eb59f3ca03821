package news.dateline.training.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The monotone function nearest to observations (pool adjacent violators: Ayer and others 1955), as points of blocks of a least
 * size, what was said alike in one. Not thread-safe.
 */
final class Isotonic {

    private final List<double[]> observations = new ArrayList<>();

    void add(double said, boolean right) {
        observations.add(new double[] {said, right ? 1 : 0});
    }

    int size() {
        return observations.size();
    }

    /** What was said and what share was right, by block, in rising order of both. */
    List<double[]> points(int least) {
        observations.sort(Comparator.comparingDouble(o -> o[0]));
        List<double[]> blocks = new ArrayList<>();
        double[] open = {0, 0, 0};
        double last = -1;
        for (double[] observation : observations) {
            if (open[2] >= least && observation[0] > last) {
                push(blocks, open);
                open = new double[] {0, 0, 0};
            }
            open = new double[] {open[0] + observation[0], open[1] + observation[1], open[2] + 1};
            last = observation[0];
        }
        if (open[2] > 0) {
            push(blocks, open);
        }
        return blocks.stream().map(b -> new double[] {b[0] / b[2], b[1] / b[2]}).toList();
    }

    private static void push(List<double[]> blocks, double[] block) {
        blocks.add(block);
        int last = blocks.size() - 1;
        while (last > 0 && blocks.get(last - 1)[1] / blocks.get(last - 1)[2] >= blocks.get(last)[1] / blocks.get(last)[2]) {
            double[] upper = blocks.remove(last--);
            double[] lower = blocks.get(last);
            for (int i = 0; i < lower.length; i++) {
                lower[i] += upper[i];
            }
        }
    }
}
