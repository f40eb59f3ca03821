package news.dateline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import news.dateline.support.Services;
import news.dateline.support.Wire;

@QuarkusTest
@QuarkusTestResource(Services.class)
class ArticleJourneyTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void anArticleIsStoredAndAnnounced() {
        String uri = "urn:test:journey";
        wire.send(uri, """
                {"uri":"urn:test:journey","version":"1","headline":"Der Bundesrat tagt in Bern","language":"de",
                 "body_text":"Der Bundesrat hat am Mittwoch in Bern getagt. Er will die Strasse sanieren."}"""
                .getBytes(StandardCharsets.UTF_8), Map.of("content-type", "application/json"));

        List<Wire.Seen> events = wire.events(uri, 1);

        System.out.println(events.get(0).headers());
        System.out.println(events.get(0).value());
        assertThat(events).hasSize(1);
        String body = given().urlEncodingEnabled(true).when().get("/api/articles/{uri}", uri).then().statusCode(200)
                .body("article.version", equalTo("1")).extract().asString();
        System.out.println(body);
        System.out.println(given().when().get("/api/articles").asPrettyString());
        System.out.println(given().when().get("/api/articles?q=bundesrat&language=de").asPrettyString());
        System.out.println(given().when().get("/api/articles/{uri}/events", uri).asString());
        System.out.println(given().when().get("/q/health").asPrettyString());
        System.out.println(given().when().get("/api/articles/nope").asPrettyString());
        System.out.println(given().when().delete("/api/articles/http%3A%2F%2Fcms.example%2F1").asPrettyString());
    }
}
