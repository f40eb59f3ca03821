package news.dateline.article;

import java.util.Locale;

/** The events of contract section 2, named for what happened to the article. */
public enum EventType {
    INDEXED, UPDATED, REENRICHED, WITHHELD, WITHDRAWN;

    /** The value of the {@code ce_type} header. */
    public String value() {
        return "news.dateline.article." + name().toLowerCase(Locale.ROOT) + ".v1";
    }
}
