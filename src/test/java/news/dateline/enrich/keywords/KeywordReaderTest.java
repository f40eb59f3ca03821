package news.dateline.enrich.keywords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Keyword;
import news.dateline.article.Span;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordReaderTest {

    private static final KeywordReader READER = new KeywordReader();

    private static List<String> keywords(String text, String language) {
        return READER.read(Tokens.of(text), List.of(), language, List.of()).stream().map(Keyword::text).toList();
    }

    @Test
    void findsWhatAnArticleIsAbout() {
        List<String> keywords = keywords("Die Stadt plant ein neues Hallenbad. Das Hallenbad soll 40 Millionen Franken kosten. Gegen das Hallenbad regt "
                + "sich Widerstand. Anwohner fürchten den Verkehr rund um die Baustelle, auch die Baustelle selbst sei laut.", "de");

        assertEquals("Hallenbad", keywords.get(0));
        assertTrue(keywords.contains("Baustelle"), keywords.toString());
    }

    @Test
    void joinsAdjectiveAndNoun() {
        List<String> keywords = keywords("Mit der künstlichen Intelligenz kommen Fragen. Die künstliche Intelligenz lernt schnell. Von künstlicher "
                + "Intelligenz reden alle.", "de");

        assertEquals("künstliche Intelligenz", keywords.get(0));
    }

    @Test
    void doesNotListNamesAlone() {
        List<String> keywords = keywords("Huber traf Maier in Linz. Huber lobte Maier. Maier dankte Huber in Linz. Die Verhandlungen über den Vertrag "
                + "dauerten lange, am Ende der Verhandlungen stand der Vertrag.", "de");

        assertTrue(keywords.contains("Verhandlung") || keywords.contains("Verhandlungen"), keywords.toString());
        assertTrue(keywords.contains("Vertrag"), keywords.toString());
    }

    @ParameterizedTest
    @CsvSource({"Verhandlungen des Parlaments,Parlament", "im Krankenhaus und in den Krankenhäusern,Krankenhaus",
        "die Pläne des Ministeriums,Ministerium"})
    void listsTheDictionaryForm(String phrase, String expected) {
        assertTrue(keywords("Es ging um " + phrase + ". Wieder ging es um " + phrase + ".", "de").contains(expected),
                keywords("Es ging um " + phrase + ". Wieder ging es um " + phrase + ".", "de").toString());
    }

    @ParameterizedTest
    @CsvSource({"die Kürzungen der Förderungen,Kürzung", "mit den Einsätzen der Retter,Einsatz", "die Kleinkinder im Hof,Kleinkind",
        "die Streitkräfte des Landes,Streitkräfte", "die Anwältinnen der Klägerin,Anwältin", "die Stimme des Nachrichtensenders,Nachrichtensender"})
    void listsTheSingularWhereThatIsSafe(String phrase, String expected) {
        List<String> keywords = keywords("Es ging um " + phrase + ". Wieder ging es um " + phrase + ".", "de");

        assertTrue(keywords.contains(expected), keywords.toString());
    }

    @Test
    void listsNoNames() {
        String text = "Die Linie Meyer hat den Vertrag mit der Stadt Graz. Die Meyer in Graz verlangt vom Gericht ein Urteil über den Vertrag.";
        List<Span> names = List.of(new Span(text.lastIndexOf("Meyer"), text.lastIndexOf("Meyer") + 5), new Span(4, 15),
                new Span(text.indexOf("Graz"), text.indexOf("Graz") + 4));

        List<String> keywords = READER.read(Tokens.of(text), List.of(), "de", names).stream().map(Keyword::text).toList();

        assertTrue(keywords.contains("Vertrag") && keywords.contains("Urteil"), keywords.toString());
        assertTrue(keywords.stream().noneMatch(List.of("Linie", "Meyer", "Graz")::contains), keywords.toString());
    }

    @ParameterizedTest
    @CsvSource({"fr,Le syndicat dénonce la fermeture. Le chiffre d'affaires de la petite usine a chuté avant de remonter lentement.,"
            + "syndicat fermeture usine chiffre_d'affaires,dénonce chuté remonter lentement petite",
        "it,Il sindacato respinge il nuovo piano sociale. La direzione ha deciso di chiudere subito lo stabilimento.,"
                + "sindacato direzione stabilimento piano_sociale,respinge nuovo chiudere subito deciso",
        "en,The union rejects the new offer. The company closed its old rolling mill and quickly told the workers.,"
                + "union offer rolling_mill workers,rejects new closed quickly told old"})
    void takesWhatAnArticleIntroducesAndNoVerbs(String language, String text, String wanted, String unwanted) {
        List<String> keywords = keywords(text, language).stream().map(keyword -> keyword.replace(' ', '_')).toList();

        assertTrue(keywords.containsAll(List.of(wanted.split(" "))), keywords.toString());
        assertTrue(keywords.stream().noneMatch(List.of(unwanted.split(" "))::contains), keywords.toString());
    }

    @Test
    void leavesOutCredits() {
        String text = "Der Damm hält, der Damm ist dicht.\nBild Agentur";
        List<Zone> zones = List.of(new Zone(ZoneKind.BODY, 0, 34), new Zone(ZoneKind.CREDIT, 35, text.length()));

        assertFalse(READER.read(Tokens.of(text), zones, "de", List.of()).stream().anyMatch(keyword -> keyword.text().equals("Agentur")));
    }

    @Test
    void scoresBetweenZeroAndOne() {
        READER.read(Tokens.of("Wahl ".repeat(500)), List.of(), "de", List.of()).forEach(
                keyword -> assertTrue(keyword.score() > 0 && keyword.score() <= 1, keyword.toString()));
    }

    @Test
    void readsOtherLanguages() {
        assertTrue(keywords("Le budget communal est adopté. Le budget communal prévoit un déficit.", "fr").contains("budget communal"));
        assertTrue(keywords("The housing crisis worsens. Ministers discussed the housing crisis.", "en").contains("housing crisis"));
        assertTrue(keywords("Il bilancio comunale è approvato. Il bilancio comunale prevede un deficit.", "it").contains("bilancio comunale"));
        assertEquals(List.of(), keywords("Budgeten är antagen. Budgeten!", "sv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Wahl ", "Aaaaa", "Der Bau. ", "😀", "\n", "-", "de ", "the ", "Haus-", "l'", "la casa di "})
    void staysFastOnTextOfAnyShape(String piece) {
        Tokens tokens = Tokens.of(piece.isEmpty() ? "" : piece.repeat(500_000 / piece.length()));

        assertTimeout(Duration.ofSeconds(2), () -> {
            for (String language : List.of("de", "fr", "it", "en")) {
                READER.read(tokens, List.of(), language, List.of(new Span(0, 500_000)));
                READER.read(tokens, List.of(), language, List.of());
            }
        });
    }
}
