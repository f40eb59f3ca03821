package news.dateline.enrich.dates;

/** A unit of the calendar or the clock, by the sign the vocabulary files use. */
enum Unit {
    S("PT", "S", null), MI("PT", "M", null), H("PT", "H", null), D("P", "D", Grain.DAY), W("P", "W", Grain.WEEK), M("P", "M", Grain.MONTH),
    Q("P", "Q", Grain.QUARTER), HY("P", "H", Grain.HALF), Y("P", "Y", Grain.YEAR), DE("P", "DE", Grain.DECADE),
    C("P", "CE", Grain.CENTURY), WE("P", "WE", Grain.WEEKEND);

    private final String prefix;
    private final String suffix;
    private final Grain grain;

    Unit(String prefix, String suffix, Grain grain) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.grain = grain;
    }

    /** Whether it is a unit of the calendar, not of the clock. */
    boolean isCalendar() {
        return grain != null;
    }

    /** The grain of a date given in the unit; of calendar units only. */
    Grain grain() {
        return grain;
    }

    /** The TIMEX3 value of so many: {@code P3D}; {@code X} stands for an unknown number; half an hour is {@code PT30M}. */
    String duration(String count) {
        if (count.equals("0.5") && (this == H || this == Y || this == DE)) {
            return this == H ? "PT30M" : this == Y ? "P6M" : "P5Y";
        }
        return this == HY && count.length() == 1 && Character.isDigit(count.charAt(0))
                ? "P" + Integer.parseInt(count) * 6 + "M"
                : prefix + count + suffix;
    }
}
