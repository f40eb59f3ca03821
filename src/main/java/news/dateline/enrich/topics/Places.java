package news.dateline.enrich.topics;

import java.util.List;
import java.util.Map;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;

/**
 * How much a word counts by the zone it stands in. Asked for rising indices; not thread-safe.
 */
final class Places {

    private final String text;
    private final List<Zone> zones;
    private final Map<ZoneKind, Float> weights;
    private final boolean pairs;
    private int zone = -1;
    private int zoneEnd;
    private float weight = 1;
    private int index;
    private int offset;

    Places(String text, List<Zone> zones, Map<ZoneKind, Float> weights) {
        this.text = text;
        this.zones = zones;
        this.weights = weights;
        // Zones reach to the end of the text: there are as many code points as characters, unless there are surrogate pairs.
        this.pairs = !zones.isEmpty() && zones.get(zones.size() - 1).end() != text.length();
    }

    /** The weight at a UTF-16 index; 1 in the body and where there are no zones. */
    float weight(int at) {
        if (zones.isEmpty()) {
            return 1;
        }
        while (zone < 0 || at >= zoneEnd && zone + 1 < zones.size()) {
            zone++;
            zoneEnd = pairs ? indexOf(zones.get(zone).end()) : zones.get(zone).end();
            weight = weights.getOrDefault(zones.get(zone).kind(), 1f);
        }
        return weight;
    }

    /** The UTF-16 index of a code point; every character is passed once. */
    private int indexOf(int codePoint) {
        int target = Math.min(codePoint, text.length());
        while (offset < target && index < text.length()) {
            index += Character.charCount(text.codePointAt(index));
            offset++;
        }
        return index;
    }
}
