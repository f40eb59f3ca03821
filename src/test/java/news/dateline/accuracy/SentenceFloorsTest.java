package news.dateline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors of sentence boundaries in the gold articles. */
class SentenceFloorsTest {

    @ParameterizedTest
    @CsvSource({"de, 100, 0.99", "fr, 20, 0.99", "it, 20, 0.99", "en, 20, 0.95"})
    void theEngineCutsNoWorse(String language, int boundaries, double floor) {
        List<SentenceGold> paragraphs = SentenceGold.ownArticles(language);
        Tally tally = new Tally();

        paragraphs.forEach(paragraph -> paragraph.score(SentenceReaders.dateline(paragraph.text()), tally));

        assertThat(tally.gold).isGreaterThanOrEqualTo(boundaries);
        assertThat(tally.f1()).isGreaterThanOrEqualTo(floor);
    }
}
