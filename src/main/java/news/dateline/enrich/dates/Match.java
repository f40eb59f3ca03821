package news.dateline.enrich.dates;

/**
 * An expression found.
 *
 * @param from    first term
 * @param to      term after the last
 * @param meaning what it means
 * @param mod     the TIMEX3 modifier, or empty
 */
record Match(int from, int to, Meaning meaning, String mod) {

    Match(int from, int to, Meaning meaning) {
        this(from, to, meaning, "");
    }

    Match startingAt(int first) {
        return new Match(first, to, meaning, mod);
    }

    Match with(String modifier) {
        return new Match(from, to, meaning, modifier);
    }

    /** Whether it names a day, and so may carry a time of day. */
    boolean isDay() {
        return meaning instanceof Meaning.Weekday || meaning instanceof Meaning.WeekdayIn
                || meaning instanceof Meaning.Absolute absolute && absolute.period().grain() == Grain.DAY
                || meaning instanceof Meaning.Yearly yearly && isDay(yearly.recurrence())
                || meaning instanceof Meaning.YearlyIn yearly && isDay(yearly.recurrence())
                || meaning instanceof Meaning.FromPublished shifted && shifted.unit() == Unit.D
                || meaning instanceof Meaning.FromMention shifted && shifted.unit() == Unit.D;
    }

    private static boolean isDay(Recurrence recurrence) {
        return recurrence instanceof Recurrence.Day || recurrence instanceof Recurrence.Movable || recurrence instanceof Recurrence.Advent
                || recurrence instanceof Recurrence.Sunday;
    }

    /** Whether it is a date that may begin, end or have a middle. */
    boolean isPeriod() {
        return !(meaning instanceof Meaning.Plain || meaning instanceof Meaning.Anchored || meaning instanceof Meaning.Clock
                || meaning instanceof Meaning.PartOf);
    }
}
