package news.dateline.article;

import java.util.Locale;

/**
 * Why a message cannot be used: a value, not an exception, because a bad message is an ordinary event.
 *
 * @param reason the class of the failure, which the {@code dlq-reason} header names
 * @param detail one line for a person to act on; never article text
 */
public record Rejection(Reason reason, String detail) {

    /** The classes of failure of contract section 3. */
    public enum Reason {
        MALFORMED, TOO_LARGE, MISSING_URI, URI_MISMATCH, VERSION_CONFLICT, UNSUPPORTED, STORAGE_REJECTED;

        /** The value as the {@code dlq-reason} header spells it, such as {@code too-large}. */
        public String value() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
