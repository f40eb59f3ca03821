package news.dateline.enrich.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A stretch of the calendar.
 *
 * @param start its first day
 * @param grain how fine it is
 * @param value its TIMEX3 value
 */
record Period(LocalDate start, Grain grain, String value) {

    static Period day(LocalDate date) {
        return new Period(date, Grain.DAY, date.toString());
    }

    static Period week(LocalDate date) {
        return new Period(date, Grain.WEEK, weekValue(date));
    }

    static Period weekend(LocalDate date) {
        return new Period(date, Grain.WEEKEND, weekValue(date) + "-WE");
    }

    static Period month(int year, int month) {
        return new Period(LocalDate.of(year, month, 1), Grain.MONTH, padded(year, 4) + "-" + padded(month, 2));
    }

    static Period quarter(int year, int quarter) {
        return new Period(LocalDate.of(year, quarter * 3 - 2, 1), Grain.QUARTER, padded(year, 4) + "-Q" + quarter);
    }

    static Period half(int year, int half) {
        return new Period(LocalDate.of(year, half * 6 - 5, 1), Grain.HALF, padded(year, 4) + "-H" + half);
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), Grain.YEAR, padded(year, 4));
    }

    /** A decade by the first three figures of its years. */
    static Period decade(int tens) {
        return new Period(LocalDate.of(tens * 10, 1, 1), Grain.DECADE, padded(tens, 3));
    }

    /** A century by the first two figures of its years. */
    static Period century(int hundreds) {
        return new Period(LocalDate.of(hundreds * 100, 1, 1), Grain.CENTURY, padded(hundreds, 2));
    }

    private static String weekValue(LocalDate date) {
        return padded(date.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W" + padded(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    static String padded(int number, int digits) {
        StringBuilder padded = new StringBuilder(digits);
        String figures = Integer.toString(number);
        for (int i = figures.length(); i < digits; i++) {
            padded.append('0');
        }
        return padded.append(figures).toString();
    }
}
