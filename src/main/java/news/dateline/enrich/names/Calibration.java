package news.dateline.enrich.names;

/**
 * Turns the tagger's probability of a name into the share of such names that are right, by straight lines between the points
 * that isotonic regression (Zadrozny and Elkan 2002) found on held-out text.
 */
final class Calibration {

    private static final double[] SAID = {0.0, 0.3, 0.5, 0.7, 0.9, 0.99, 1.0};
    private static final double[] RIGHT = {0.0, 0.3, 0.5, 0.65, 0.8, 0.93, 0.97};

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
