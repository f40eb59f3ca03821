package news.dateline.enrich.names;

/**
 * Turns the tagger's probability of a name into the share of such names that are right, by straight lines between the points
 * of a reliability table of 4,700 names in text that a tagger was not trained on.
 */
final class Calibration {

    private static final double[] SAID = {0, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.93, 0.967, 0.989, 1};
    private static final double[] RIGHT = {0, 0.22, 0.3, 0.39, 0.52, 0.61, 0.67, 0.78, 0.87, 0.92, 0.944, 0.985};

    private Calibration() {
    }

    static double of(double said) {
        for (int i = 1; i < SAID.length; i++) {
            if (said <= SAID[i]) {
                double part = (said - SAID[i - 1]) / (SAID[i] - SAID[i - 1]);
                return RIGHT[i - 1] + part * (RIGHT[i] - RIGHT[i - 1]);
            }
        }
        return RIGHT[RIGHT.length - 1];
    }
}
