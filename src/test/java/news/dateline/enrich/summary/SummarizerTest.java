package news.dateline.enrich.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Summary;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummarizerTest {

    private static final Summarizer SUMMARIZER = new Summarizer();
    private static final String LEDE = "Die Gemeinde Seeberg will ihr altes Schulhaus in ein Museum umbauen.";
    private static final String CAPTION = "Das alte Schulhaus von Seeberg im Winter des vergangenen Jahres.";
    private static final String BODY = "Der Umbau des Schulhauses kostet nach Schätzung der Gemeinde drei Millionen Franken. Er soll zwei Jahre dauern. "
            + "«Das ist ein Gewinn für das ganze Dorf», sagte die Präsidentin. Über den Kredit für das Museum stimmen die Einwohner im März ab. "
            + "Gegner halten das Museum für überflüssig und verlangen stattdessen bezahlbare Wohnungen im Dorfkern.";
    private static final String TEXT = LEDE + "\n" + CAPTION + "\n" + BODY;
    private static final List<Zone> ZONES = List.of(new Zone(ZoneKind.LEDE, 0, LEDE.length()),
            new Zone(ZoneKind.CAPTION, LEDE.length() + 1, LEDE.length() + 1 + CAPTION.length()),
            new Zone(ZoneKind.BODY, LEDE.length() + CAPTION.length() + 2, TEXT.length()));

    private static Summary summary() {
        return SUMMARIZER.summarize(Tokens.of(TEXT), ZONES).orElseThrow();
    }

    @Test
    void opensWithTheLedeAndHasTwoOrThreeSentencesInOrder() {
        Summary summary = summary();

        assertTrue(summary.text().startsWith(LEDE));
        assertTrue(summary.sentences().size() == 2 || summary.sentences().size() == 3, summary.toString());
        assertTrue(summary.sentences().get(0).end() <= summary.sentences().get(1).start());
    }

    @Test
    void takesNoCaption() {
        assertFalse(summary().text().contains("Winter"));
    }

    @Test
    void leavesOutSentencesThatLeanOnOthers() {
        assertFalse(summary().text().contains("Er soll"));
    }

    @Test
    void pointsToTheSentencesItTook() {
        Summary summary = summary();

        String joined = String.join(" ", summary.sentences().stream().map(span -> TEXT.substring(span.start(), span.end())).toList());

        assertEquals(summary.text(), joined);
    }

    @Test
    void isEmptyWithoutRunningText() {
        assertEquals(Optional.empty(), SUMMARIZER.summarize(Tokens.of(""), List.of()));
        assertEquals(Optional.empty(), SUMMARIZER.summarize(Tokens.of("Nur ein Titel ohne Punkt"), List.of()));
    }

    @Test
    void isTheSameEveryTime() {
        assertEquals(summary(), summary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Der Rat tagt heute wieder in Bern. ", ".", "😀. ", "wort ", "\n"})
    void staysFastOnTextOfAnyShape(String piece) {
        Tokens tokens = Tokens.of(piece.repeat(500_000 / piece.length()));

        assertTimeout(Duration.ofSeconds(2), () -> SUMMARIZER.summarize(tokens, List.of()));
    }
}
