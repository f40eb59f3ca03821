package news.dateline.enrich.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Quote;
import news.dateline.article.Quote.Kind;
import news.dateline.article.Span;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteReaderTest {

    private static final QuoteReader READER = new QuoteReader();

    private static List<Quote> read(String text, SpeakerCandidate... candidates) {
        return READER.read(Tokens.of(text), List.of(), "de-CH", List.of(candidates));
    }

    private static SpeakerCandidate candidate(String text, String name, String... forms) {
        List<Span> mentions = java.util.Arrays.stream(forms).map(form -> new Span(text.indexOf(form), text.indexOf(form) + form.length())).toList();
        return new SpeakerCandidate(name, "id:" + name, mentions);
    }

    @Test
    void givesOffsetsInCodePointsWithoutTheMarks() {
        String text = "😀 «Es ist kalt», sagte Mia Berg.";

        Quote quote = read(text).get(0);

        assertEquals(new Quote(Kind.DIRECT, "Es ist kalt", 3, 14, Optional.of("sagte"),
                Optional.of(new Quote.Speaker("Mia Berg", Optional.empty(), 23, 31))), quote);
    }

    @Test
    void resolvesAShortNameToThePersonItMeans() {
        String text = "Rita Gross leitet das Amt. «Wir sind bereit», sagte Gross' Chef nicht. «Alles läuft», sagte Gross.";
        SpeakerCandidate person = new SpeakerCandidate("Rita Gross", "id:1",
                List.of(new Span(0, 10), new Span(text.lastIndexOf("Gross"), text.lastIndexOf("Gross") + 5)));

        List<Quote> quotes = read(text, person);

        assertEquals(Optional.of("id:1"), quotes.get(quotes.size() - 1).speaker().orElseThrow().person());
    }

    @Test
    void resolvesAPronounByGender() {
        String text = "Anna Kern und Paul Wolf stritten lange. «Ich gehe jetzt nach Hause», sagte sie.";

        Quote quote = read(text, candidate(text, "Anna Kern", "Anna Kern"), candidate(text, "Paul Wolf", "Paul Wolf")).get(0);

        assertEquals("Anna Kern", quote.speaker().orElseThrow().name());
    }

    @Test
    void takesNoPersonThatHangsOnTheSpeaker() {
        String text = "«Wir warten ab», sagte ein Sprecher von Paul Wolf.";

        Quote quote = read(text, candidate(text, "Paul Wolf", "Paul Wolf")).get(0);

        assertEquals("Sprecher von Paul Wolf", quote.speaker().orElseThrow().name());
        assertEquals(Optional.empty(), quote.speaker().orElseThrow().person());
    }

    @Test
    void carriesAQuotationOverParagraphs() {
        String text = "Der Präsident sagte: «Wir haben viel erreicht.\n«Aber es bleibt viel zu tun.»";

        List<Quote> quotes = read(text);

        assertEquals(1, quotes.size());
        assertTrue(quotes.get(0).text().endsWith("viel zu tun."));
    }

    @Test
    void carriesAQuotationOverParagraphsToTheNextMarkOfAll() {
        String text = "Das Gericht schrieb: «Wir sind überzeugt.\nWir lassen nichts offen.»\nDer Saal leerte sich.";

        List<Quote> quotes = read(text);

        assertEquals("Wir sind überzeugt.\nWir lassen nichts offen.", quotes.get(0).text());
    }

    @Test
    void endsAQuotationThatNothingClosesWithItsParagraph() {
        String text = "Der Wirt sagte: «Wir haben heute leider geschlossen.\nDie Gäste gingen. «Schade», sagte Mia Berg.";

        assertEquals("Wir haben heute leider geschlossen.", read(text).get(0).text());
    }

    @Test
    void takesAPronounForThePersonOfTheSentenceBeforeRatherThanAnEarlierSpeaker() {
        String text = "«Wir sind fertig», sagte Paul Wolf. Am Abend kam Karl Horn in den Saal. Er nannte den Plan «unreif».";

        List<Quote> quotes = read(text, candidate(text, "Paul Wolf", "Paul Wolf"), candidate(text, "Karl Horn", "Karl Horn"));

        assertEquals("Karl Horn", quotes.get(quotes.size() - 1).speaker().orElseThrow().name());
    }

    @Test
    void takesNoPersonInTheGenitiveForTheSpeaker() {
        String text = "Anhänger Paul Wolfs nannten das Urteil «eine Schande».";

        Quote quote = read(text, candidate(text, "Paul Wolf", "Paul Wolfs")).get(0);

        assertEquals(Optional.empty(), quote.speaker().orElseThrow().person());
    }

    @Test
    void resolvesAnOfficeToThePersonWhoWasCalledByIt() {
        String text = "Finanzminister Paul Wolf traf den Unternehmer Karl Horn. «Die Kasse ist leer», sagte der Minister. «Ich zahle», sagte der Unternehmer.";

        List<Quote> quotes = read(text, candidate(text, "Paul Wolf", "Paul Wolf"), candidate(text, "Karl Horn", "Karl Horn"));

        assertEquals("Paul Wolf", quotes.get(0).speaker().orElseThrow().name());
        assertEquals("Karl Horn", quotes.get(1).speaker().orElseThrow().name());
    }

    @Test
    void resolvesAnAgeToThePersonWhoHasIt() {
        String text = "Paul Wolf (46) und Karl Horn (51) sind verletzt. «Es ging schnell», sagte der 46-Jährige.";

        List<Quote> quotes = read(text, candidate(text, "Paul Wolf", "Paul Wolf"), candidate(text, "Karl Horn", "Karl Horn"));

        assertEquals("Paul Wolf", quotes.get(0).speaker().orElseThrow().name());
    }

    @Test
    void readsNoCueInBracketsForWhatStandsOutside() {
        String text = "Jede Art «loser Rede» (der Bote berichtete) soll verschwinden.";

        assertEquals(List.of(), read(text));
    }

    @Test
    void resolvesAPossessiveToTheLastSpeaker() {
        String text = "«Wir sind bereit», sagte Paul Wolf. Seine Meinung zum Streit: «Der führt zu nichts.»";

        List<Quote> quotes = read(text, candidate(text, "Paul Wolf", "Paul Wolf"));

        assertEquals("Paul Wolf", quotes.get(1).speaker().orElseThrow().name());
        assertEquals(text.indexOf("Seine"), quotes.get(1).speaker().orElseThrow().start());
    }

    @Test
    void findsNothingInACredit() {
        String text = "«Wir gehen», sagte er. Keystone";

        assertEquals(List.of(), READER.read(Tokens.of(text), List.of(new Zone(ZoneKind.CREDIT, 0, text.length())), "de", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"«", "»", "„a“ ", "\"", "'", "sagte ", "sagte, ", ", dass ", "Der Der ", "«a», sagte X. ", "nach Angaben ", "a", "😀", "\n«",
        "X sagte, er habe ", "(", "Angaben von Angaben von ", "‘a’ ", "und sagte ", "«A b c d», ", ", die der sagte", "wurde von „x“ und genannt ",
        "\n„a b c ", "Seine Meinung: „Ja so ist das.“ ", "(„a b c“) ", "Für X ist «y» "})
    void staysFastOnTextOfAnyShape(String piece) {
        String text = piece.repeat(500_000 / piece.length());
        Tokens tokens = Tokens.of(text);

        assertTimeout(Duration.ofSeconds(3), () -> READER.read(tokens, List.of(), "de", List.of()));
    }
}
