package news.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedInstantTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "2021, 2021-01-01T00:00:00Z",
            "2021-12, 2021-12-01T00:00:00Z",
            "2021-12-30, 2021-12-30T00:00:00Z",
            "2024-02-29, 2024-02-29T00:00:00Z",
            "2021-12-30T17:04:00Z, 2021-12-30T17:04:00Z",
            "2021-12-30T17:04:00+01:00, 2021-12-30T16:04:00Z",
            "2021-12-30T17:04:00+0100, 2021-12-30T16:04:00Z",
            "2021-12-30T17:04, 2021-12-30T17:04:00Z",
            "2021-12-30T17:04:00.5, 2021-12-30T17:04:00.500Z"})
    void aDateStandsWhereItsPeriodBegins(String value, Instant expected) {
        Optional<Instant> instant = PublishedInstant.of(value);

        assertThat(instant).contains(expected);
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"", "gestern", "20xx", "2021-13", "2021-02-30", "30.12.2021", "2021-W02", "2021-12-30T25:00:00Z"})
    void whatIsNoDateStandsNowhere(String value) {
        Optional<Instant> instant = PublishedInstant.of(value);

        assertThat(instant).isEmpty();
    }
}
