package news.dateline.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.accuracy.AccuracyReport.Rows;
import news.dateline.accuracy.NameCorpora.Document;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Mention;
import news.dateline.enrich.names.GoldArticle;
import news.dateline.enrich.names.NameReader;
import news.dateline.enrich.names.Names;
import news.dateline.enrich.text.Tokens;
import news.dateline.training.names.OpenNlpNames;
import news.dateline.training.names.OpenNlpNames.Found;
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

    /** Beside OpenNLP's name finder, trained in the same run. */
    @Test
    void besideAnotherLibrary(Rows report) throws IOException {
        OpenNlpNames openNlp = OpenNlpNames.train(data());
        Tally[] ours = tallies();
        Tally[] theirs = tallies();
        for (Document document : NameCorpora.smartData(data().resolve("ner/smartdata-dev.jsonl"))) {
            count(document, found(document, read(document, "de")), ours);
            count(document, openNlp.find(document.text()), theirs);
        }
        beside(report, AccuracyReport.OURS, ours);
        beside(report, "OpenNLP", theirs);
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
            Tally[] tallies = tallies();
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
        Tally[] tallies = tallies();
        documents.forEach(document -> count(document, found(document, read(document, language)), tallies));
        rows(report, set, use, tallies);
    }

    private static Tally[] tallies() {
        return new Tally[] {new Tally(), new Tally(), new Tally()};
    }

    private static List<Found> found(Document document, Names names) {
        List<Found> found = new ArrayList<>();
        names.people().forEach(person -> person.mentions().forEach(mention -> found.add(found(document, mention, 0))));
        names.places().forEach(place -> place.mentions().forEach(mention -> found.add(found(document, mention, 1))));
        names.organisations().forEach(body -> body.mentions().forEach(mention -> found.add(found(document, mention, 2))));
        return found;
    }

    /** By UTF-16 character, as the gold. */
    private static Found found(Document document, Mention mention, int type) {
        int start = document.text().offsetByCodePoints(0, mention.start());
        return new Found(start, document.text().offsetByCodePoints(start, mention.end() - mention.start()), type);
    }

    private static void count(Document document, List<Found> found, Tally[] tallies) {
        document.marks().forEach(mark -> tallies[mark[2]].gold++);
        for (Found name : found) {
            tallies[name.type()].found++;
            tallies[name.type()].right += isRight(document, name) ? 1 : 0;
        }
    }

    private Names read(Document document, String language) {
        Zone body = new Zone(ZoneKind.BODY, 0, document.text().codePointCount(0, document.text().length()));
        return reader.read(Tokens.of(document.text()), List.of(body), language);
    }

    private static void judge(Reliability reliability, Document document, int type, List<Mention> mentions, double confidence) {
        mentions.forEach(mention -> reliability.add(confidence, isRight(document, found(document, mention, type))));
    }

    private static boolean isRight(Document document, Found name) {
        return document.marks().stream().anyMatch(mark -> mark[0] == name.start() && mark[1] == name.end() && mark[2] == name.type());
    }

    private static void rows(Rows report, String set, String use, Tally[] tallies) {
        byType(tallies).forEach((type, tally) -> report.add(Section.NAMES, set, use, type, tally.gold, tally.precision(), tally.recall(),
                tally.f1(), "–"));
    }

    private static void beside(Rows report, String reader, Tally[] tallies) {
        byType(tallies).forEach((type, tally) -> report.add(Section.NAMES_BESIDE, reader, type, tally.gold, tally.precision(), tally.recall(),
                tally.f1()));
    }

    private static Map<String, Tally> byType(Tally[] tallies) {
        Map<String, Tally> byType = new LinkedHashMap<>();
        Tally all = new Tally();
        for (int type = 0; type < TYPES.length; type++) {
            byType.put(TYPES[type], tallies[type]);
            all.add(tallies[type]);
        }
        byType.put("all", all);
        return byType;
    }
}
