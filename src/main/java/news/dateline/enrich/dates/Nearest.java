package news.dateline.enrich.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import news.dateline.enrich.dates.Meaning.Shift;
import news.dateline.enrich.dates.Meaning.Yearly;

/**
 * Chooses the year of what comes once a year: the occurrence nearest to publication, one against the direction of the sentence
 * counting as so much farther. "Im Juni", told in December in the past tense, is half a year back; "am 10. Januar" is ahead even
 * if a verb of the past stands near.
 */
final class Nearest {

    private static final int AGAINST_WEAK = 4;
    private static final int AGAINST_STRONG = 15;
    private static final int AGAINST_WORD = 1000;
    /** What the current one costs where "last" or "next" rules it out: more than a year. */
    private static final long RULED_OUT = 400;

    private Nearest() {
    }

    /** The occurrence meant; the direction is that of {@link Tenses}, or three for "next" and minus three for "last". */
    static Period of(Yearly yearly, Reference published, int direction) {
        int year = published.date().getYear();
        Period best = null;
        long bestCost = Long.MAX_VALUE;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            Period period = yearly.recurrence().in(candidate);
            long cost = yearly.shift() == Shift.THIS ? Math.abs(candidate - year) : cost(period, published, direction);
            if (cost < bestCost) {
                best = period;
                bestCost = cost;
            }
        }
        return best;
    }

    private static long cost(Period period, Reference published, int direction) {
        LocalDate end = endOf(period);
        if (!period.start().isAfter(published.end()) && !end.isBefore(published.date())) {
            return Math.abs(direction) == 3 ? RULED_OUT : 0;
        }
        boolean ahead = period.start().isAfter(published.end());
        long days = ahead ? ChronoUnit.DAYS.between(published.end(), period.start()) : ChronoUnit.DAYS.between(end, published.date());
        return direction == 0 || ahead == direction > 0 ? days : days * against(direction);
    }

    private static int against(int direction) {
        return switch (Math.abs(direction)) {
            case 1 -> AGAINST_WEAK;
            case 2 -> AGAINST_STRONG;
            default -> AGAINST_WORD;
        };
    }

    private static LocalDate endOf(Period period) {
        return switch (period.grain()) {
            case MONTH -> period.start().plusMonths(1).minusDays(1);
            case SEASON, QUARTER -> period.start().plusMonths(3).minusDays(1);
            case HALF -> period.start().plusMonths(6).minusDays(1);
            default -> period.start();
        };
    }
}
