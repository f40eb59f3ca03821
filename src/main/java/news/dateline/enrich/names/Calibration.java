package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns how sure the tagger and the document make a name into the share of such names that are right, by straight lines between
 * the points of {@code calibration.txt}. Immutable and thread-safe.
 */
final class Calibration {

    /** Leaves everything as it is. */
    static final Calibration NONE = new Calibration(new double[] {0, 1}, new double[] {0, 1});

    private final double[] said;
    private final double[] right;

    private Calibration(double[] said, double[] right) {
        this.said = said;
        this.right = right;
    }

    /** The calibration that ships. */
    static Calibration load() {
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {0, 0});
        for (String point : Words.sections("calibration.txt").get("said right")) {
            int space = point.indexOf(' ');
            points.add(new double[] {Double.parseDouble(point.substring(0, space)), Double.parseDouble(point.substring(space + 1))});
        }
        points.add(new double[] {1, points.get(points.size() - 1)[1]});
        return new Calibration(points.stream().mapToDouble(p -> p[0]).toArray(), points.stream().mapToDouble(p -> p[1]).toArray());
    }

    double of(double confidence) {
        for (int i = 1; i < said.length; i++) {
            if (confidence <= said[i]) {
                double width = said[i] - said[i - 1];
                double part = width == 0 ? 0 : (confidence - said[i - 1]) / width;
                return right[i - 1] + part * (right[i] - right[i - 1]);
            }
        }
        return right[right.length - 1];
    }
}
