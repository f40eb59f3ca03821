package news.dateline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors on the gold articles, a few points under what {@code ACCURACY.md} says: whoever falls through has made something worse. */
class GoldFloorsTest {

    @ParameterizedTest
    @CsvSource({
            // language, names, country of a place, dates, their values, direct speech, its speaker, amounts, topic
            "de, 0.88, 0.90, 0.92, 0.87, 0.95, 0.81, 0.94, 0.85",
            "fr, 0.80, 0.80, 0.93, 0.88, 0.85, 0.66, 0.90, 0.80",
            "it, 0.82, 0.90, 0.92, 0.83, 0.95, 0.83, 0.92, 0.80",
            "en, 0.80, 0.88, 0.91, 0.87, 0.95, 0.60, 0.92, 0.80"})
    void theEngineReadsNoWorse(String language, double names, double countries, double dates, double values, double direct, double speakers,
            double amounts, double topics) {
        GoldScore score = GoldScore.of(GoldArticle.of(language));

        SoftAssertions.assertSoftly(floors -> {
            floors.assertThat(score.allNames().f1()).as("names").isGreaterThanOrEqualTo(names);
            floors.assertThat(score.nameFacts.get("places").recall()).as("countries").isGreaterThanOrEqualTo(countries);
            floors.assertThat(score.dates.f1()).as("dates").isGreaterThanOrEqualTo(dates);
            floors.assertThat(score.values.f1()).as("values of dates").isGreaterThanOrEqualTo(values);
            floors.assertThat(score.direct.f1()).as("direct speech").isGreaterThanOrEqualTo(direct);
            floors.assertThat(score.speakers.recall()).as("speakers").isGreaterThanOrEqualTo(speakers);
            floors.assertThat(score.amounts.f1()).as("amounts").isGreaterThanOrEqualTo(amounts);
            floors.assertThat(score.topics.recall()).as("topics").isGreaterThanOrEqualTo(topics);
            floors.assertThat(score.languages.recall()).as("languages").isEqualTo(1);
        });
    }

    @Test
    void theGoldSetIsLargeEnough() {
        assertThat(GoldArticle.of("de")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(GoldArticle.LANGUAGES).allSatisfy(language -> assertThat(GoldArticle.of(language)).hasSizeGreaterThanOrEqualTo(5));
    }
}
