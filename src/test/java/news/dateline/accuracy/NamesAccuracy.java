package news.dateline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Mention;
import news.dateline.enrich.names.GoldArticle;
import news.dateline.enrich.names.NameReader;
import news.dateline.enrich.names.Names;
import news.dateline.enrich.text.Tokens;
import news.dateline.training.names.DevelopmentSets;
import news.dateline.training.names.DevelopmentSets.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * People, organisations and places by strict spans, and how far their confidence can be trusted.
 *
 * <p>Of the development sets only SmartData's is unseen by the model that ships; scores on text it was trained on say nothing,
 * so the others are measured by the training's held-out run. The directory of the data is the system property
 * {@code dateline.data}.
 */
@Tag("accuracy")
class NamesAccuracy {

    private static final double[] BINS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0};

    private static NameReader reader;

    @BeforeAll
    static void load() {
        reader = NameReader.create();
    }

    @Test
    void smartDataDevelopmentSet() throws IOException {
        String directory = System.getProperty("dateline.data", "");
        assumeTrue(!directory.isEmpty() && Files.isDirectory(Path.of(directory)), "SKIPPED: no directory of data in dateline.data");
        int[][] counts = new int[3][3];
        int[][] bins = new int[BINS.length][2];
        for (Document document : DevelopmentSets.smartData(Path.of(directory))) {
            Names names = reader.read(Tokens.of(document.text()), List.of(new Zone(ZoneKind.BODY, 0, document.text().length())), "de");
            document.score(names, counts);
            reliability(document, names, bins);
        }
        print("SmartData development set", counts);
        for (int bin = 0; bin < BINS.length; bin++) {
            System.out.printf(Locale.ROOT, "confidence up to %.2f: %d mentions, %.3f right%n", BINS[bin], bins[bin][0],
                    bins[bin][1] / (double) Math.max(1, bins[bin][0]));
        }
        assertThat(GoldArticle.f1(counts)).isGreaterThan(0.70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "en"})
    void ownArticles(String language) {
        int[][] counts = new int[3][3];
        GoldArticle.of(language).forEach(article -> article.score(article.read(reader), counts));
        print("own articles, " + language, counts);
        assertThat(GoldArticle.f1(counts)).isGreaterThan(0.5);
    }

    private static void print(String what, int[][] counts) {
        String[] types = {"PER", "LOC", "ORG"};
        for (int type = 0; type < 3; type++) {
            line(what + " " + types[type], counts[type]);
        }
        System.out.printf(Locale.ROOT, "%s all F1 %.3f%n", what, GoldArticle.f1(counts));
    }

    private static void line(String what, int[] count) {
        System.out.printf(Locale.ROOT, "%s gold %d P %.3f R %.3f F1 %.3f%n", what, count[0], count[2] / (double) Math.max(1, count[1]),
                count[2] / (double) Math.max(1, count[0]), GoldArticle.f1(count));
    }

    /** Mentions by the confidence of what they name. */
    private static void reliability(Document document, Names names, int[][] bins) {
        names.people().forEach(p -> p.mentions().forEach(m -> add(document, m, 0, p.confidence(), bins)));
        names.places().forEach(p -> p.mentions().forEach(m -> add(document, m, 1, p.confidence(), bins)));
        names.organisations().forEach(o -> o.mentions().forEach(m -> add(document, m, 2, o.confidence(), bins)));
    }

    private static void add(Document document, Mention mention, int type, double confidence, int[][] bins) {
        int bin = 0;
        while (confidence > BINS[bin]) {
            bin++;
        }
        bins[bin][0]++;
        bins[bin][1] += Stream.of(document).anyMatch(d -> d.holds(mention, type)) ? 1 : 0;
    }
}
