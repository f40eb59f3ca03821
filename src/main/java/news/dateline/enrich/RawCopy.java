package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import news.dateline.article.Enrichment.ZoneKind;

/**
 * Reads the head of raw copy: label, kicker, headline, bylines, date lines, lede. What follows is {@link BodyCopy}'s.
 *
 * <p>Zones stay in the order of the copy. The first line is the headline if it is short and no sentence with a full stop; a
 * kicker stands before it in the same line, on a line that ends in a colon, or on a shorter line of at most five words.
 * The lede is the first paragraph after a headline when more follows, or the one a date line opens.
 */
final class RawCopy {

    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_KICKER = 45;
    private static final int MOST_KICKER_WORDS = 5;

    private final Furniture furniture;
    private final Datelines datelines;
    private final Captions captions;
    private final Dates dates;
    private final BodyCopy body;

    RawCopy(Furniture furniture, Datelines datelines, Captions captions, Dates dates, BodyCopy body) {
        this.furniture = furniture;
        this.datelines = datelines;
        this.captions = captions;
        this.dates = dates;
        this.body = body;
    }

    /**
     * What raw copy says.
     *
     * @param blocks its zones
     * @param stamp  the date it is labelled with, ISO 8601
     */
    record Read(List<Block> blocks, Optional<String> stamp) {
    }

    Read read(String clean, BooleanSupplier french) {
        int label = labelEnd(clean);
        Optional<String> stamp = label < 0 ? Optional.empty() : Optional.of(dates.at(clean, labelStart(clean)).value());
        List<String> paragraphs = Paragraphs.of(label < 0 ? clean : clean.substring(label).strip());
        List<Block> blocks = new ArrayList<>();
        int next = head(paragraphs, french, blocks);
        boolean headline = !blocks.isEmpty();
        next = furniture(paragraphs, next, blocks);
        if (headline && next + 1 < paragraphs.size() && isText(paragraphs.get(next))) {
            lede(paragraphs.get(next++), blocks);
            next = furniture(paragraphs, next, blocks);
        }
        List<Block> rest = paragraphs.subList(next, paragraphs.size()).stream().map(BodyCopy::open).toList();
        blocks.addAll(body.read(rest, true));
        return new Read(blocks, stamp);
    }

    /** The end of a label such as {@code date 2021-12} at the very beginning, or -1. */
    private int labelEnd(String clean) {
        int start = labelStart(clean);
        Dates.Printed printed = start < 0 ? null : dates.at(clean, start);
        return printed == null || !printed.hasYear() ? -1 : printed.end();
    }

    private static int labelStart(String clean) {
        if (clean.regionMatches(true, 0, "date", 0, 4) || clean.regionMatches(true, 0, "datum", 0, 5)
                || clean.regionMatches(true, 0, "data", 0, 4)) {
            int at = clean.regionMatches(true, 0, "datum", 0, 5) ? 5 : 4;
            int end = at;
            while (end < clean.length() && end - at < 3 && (clean.charAt(end) == ' ' || clean.charAt(end) == ':')) {
                end++;
            }
            return end > at ? end : -1;
        }
        return -1;
    }

    /** Adds kicker and headline; returns the index of the first paragraph after them. */
    private int head(List<String> paragraphs, BooleanSupplier french, List<Block> blocks) {
        if (paragraphs.isEmpty() || !isHeadline(paragraphs.get(0))) {
            return 0;
        }
        String first = paragraphs.get(0);
        String second = paragraphs.size() > 1 ? paragraphs.get(1) : "";
        boolean colon = first.endsWith(":");
        boolean ownLine = first.length() <= LONGEST_KICKER && paragraphs.size() > 2 && isHeadline(second) && !second.endsWith(":");
        if (colon && !ownLine) {
            return 0;
        }
        if (ownLine && (colon || words(first) <= MOST_KICKER_WORDS && first.length() < second.length() && !first.contains(" : ")
                && second.indexOf(' ') > 0)) {
            blocks.add(Block.given(ZoneKind.KICKER, colon ? first.substring(0, first.length() - 1).strip() : first));
            blocks.add(Block.given(ZoneKind.HEADLINE, second));
            return 2;
        }
        blocks.addAll(Kickers.split(first, french));
        return 1;
    }

    private boolean isHeadline(String line) {
        return !line.isEmpty() && line.length() <= LONGEST_HEADLINE && !line.endsWith(".") && !line.endsWith(",")
                && !line.endsWith(";") && datelines.at(line) == null && !furniture.isByline(line) && !furniture.isStamp(line)
                && furniture.boxTitleEnd(line) < 0 && captions.afterCounter(line, 0) == 0;
    }

    private static int words(String line) {
        return (int) line.chars().filter(c -> c == ' ').count() + 1;
    }

    /** Adds the bylines and stamps that stand here; returns the index of the first paragraph after them. */
    private int furniture(List<String> paragraphs, int from, List<Block> blocks) {
        int next = from;
        while (next < paragraphs.size() && (furniture.isByline(paragraphs.get(next)) || furniture.isStamp(paragraphs.get(next)))) {
            ZoneKind kind = furniture.isByline(paragraphs.get(next)) ? ZoneKind.BYLINE : ZoneKind.DATELINE;
            blocks.add(Block.given(kind, paragraphs.get(next++)));
        }
        return next;
    }

    private boolean isText(String paragraph) {
        return furniture.boxTitleEnd(paragraph) < 0 && captions.read(paragraph, false).isEmpty();
    }

    private void lede(String paragraph, List<Block> blocks) {
        Datelines.Prefix prefix = datelines.at(paragraph);
        if (prefix != null) {
            blocks.add(Block.given(ZoneKind.DATELINE, paragraph.substring(0, prefix.end())));
        }
        blocks.add(Block.given(ZoneKind.LEDE, prefix == null ? paragraph : paragraph.substring(prefix.rest())));
    }
}
