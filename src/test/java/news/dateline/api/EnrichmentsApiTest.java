package news.dateline.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.api.ArticlesApiTest.encoded;
import static news.dateline.api.ArticlesApiTest.raw;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.ServiceTest;
import news.dateline.contract.ContractSchemas;

@QuarkusTest
class EnrichmentsApiTest extends ServiceTest {

    @Test
    void anItemIsEnriched() {
        String answer = raw().contentType("application/json").body(("""
                {"uri":"%s","language":"de-CH","headline":"Der Rat","body_text":"Der Rat tagt.",
                 "infoSources":[{"name":"Reuters"}]}""".formatted(uri)).getBytes(UTF_8))
                .post("/api/enrichments").then().statusCode(200).extract().asString();

        ContractSchemas.assertValidEnrichment(answer);
        assertThat(json(answer).path("text").asText()).isEqualTo("Der Rat\nDer Rat tagt.");
    }

    @Test
    void anItemThatIsOnlyToBeReadNeedsNoUri() {
        String answer = raw().contentType("application/json").body("{\"headline\":\"Der Rat\"}")
                .post("/api/enrichments").then().statusCode(200).extract().asString();

        assertThat(json(answer).path("text").asText()).isEqualTo("Der Rat");
    }

    @Test
    void aTextIsEnriched() {
        String answer = raw().contentType("text/plain; charset=utf-8").body("Zürich - Der Rat tagt heute in Zürich.".getBytes(UTF_8))
                .post("/api/enrichments").then().statusCode(200).extract().asString();

        ContractSchemas.assertValidEnrichment(answer);
        assertThat(json(answer).path("text").asText()).contains("Zürich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "en"})
    void whateverIsSaidOfALongTextKeepsTheContract(String language) throws IOException {
        byte[] text = Files.readAllBytes(Path.of("src/test/resources/news/dateline/accuracy/gold-" + language + ".txt"));

        String answer = raw().contentType("text/plain; charset=utf-8").body(text).post("/api/enrichments").then().statusCode(200).extract().asString();

        ContractSchemas.assertValidEnrichment(answer);
        assertThat(json(answer).path("places").size()).isGreaterThan(5);
    }

    @Test
    void nothingIsStoredOrAnnounced() {
        raw().contentType("application/json").body("{\"uri\":\"%s\",\"headline\":\"Der Rat\"}".formatted(uri))
                .post("/api/enrichments").then().statusCode(200);
        untilDealtWith(uri);

        raw().get("/api/articles/" + encoded(uri)).then().statusCode(404);

        assertThat(wire.all("new-article")).noneMatch(message -> uri.equals(message.key()));
        assertThat(wire.all("article-indexed")).noneMatch(event -> uri.equals(event.key()));
    }
}
