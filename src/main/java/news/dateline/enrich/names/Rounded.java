package news.dateline.enrich.names;

/** Figures as they are shown: three decimals. */
final class Rounded {

    private Rounded() {
    }

    static double of(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
