package news.dateline.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Organisation;
import news.dateline.article.Person;
import news.dateline.article.Place;
import news.dateline.article.Rel;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;

class RelevanceTest {

    private static final NameReader READER = NameReader.create();
    private static final String HEADLINE = "Abgeordneter gibt nach Vorwürfen sein Mandat zurück";
    private static final String HEADLINE_WITH_NAME = "Bundesgericht weist Klage aus Winterthur ab";
    private static final String FIRST = "Der Abgeordnete Frank Hellmann aus Syke tritt zurück, wie Reuters meldet. Hellmann sprach von einem Fehler.";
    private static final String SECOND = "Sein Nachfolger soll Jens Nacke werden. Hellmann war seit 2008 im Amt. Zuvor hatte Hellmann in Bremen gearbeitet.";

    private static List<String> about(String headline, String... paragraphs) {
        StringBuilder text = new StringBuilder(headline);
        List<Zone> zones = new ArrayList<>(List.of(new Zone(ZoneKind.HEADLINE, 0, headline.length())));
        for (String paragraph : paragraphs) {
            int start = text.append('\n').length();
            text.append(paragraph);
            zones.add(new Zone(ZoneKind.BODY, start, text.length()));
        }
        Names names = READER.read(Tokens.of(text.toString()), zones, "de");
        return Stream.of(names.people().stream().filter(p -> p.rel() == Rel.ABOUT).map(Person::name),
                names.organisations().stream().filter(o -> o.rel() == Rel.ABOUT).map(Organisation::name),
                names.places().stream().filter(p -> p.rel() == Rel.ABOUT).map(Place::name)).flatMap(all -> all).toList();
    }

    @Test
    void whomTheFirstParagraphNamesAndTheRestGoesOnAboutIsTheSubjectWithoutBeingInTheHeadline() {
        assertThat(about(HEADLINE, FIRST, SECOND)).containsExactly("Frank Hellmann");
    }

    @Test
    void whatTheHeadlineNamesIsTheSubject() {
        assertThat(about(HEADLINE_WITH_NAME, "Die Richter sahen keinen Grund einzugreifen.", SECOND)).contains("Bundesgericht", "Winterthur");
    }

    @Test
    void agencyIsNeverTheSubjectForHavingReported() {
        assertThat(about(HEADLINE, "Reuters meldet es, und Reuters weiss mehr. Laut Reuters ist alles offen, teilte Reuters mit.")).isEmpty();
    }
}
