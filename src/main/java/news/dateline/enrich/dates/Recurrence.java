package news.dateline.enrich.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** What comes once a year, so that it takes a year to be a date. */
sealed interface Recurrence {

    /** Its occurrence in a year. */
    Period in(int year);

    /** The TIMEX3 value where the year is unknown. */
    default String withoutYear() {
        return "XXXX" + in(2000).value().substring(4);
    }

    record Month(int month) implements Recurrence {
        @Override
        public Period in(int year) {
            return Period.month(year, month);
        }
    }

    /** A day; in a year that lacks 29 February, the day before. */
    record Day(int month, int day) implements Recurrence {
        @Override
        public Period in(int year) {
            return Period.day(LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth())));
        }
    }

    /** A season of the northern year; winter is named after the year it begins in. */
    record Season(String sign) implements Recurrence {
        @Override
        public Period in(int year) {
            int month = switch (sign) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "FA" -> 9;
                default -> 12;
            };
            return new Period(LocalDate.of(year, month, 1), Grain.SEASON, Period.padded(year, 4) + "-" + sign);
        }
    }

    record Quarter(int quarter) implements Recurrence {
        @Override
        public Period in(int year) {
            return Period.quarter(year, quarter);
        }
    }

    record Half(int half) implements Recurrence {
        @Override
        public Period in(int year) {
            return Period.half(year, half);
        }
    }

    /** A feast so many days after Easter Sunday. */
    record Movable(int afterEaster) implements Recurrence {
        @Override
        public Period in(int year) {
            return Period.day(easter(year).plusDays(afterEaster));
        }

        @Override
        public String withoutYear() {
            return "XXXX-XX-XX";
        }
    }

    /** A day so many after a feast. */
    record Beside(Recurrence feast, int days) implements Recurrence {
        @Override
        public Period in(int year) {
            return Period.day(feast.in(year).start().plusDays(days));
        }

        @Override
        public String withoutYear() {
            return "XXXX-XX-XX";
        }
    }

    /** The turn of the year, told by the year that begins. */
    record YearTurn() implements Recurrence {
        @Override
        public Period in(int year) {
            return Period.year(year);
        }
    }

    /** A day so many after the first Sunday of Advent, the fourth before Christmas. */
    record Advent(int days) implements Recurrence {
        @Override
        public Period in(int year) {
            LocalDate fourth = LocalDate.of(year, 12, 24).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            return Period.day(fourth.minusWeeks(3).plusDays(days));
        }

        @Override
        public String withoutYear() {
            return "XXXX-XX-XX";
        }
    }

    /** A day of a feast that the vocabulary gives as {@link #feast} reads it, or as {@code advent}; the first is 1. */
    static Recurrence feastDay(String rule, int number) {
        if (rule.equals("advent")) {
            return new Advent(7 * (number - 1));
        }
        Recurrence first = feast(rule);
        return first instanceof Day day ? new Day(day.month(), day.day() + number - 1)
                : new Movable(((Movable) first).afterEaster() + number - 1);
    }

    /** A Sunday of a month, the first is 1. */
    record Sunday(int month, int number) implements Recurrence {
        @Override
        public Period in(int year) {
            return Period.day(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.SUNDAY)));
        }

        @Override
        public String withoutYear() {
            return "XXXX-XX-XX";
        }
    }

    /** A feast as the vocabulary gives it: {@code easter-2}, {@code advent-7}, {@code sunday-5-2} or {@code 12-25}. */
    static Recurrence feast(String rule) {
        if (rule.startsWith("easter")) {
            return new Movable(Integer.parseInt(rule.substring(6)));
        }
        if (rule.startsWith("advent")) {
            return new Advent(Integer.parseInt(rule.substring(6)));
        }
        int dash = rule.lastIndexOf('-');
        if (rule.startsWith("sunday")) {
            return new Sunday(Integer.parseInt(rule.substring(7, dash)), Integer.parseInt(rule.substring(dash + 1)));
        }
        return new Day(Integer.parseInt(rule.substring(0, dash)), Integer.parseInt(rule.substring(dash + 1)));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm published in Nature, 20 April 1876. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
