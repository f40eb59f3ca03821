package news.dateline.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.article.Content.Picture;
import news.dateline.article.Enrichment.ZoneKind;

/**
 * Puts the parts of a submission in order: kicker, headline, byline, date line, lede, then summaries, pictures and the body, each
 * as it comes. Of several renditions of the same text one is read: HTML before plain, since it says what is what.
 *
 * <p>What a field says wins over what the body repeats: a line of the body equal to one of the head is left out.
 */
class Layout {

    private static final Set<ZoneKind> HEAD = EnumSet.of(ZoneKind.KICKER, ZoneKind.HEADLINE, ZoneKind.BYLINE, ZoneKind.DATELINE,
            ZoneKind.LEDE);
    private static final Set<String> BOX = Set.of("factbox", "infobox", "box", "sidebar", "aside");
    private static final Set<String> VARIANT = Set.of("short", "summary", "abstract", "teaser", "mobile", "social", "push", "alternative");

    private final LanguageDetector detector;
    private final HeadFields headFields;
    private final Captions captions;
    private final RawCopy rawCopy;
    private final BodyCopy bodyCopy;

    Layout(LanguageDetector detector) {
        this.detector = detector;
        Agencies agencies = new Agencies();
        Dates dates = new Dates();
        Datelines datelines = new Datelines(agencies, dates);
        Furniture furniture = new Furniture(dates, agencies);
        headFields = new HeadFields();
        captions = new Captions(agencies, furniture);
        bodyCopy = new BodyCopy(furniture, datelines, captions);
        rawCopy = new RawCopy(furniture, datelines, captions, dates, bodyCopy);
    }

    ZonedText read(Content content) {
        BooleanSupplier french = () -> isFrench(content);
        List<Block> head = headFields.read(content, french);
        RawCopy.Read body = body(content, head, french);
        List<Block> rest = withoutRepeats(body.blocks(), head);
        int ownHead = headEnd(rest);
        located(content, rest).ifPresent(located -> head.add(endOf(head, ZoneKind.LEDE), located));

        List<Block> blocks = new ArrayList<>(head);
        blocks.addAll(rest.subList(0, ownHead));
        blocks.addAll(headFields.summaries(content));
        content.pictures().forEach(picture -> blocks.addAll(picture(picture)));
        blocks.addAll(rest.subList(ownHead, rest.size()));
        return ZonedText.of(blocks, body.stamp());
    }

    private boolean isFrench(Content content) {
        String declared = content.language().orElse("");
        if (!declared.isBlank()) {
            return declared.strip().regionMatches(true, 0, "fr", 0, 2);
        }
        StringBuilder sample = new StringBuilder();
        content.headlines().forEach(headline -> sample.append(headline.text()).append('\n'));
        content.bodies().stream().limit(1).forEach(body -> sample.append(body.text(), 0, Math.min(body.text().length(), 1500)));
        return detector.detect(sample.toString()).filter(guess -> guess.language().equals("fr")).isPresent();
    }

    /** The first rendition that has anything to read, and the boxes that accompany it. */
    private RawCopy.Read body(Content content, List<Block> head, BooleanSupplier french) {
        List<Block> blocks = List.of();
        Optional<String> stamp = Optional.empty();
        for (Body rendition : renditions(content.bodies())) {
            if (!blocks.isEmpty()) {
                break;
            }
            if (rendition.format() == Format.RAW_COPY) {
                RawCopy.Read read = rawCopy.read(Cleaner.text(rendition.text()), french);
                blocks = read.blocks();
                stamp = read.stamp();
            } else {
                blocks = marked(rendition, head);
            }
        }
        List<Block> all = new ArrayList<>(blocks);
        content.bodies().stream().filter(body -> isRole(body.role(), BOX)).forEach(box -> all.addAll(marked(box, head)));
        return new RawCopy.Read(all, stamp);
    }

    private List<Block> marked(Body rendition, List<Block> head) {
        List<Block> blocks = rendition.format() == Format.HTML
                ? HtmlReader.read(rendition.text(), has(head, ZoneKind.HEADLINE), captions)
                : Paragraphs.of(Cleaner.text(rendition.text())).stream().map(BodyCopy::open).toList();
        return bodyCopy.read(withoutRepeats(blocks, head), !has(blocks, ZoneKind.INTERTITLE));
    }

    /** The bodies worth reading, best first: the main one, then HTML before the others, then the longest. */
    private static List<Body> renditions(List<Body> bodies) {
        return bodies.stream().filter(body -> !isRole(body.role(), BOX))
                .sorted(Comparator.comparing((Body body) -> isRole(body.role(), VARIANT))
                        .thenComparing(body -> body.format() != Format.HTML)
                        .thenComparing(body -> -body.text().length()))
                .toList();
    }

    private List<Block> picture(Picture picture) {
        List<Block> blocks = new ArrayList<>(2);
        String caption = Cleaner.line(picture.caption().orElse(""));
        String credit = Cleaner.line(picture.credit().orElse(""));
        blocks.addAll(credit.isEmpty() ? captions.given(caption) : List.of(Block.given(ZoneKind.CAPTION, caption)));
        blocks.add(Block.given(ZoneKind.CREDIT, credit));
        return blocks;
    }

    /** The place a field gives, unless the copy has its own date line. */
    private static Optional<Block> located(Content content, List<Block> body) {
        return content.located().map(Cleaner::line).filter(place -> !place.isEmpty() && !has(body, ZoneKind.DATELINE))
                .map(place -> Block.given(ZoneKind.DATELINE, place));
    }

    private static List<Block> withoutRepeats(List<Block> body, List<Block> head) {
        Set<String> said = new HashSet<>();
        int longest = 0;
        for (Block block : head) {
            said.add(block.text());
            longest = Math.max(longest, block.text().length());
        }
        boolean lede = has(head, ZoneKind.LEDE);
        List<Block> rest = new ArrayList<>(body.size());
        for (Block block : body) {
            if (block.text().length() > longest || !said.contains(block.text())) {
                rest.add(lede && block.kind() == ZoneKind.LEDE ? block.as(ZoneKind.BODY) : block);
            }
        }
        return rest;
    }

    /** Where the body's own head ends; a date line stays with the paragraph it opens. */
    private static int headEnd(List<Block> blocks) {
        int end = 0;
        while (end < blocks.size() && HEAD.contains(blocks.get(end).kind())) {
            end++;
        }
        boolean opensBody = end > 0 && end < blocks.size() && blocks.get(end - 1).kind() == ZoneKind.DATELINE;
        return opensBody ? end - 1 : end;
    }

    private static int endOf(List<Block> head, ZoneKind next) {
        int end = 0;
        while (end < head.size() && head.get(end).kind() != next) {
            end++;
        }
        return end;
    }

    private static boolean has(List<Block> blocks, ZoneKind kind) {
        return blocks.stream().anyMatch(block -> block.kind() == kind);
    }

    private static boolean isRole(Optional<String> role, Set<String> roles) {
        return role.filter(roles::contains).isPresent();
    }
}
