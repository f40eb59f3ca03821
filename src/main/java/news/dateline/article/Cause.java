package news.dateline.article;

import java.util.Locale;

/** What made the service announce an event; the {@code ce_cause} header. */
public enum Cause {
    SUBMISSION, CORRECTION, DECISION, RELEASE, REENRICHMENT, WITHDRAWAL;

    /** The value as the header and the event spell it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
