package news.dateline.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.accuracy.AccuracyReport.Rows;
import news.dateline.accuracy.NameCorpora.Document;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Mention;
import news.dateline.enrich.names.GoldArticle;
import news.dateline.enrich.names.NameReader;
import news.dateline.enrich.names.Names;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The name reader, document pass and all, on the corpora of {@code dateline.data} and on the gold articles it was developed with: strict
 * spans and types.
 */
@Tag("accuracy")
@ExtendWith(AccuracyReport.class)
class NameAccuracy {

    private static final String[] TYPES = {"people", "places", "organisations"};

    private final NameReader reader = NameReader.create();

    @Test
    void corpora(Rows report) throws IOException {
        Path ner = data().resolve("ner");
        measure(report, "SmartData, dev, de", AccuracyReport.DEVELOPMENT, "de", NameCorpora.smartData(ner.resolve("smartdata-dev.jsonl")));
        measure(report, "GermEval 2014, dev, de", AccuracyReport.TRAINED_ON, "de",
                NameCorpora.columns(ner.resolve("germeval2014-dev.tsv"), "\t", 1, 2));
        measure(report, "Wikinews gold, de", AccuracyReport.TRAINED_ON, "de",
                NameCorpora.wikinews(ner.resolve("wikinews-gold/wikinews-gold.jsonl")));
        measure(report, "WikiGold, en", AccuracyReport.TRAINED_ON, "en", NameCorpora.columns(ner.resolve("wikigold-en.conll"), " ", 0, 1));
    }

    /** Predicted against observed, on what the tagger was not trained on. */
    @Test
    void confidenceIsCalibrated(Rows report) throws IOException {
        Reliability reliability = new Reliability();
        for (String language : news.dateline.accuracy.GoldArticle.LANGUAGES) {
            reliability.add(GoldScore.of(news.dateline.accuracy.GoldArticle.of(language)).reliability);
        }
        for (Document document : NameCorpora.smartData(data().resolve("ner/smartdata-dev.jsonl"))) {
            Names names = read(document, "de");
            names.people().forEach(person -> judge(reliability, document, 0, person.mentions(), person.confidence()));
            names.places().forEach(place -> judge(reliability, document, 1, place.mentions(), place.confidence()));
            names.organisations().forEach(body -> judge(reliability, document, 2, body.mentions(), body.confidence()));
        }
        reliability.report(report);
    }

    @Test
    void developmentArticles(Rows report) {
        for (String language : List.of("de", "fr", "it", "en")) {
            int[][] counts = new int[3][3];
            GoldArticle.of(language).forEach(article -> article.score(article.read(reader), counts));
            Tally[] tallies = {new Tally(), new Tally(), new Tally()};
            for (int type = 0; type < 3; type++) {
                tallies[type].gold = counts[type][0];
                tallies[type].found = counts[type][1];
                tallies[type].right = counts[type][2];
            }
            rows(report, "names gold, " + language, AccuracyReport.DEVELOPMENT, tallies);
        }
    }

    private static Path data() {
        String data = System.getProperty("dateline.data");
        Assumptions.assumeTrue(data != null && Files.isDirectory(Path.of(data)), "SKIPPED: names not measured, -Ddateline.data is not set");
        return Path.of(data);
    }

    private void measure(Rows report, String set, String use, String language, List<Document> documents) {
        Tally[] tallies = {new Tally(), new Tally(), new Tally()};
        for (Document document : documents) {
            Names names = read(document, language);
            List<List<Mention>> found = new ArrayList<>(List.of(
                    names.people().stream().flatMap(person -> person.mentions().stream()).toList(),
                    names.places().stream().flatMap(place -> place.mentions().stream()).toList(),
                    names.organisations().stream().flatMap(body -> body.mentions().stream()).toList()));
            document.marks().forEach(mark -> tallies[mark[2]].gold++);
            for (int type = 0; type < 3; type++) {
                for (Mention mention : found.get(type)) {
                    tallies[type].found++;
                    tallies[type].right += isRight(document, type, mention) ? 1 : 0;
                }
            }
        }
        rows(report, set, use, tallies);
    }

    private Names read(Document document, String language) {
        Zone body = new Zone(ZoneKind.BODY, 0, document.text().codePointCount(0, document.text().length()));
        return reader.read(Tokens.of(document.text()), List.of(body), language);
    }

    private static void judge(Reliability reliability, Document document, int type, List<Mention> mentions, double confidence) {
        mentions.forEach(mention -> reliability.add(confidence, isRight(document, type, mention)));
    }

    private static boolean isRight(Document document, int type, Mention mention) {
        int start = document.text().offsetByCodePoints(0, mention.start());
        int end = document.text().offsetByCodePoints(start, mention.end() - mention.start());
        return document.marks().stream().anyMatch(mark -> mark[0] == start && mark[1] == end && mark[2] == type);
    }

    private static void rows(Rows report, String set, String use, Tally[] tallies) {
        Tally all = new Tally();
        Stream.of(tallies).forEach(all::add);
        for (int type = 0; type < 3; type++) {
            row(report, set, use, TYPES[type], tallies[type]);
        }
        row(report, set, use, "all", all);
    }

    private static void row(Rows report, String set, String use, String type, Tally tally) {
        report.add(Section.NAMES, set, use, type, tally.gold, tally.precision(), tally.recall(), tally.f1(), "–");
    }
}
