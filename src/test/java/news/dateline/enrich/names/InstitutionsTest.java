package news.dateline.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Organisation;
import news.dateline.article.Person;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionsTest {

    private static final NameReader READER = NameReader.create();

    private static Names read(String text, String language) {
        return READER.read(Tokens.of(text), List.of(new Zone(ZoneKind.BODY, 0, text.length())), language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "fr | Elle dirige l'Office fédéral de la statistique depuis mai. | Office fédéral de la statistique",
            "fr | Le Tribunal cantonal vaudois a suivi la Cour suprême du Canada. | Cour suprême du Canada",
            "fr | Le rapport du ministère de la Santé est attendu. | ministère de la Santé",
            "fr | Selon l'entreprise Brovelix, les ventes reculent. | Brovelix",
            "it | La Procura di Foggia ha aperto un'inchiesta. | Procura di Foggia",
            "it | Lo comunica il Dipartimento del territorio. | Dipartimento del territorio",
            "it | Oggi la società Tecnoplast ha chiuso la fabbrica. | Tecnoplast",
            "it | Piove poco, avverte MeteoSvizzera. | MeteoSvizzera",
            "en | Shares in the chipmaker Novatrix fell. | Novatrix",
            "en | Shares in Harrow Steel fell on Monday. | Harrow Steel"})
    void organisationsAreFoundByHowTheyAreBuilt(String language, String text, String name) {
        assertThat(read(text, language).organisations()).extracting(Organisation::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "it | Lo ha detto ieri il portavoce. Sabato si vota.",
            "fr | Selon la police, rien n'a été volé. Les voleurs ont fui."})
    void wordsThatBeginSentencesAreNoNames(String language, String text) {
        assertThat(read(text, language).people()).isEmpty();
    }

    @Test
    void personAfterAHeadIsNotPartOfIt() {
        assertThat(read("La presidente del Consiglio Giorgia Meloni parla a Bari.", "it").people()).extracting(Person::name).contains("Giorgia Meloni");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "fr | La conseillère d'État Rebecca Ruiz s'en félicite. | conseillère d'État",
            "fr | La directrice générale Hanneke Faber est confiante. | directrice générale",
            "fr | Le premier ministre Mark Carney a pris acte. | premier ministre",
            "fr | Le ministre de la Défense Sébastien Lecornu a répondu. | ministre de la Défense",
            "it | Il consigliere federale Ignazio Cassis ha risposto. | consigliere federale",
            "it | L'amministratore delegato Paolo Rinaldi nega. | amministratore delegato",
            "en | Chief executive Ellen Brook left on Monday. | Chief executive"})
    void rolesOfSeveralWordsAreRead(String language, String text, String role) {
        assertThat(read(text, language).people()).anySatisfy(person -> assertThat(person.roles()).contains(role));
    }

    @Test
    void organisationGoesByItsNameInTheArticlesLanguage() {
        assertThat(read("The European Central Bank raised rates again.", "en").organisations()).singleElement()
                .satisfies(bank -> assertThat(bank.name()).isEqualTo("European Central Bank"));
    }

    @Test
    void acronymOfFirstLettersIsTheSameOrganisation() {
        assertThat(read("L'Office fédéral de la statistique publie ses chiffres. L'OFS compte mieux.", "fr").organisations()).singleElement()
                .satisfies(office -> {
                    assertThat(office.mentions()).hasSize(2);
                    assertThat(office.acronym()).contains("OFS");
                });
    }

    @ParameterizedTest
    @CsvSource({"Hamburger, true", "Münchner, true", "Basler, true", "Zürcher, true", "Bremer, true", "Hannover, false", "Speyer, false", "Keller, false"})
    void townspeopleAreToldFromTowns(String word, boolean is) {
        assertThat(new Townspeople(Binary.read("places.bin", PlaceTable::read)).isOne(word)).isEqualTo(is);
    }
}
