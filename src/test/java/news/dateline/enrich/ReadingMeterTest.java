package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.dateline.article.Enrichment.Reading;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingMeterTest {

    private final ReadingMeter meter = new ReadingMeter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Am 7. Dezember kam Dr. Muster. Er blieb.    | 8 | 2
            Darum geht's, and Biden’s dog.              | 5 | 1
            «Es geht um viel.» Das sagte er … – !       | 7 | 2
            Auf www.example.com stehen 1'200 Namen.     | 5 | 1
            """)
    void wordsAndSentencesAreCounted(String text, int words, int sentences) {
        Reading reading = read(Block.given(ZoneKind.BODY, text)).orElseThrow();

        assertThat(reading.words()).isEqualTo(words);
        assertThat(reading.sentences()).isEqualTo(sentences);
        assertThat(reading.minutes()).isEqualTo(1);
    }

    @Test
    void onlyWhatReadersReadCounts() {
        Reading reading = read(Block.given(ZoneKind.HEADLINE, "Zwei Wörter"), Block.given(ZoneKind.CREDIT, "Bild: Muster"),
                Block.given(ZoneKind.BODY, "Das sind vier Wörter. Und zwei."), Block.given(ZoneKind.BYLINE, "Von Eva Muster")).orElseThrow();

        assertThat(reading.words()).isEqualTo(8);
        assertThat(reading.sentences()).isEqualTo(3);
    }

    @Test
    void lixIsWordsASentenceAndThePercentageOfLongWords() {
        Reading reading = read(Block.given(ZoneKind.BODY, "Der Bundesrat tagt. Die Opposition wartet.")).orElseThrow();

        assertThat(reading.lix()).isEqualTo(3 + 33.3);
    }

    @Test
    void aTextWithoutWordsHasNoMeasures() {
        assertThat(read(Block.given(ZoneKind.BODY, "– … »"))).isEmpty();
        assertThat(read()).isEmpty();
    }

    private Optional<Reading> read(Block... blocks) {
        ZonedText text = ZonedText.of(List.of(blocks), Optional.empty());
        return meter.read(text, Tokens.of(text.text()));
    }
}
