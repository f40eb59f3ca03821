package news.dateline.enrich.amounts;

import java.math.BigDecimal;
import news.dateline.article.Amount;

/**
 * What a number may be of.
 *
 * @param kind   the kind of amount
 * @param code   the unit as the contract writes it
 * @param factor what the number has to be multiplied by: 0.01 for Rappen
 */
record Unit(Amount.Kind kind, String code, BigDecimal factor) {

    /** Reads {@code CHF} or {@code CHF*0.01}. */
    static Unit of(Amount.Kind kind, String entry) {
        int star = entry.indexOf('*');
        return star < 0 ? new Unit(kind, entry, BigDecimal.ONE)
                : new Unit(kind, entry.substring(0, star), new BigDecimal(entry.substring(star + 1)));
    }
}
