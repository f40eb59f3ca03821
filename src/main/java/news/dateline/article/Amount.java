package news.dateline.article;

import java.math.BigDecimal;

/**
 * An amount the text names. Offsets count Unicode code points, end exclusive. The ends of a range are two amounts.
 *
 * @param kind  what is measured
 * @param value how much, exact, in the unit
 * @param unit  ISO 4217 for money; {@code %}; {@code pp} or {@code bp} for percentage and basis points; {@code people}; the
 *              symbol of a measure in ASCII but for the degree sign ({@code m2}, {@code km/h}, {@code kWh}, {@code °C})
 * @param text  the amount as printed
 * @param start first code point
 * @param end   code point after the last
 * @param zone  the part of the article it stands in
 */
public record Amount(Kind kind, BigDecimal value, String unit, String text, int start, int end, Enrichment.ZoneKind zone) {

    /** What an amount measures. */
    public enum Kind {
        MONEY, PERCENT,
        /** Points of percentage. */
        POINTS,
        /** How many people. */
        PEOPLE,
        /** A physical quantity. */
        MEASURE
    }
}
