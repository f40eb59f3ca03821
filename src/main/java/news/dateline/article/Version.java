package news.dateline.article;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a submission stands in its article's history: the {@code version} and {@code versionCreated} of ninjs.
 *
 * <p>Contract section 1: both numeric, compare {@code version}; else both have {@code versionCreated}, compare that; else
 * the two cannot be compared and arrival order decides.
 *
 * @param label   {@code version} as given; empty if none
 * @param created {@code versionCreated}
 */
public record Version(Optional<String> label, Optional<Instant> created) {

    /** The longest numeric label that is compared as a number; a longer one is a name. */
    private static final int MAX_DIGITS = 64;

    /** No version at all: arrival order decides. */
    public static final Version NONE = new Version(Optional.empty(), Optional.empty());

    /** How a version relates to another one. */
    public enum Order {
        HIGHER, EQUAL, LOWER,
        /** Nothing to compare: the one that arrives later is the newer one. */
        INCOMPARABLE
    }

    /** How this version relates to {@code other}. */
    public Order comparedTo(Version other) {
        Optional<BigDecimal> mine = number();
        Optional<BigDecimal> theirs = other.number();
        if (mine.isPresent() && theirs.isPresent()) {
            return order(mine.get().compareTo(theirs.get()));
        }
        if (created.isPresent() && other.created.isPresent()) {
            return order(created.get().compareTo(other.created.get()));
        }
        return Order.INCOMPARABLE;
    }

    /** The label as a number, if it is a plain decimal: digits with at most one point, no sign and no exponent. */
    private Optional<BigDecimal> number() {
        return label.filter(Version::isDecimal).map(BigDecimal::new);
    }

    private static boolean isDecimal(String label) {
        int points = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return points <= 1 && label.length() > points && label.length() <= MAX_DIGITS;
    }

    private static Order order(int comparison) {
        return comparison > 0 ? Order.HIGHER : comparison < 0 ? Order.LOWER : Order.EQUAL;
    }
}
