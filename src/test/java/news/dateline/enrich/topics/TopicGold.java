package news.dateline.enrich.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    public static List<TopicGold> all() {
        try (InputStream in = TopicGold.class.getResourceAsStream("gold.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).map(f -> new TopicGold(f[0], List.of(f[1].strip().split(" ")), f[2], f[3], f[4])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return below.equals("-") || topics.stream().anyMatch(topic -> topic.code().endsWith(below));
    }

    /** The two digits of a topic's top level. */
    public static String top(Topic topic) {
        String code = topic.path().isEmpty() ? topic.code() : topic.path().get(0);
        return code.substring("medtop:".length(), "medtop:".length() + 2);
    }
}
