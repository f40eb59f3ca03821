package news.dateline.enrich.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import news.dateline.article.Published;

/**
 * The date of publication, as fine as it is known.
 *
 * @param date  the first day it may be
 * @param grain year, month or day
 */
record Reference(LocalDate date, Grain grain) {

    /** Reads a published value; empty if it is no ISO 8601 year, month, day or date-time. */
    static Optional<Reference> of(Published published) {
        String value = published.value();
        int year = number(value, 0, 4);
        int month = value.length() == 4 ? 1 : value.length() >= 7 && value.charAt(4) == '-' ? number(value, 5, 7) : -1;
        int day = value.length() <= 7 ? 1 : value.length() >= 10 && value.charAt(7) == '-' ? number(value, 8, 10) : -1;
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        Grain grain = value.length() == 4 ? Grain.YEAR : value.length() == 7 ? Grain.MONTH : Grain.DAY;
        return Optional.of(new Reference(LocalDate.of(year, month, day), grain));
    }

    private static int number(String value, int from, int to) {
        if (to > value.length()) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Its last day. */
    LocalDate end() {
        return switch (grain) {
            case YEAR -> date.plusYears(1).minusDays(1);
            case MONTH -> date.plusMonths(1).minusDays(1);
            default -> date;
        };
    }

    /**
     * So many units later, as coarse as the reference and the unit allow; what cannot be known is X, what lies outside the years
     * that four figures write is a mere reference.
     */
    Period shifted(Unit unit, int amount) {
        double year = date.getYear() + amount * unit.years();
        if (year < 2 || year > 9998) {
            return new Period(null, unit.grain(), amount < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        return switch (unit) {
            case D -> grain == Grain.DAY ? Period.day(date.plusDays(amount)) : unknownDay(amount);
            case W -> grain.isAtLeast(Grain.WEEK) ? Period.week(date.plusWeeks(amount)) : new Period(null, Grain.WEEK, "XXXX-WXX");
            case WE -> grain == Grain.DAY ? Period.weekend(date.plusWeeks(amount)) : new Period(null, Grain.WEEKEND, "XXXX-WXX-WE");
            case M -> grain.isAtLeast(Grain.MONTH) ? month(date.plusMonths(amount)) : new Period(null, Grain.MONTH, "XXXX-XX");
            case Q -> grain.isAtLeast(Grain.QUARTER) ? quarter(date.plusMonths(amount * 3L))
                    : new Period(null, Grain.QUARTER, "XXXX-QX");
            case HY -> grain.isAtLeast(Grain.HALF) ? half(date.plusMonths(amount * 6L)) : new Period(null, Grain.HALF, "XXXX-HX");
            case Y -> Period.year(date.plusYears(amount).getYear());
            case DE -> Period.decade(date.getYear() / 10 + amount);
            case C -> Period.century(date.getYear() / 100 + amount);
            default -> throw new IllegalArgumentException("no unit of the calendar: " + unit);
        };
    }

    /** Today lies in the month of publication; any other day may lie outside it. */
    private Period unknownDay(int amount) {
        if (amount != 0) {
            return new Period(null, Grain.DAY, "XXXX-XX-XX");
        }
        String known = grain.isAtLeast(Grain.MONTH) ? Period.month(date.getYear(), date.getMonthValue()).value()
                : Period.padded(date.getYear(), 4) + "-XX";
        return new Period(null, Grain.DAY, known + "-XX");
    }

    private static Period month(LocalDate date) {
        return Period.month(date.getYear(), date.getMonthValue());
    }

    private static Period quarter(LocalDate date) {
        return Period.quarter(date.getYear(), (date.getMonthValue() + 2) / 3);
    }

    private static Period half(LocalDate date) {
        return Period.half(date.getYear(), date.getMonthValue() <= 6 ? 1 : 2);
    }
}
