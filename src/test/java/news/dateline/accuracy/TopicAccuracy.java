package news.dateline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.accuracy.AccuracyReport.Rows;
import news.dateline.article.Topic;
import news.dateline.enrich.topics.TopicGold;
import news.dateline.enrich.topics.TopicReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How often the first topic's top level is right: on the project's own articles, and on the single sentences of SIB-200 (CC BY-SA 4.0,
 * measured only; {@code -Ddateline.data=} its parent folder), whose seven categories each allow the top levels that fit them.
 */
@Tag("accuracy")
@ExtendWith(AccuracyReport.class)
class TopicAccuracy {

    private static final Map<String, String> FITTING = Map.of("politics", "11 16 14 02", "sports", "15", "health", "07",
            "science/technology", "13 06", "entertainment", "01 10", "travel", "10 04 03 06", "geography", "06 13 17 03");
    private static final Map<String, String> LANGUAGES = Map.of("deu", "de", "fra", "fr", "ita", "it", "eng", "en");

    /** Of the Wikinews articles whose results were never looked at one by one. */
    private static final double LEAST_RIGHT_UNSEEN = 0.88;

    private final TopicReader reader = new TopicReader();

    @Test
    void ownArticles(Rows report) {
        Map<String, int[]> counts = new TreeMap<>();
        for (TopicGold article : TopicGold.all()) {
            List<Topic> topics = article.read(reader);
            int[] count = counts.computeIfAbsent(article.language(), language -> new int[4]);
            count[0]++;
            count[3] += topics.isEmpty() ? 0 : 1;
            count[1] += article.topIsRight(topics) ? 1 : 0;
            count[2] += article.belowIsNamed(topics) ? 1 : 0;
        }
        counts.forEach((language, count) -> report.add(Section.TOPICS, "topics gold, " + language, AccuracyReport.DEVELOPMENT, count[0], count[3],
                (double) count[1] / count[3], (double) count[1] / count[0]));
        counts.forEach((language, count) -> System.out.printf("topics, own articles, %s: %d, top level right %d, topic below named %d%n",
                language, count[0], count[1], count[2]));
    }

    @Test
    void sectionsOfADaily(Rows report) {
        Measure measure = new Measure();
        TopicGold.sections().forEach(article -> measure.add(article, reader));
        measure.report(report, "topics by section, de", AccuracyReport.DEVELOPMENT);
    }

    @Test
    void chattyArticlesOfADaily(Rows report) {
        Measure looked = new Measure();
        TopicGold.daily().forEach(article -> looked.add(article, reader));
        looked.report(report, "chatty articles by section, de", AccuracyReport.DEVELOPMENT);
        Measure heldOut = new Measure();
        TopicGold.dailyHeldOut().forEach(article -> heldOut.add(article, reader));
        heldOut.report(report, "chatty articles by section, held out, de", AccuracyReport.MEASURED_ONLY);
        Assertions.assertTrue(heldOut.share() >= LEAST_RIGHT_UNSEEN, "right of all: " + heldOut.share());
    }

    /**
     * German Wikinews (CC BY 2.5), labelled for this project: of every other article the result was looked at while terms were chosen, of
     * the rest never, though whoever labelled them had read their openings. The confidence is compared on the latter and on the articles by
     * section.
     */
    @Test
    void wikinews(Rows report) throws IOException {
        String data = System.getProperty("dateline.data");
        Assumptions.assumeTrue(data != null, "Wikinews not measured: -Ddateline.data is not set");
        Map<String, JsonNode> articles = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(data, "corpus/wikinews-de.jsonl"))) {
            JsonNode article = new ObjectMapper().readTree(line);
            articles.put(article.get("id").asText(), article);
        }
        Measure looked = new Measure();
        Measure unseen = new Measure();
        boolean odd = false;
        for (Map.Entry<String, List<String>> label : TopicGold.wikinewsLabels().entrySet()) {
            JsonNode article = articles.get(label.getKey());
            (odd ? unseen : looked).add(new TopicGold("de", label.getValue(), "-", article.get("title").asText(), article.get("text").asText()),
                    reader);
            odd = !odd;
        }
        looked.report(report, "Wikinews, results looked at, de", AccuracyReport.DEVELOPMENT);
        unseen.report(report, "Wikinews, results not looked at, de", AccuracyReport.MEASURED_ONLY);
        double right = unseen.share();
        TopicGold.sections().forEach(article -> unseen.add(article, reader));
        unseen.reliability.report(report, Section.TOPIC_CONFIDENCE);
        Assertions.assertTrue(right >= LEAST_RIGHT_UNSEEN, "right of all: " + right);
    }

    /** Counts the articles whose first topic is right. */
    private static final class Measure {

        private final Reliability reliability = new Reliability();
        private int all;
        private int said;
        private int right;

        void add(TopicGold article, TopicReader reader) {
            List<Topic> topics = article.read(reader);
            all++;
            if (!topics.isEmpty()) {
                said++;
                right += article.topIsRight(topics) ? 1 : 0;
                reliability.add(topics.get(0).confidence(), article.topIsRight(topics));
            }
        }

        double share() {
            return (double) right / all;
        }

        void report(Rows report, String set, String use) {
            report.add(Section.TOPICS, set, use, all, said, (double) right / said, share());
            System.out.printf("%s: %d, topic said %d, top level right %d%n", set, all, said, right);
        }
    }

    @Test
    void sentencesOfSib200(Rows report) throws IOException {
        String data = System.getProperty("dateline.data");
        Assumptions.assumeTrue(data != null, "SIB-200 not measured: -Ddateline.data is not set");
        for (Map.Entry<String, String> language : new TreeMap<>(LANGUAGES).entrySet()) {
            int all = 0;
            int said = 0;
            int right = 0;
            for (String part : List.of("train", "dev")) {
                for (String line : Files.readAllLines(Path.of(data, "topics/sib200", language.getKey() + "_Latn." + part + ".tsv"))) {
                    String[] fields = line.split("\t");
                    if (!FITTING.containsKey(fields[1])) {
                        continue;
                    }
                    List<Topic> topics = reader.read(fields[2], List.of(), language.getValue());
                    all++;
                    said += topics.isEmpty() ? 0 : 1;
                    right += !topics.isEmpty() && FITTING.get(fields[1]).contains(TopicGold.top(topics.get(0))) ? 1 : 0;
                }
            }
            report.add(Section.TOPICS, "SIB-200 sentences, " + language.getValue(), AccuracyReport.MEASURED_ONLY, all, said, (double) right / said,
                    (double) right / all);
            System.out.printf("topics, SIB-200 sentences, %s: %d, topic said %d, fitting %d (%.3f)%n", language.getValue(), all, said, right,
                    (double) right / said);
        }
    }
}
