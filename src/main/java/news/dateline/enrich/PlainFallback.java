package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Content;
import news.dateline.article.Content.Format;
import news.dateline.article.Enrichment.ZoneKind;

/**
 * What is left when an article cannot be laid out: all its text in one body zone, so that it can still be found.
 *
 * <p>Deliberately simple, so that it shares no cause of failure with {@link Layout}: mark-up is everything between angle brackets.
 */
final class PlainFallback {

    private PlainFallback() {
    }

    static ZonedText read(Content content) {
        StringBuilder all = new StringBuilder();
        content.headlines().forEach(headline -> add(all, headline.text(), headline.html()));
        content.descriptions().forEach(description -> add(all, description.text(), description.html()));
        content.bodies().stream().limit(1).forEach(body -> add(all, body.text(), body.format() == Format.HTML));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.given(ZoneKind.BODY, Cleaner.line(all.toString())));
        return ZonedText.of(blocks, Optional.empty());
    }

    private static void add(StringBuilder all, String text, boolean html) {
        boolean tag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (html && c == '<') {
                tag = true;
                all.append(' ');
            } else if (tag) {
                tag = c != '>';
            } else {
                all.append(c);
            }
        }
        all.append('\n');
    }
}
