package news.dateline.enrich.dates;

/** A unit of the calendar or the clock, by the sign the vocabulary files use. */
enum Unit {
    S("PT", "S", null, 0), MI("PT", "M", null, 0), H("PT", "H", null, 0), D("P", "D", Grain.DAY, 1 / 365.25),
    W("P", "W", Grain.WEEK, 7 / 365.25), WE("P", "WE", Grain.WEEKEND, 7 / 365.25), M("P", "M", Grain.MONTH, 1 / 12.0),
    Q("P", "Q", Grain.QUARTER, 0.25), HY("P", "H", Grain.HALF, 0.5), Y("P", "Y", Grain.YEAR, 1), DE("P", "DE", Grain.DECADE, 10),
    C("P", "CE", Grain.CENTURY, 100);

    private final String prefix;
    private final String suffix;
    private final Grain grain;
    private final double years;

    Unit(String prefix, String suffix, Grain grain, double years) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.grain = grain;
        this.years = years;
    }

    /** Whether it is a month or longer. */
    boolean isAtLeastMonths() {
        return grain != null && years >= M.years;
    }

    /** Whether it is a unit of the calendar, not of the clock. */
    boolean isCalendar() {
        return grain != null;
    }

    /** The grain of a date given in the unit; of calendar units only. */
    Grain grain() {
        return grain;
    }

    /** How many years it takes, about. */
    double years() {
        return years;
    }

    /** The TIMEX3 value of so many: {@code P3D}; {@code X} stands for an unknown number; half an hour is {@code PT30M}. */
    String duration(String count) {
        if (count.equals("0.5") && (this == H || this == Y || this == DE || this == C)) {
            return this == H ? "PT30M" : this == Y ? "P6M" : this == DE ? "P5Y" : "P50Y";
        }
        return this == HY && count.length() == 1 && Character.isDigit(count.charAt(0))
                ? "P" + Integer.parseInt(count) * 6 + "M"
                : prefix + count + suffix;
    }
}
