package news.dateline.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import news.dateline.accuracy.AccuracyReport.Rows;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The language of the gold articles and of single sentences of SIB-200 (Adelani et al. 2024, CC BY-SA 4.0, measured only) of 60 characters
 * or more, ours beside that of other libraries.
 */
@Tag("accuracy")
@ExtendWith(AccuracyReport.class)
class LanguageAccuracy {

    private static final Map<String, UnaryOperator<String>> READERS = LanguageReaders.all();

    /** A text in a language of ISO 639-3. */
    private record Text(String language, String words) {
    }

    @Test
    void ownArticles(Rows report) {
        List<Text> texts = new ArrayList<>();
        for (String language : GoldArticle.LANGUAGES) {
            GoldArticle.of(language).forEach(article -> texts.add(new Text(iso3(language), article.text())));
        }
        measure(report, "gold articles, " + String.join(" ", GoldArticle.LANGUAGES), AccuracyReport.OWN_GOLD, texts);
    }

    @Test
    void sentences(Rows report) throws IOException {
        String data = System.getProperty("dateline.data");
        Assumptions.assumeTrue(data != null, "SKIPPED: language not measured, -Ddateline.data is not set");
        for (String language : GoldArticle.LANGUAGES) {
            List<Text> texts = new ArrayList<>();
            for (String part : List.of("train", "dev")) {
                Path file = Path.of(data, "topics/sib200", iso3(language) + "_Latn." + part + ".tsv");
                Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t")[2]).filter(sentence -> sentence.length() >= 60)
                        .forEach(sentence -> texts.add(new Text(iso3(language), sentence)));
            }
            measure(report, "SIB-200, " + language, AccuracyReport.MEASURED_ONLY, texts);
        }
    }

    private static void measure(Rows report, String set, String use, List<Text> texts) {
        READERS.forEach((name, reader) -> {
            int right = 0;
            int wrong = 0;
            for (Text text : texts) {
                String read = reader.apply(text.words());
                right += read.equals(text.language()) ? 1 : 0;
                wrong += read.isEmpty() || read.equals(text.language()) ? 0 : 1;
            }
            report.add(Section.LANGUAGE, set, use, name, texts.size(), (double) right / texts.size(), (double) wrong / texts.size());
        });
    }

    private static String iso3(String language) {
        return Locale.forLanguageTag(language).getISO3Language();
    }
}
