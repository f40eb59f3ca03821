package news.dateline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import news.dateline.accuracy.AccuracyReport.Rows;
import news.dateline.article.Content;
import news.dateline.enrich.Engine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many of an article's keywords a reader accepts: own articles, and German Wikinews (CC BY 2.5, {@code -Ddateline.data=}). */
@Tag("accuracy")
@ExtendWith(AccuracyReport.class)
class KeywordAccuracy {

    private static final Engine ENGINE = Engine.create("accuracy");

    @Test
    void ownArticles(Rows report) {
        KeywordGold.counts(ENGINE).forEach((language, count) -> report(report, "own articles, " + language, count));
    }

    @Test
    void wikinews(Rows report) throws IOException {
        String data = System.getProperty("dateline.data");
        Assumptions.assumeTrue(data != null, "Wikinews not measured: -Ddateline.data is not set");
        Map<String, Content> contents = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(data, "corpus/wikinews-de.jsonl"))) {
            JsonNode article = new ObjectMapper().readTree(line);
            contents.put(article.get("id").asText(), KeywordGold.content(article.get("title").asText(), article.get("text").asText()));
        }
        KeywordGold.Count count = new KeywordGold.Count();
        KeywordGold.of("wikinews").forEach(article -> count.add(article, ENGINE.enrich(contents.get(article.key())).keywords()));
        report(report, "Wikinews, de", count);
    }

    private static void report(Rows report, String set, KeywordGold.Count count) {
        report.add(Section.KEYWORDS, set, AccuracyReport.DEVELOPMENT, count.articles(), count.said(), count.precision(), count.recall());
    }
}
