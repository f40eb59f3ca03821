package news.dateline.enrich.text;

import java.util.List;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;

/** Tells the zone a code point stands in. Immutable and thread-safe. */
public final class Zones {

    private final Zone[] zones;

    private Zones(Zone[] zones) {
        this.zones = zones;
    }

    /** Zones in the order of the text, without overlap. */
    public static Zones of(List<Zone> zones) {
        return new Zones(zones.toArray(Zone[]::new));
    }

    /** The kind of zone at a code point offset; body where no zone is. */
    public ZoneKind at(int codePoint) {
        int low = 0;
        int high = zones.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (zones[middle].end() <= codePoint) {
                low = middle + 1;
            } else if (zones[middle].start() > codePoint) {
                high = middle - 1;
            } else {
                return zones[middle].kind();
            }
        }
        return ZoneKind.BODY;
    }
}
