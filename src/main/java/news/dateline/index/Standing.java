package news.dateline.index;

import java.util.Locale;

/** What an article currently is to the world. */
enum Standing {
    /** Announced, listed, searchable. */
    LIVE,
    /** Stored and enriched, but nothing is said of it before its embargo ends. */
    EMBARGOED,
    /** On hold. */
    WITHHELD,
    /** Killed. */
    WITHDRAWN;

    /** As the database spells it. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Standing of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }
}
