package news.dateline.enrich.amounts;

import java.math.BigDecimal;

/**
 * A number in the text.
 *
 * @param value    what it says, scale included
 * @param mantissa what it says before its scale
 * @param end      token after it
 * @param scaled   whether a scale from a million up was named
 * @param article  whether it may as well be an indefinite article
 */
record Numeral(BigDecimal value, BigDecimal mantissa, int end, boolean scaled, boolean article) {
}
