package news.dateline.enrich.dates;

/** How fine a point of time is given, coarse first. */
enum Grain {
    CENTURY, DECADE, YEAR, HALF, SEASON, QUARTER, MONTH, WEEK, WEEKEND, DAY, TIME;

    boolean isAtLeast(Grain other) {
        return compareTo(other) >= 0;
    }
}
