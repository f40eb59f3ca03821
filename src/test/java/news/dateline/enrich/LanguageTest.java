package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.article.Enrichment.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-CH | Die Strasse ist gesperrt, hiess es bei der Kantonspolizei. Man muss die grosse Umfahrung nehmen.
            de-CH | «Wir prüfen das», sagte die Sprecherin. Die Kosten liegen bei 1'200 Franken im Jahr.
            de-CH | Der Bundesrat hat den Entscheid gefällt, ennet der Grenze ist er umstritten. Das Velo bleibt stehen.
            de-DE | Die Straße ist gesperrt, hieß es bei der Polizei in Hamburg. Der Bundestag berät darüber am Sonnabend.
            de-DE | „Das wird groß“, sagte der Ministerpräsident von Niedersachsen dem NDR am Dienstag in Hannover.
            de-AT | Die Straße ist seit Jänner gesperrt, hieß es. Der Landeshauptmann von Tirol sprach mit der APA.
            de-AT | Heuer gibt es weniger Touristen, sagte der Obmann in Wien. Das große Geschäft blieb aus, so die ÖVP.
            fr    | Le Conseil fédéral a décidé hier de ne pas augmenter les taxes sur les carburants, selon une source.
            it    | Il Consiglio federale ha deciso ieri di non aumentare le tasse sui carburanti, secondo una fonte.
            en    | The government decided yesterday not to raise taxes on fuel, according to people with knowledge of it.
            """)
    void languageAndVarietyAreDetected(String tag, String text) {
        assertThat(Read.body(Format.PLAIN, text).language()).get().satisfies(language -> {
            assertThat(language.tag()).isEqualTo(tag);
            assertThat(language.source()).isEqualTo("detected");
            assertThat(language.confidence()).isBetween(0.5, 1.0);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "De regering heeft gisteren besloten de belasting op brandstof niet te verhogen, volgens een bron in Den Haag.",
            "El gobierno decidió ayer no subir los impuestos sobre los combustibles, según una fuente que conoce el caso.",
            "Il Cussegl federal ha decidì er da betg auzar las taglias sin carburants, sco quai ch'ina funtauna ha ditg.",
            "Rząd zdecydował wczoraj, że nie podniesie podatków od paliwa, jak podało źródło, które zna sprawę.",
            "Правительство решило вчера не повышать налоги на топливо, сообщил источник, знакомый с делом.",
            "Hallitus päätti eilen olla korottamatta polttoaineveroa, kertoo asiaa tunteva lähde Helsingissä.",
            "12 34 56", "Xyzzy", ""})
    void anotherLanguageOrNoneIsNotGuessedAt(String text) {
        assertThat(Read.body(Format.PLAIN, text).language()).isEmpty();
    }

    @Test
    void germanWithoutASignOfItsVarietyHasNoRegion() {
        assertThat(Read.body(Format.PLAIN, "Der Mann ging nach Hause und las ein Buch.").language())
                .map(Language::tag).contains("de");
    }

    @ParameterizedTest
    @CsvSource({"de-AT,de-AT", "fr-CH,fr-CH", "en,en", "ger,de", "deu,de", "de_CH,de-CH", "DE-ch,de-CH", "pt-BR,pt-BR", "rm,rm", "gsw,gsw"})
    void declaredLanguageWins(String declared, String tag) {
        assertThat(declared(declared, "Der Mann ging nach Hause und las ein Buch.")).contains(new Language(tag, 1, "declared"));
    }

    @Test
    void declaredGermanGetsItsVarietyFromTheText() {
        assertThat(declared("de", "Die Strasse ist gross, hiess es.")).get().satisfies(language -> {
            assertThat(language.tag()).isEqualTo("de-CH");
            assertThat(language.source()).isEqualTo("declared");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "zxx", "deutsch!", "german language", "", "x", "xq"})
    void whatIsNoLanguageTagDeclaresNothing(String declared) {
        assertThat(declared(declared, "Die Straße ist groß, hieß es am Montag.")).get()
                .extracting(Language::source).isEqualTo("detected");
    }

    private static Optional<Language> declared(String tag, String text) {
        return Read.ENGINE.enrich(new Content(Optional.of(tag), Optional.empty(), Optional.empty(), List.of(), List.of(),
                List.of(new Body(Optional.empty(), Format.PLAIN, text)), Optional.empty(), Optional.empty(), List.of(), List.of(),
                Optional.empty())).language();
    }
}
