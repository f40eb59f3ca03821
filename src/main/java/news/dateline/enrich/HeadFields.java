package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import news.dateline.article.Content;
import news.dateline.article.Content.Labelled;
import news.dateline.article.Enrichment.ZoneKind;

/**
 * Reads what ninjs gives in fields: headlines, byline, leads and summaries.
 *
 * <p>ninjs leaves roles open; those known here are the usual ones of English, German, French and Italian newsrooms. A headline
 * meant for another place (search, push, social media) repeats the main one and is read only if there is no other.
 */
final class HeadFields {

    private static final Set<String> KICKER = Set.of("kicker", "overline", "roofline", "topline", "eyebrow", "dachzeile", "spitzmarke",
            "surtitre", "occhiello");
    private static final Set<String> SUBTITLE = Set.of("subtitle", "subheadline", "subhead", "deck", "dek", "unterzeile", "untertitel",
            "secondary");
    private static final Set<String> LEDE = Set.of("lead", "lede", "intro", "introduction", "standfirst", "vorspann", "chapeau",
            "drop-line", "dropline");
    private static final Set<String> CAPTION = Set.of("caption", "bildlegende", "légende", "didascalia");
    private static final Set<String> VARIANT = Set.of("seo", "social", "mobile", "push", "teaser", "short", "alternative");

    /** Kicker, headline, subtitle, byline, lede. The list may be added to. */
    List<Block> read(Content content, BooleanSupplier french) {
        List<Block> head = new ArrayList<>();
        fields(content.headlines(), KICKER).forEach(text -> head.add(Block.given(ZoneKind.KICKER, text)));
        main(content).ifPresent(text -> head.addAll(head.isEmpty() ? Kickers.split(text, french)
                : List.of(Block.given(ZoneKind.HEADLINE, text))));
        fields(content.headlines(), SUBTITLE).forEach(text -> head.add(Block.given(ZoneKind.HEADLINE, text)));
        content.byline().map(Cleaner::line).filter(text -> !text.isEmpty())
                .ifPresent(text -> head.add(Block.given(ZoneKind.BYLINE, text)));
        fields(content.descriptions(), LEDE).forEach(text -> head.add(Block.given(ZoneKind.LEDE, text)));
        return head;
    }

    /** Descriptions that are no lead: summaries, and captions of the article itself. */
    List<Block> summaries(Content content) {
        List<Block> blocks = new ArrayList<>();
        for (Labelled description : content.descriptions()) {
            if (!has(description, LEDE) && !has(description, VARIANT)) {
                blocks.add(Block.given(has(description, CAPTION) ? ZoneKind.CAPTION : ZoneKind.SUMMARY, text(description)));
            }
        }
        return blocks;
    }

    private static Optional<String> main(Content content) {
        Optional<Labelled> main = content.headlines().stream()
                .filter(headline -> !has(headline, KICKER) && !has(headline, SUBTITLE) && !has(headline, VARIANT))
                .findFirst();
        return main.or(() -> content.headlines().stream().filter(headline -> has(headline, VARIANT)).findFirst())
                .map(HeadFields::text)
                .or(() -> content.title().map(Cleaner::line))
                .filter(text -> !text.isEmpty());
    }

    private static List<String> fields(List<Labelled> labelled, Set<String> roles) {
        return labelled.stream().filter(text -> has(text, roles)).map(HeadFields::text).filter(text -> !text.isEmpty()).toList();
    }

    private static boolean has(Labelled labelled, Set<String> roles) {
        return labelled.role().filter(roles::contains).isPresent();
    }

    private static String text(Labelled labelled) {
        return labelled.html() ? HtmlReader.line(labelled.text()) : Cleaner.line(labelled.text());
    }
}
