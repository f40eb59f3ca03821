package news.dateline.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Mention;
import news.dateline.article.Organisation;
import news.dateline.article.Person;
import news.dateline.article.Place;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPassTest {

    private static final NameReader READER = NameReader.create();

    private static Names read(String text) {
        return READER.read(Tokens.of(text), List.of(new Zone(ZoneKind.BODY, 0, text.codePointCount(0, text.length()))), "de-DE");
    }

    private static List<String> people(String text) {
        return mentions(read(text).people().stream().map(person -> person.mentions()));
    }

    private static List<String> organisations(String text) {
        return mentions(read(text).organisations().stream().map(organisation -> organisation.mentions()));
    }

    private static List<String> mentions(Stream<List<Mention>> all) {
        return all.flatMap(List::stream).map(Mention::text).toList();
    }

    @Test
    void councilsThatEndLikeAFunctionStayOrganisations() {
        assertThat(organisations("Am Abend trat der UN-Sicherheitsrat in New York zusammen.")).contains("UN-Sicherheitsrat");
    }

    @Test
    void nounIsNoAcronymThatIsSpelledLikeIt() {
        Names names = read("Die Kosten teilen sich der Bund und die Länder. Der Bund zahlt später.");

        assertThat(names.organisations()).allSatisfy(body -> assertThat(body.name()).isEqualTo("Bund"));
    }

    @Test
    void acronymWrittenLikeAWordIsFound() {
        assertThat(organisations("Ein Bericht der Unicef warnt vor Hunger.")).contains("Unicef");
    }

    @Test
    void genitiveBeforeTheNominativeCountsAsTheSameName() {
        assertThat(people("Die Ernennung Gellibronds war umstritten. Die Senatorin Kirsten Gellibrond wehrt sich. Gellibrond schweigt."))
                .contains("Gellibronds", "Kirsten Gellibrond", "Gellibrond");
    }

    @Test
    void particleOfASurnameBelongsToTheMention() {
        assertThat(people("Der Minister Thomas de Maizière reiste ab. Wie de Maizière darlegte, war alles geplant."))
                .containsExactly("Thomas de Maizière", "de Maizière");
    }

    @Test
    void adjectivesOfCountriesAreNoPlaces() {
        assertThat(read("Die türkischen Behörden und der syrische Botschafter schwiegen.").places()).isEmpty();
    }

    @Test
    void placeOfADateLineInCapitalsIsFound() {
        String text = "WINTERTHUR\nDer Gemeinderat hat den Kredit bewilligt.";

        Names names = READER.read(Tokens.of(text), List.of(new Zone(ZoneKind.DATELINE, 0, 10), new Zone(ZoneKind.LEDE, 11, text.length())), "de-CH");

        assertThat(names.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Winterthur");
            assertThat(place.mentions()).singleElement().satisfies(mention -> assertThat(mention.end()).isEqualTo(10));
        });
    }

    @Test
    void dateLineThatIsADateHasNoPlace() {

        Names names = READER.read(Tokens.of("13. Februar 2016\nDer Rat tagt."), List.of(new Zone(ZoneKind.DATELINE, 0, 16), new Zone(ZoneKind.BODY, 17, 30)),
                "de");

        assertThat(names.places()).isEmpty();
    }

    @Test
    void regionWithoutAPositionOfItsOwnHasNone() {
        Names names = read("Die Lage in Osteuropa und in Genf ist ruhig.");

        assertThat(names.places()).filteredOn(place -> place.name().equals("Osteuropa")).singleElement()
                .satisfies(place -> assertThat(place.lat().isPresent() || place.lon().isPresent()).isFalse());
        assertThat(names.places()).filteredOn(place -> place.name().equals("Genf")).singleElement()
                .satisfies(place -> assertThat(place.lat()).hasValueSatisfying(lat -> assertThat(lat).isBetween(46.0, 46.4)));
    }

    @Test
    void townThatAPersonIsCalledLikeStaysATownAfterAPreposition() {
        Names names = read("Der Trainer Peter Zug lobte die Mannschaft. In Zug schneite es.");

        assertThat(names.places()).extracting(Place::name).containsExactly("Zug");
        assertThat(names.people()).singleElement().satisfies(person -> assertThat(person.mentions()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | In Zug schneite es, sagte Zug.                               | Zug
            de | «Wir warten ab», sagte Lindau am Abend. In Lindau regnete es. | Lindau
            fr | Il neige à Nyon, a dit Nyon.                                 | Nyon
            """)
    void townThatSpeaksIsAPerson(String language, String text, String name) {
        Names names = READER.read(Tokens.of(text), List.of(new Zone(ZoneKind.BODY, 0, text.length())), language);

        assertThat(names.people()).extracting(Person::name).containsExactly(name);
        assertThat(names.places()).singleElement().satisfies(place -> assertThat(place.mentions()).hasSize(1));
    }

    @Test
    void townThatStandsForItsGovernmentStaysATown() {
        Names names = read("In Berlin schneite es. Man werde den Vorschlag prüfen, sagte Berlin. Moskau erklärte, das sei zu spät.");

        assertThat(names.people()).isEmpty();
        assertThat(names.places()).extracting(Place::name).containsExactlyInAnyOrder("Berlin", "Moskau");
    }

    @Test
    void clubOfATownOfSeveralWordsIsToldFromTheTown() {
        Names names = read("Der FC St. Gallen spielt gegen den FC Luzern. St. Gallen siegte 2:1. In St. Gallen feierten die Fans.");

        assertThat(names.organisations()).filteredOn(club -> club.name().equals("FC St. Gallen")).singleElement()
                .satisfies(club -> assertThat(club.mentions()).hasSize(2));
        assertThat(names.places()).singleElement().satisfies(town -> assertThat(town.mentions()).hasSize(1));
    }

    @Test
    void courtAndTheTownItIsOfAreOneName() {
        assertThat(organisations("Das Strafgericht Zug hat den Mann freigesprochen.")).containsExactly("Strafgericht Zug");
    }

    @Test
    void functionWithATownBeforeAPersonIsNoOrganisation() {
        Names names = read("Der Zürcher Regierungsrat Mario Fehr sprach lange.");

        assertThat(names.organisations()).isEmpty();
        assertThat(names.people()).singleElement().satisfies(person -> assertThat(person.roles()).containsExactly("Regierungsrat"));
    }

    @Test
    void peopleOfATownAreNoPlace() {
        Names names = read("Der Hamburger Senat schweigt, die Wiener Philharmoniker spielen, und ein Berliner Gericht entscheidet.");

        assertThat(names.places()).isEmpty();
        assertThat(names.organisations()).extracting(Organisation::name).contains("Wiener Philharmoniker");
    }

    @Test
    void organisationShowsItsNominative() {
        assertThat(read("Der Bericht des Norddeutschen Rundfunks (NDR) liegt vor.").organisations()).singleElement().satisfies(broadcaster -> {
            assertThat(broadcaster.name()).isEqualTo("Norddeutscher Rundfunk");
            assertThat(broadcaster.acronym()).contains("NDR");
        });
    }

    @Test
    void numberOfALineIsNoPlace() {
        Names names = read("Die Linie 3 weicht über Oberau aus. Auf der Linie 12 und der S 7 fallen Züge aus.");

        assertThat(names.places()).flatExtracting(Place::mentions).extracting(Mention::text).doesNotContain("3", "12", "7");
    }

    @Test
    void firmIsOneWithoutItsLegalForm() {
        assertThat(organisations("Die Brenk AG aus Ulm legt Zahlen vor. Der Kurs fiel, seit Anleger Brenk meiden."))
                .containsExactly("Brenk AG", "Brenk");
    }

    @Test
    void acronymThatIsANounTooHasAnotherIdThanTheNoun() {
        Names names = read("Der BUND klagt gegen das Kraftwerk. Der Umweltverband BUND wirft dem Bund Untätigkeit vor. Der Bund schweigt.");

        assertThat(ids(names)).doesNotHaveDuplicates().contains("organisation:bund-fuer-umwelt-und-naturschutz");
        assertThat(ids(read("Der Bund für Umwelt und Naturschutz klagt gegen das Kraftwerk."))).containsExactly("organisation:bund-fuer-umwelt-und-naturschutz");
    }

    @Test
    void namesakesOfTwoCountriesHaveTwoIds() {
        assertThat(ids(read("Der Südwestrundfunk sendet aus Stuttgart, teilte der Südwestrundfunk mit."))).containsExactly("organisation:swr-de");
    }

    @Test
    void oneNameSpelledTwiceIsOneOrganisationAndOnePerson() {
        Names names = read("Die Firma Muster-Werke AG baut in Bern. Die Muster Werke AG wächst, sagt Hans-Peter Muster. Hans Peter Muster freut sich.");

        assertThat(ids(names)).doesNotHaveDuplicates();
        assertThat(names.people()).singleElement().satisfies(person -> assertThat(person.mentions()).hasSize(2));
    }

    private static List<String> ids(Names names) {
        return names.organisations().stream().map(Organisation::id).toList();
    }
}
