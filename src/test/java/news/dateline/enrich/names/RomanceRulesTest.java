package news.dateline.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Mention;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanceRulesTest {

    private static final NameReader READER = NameReader.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            // What begins a sentence in capitals is no name.
            "it | Ho corso anche per mia madre.                                     | -",
            "it | Cento famiglie dormono in palestra.                               | -",
            "it | Calcio, torna la serie minore.                                    | -",
            // People by where they live.
            "fr | La Vaudoise Sabine Perroud a gagné devant l'Éthiopienne Hiwot Belay. | P Sabine Perroud # P Hiwot Belay",
            "fr | Il a battu le Norvégien au sprint.                                | -",
            // An institution ends before a verb, and before a people.
            "it | La Protezione civile greca ha montato le tende.                   | O Protezione civile",
            // Two names that and joins with an article each.
            "fr | Des renforts sont venus de l'Hérault et du Tarn.                  | L Hérault # L Tarn",
            "fr | L'Office fédéral de la culture et la Loterie romande paient.       | O Office fédéral de la culture # O Loterie romande",
            "fr | L'Union africaine et la France appellent au calme.                | O Union africaine # L France",
            // Regions by their article.
            "it | Il lupo è sceso dal Trentino.                                     | L Trentino",
            "fr | Les vignes de l'Aude ont gelé.                                    | L Aude",
            // What a firm is and what for.
            "fr | Le fabricant de pompes Brovelix ferme.                            | O Brovelix",
            "it | La società di trasporti Tramavia assume.                          | O Tramavia",
            // Acronyms of two letters.
            "fr | Les députés de l'UE ont voté, sans la TV.                         | O UE",
            // Clubs of towns.
            "it | Il Lecce ha vinto e ora riposa a Lecce.                           | O Lecce # L Lecce",
            // Diseases.
            "fr | Un test détecte la maladie de Charcot.                            | -",
            // The preposition a is no article, and feasts are no towns.
            "it | A Locarno non piove, a Roma neppure, a Natale forse.              | L Locarno # L Roma",
            // Institutions of one word, and a number that is an acronym elsewhere.
            "fr | Le Sénat a voté, la Croix-Rouge aussi.                            | O Sénat # O Croix-Rouge",
            "it | Uno di loro ha le dita congelate.                                 | -",
            // Institutions with what their names go on with.
            "fr | Le Syndicat des services publics proteste.                        | O Syndicat des services publics",
            "it | Lo studio del Consiglio nazionale delle ricerche è pronto.        | O Consiglio nazionale delle ricerche",
            "it | Il titolo sale alla Borsa di Milano.                              | O Borsa di Milano"})
    void namesAreToldFromOtherWordsWithACapital(String language, String text, String expected) {
        assertThat(names(text, language)).containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" # "));
    }

    private static List<String> names(String text, String language) {
        Names names = READER.read(Tokens.of(text), List.of(new Zone(ZoneKind.BODY, 0, text.length())), language);
        List<String> found = new ArrayList<>();
        names.people().forEach(person -> person.mentions().forEach(mention -> found.add(named("P", mention))));
        names.places().forEach(place -> place.mentions().forEach(mention -> found.add(named("L", mention))));
        names.organisations().forEach(body -> body.mentions().forEach(mention -> found.add(named("O", mention))));
        return found;
    }

    private static String named(String type, Mention mention) {
        return type + " " + mention.text();
    }
}
