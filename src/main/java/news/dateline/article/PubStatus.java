package news.dateline.article;

/** The publishing status of a ninjs item ({@code pubStatus}); an item that names none is usable. */
public enum PubStatus {
    /** May be published. */
    USABLE,
    /** On hold until a newer version says otherwise. */
    WITHHELD,
    /** Killed: must not be used, and what was published must be withdrawn. */
    CANCELED;

    /** The value as ninjs and the {@code ce_pubstatus} header spell it. */
    public String value() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
