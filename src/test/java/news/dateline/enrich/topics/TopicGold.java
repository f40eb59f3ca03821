package news.dateline.enrich.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Topic;

/**
 * One invented article with the topics it should have.
 *
 * @param language BCP 47
 * @param tops     two-digit top levels that are right, the best first
 * @param below    a topic that should be named, or {@code -}
 * @param headline its headline
 * @param body     its text
 */
public record TopicGold(String language, List<String> tops, String below, String headline, String body) {

    private static final String ANY = "-";

    public static List<TopicGold> all() {
        return lines("gold.tsv").map(f -> new TopicGold(f[0], tops(f[1]), f[2], f[3], f[4])).toList();
    }

    /** German articles in the manner of the sections of a daily. */
    public static List<TopicGold> sections() {
        return bySection("sections.tsv");
    }

    /** Longer and chattier ones, half of them awkward: their everyday words point elsewhere. */
    public static List<TopicGold> daily() {
        return bySection("daily.tsv");
    }

    /** As {@link #daily()}, but held out: counted, never looked at one by one. */
    public static List<TopicGold> dailyHeldOut() {
        return bySection("daily-held.tsv");
    }

    private static List<TopicGold> bySection(String name) {
        return lines(name).map(f -> new TopicGold("de", tops(f[1]), ANY, f[2], f[3])).toList();
    }

    /** The right top levels of labelled articles of German Wikinews by the articles' ids, in the order of the labels. */
    public static Map<String, List<String>> wikinewsLabels() {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        lines("wikinews-labels.tsv").forEach(f -> labels.put(f[0], tops(f[1])));
        return labels;
    }

    private static Stream<String[]> lines(String name) {
        try (InputStream in = TopicGold.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tops(String field) {
        return List.of(field.strip().split(" "));
    }

    String text() {
        return headline + "\n" + body;
    }

    List<Zone> zones() {
        int split = headline.codePointCount(0, headline.length());
        String text = text();
        return List.of(new Zone(ZoneKind.HEADLINE, 0, split), new Zone(ZoneKind.BODY, split + 1, text.codePointCount(0, text.length())));
    }

    /** The topics the reader gives it. */
    public List<Topic> read(TopicReader reader) {
        return reader.read(text(), zones(), language);
    }

    /** Whether the first topic lies under a right top level. */
    public boolean topIsRight(List<Topic> topics) {
        return !topics.isEmpty() && tops.contains(top(topics.get(0)));
    }

    public boolean belowIsNamed(List<Topic> topics) {
        return below.equals(ANY) || topics.stream().anyMatch(topic -> topic.code().endsWith(below));
    }

    /** The two digits of a topic's top level. */
    public static String top(Topic topic) {
        String code = topic.path().isEmpty() ? topic.code() : topic.path().get(0);
        return code.substring("medtop:".length(), "medtop:".length() + 2);
    }
}
