package news.dateline.enrich.dates;

/** What an expression means, before it is known when it was said. */
sealed interface Meaning {

    /** Which of several is meant. */
    enum Shift {
        /** The direction of the sentence tells. */
        TENSE, LAST, THIS, NEXT
    }

    /** A date of its own. */
    record Absolute(Period period) implements Meaning {
    }

    /** A value that is no point of the calendar: a duration, a set, a reference such as PRESENT_REF. */
    record Plain(String type, String value) implements Meaning {
    }

    /** A duration that begins or ends with publication. */
    record Anchored(String value) implements Meaning {

        /** Whether it is a whole number of years, so many at least. */
        boolean isYears(int least) {
            int years = 0;
            for (int i = 1; i < value.length() - 1 && i < 6; i++) {
                int digit = value.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return false;
                }
                years = years * 10 + digit;
            }
            return value.endsWith("Y") && years >= least;
        }
    }

    /** Once a year. */
    record Yearly(Recurrence recurrence, Shift shift) implements Meaning {
    }

    /** Once a year, and the year is so many after that of publication. */
    record YearlyIn(Recurrence recurrence, int years) implements Meaning {
    }

    /** Once a year, and the year is so many after that of the last date the text names. */
    record YearlyAfter(Recurrence recurrence, int years) implements Meaning {
    }

    /** A day of the week, 1 is Monday. */
    record Weekday(int day, Shift shift) implements Meaning {
    }

    /** A day of a week so many after that of publication. */
    record WeekdayIn(int day, int weeks) implements Meaning {
    }

    record Weekend(Shift shift) implements Meaning {
    }

    /** So many units after publication. */
    record FromPublished(Unit unit, int amount) implements Meaning {
    }

    /** A day so many units before one that is so many days after publication: "heute vor sechs Jahren". */
    record DayAgo(int days, Unit unit, int amount) implements Meaning {
    }

    /** A day or week counted from the last day the text names as the first: "in der dritten Woche"; else one such unit. */
    record Nth(Unit unit, int number) implements Meaning {
    }

    /** So many units after the last date the text names. */
    record FromMention(Unit unit, int amount) implements Meaning {
    }

    /** A time of day, {@code 21:30}, of a day the context tells. */
    record Clock(String time) implements Meaning {
    }

    /**
     * A part of a day.
     *
     * @param day   the day, or {@code null} if the context tells
     * @param part  {@code MO}, {@code MI}, {@code AF}, {@code EV} or {@code NI}
     * @param shift how many days before the day it belongs to: the night to Saturday is Friday's
     */
    record PartOf(Meaning day, String part, int shift) implements Meaning {
    }

    /** Ahead by a span if the sentence looks ahead, else that span as a duration: "in drei Tagen". */
    record AheadOrWithin(Unit unit, int amount) implements Meaning {
    }
}
