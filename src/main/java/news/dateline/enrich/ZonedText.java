package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;

/**
 * The canonical text of an article: its zones joined by line feeds.
 *
 * @param text  clean text in NFC; line feeds stand between zones and nowhere else
 * @param parts the zones, in order, covering the text but for the joints
 * @param stamp a date the copy carried as its label, which is no part of the text; ISO 8601
 */
record ZonedText(String text, List<Part> parts, Optional<String> stamp) {

    static final ZonedText EMPTY = new ZonedText("", List.of(), Optional.empty());

    ZonedText {
        parts = List.copyOf(parts);
    }

    /**
     * A zone by UTF-16 index.
     *
     * @param kind  what it is in the article
     * @param start first character
     * @param end   character after the last
     */
    record Part(ZoneKind kind, int start, int end) {
    }

    /** Joins blocks into one text; blank blocks are left out. */
    static ZonedText of(List<Block> blocks, Optional<String> stamp) {
        int length = 0;
        for (Block block : blocks) {
            length += block.text().length() + 1;
        }
        StringBuilder text = new StringBuilder(length);
        List<Part> parts = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block.text().isEmpty()) {
                continue;
            }
            if (text.length() > 0) {
                text.append('\n');
            }
            int start = text.length();
            text.append(block.text());
            parts.add(new Part(block.kind(), start, text.length()));
        }
        return new ZonedText(text.toString(), parts, stamp);
    }

    String textOf(Part part) {
        return text.substring(part.start(), part.end());
    }

    /** The zones as the contract counts them: by code point. */
    List<Zone> zones() {
        CodePoints points = CodePoints.of(text);
        List<Zone> zones = new ArrayList<>(parts.size());
        for (Part part : parts) {
            zones.add(new Zone(part.kind(), points.offset(part.start()), points.offset(part.end())));
        }
        return zones;
    }
}
