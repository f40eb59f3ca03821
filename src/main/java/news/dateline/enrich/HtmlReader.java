package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.article.Enrichment.ZoneKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads HTML and XHTML bodies as blocks: every block element is a paragraph, its mark-up says of what kind.
 *
 * <p>{@code h1} is the headline if none was given, else an intertitle, as are {@code h2} to {@code h6}; {@code figcaption} is a
 * caption, and {@code cite}, {@code small} or a class such as {@code credit} in a figure its credit; {@code aside} is a summary box;
 * a table row is one block with its cells between bars. One {@code <br>} is a space, two in a row end the paragraph. Nothing of
 * scripts, styles, templates, embedded objects, forms and navigation survives, nor what is hidden.
 *
 * <p>The tree is walked without recursion, and jsoup bounds its depth, so no nesting overflows the stack.
 */
final class HtmlReader implements NodeFilter {

    private static final Set<String> SKIPPED = Set.of("head", "script", "style", "template", "noscript", "iframe", "object", "embed",
            "svg", "math", "canvas", "audio", "video", "map", "nav", "form", "button", "select", "textarea", "input", "dialog", "rp", "rt");
    private static final Set<String> CREDIT = Set.of("credit", "credits", "copyright", "source", "photographer", "fotograf", "quelle");
    private static final Set<String> LEDE = Set.of("lead", "lede", "standfirst", "intro", "vorspann", "chapeau");
    private static final Set<String> BYLINE = Set.of("byline", "author", "authors", "autor", "auteur");
    private static final Set<String> KICKER = Set.of("kicker", "overline", "roofline", "dachzeile", "spitzmarke", "surtitre", "occhiello");

    private final boolean headlined;
    private final Captions captions;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private ZoneKind kind = ZoneKind.BODY;
    private boolean headline;
    private int asides;
    private int figures;
    private int items;
    private boolean breakBefore;

    private HtmlReader(boolean headlined, Captions captions) {
        this.headlined = headlined;
        this.captions = captions;
    }

    static List<Block> read(String html, boolean headlined, Captions captions) {
        HtmlReader reader = new HtmlReader(headlined, captions);
        Jsoup.parse(html).filter(reader);
        reader.flush();
        return reader.blocks;
    }

    /** Marked-up text of a field, in one line. */
    static String line(String html) {
        HtmlReader reader = new HtmlReader(true, null);
        Jsoup.parse(html).filter(reader);
        reader.flush();
        StringBuilder line = new StringBuilder();
        reader.blocks.forEach(block -> line.append(block.text()).append(' '));
        return line.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (SKIPPED.contains(name) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element, name);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void text(String text) {
        if (!text.isBlank()) {
            breakBefore = false;
        }
        open.append(text);
    }

    private void enter(Element element, String name) {
        switch (name) {
            case "br" -> lineBreak();
            case "td", "th" -> open.append(open.isEmpty() ? "" : " | ");
            case "q" -> open.append('“');
            case "aside" -> {
                flush();
                asides++;
            }
            case "figure" -> {
                flush();
                figures++;
            }
            case "li" -> {
                flush();
                items++;
            }
            default -> {
                if (opensBlock(element, name)) {
                    flush();
                    kind = kindOf(element, name);
                }
            }
        }
    }

    private void leave(Element element, String name) {
        switch (name) {
            case "q" -> open.append('”');
            case "aside" -> {
                flush();
                asides--;
            }
            case "figure" -> {
                flush();
                figures--;
                kind = ZoneKind.BODY;
            }
            case "li" -> {
                flush();
                items--;
            }
            case "br", "td", "th" -> {
            }
            default -> {
                if (opensBlock(element, name)) {
                    flush();
                }
            }
        }
    }

    private void lineBreak() {
        if (breakBefore) {
            ZoneKind continued = kind;
            flush();
            kind = continued;
        }
        open.append('\n');
        breakBefore = true;
    }

    private boolean opensBlock(Element element, String name) {
        return element.isBlock() || name.equals("figcaption") || name.equals("tr") || name.equals("caption")
                || figures > 0 && isCredit(element, name);
    }

    private ZoneKind kindOf(Element element, String name) {
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            boolean first = name.equals("h1") && !headlined && !headline;
            headline |= first;
            return first ? ZoneKind.HEADLINE : ZoneKind.INTERTITLE;
        }
        if (name.equals("figcaption")) {
            return ZoneKind.CAPTION;
        }
        if (figures > 0 && isCredit(element, name)) {
            return ZoneKind.CREDIT;
        }
        if (figures > 0 && kind == ZoneKind.CAPTION) {
            return ZoneKind.CAPTION;
        }
        if (name.equals("p") || name.equals("div")) {
            if (hasClass(element, LEDE)) {
                return ZoneKind.LEDE;
            }
            if (hasClass(element, KICKER)) {
                return ZoneKind.KICKER;
            }
            if (hasClass(element, BYLINE)) {
                return ZoneKind.BYLINE;
            }
        }
        return ZoneKind.BODY;
    }

    private static boolean isCredit(Element element, String name) {
        return name.equals("cite") || name.equals("small") || hasClass(element, CREDIT);
    }

    /** Whether a part of one of the element's class names is in the set, as in {@code article__lead}. */
    private static boolean hasClass(Element element, Set<String> names) {
        if (!element.hasAttr("class")) {
            return false;
        }
        String classes = element.className().toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= classes.length(); i++) {
            if (i == classes.length() || !Character.isLetter(classes.charAt(i))) {
                if (i > start && names.contains(classes.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Ends the paragraph that is open. */
    private void flush() {
        if (!open.isEmpty()) {
            String text = Cleaner.line(open.toString());
            open.setLength(0);
            if (!text.isEmpty()) {
                add(text);
            }
        }
        breakBefore = false;
        // What follows a caption's paragraph inside the figure still belongs to it; elsewhere a block's kind ends with it.
        kind = figures > 0 && kind == ZoneKind.CAPTION ? ZoneKind.CAPTION : ZoneKind.BODY;
    }

    private void add(String text) {
        if (asides > 0) {
            blocks.add(Block.given(ZoneKind.SUMMARY, text));
        } else if (kind == ZoneKind.CAPTION && captions != null) {
            blocks.addAll(captions.given(text));
        } else if (kind == ZoneKind.BODY) {
            blocks.add(items > 0 ? new Block(ZoneKind.BODY, text, Block.Form.ITEM) : Block.paragraph(text));
        } else {
            blocks.add(Block.given(kind, text));
        }
    }
}
