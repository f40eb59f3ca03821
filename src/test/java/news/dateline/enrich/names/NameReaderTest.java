package news.dateline.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import news.dateline.article.Content;
import news.dateline.article.Enrichment;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Organisation;
import news.dateline.article.Person;
import news.dateline.article.Place;
import news.dateline.article.Rel;
import news.dateline.enrich.Engine;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NameReaderTest {

    private static final NameReader READER = NameReader.create();

    private static Names read(String text) {
        return READER.read(Tokens.of(text), List.of(new Zone(ZoneKind.BODY, 0, text.codePointCount(0, text.length()))), "de-CH");
    }

    @Test
    void seedArticleGivesWhatItsGoldFileSays() throws IOException {
        JsonNode gold = new ObjectMapper().readTree(resource("seed-article.gold.json"));
        Enrichment seed = Engine.create("test").enrich(Content.ofRawCopy(resource("seed-article.txt")));

        Names names = READER.read(Tokens.of(seed.text()), seed.zones(), "de-CH");

        gold.get("people").forEach(name -> assertThat(names.people()).extracting(Person::name).contains(name.asText()));
        gold.get("roles").properties().forEach(role -> assertThat(names.people())
                .anySatisfy(person -> {
                    assertThat(person.name()).isEqualTo(role.getKey());
                    assertThat(person.roles()).contains(role.getValue().asText());
                }));
        gold.get("organisations").forEach(name -> assertThat(names.organisations()).extracting(Organisation::name).contains(name.asText()));
        gold.get("acronyms").properties().forEach(acronym -> assertThat(names.organisations())
                .anySatisfy(organisation -> {
                    assertThat(organisation.name()).isEqualTo(acronym.getKey());
                    assertThat(organisation.acronym()).contains(acronym.getValue().asText());
                }));
        gold.get("places").properties().forEach(place -> assertThat(names.places())
                .anySatisfy(found -> {
                    assertThat(found.name()).isEqualTo(place.getKey());
                    assertThat(found.country()).contains(place.getValue().asText());
                    assertThat(found.geonamesId()).isPresent();
                }));
        gold.get("never_about").forEach(never -> assertThat(names.organisations())
                .filteredOn(organisation -> organisation.name().equals(never.asText()))
                .allSatisfy(organisation -> assertThat(organisation.rel()).isEqualTo(Rel.MENTIONS)));
        assertThat(names.people()).filteredOn(person -> person.rel() == Rel.ABOUT).extracting(Person::name)
                .containsExactlyInAnyOrder("Joe Biden", "Wladimir Putin");
    }

    @Test
    void aPlaceHasOneIdInAllLanguages() {
        for (String text : List.of("Das Treffen fand in Genf statt.", "Die Konferenz in Genève begann.", "Der Zug nach Geneva fuhr ab.")) {
            assertThat(read(text).places()).as(text).extracting(Place::id).containsExactly("geonames:2660646");
        }
    }

    @Test
    void surnameAloneIsWhoeverOfThatNameWasNamedLast() {
        Names names = read("Der Anwalt Peter Keller sprach zuerst. Keller war ruhig. Dann kam die Richterin Maria Keller. Keller lachte.");

        assertThat(names.people()).extracting(Person::name).containsExactlyInAnyOrder("Peter Keller", "Maria Keller");
        assertThat(names.people()).allSatisfy(person -> assertThat(person.mentions()).hasSize(2));
    }

    @Test
    void genitiveBelongsToThePersonAndFunctionIsNoPerson() {
        Names names = read("Wladimir Putin schwieg. Kreml-Sprecher Dmitri Peskow verteidigte Putins Politik.");

        assertThat(names.people()).extracting(Person::name).containsExactlyInAnyOrder("Wladimir Putin", "Dmitri Peskow");
    }

    @Test
    void alliancesAreFoundHoweverTheyAreWritten() {
        assertThat(read("Die NATO tagt. Der Nato fehlt Geld.").organisations()).singleElement()
                .satisfies(nato -> assertThat(nato.mentions()).hasSize(2));
    }

    @Test
    void townThatIsAClubIsToldFromTheTown() {
        Names names = read("Der FC Basel gewann das Derby. Gegen Basel half kein Kampf. In Basel wurde gefeiert.");

        assertThat(names.organisations()).singleElement().satisfies(club -> assertThat(club.mentions()).hasSize(2));
        assertThat(names.places()).singleElement().satisfies(town -> assertThat(town.id()).isEqualTo("geonames:2661604"));
    }

    @Test
    void offsetsCountCodePoints() {
        Names names = read("😀 Angela Merkel reiste nach Paris.");

        assertThat(names.people().get(0).mentions().get(0).start()).isEqualTo(2);
        assertThat(names.people().get(0).mentions().get(0).end()).isEqualTo(15);
    }

    @Test
    void nothingIsReadOutOfNothing() {
        assertThat(read("")).isEqualTo(Names.NONE);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void longTextsOfAnyShapeAreReadInLinearTime() {
        read("Meier ".repeat(80_000));
        read("a".repeat(500_000));
        read("Hans Müller, Peter Keller (SPD). ".repeat(15_000));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Engine.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
