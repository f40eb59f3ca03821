package news.dateline.enrich.dates;

/** What a word may do in a time expression; the sections of the vocabulary files. A word may have several. */
enum Role {
    MONTH, MONTH_ABBR, WEEKDAY, WEEKDAY_ABBR,
    /** A weekday as a habit: montags. */
    HABIT,
    UNIT, PLURAL,
    /** A unit that only counts: Arbeitstage. */
    COMPOUND_UNIT,
    /** A part of the day. */
    PART,
    /** A part of today. */
    TONIGHT,
    SEASON, NUMBER, HALF, TENFOLD,
    /** An unknown number: einige. */
    SOME,
    ORDINAL, NEXT, FOLLOWING, LAST, BEFORE_LAST, AFTER_NEXT, PREVIOUS, THIS, SAME, WHOLE, START, MID, END,
    /** A day counted from publication: heute 0, gestern -1. */
    DAYS,
    /** A year counted from publication: heuer 0. */
    YEARS,
    /** The period before or behind, by its unit: Vorwoche W-1. */
    NEIGHBOUR, ADJ_DAYS, REF, SET, LONG, AGO_PRE, AGO_POST, AGO_MORE, APPROX, LATER, EARLIER, IN, DURING, SINCE, PAST_PREP, FUTURE_PREP,
    /** A word before a time of day. */
    AT,
    /** A word before a date. */
    PREP, ARTICLE, EVERY, EVERY_N, PER, TIMES_PER, CLOCK, HALF_HOUR,
    /** The quarters of an hour: Viertel nach drei, dreiviertel acht. */
    QUARTER_HOUR, HOUR_LEAD, OCLOCK, MERIDIEM, NOON, CONNECT, YEAR_LEAD,
    DECADE_TENS, DECADE_LEAD, DECADE_WORD, DECADE_NOUN, EDGE, VORTAG, VORJAHR, HOLIDAY,
    /** A day of a feast that lasts several, or a Sunday of Advent, by its number: zweiter Weihnachtstag. */
    FEAST_DAY,
    /** A power of ten that multiplies the number before it. */
    MULTIPLE,
    /** A word before a part of the day. */
    PART_LEAD,
    /** A preposition that leads a number rather than a year. */
    NO_YEAR,
    /** What makes the number behind it an amount. */
    AMOUNT_LEAD, BETWEEN,
    /** What follows a number that is no year. */
    MEASURE,
    /** A word that makes years an age. */
    AGED,
    /** A word that is more often something else. */
    RISKY,
    /** Verb forms that tell the direction. */
    PAST, PERFECT, FUTURE, NO_VERB;

    static final int COUNT = values().length;

    /** Whether words of the role stand around expressions and never begin one. */
    boolean isContext() {
        return switch (this) {
            case PREP, AT, CONNECT, PAST_PREP, FUTURE_PREP, PAST, PERFECT, FUTURE, NO_VERB, AGED, MEASURE, CLOCK, DURING, LATER, EARLIER,
                    AGO_POST, AGO_MORE, SINCE, TIMES_PER, PLURAL, MERIDIEM, OCLOCK, RISKY, HOUR_LEAD, PART_LEAD, NO_YEAR,
                    AMOUNT_LEAD, BETWEEN, FEAST_DAY, MULTIPLE -> true;
            default -> false;
        };
    }
}
