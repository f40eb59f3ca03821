package news.dateline.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.dateline.accuracy.AccuracyReport.Rows;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where sentences begin: German Wikinews and the gold articles, in German beside OpenNLP. */
@Tag("accuracy")
@ExtendWith(AccuracyReport.class)
class SentenceAccuracy {

    @Test
    void wikinews(Rows report) throws IOException {
        String data = System.getProperty("dateline.data");
        Assumptions.assumeTrue(data != null, "SKIPPED: sentences of Wikinews not measured, -Ddateline.data is not set");
        List<SentenceGold> paragraphs = SentenceGold.wikinews(Path.of(data));
        SentenceReaders.german().forEach((name, reader) -> measure(report, "Wikinews gold, de", AccuracyReport.DEVELOPMENT, name, reader,
                paragraphs));
    }

    @Test
    void ownArticles(Rows report) {
        for (String language : GoldArticle.LANGUAGES) {
            Map<String, Function<String, List<Integer>>> readers = language.equals("de") ? SentenceReaders.german()
                    : Map.of(AccuracyReport.OURS, SentenceReaders::dateline);
            readers.forEach((name, reader) -> measure(report, "gold articles, " + language, AccuracyReport.OWN_GOLD, name, reader,
                    SentenceGold.ownArticles(language)));
        }
    }

    private static void measure(Rows report, String set, String use, String name, Function<String, List<Integer>> reader,
            List<SentenceGold> paragraphs) {
        Tally tally = new Tally();
        paragraphs.forEach(paragraph -> paragraph.score(reader.apply(paragraph.text()), tally));
        report.add(Section.SENTENCES, set, use, name, tally.gold, tally.precision(), tally.recall(), tally.f1());
    }
}
