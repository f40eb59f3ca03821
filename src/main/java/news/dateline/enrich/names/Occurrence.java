package news.dateline.enrich.names;

import java.util.Optional;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.enrich.names.Authorities.Entry;

/**
 * A name where it stands, once the whole document has been looked at.
 *
 * @param first      its first token
 * @param end        the token after its last
 * @param type       see {@link Label}
 * @param confidence 0 to 1
 * @param zone       where it stands
 * @param text       as printed
 * @param base       without the genitive's s, where that is one
 * @param authority  the entry of the newsroom's list it was found by
 */
record Occurrence(int first, int end, int type, double confidence, ZoneKind zone, String text, String base, Optional<Entry> authority) {

    boolean isSingle() {
        return end - first == 1;
    }

    /** Whether the zone is a credit, a byline or a date line: what the article comes from, not what it tells. */
    boolean isImprint() {
        return zone == ZoneKind.CREDIT || zone == ZoneKind.BYLINE || zone == ZoneKind.DATELINE;
    }

    String lastWord() {
        return base.substring(base.lastIndexOf(' ') + 1);
    }

    String firstWord() {
        int space = base.indexOf(' ');
        return space < 0 ? base : base.substring(0, space);
    }
}
