package news.dateline.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.api.ArticlesApiTest.assertProblem;
import static news.dateline.api.ArticlesApiTest.raw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.ServiceTest;

/** The list, over five articles that no other test finds. */
@QuarkusTest
class ArticleListApiTest extends ServiceTest {

    /** In the headline of these articles alone. */
    private static final String MARK = "Zwiebelmarkt";

    private static boolean filled;

    @BeforeEach
    void fill() {
        if (!filled) {
            article("1", "de-CH", "2026-01-01", "Zwiebelmarkt öffnet in Bern");
            article("2", "de-AT", "2026-01-02T08:00:00+01:00", "Zwiebelmarkt endet im Regen");
            article("3", "de", "2026-01-03", "Der Zwiebelmarkt von Bern");
            article("4", "fr-CH", "2026-01-04", "Zwiebelmarkt: le marché aux oignons");
            article("5", "de-CH", "2025-12", "Vor dem Zwiebelmarkt");
            wire.await("article-indexed", 5, event -> event.key().startsWith("urn:list:"));
            filled = true;
        }
    }

    private void article(String name, String language, String created, String headline) {
        wire.send("urn:list:" + name, """
                {"version":"1","language":"%s","contentCreated":"%s","headline":"%s","body_text":"Ein Absatz."}"""
                .formatted(language, created, headline).getBytes(UTF_8), NINJS);
    }

    @Test
    void isNewestFirst() {
        List<String> uris = list("").getList("articles.uri");

        assertThat(uris).containsExactly("urn:list:4", "urn:list:3", "urn:list:2", "urn:list:1", "urn:list:5");
    }

    @Test
    void narrowsToWhatTheEnrichmentNames() {
        List<String> inBern = list("&place=geonames:2661552").getList("articles.uri");
        List<String> inBernAndGeneva = list("&place=geonames:2661552&place=geonames:2660646").getList("articles.uri");

        assertThat(inBern).containsExactly("urn:list:3", "urn:list:1");
        assertThat(inBernAndGeneva).isEmpty();
    }

    @Test
    void saysOfEachArticleWhatALineNeeds() {
        Map<String, Object> line = list("&size=1&page=2").getMap("articles[0]");

        assertThat(line).containsEntry("uri", "urn:list:2").containsEntry("version", "1").containsEntry("revision", 1)
                .containsEntry("headline", "Zwiebelmarkt endet im Regen").containsEntry("language", "de-AT")
                .containsEntry("published", "2026-01-02T07:00:00Z").containsKey("updated");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "language=de | 3 2 1 5",
            "language=de-CH | 1 5",
            "language=fr | 4",
            "language=it | ''",
            "language= | 4 3 2 1 5",
            "from=2026-01-03 | 4 3",
            "from=2026-01-02T07:00:00Z | 4 3 2",
            "from=2026-01-02T07:00:01Z | 4 3",
            "to=2026-01-01 | 5",
            "from=2026-01-01&to=2026-01-03 | 2 1",
            "from=2026-01-03&to=2026-01-01 | ''",
            "from=2026-01-01&language=de-CH | 1"})
    void isNarrowedByEveryFilter(String filter, String expected) {
        List<String> uris = list("&" + filter).getList("articles.uri");

        assertThat(String.join(" ", uris).replace("urn:list:", "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "zwiebelmarkt bern | 3 1",
            "\"zwiebelmarkt von\" | 3",
            "zwiebelmarkt -bern | 4 2 5",
            "zwiebelmarkt regen or zwiebelmarkt oignons | 4 2",
            "zwiebelmarkt absatz | ''",
            "zwiebelmarkt'; drop table article; -- | ''"})
    void findsWordsOfTheHeadline(String words, String expected) {
        Response response = given().queryParam("q", words).get("/api/articles");

        List<String> uris = response.jsonPath().getList("articles.uri");
        assertThat(String.join(" ", uris).replace("urn:list:", "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "page {0} of size {1}")
    @CsvSource({"0, 2, 4 3", "1, 2, 2 1", "2, 2, 5", "3, 2, ''"})
    void comesInPages(int page, int size, String expected) {
        JsonPath answer = list("&page=" + page + "&size=" + size);

        assertThat(String.join(" ", answer.getList("articles.uri")).replace("urn:list:", "")).isEqualTo(expected);
        assertThat(answer.getInt("total")).isEqualTo(5);
        assertThat(answer.getInt("page")).isEqualTo(page);
        assertThat(answer.getInt("size")).isEqualTo(size);
    }

    @Test
    void countsAllThatIsFoundByLanguage() {
        Map<String, Integer> languages = list("&size=1&from=2026-01-01").getMap("facets.language");

        assertThat(languages).isEqualTo(Map.of("de-CH", 1, "de-AT", 1, "de", 1, "fr-CH", 1));
    }

    @Test
    void isEmptyWhereNothingIsFound() {
        JsonPath answer = given().get("/api/articles?q=Einhornmarkt").jsonPath();

        assertThat(answer.getInt("total")).isZero();
        assertThat(answer.getList("articles")).isEmpty();
        assertThat(answer.getMap("facets.language")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "page=x", "page=99999999999", "page=1000&size=200", "size=0", "size=201", "from=gestern",
            "to=2026-02-30", "to=2026-01-01T00:00:00", "from=%2B999999999-12-31T23:59:59Z", "to=-999999999-01-01T00:00:00Z",
            "q=%00", "language=de%00", "language=%25", "language=d_", "language=%C3%A4"})
    void refusesAParameterItCannotRead(String parameter) {
        Response response = raw().get("/api/articles?" + parameter);

        assertProblem(response, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"story"})
    void refusesAFilterThisReleaseLacks(String name) {
        Response response = raw().get("/api/articles?" + name + "=x");

        assertProblem(response, 400);
        assertThat(response.jsonPath().getString("detail")).contains(name);
    }

    private static JsonPath list(String filter) {
        return raw().get("/api/articles?q=" + MARK + filter).then().statusCode(200).extract().jsonPath();
    }
}
