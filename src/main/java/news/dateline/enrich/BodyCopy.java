package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.enrich.text.Tokens;

/**
 * Reads what follows the head, in the order of the copy: captions with credits, the summary box, date line, intertitles, body and
 * the sign that closes it. Blocks whose kind mark-up gives keep it.
 */
final class BodyCopy {

    private static final int LONGEST_INTERTITLE = 80;
    private static final int LONGEST_POINT = 250;
    private static final int MOST_POINTS = 5;

    private final Furniture furniture;
    private final Datelines datelines;
    private final Captions captions;

    BodyCopy(Furniture furniture, Datelines datelines, Captions captions) {
        this.furniture = furniture;
        this.datelines = datelines;
        this.captions = captions;
    }

    /** A plain paragraph as a block: a bullet at its beginning makes it an item, and goes. */
    static Block open(String paragraph) {
        boolean bullet = paragraph.length() > 2 && paragraph.charAt(1) == ' ' && "•·*-–▪■‣●".indexOf(paragraph.charAt(0)) >= 0;
        return bullet ? new Block(ZoneKind.BODY, paragraph.substring(2), Block.Form.ITEM) : Block.paragraph(paragraph);
    }

    /**
     * Gives every open block its kind.
     *
     * @param guessIntertitles whether short lines may be intertitles; not where mark-up names them
     */
    List<Block> read(List<Block> blocks, boolean guessIntertitles) {
        List<Block> out = new ArrayList<>(blocks.size() + 2);
        boolean opened = false;
        int lastText = lastOpen(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int box = isTitle(block) ? furniture.boxTitleEnd(block.text()) : -1;
            if (box >= 0) {
                i = summaryBox(blocks, i, box, out);
            } else if (!block.isOpen()) {
                out.add(block);
            } else {
                opened = paragraph(blocks, i, i == lastText, opened, guessIntertitles, out);
            }
        }
        return out;
    }

    private static boolean isTitle(Block block) {
        return block.isOpen() || block.kind() == ZoneKind.INTERTITLE;
    }

    private static int lastOpen(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && !blocks.get(last).isOpen()) {
            last--;
        }
        return last;
    }

    /** Adds one open block; returns whether the running text has begun. */
    private boolean paragraph(List<Block> blocks, int i, boolean closing, boolean opened, boolean guess, List<Block> out) {
        String text = blocks.get(i).text();
        if (closing && furniture.isTextSign(text)) {
            out.add(Block.given(ZoneKind.BYLINE, text));
            return opened;
        }
        List<Block> pictures = captions.read(text, closing);
        if (!pictures.isEmpty()) {
            out.addAll(pictures);
            return opened;
        }
        if (furniture.isStamp(text) && (!opened || closing)) {
            out.add(Block.given(ZoneKind.DATELINE, text));
            return opened;
        }
        if (furniture.isByline(text) && (!opened || closing)) {
            out.add(Block.given(ZoneKind.BYLINE, text));
            return opened;
        }
        if (guess && opened && isIntertitle(blocks, i)) {
            out.add(Block.given(ZoneKind.INTERTITLE, text));
            return true;
        }
        Datelines.Prefix prefix = opened ? null : datelines.at(text);
        if (prefix != null) {
            out.add(Block.given(ZoneKind.DATELINE, text.substring(0, prefix.end())));
            text = text.substring(prefix.rest());
        }
        int sign = closing ? furniture.closingSign(text) : -1;
        ZoneKind kind = prefix != null ? ZoneKind.LEDE : ZoneKind.BODY;
        out.add(Block.given(kind, sign < 0 ? text : text.substring(0, sign - 1)));
        if (sign >= 0) {
            out.add(Block.given(ZoneKind.BYLINE, text.substring(sign)));
        }
        return true;
    }

    /** A short line without a final mark, with a paragraph after it that has one or is longer than any line. */
    private boolean isIntertitle(List<Block> blocks, int i) {
        if (i + 1 >= blocks.size() || !isShortLine(blocks.get(i).text())) {
            return false;
        }
        Block next = blocks.get(i + 1);
        return next.form() == Block.Form.PARAGRAPH && (endsSentence(next.text()) || next.text().length() > LONGEST_INTERTITLE)
                && next.text().length() > blocks.get(i).text().length();
    }

    private static boolean isShortLine(String text) {
        if (text.length() > LONGEST_INTERTITLE || text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        char last = text.charAt(text.length() - 1);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "«„“\"‹".indexOf(first) >= 0;
        return opens && ".,;:…-–".indexOf(last) < 0 && !text.endsWith(".»") && !text.endsWith(".“") && !text.endsWith(".\"");
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && "»“”\"’‹›)«".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?…".indexOf(text.charAt(last)) >= 0;
    }

    /**
     * Adds a summary box; returns the index of its last block. Its points are the list after the title, or single sentences: the
     * first paragraph of the running text usually has more. Without a list there are at most five.
     */
    private int summaryBox(List<Block> blocks, int title, int titleEnd, List<Block> out) {
        String text = blocks.get(title).text();
        out.add(Block.given(ZoneKind.SUMMARY, text.substring(0, titleEnd)));
        int points = 0;
        String first = text.substring(titleEnd).strip();
        if (!first.isEmpty()) {
            out.add(Block.given(ZoneKind.SUMMARY, open(first).text()));
            points++;
        }
        int next = title + 1;
        boolean list = next < blocks.size() && blocks.get(next).form() == Block.Form.ITEM;
        boolean sentences = first.isEmpty() ? next < blocks.size() && endsSentence(blocks.get(next).text()) : endsSentence(first);
        while (next < blocks.size()) {
            Block block = blocks.get(next);
            boolean point = list ? block.form() == Block.Form.ITEM
                    : block.isOpen() && points < MOST_POINTS && isPoint(block.text(), sentences);
            if (!point) {
                break;
            }
            out.add(block.as(ZoneKind.SUMMARY));
            points++;
            next++;
        }
        return next - 1;
    }

    private boolean isPoint(String text, boolean sentences) {
        return text.length() <= LONGEST_POINT && endsSentence(text) == sentences && Tokens.of(text).sentences() <= 1
                && captions.read(text, false).isEmpty() && datelines.at(text) == null && !furniture.isByline(text);
    }
}
