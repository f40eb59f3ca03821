package news.dateline.enrich.names;

/** Lets training see how sure the reader is before that is calibrated. */
public final class CalibrationAccess {

    private CalibrationAccess() {
    }

    /** A reader that says what tagger and document make of a name, as it is. */
    public static NameReader uncalibrated() {
        return NameReader.create(Calibration.NONE);
    }
}
