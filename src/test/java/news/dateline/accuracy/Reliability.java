package news.dateline.accuracy;

import java.util.Locale;

/** How often what is said with a confidence is right, by tenths (a reliability table, Murphy and Winkler 1977). Not thread-safe. */
final class Reliability {

    private static final double[] FROM = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    private final int[] said = new int[FROM.length];
    private final int[] right = new int[FROM.length];
    private final double[] sum = new double[FROM.length];

    void add(double confidence, boolean isRight) {
        int bin = FROM.length - 1;
        while (bin > 0 && confidence < FROM[bin]) {
            bin--;
        }
        said[bin]++;
        sum[bin] += confidence;
        right[bin] += isRight ? 1 : 0;
    }

    void add(Reliability other) {
        for (int bin = 0; bin < FROM.length; bin++) {
            said[bin] += other.said[bin];
            sum[bin] += other.sum[bin];
            right[bin] += other.right[bin];
        }
    }

    void report(AccuracyReport.Rows report) {
        report(report, Section.CONFIDENCE);
    }

    void report(AccuracyReport.Rows report, Section section) {
        for (int bin = 0; bin < FROM.length; bin++) {
            String until = bin + 1 < FROM.length ? String.format(Locale.ROOT, "%.2f", FROM[bin + 1]) : "1.00";
            if (said[bin] > 0) {
                report.add(section, String.format(Locale.ROOT, "%.2f to %s", FROM[bin], until), said[bin], sum[bin] / said[bin],
                        (double) right[bin] / said[bin]);
            }
        }
    }
}
