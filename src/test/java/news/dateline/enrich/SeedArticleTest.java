package news.dateline.enrich;

import static news.dateline.article.Enrichment.ZoneKind.BODY;
import static news.dateline.article.Enrichment.ZoneKind.CAPTION;
import static news.dateline.article.Enrichment.ZoneKind.CREDIT;
import static news.dateline.article.Enrichment.ZoneKind.HEADLINE;
import static news.dateline.article.Enrichment.ZoneKind.INTERTITLE;
import static news.dateline.article.Enrichment.ZoneKind.KICKER;
import static news.dateline.article.Enrichment.ZoneKind.LEDE;
import static news.dateline.article.Enrichment.ZoneKind.SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Enrichment;
import news.dateline.article.Enrichment.Source;
import news.dateline.article.Enrichment.Status;
import news.dateline.article.Published;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Swiss newspaper article everything started from, against the facts read off it by hand. */
class SeedArticleTest {

    private static JsonNode gold;
    private static Enrichment seed;

    @BeforeAll
    static void read() throws IOException {
        gold = new ObjectMapper().readTree(Read.resource("seed-article.gold.json"));
        seed = Read.rawCopy(Read.resource("seed-article.txt"));
    }

    @Test
    void everyReaderSucceeds() {
        assertThat(seed.status()).isEqualTo(Status.COMPLETE);
        assertThat(seed.failures()).isEmpty();
    }

    @Test
    void kickerAndHeadlineAreToldApart() {
        assertThat(Read.texts(seed, KICKER)).containsExactly(gold.get("kicker").asText());
        assertThat(Read.texts(seed, HEADLINE)).containsExactly(gold.get("headline").asText());
    }

    @Test
    void ledeIsTheOpeningParagraph() {
        assertThat(Read.texts(seed, LEDE)).singleElement().asString()
                .startsWith(gold.get("lede_starts").asText())
                .endsWith(gold.get("lede_ends").asText());
    }

    @Test
    void captionsAndCreditsAreCutApart() {
        assertThat(Read.texts(seed, CAPTION)).isEqualTo(strings(gold.get("captions")));
        assertThat(Read.texts(seed, CREDIT)).isEqualTo(strings(gold.get("credits")));
    }

    @Test
    void summaryBoxIsItsTitleAndItsPoints() {
        List<String> box = Read.texts(seed, SUMMARY);

        assertThat(box.get(0)).isEqualTo(gold.get("summary_box").get("title").asText());
        assertThat(box).hasSize(1 + gold.get("summary_box").get("points").asInt());
    }

    @Test
    void intertitlesAreFoundAndNothingElseIsOne() {
        assertThat(Read.texts(seed, INTERTITLE)).isEqualTo(strings(gold.get("intertitles")));
        assertThat(Read.texts(seed, BODY)).hasSize(7).allSatisfy(paragraph -> assertThat(paragraph.length()).isGreaterThan(200));
    }

    @Test
    void zonesStandInTheOrderOfThePage() {
        assertThat(seed.zones()).extracting(zone -> zone.kind()).startsWith(KICKER, HEADLINE, LEDE, CAPTION, CREDIT, CAPTION, CREDIT,
                CAPTION, CREDIT, SUMMARY, SUMMARY, SUMMARY, SUMMARY, BODY, BODY, BODY, BODY, INTERTITLE, BODY, BODY, BODY);
    }

    @Test
    void languageIsSwissGerman() {
        assertThat(seed.language()).get().satisfies(language -> {
            assertThat(language.tag()).isEqualTo(gold.get("language").asText());
            assertThat(language.confidence()).isGreaterThan(0.95);
            assertThat(language.source()).isEqualTo("detected");
        });
    }

    @Test
    void labelOfTheCopyIsTheDateOfPublicationAndNoText() {
        assertThat(seed.published()).contains(new Published(gold.get("published").asText(), "text"));
        assertThat(seed.text()).doesNotContain("date 2021");
    }

    @Test
    void reutersIsTheSourceOfThePictures() {
        assertThat(seed.sources()).containsExactly(new Source("Reuters", "photo"));
    }

    @Test
    void readingTimeIsThreeMinutes() {
        assertThat(seed.reading()).get().satisfies(reading -> {
            assertThat(reading.words()).isBetween(440, 480);
            assertThat(reading.sentences()).isBetween(26, 33);
            assertThat(reading.minutes()).isEqualTo(3);
            assertThat(reading.lix()).isBetween(48.0, 60.0);
        });
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asText()));
        return strings;
    }
}
