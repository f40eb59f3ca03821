package news.dateline.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dateline.accuracy.AccuracyReport.Rows;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.enrich.Engine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The engine's language on single sentences of SIB-200 (Adelani et al. 2024, CC BY-SA 4.0, measured only) of 60 characters or more. */
@Tag("accuracy")
@ExtendWith(AccuracyReport.class)
class LanguageAccuracy {

    private static final Map<String, String> LANGUAGES = new TreeMap<>(Map.of("deu", "de", "fra", "fr", "ita", "it", "eng", "en"));

    private final Engine engine = Engine.create("accuracy");

    @Test
    void sentences(Rows report) throws IOException {
        String data = System.getProperty("dateline.data");
        Assumptions.assumeTrue(data != null, "SKIPPED: language not measured, -Ddateline.data is not set");
        for (Map.Entry<String, String> language : LANGUAGES.entrySet()) {
            int sentences = 0;
            int right = 0;
            int wrong = 0;
            for (String part : List.of("train", "dev")) {
                List<String> lines = Files.readAllLines(Path.of(data, "topics/sib200", language.getKey() + "_Latn." + part + ".tsv"));
                for (String line : lines.subList(1, lines.size())) {
                    String sentence = line.split("\t")[2];
                    if (sentence.length() >= 60) {
                        String read = language(sentence);
                        sentences++;
                        right += read.startsWith(language.getValue()) ? 1 : 0;
                        wrong += read.isEmpty() || read.startsWith(language.getValue()) ? 0 : 1;
                    }
                }
            }
            report.add(Section.LANGUAGE, "SIB-200, " + language.getValue(), AccuracyReport.MEASURED_ONLY, sentences,
                    (double) right / sentences, (double) wrong / sentences);
        }
    }

    private String language(String sentence) {
        Content content = new Content(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                List.of(new Body(Optional.empty(), Format.PLAIN, sentence)), Optional.empty(), Optional.empty(),
                List.of(), List.of(), Optional.empty());
        return engine.enrich(content).language().map(language -> language.tag()).orElse("");
    }
}
