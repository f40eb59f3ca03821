package news.dateline.enrich.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
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
    void readsAnyNumberOfFragmentsWithDifferentWords() {
        StringBuilder headings = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            headings.append("wort").append((char) ('a' + i % 26)).append((char) ('a' + i / 26 % 26)).append((char) ('a' + i / 676)).append('\n');
        }
        Tokens tokens = Tokens.of(headings.toString());

        Optional<Summary> summary = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SUMMARIZER.summarize(tokens, List.of()));

        assertTrue(summary.isEmpty());
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

    private static String summary(String text) {
        return SUMMARIZER.summarize(Tokens.of(text), List.of()).orElseThrow().text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Das Hallenbad von Seeberg wird nach langem Streit renoviert.",
        "Die Stadt nennt das Vorhaben „Bad der Zukunft“ und hofft auf viele Besucher aus der Region.",
        "„Nordlicht“ heisst das neue Hallenbad der Stadt Seeberg am Hafen.", "Am Samstag öffnete in Seeberg das Hallenbad.",
        "Nur vier Wochen nach der Abstimmung beginnt der Umbau des Hallenbads."})
    void opensWithTheFirstSentence(String first) {
        String summary = summary(first + " Der Umbau des alten Hallenbads dauert nach Angaben der Gemeinde zwei Jahre. Die Kosten trägt der Kanton.");

        assertTrue(summary.startsWith(first), summary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"„Wir haben lange auf diesen Tag gewartet und viel gearbeitet“, sagte der Präsident.", "Das sagte der Präsident am Montag vor Medien.",
        "Warum braucht die kleine Gemeinde überhaupt ein Hallenbad?", "Dabei hatte die Gemeinde lange gezögert und gespart.",
        "„Ein Bad wie ‚Nordlicht‘ hat der ganzen Region gefehlt“, sagte der Präsident der Gemeinde."})
    void opensNotWithWhatNeedsMore(String first) {
        String summary = summary(first + " Der Umbau des alten Hallenbads in Seeberg dauert nach Angaben der Gemeinde zwei Jahre. Die Kosten von zehn "
                + "Millionen Franken trägt zur Hälfte der Kanton.");

        assertTrue(summary.startsWith("Der Umbau"), summary);
    }

    @Test
    void takesAPronounOnlyWithTheSentenceBefore() {
        String summary = summary("Die Gemeinde Seeberg baut ihr altes Hallenbad in den nächsten Jahren vollständig um. Peter Amrein leitet die Arbeiten. "
                + "Nach Ostern will er mit dem Umbau des Hallenbads der Gemeinde Seeberg beginnen. Das Dach des Hallenbads ist undicht.");

        assertFalse(summary.contains("will er") && !summary.contains("Amrein"), summary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wien – ", "Bern (sda) — ", "Frankfurt/Berlin – "})
    void leavesOutTheDateline(String dateline) {
        assertTrue(summary(dateline + LEDE + " " + BODY).startsWith(LEDE));
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
