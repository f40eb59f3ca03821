package news.dateline.accuracy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import news.dateline.enrich.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordFloorsTest {

    private static final Map<String, KeywordGold.Count> COUNTS = KeywordGold.counts(Engine.create("floors"));

    @ParameterizedTest
    @CsvSource({"de, 0.90, 0.55", "fr, 0.85, 0.75", "it, 0.90, 0.70", "en, 0.80, 0.65"})
    void saysKeywordsThatReadersAccept(String language, double precision, double recall) {
        KeywordGold.Count count = COUNTS.get(language);

        assertTrue(count.precision() >= precision, language + " right of the first five: " + count.precision());
        assertTrue(count.recall() >= recall, language + " recall: " + count.recall());
    }
}
