package news.dateline.enrich.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Mention;
import news.dateline.enrich.text.Tokens;

/**
 * An article of the gold files of this package, with its facts; the format is told in {@code gold-de.txt}.
 *
 * @param marks names as {@code start end type}, by character
 * @param facts role, place, one and two lines, split
 */
public record GoldArticle(String id, String text, List<Zone> zones, List<int[]> marks, List<String[]> facts) {

    private static final String TYPES = "PLO";

    /** All articles of a language. */
    public static List<GoldArticle> of(String language) {
        List<GoldArticle> articles = new ArrayList<>();
        Draft draft = null;
        for (String line : read("gold-" + language + ".txt").split("\n")) {
            if (line.startsWith("== ")) {
                draft = new Draft(language + line.substring(2));
                articles.add(draft.article());
            } else if (draft != null && !line.isBlank()) {
                draft.line(line);
                articles.set(articles.size() - 1, draft.article());
            }
        }
        return articles;
    }

    private static String read(String resource) {
        try (InputStream in = GoldArticle.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Names read(NameReader reader) {
        return reader.read(Tokens.of(text), zones, id.substring(0, 2));
    }

    /** Adds this article's score: per type, and for all, gold, found and right. */
    public void score(Names names, int[][] counts) {
        List<List<Mention>> found = List.of(
                names.people().stream().flatMap(p -> p.mentions().stream()).toList(),
                names.places().stream().flatMap(p -> p.mentions().stream()).toList(),
                names.organisations().stream().flatMap(p -> p.mentions().stream()).toList());
        marks.forEach(mark -> counts[mark[2]][0]++);
        for (int type = 0; type < 3; type++) {
            for (Mention mention : found.get(type)) {
                counts[type][1]++;
                for (int[] mark : marks) {
                    if (mark[0] == mention.start() && mark[1] == mention.end() && mark[2] == type) {
                        counts[type][2]++;
                    }
                }
            }
        }
    }

    /** Whether a mention is marked so: 0 person, 1 place, 2 organisation. */
    public boolean holds(Mention mention, int type) {
        return marks.stream().anyMatch(mark -> mark[0] == mention.start() && mark[1] == mention.end() && mark[2] == type);
    }

    public static double f1(int[]... counts) {
        int gold = 0;
        int found = 0;
        int right = 0;
        for (int[] count : counts) {
            gold += count[0];
            found += count[1];
            right += count[2];
        }
        return 2.0 * right / Math.max(1, gold + found);
    }

    private static final class Draft {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Zone> zones = new ArrayList<>();
        private final List<int[]> marks = new ArrayList<>();
        private final List<String[]> facts = new ArrayList<>();

        Draft(String id) {
            this.id = id;
        }

        void line(String line) {
            int colon = line.indexOf(": ");
            String kind = line.substring(0, colon);
            String rest = line.substring(colon + 2);
            if (List.of("role", "place", "one", "two").contains(kind)) {
                facts.add((kind + " | " + rest).split(" \\| "));
                return;
            }
            if (text.length() > 0) {
                text.append('\n');
            }
            int start = text.length();
            int at = 0;
            for (int open = rest.indexOf('['); open >= 0; open = rest.indexOf('[', at)) {
                text.append(rest, at, open);
                int close = rest.indexOf(']', open);
                marks.add(new int[] {text.length(), text.length() + close - open - 3, TYPES.indexOf(rest.charAt(open + 1))});
                text.append(rest, open + 3, close);
                at = close + 1;
            }
            text.append(rest.substring(at));
            zones.add(new Zone(ZoneKind.valueOf(kind.toUpperCase(Locale.ROOT)), start, text.length()));
        }

        GoldArticle article() {
            return new GoldArticle(id, text.toString(), List.copyOf(zones), List.copyOf(marks), List.copyOf(facts));
        }
    }
}
