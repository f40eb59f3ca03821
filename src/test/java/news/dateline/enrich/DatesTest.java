package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Dates dates = new Dates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-12                          | 2021-12
            2021-12-30                       | 2021-12-30
            30.12.2021                       | 2021-12-30
            30. 12. 2021                     | 2021-12-30
            3.1.22                           | 2022-01-03
            30/12/2021                       | 2021-12-30
            30. Dezember 2021                | 2021-12-30
            1. Jänner 2022                   | 2022-01-01
            Donnerstag, 30. Dezember 2021    | 2021-12-30
            Do, 30. Dez. 2021                | 2021-12-30
            jeudi 30 décembre 2021           | 2021-12-30
            1er janvier 2022                 | 2022-01-01
            3 gennaio 2022                   | 2022-01-03
            December 30, 2021                | 2021-12-30
            Dec. 30, 2021                    | 2021-12-30
            Dezember 2021                    | 2021-12
            29. Februar 2020                 | 2020-02-29
            """)
    void printedDateBecomesIso(String printed, String value) {
        assertThat(dates.at(printed, 0)).isEqualTo(new Dates.Printed(printed.length(), value));
    }

    @ParameterizedTest
    @CsvSource({"30. Dezember", "Dec 30", "3 gen", "30.12."})
    void dateWithoutYearHasNoValue(String printed) {
        assertThat(dates.at(printed, 0)).isEqualTo(new Dates.Printed(printed.length(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29. Februar 2021", "31.04.2021", "2021-13", "0. Mai 2021", "12 Uhr", "20211230", "Maiglöckchen 2021", "1.2", "", "30."})
    void whatIsNoDateIsNone(String printed) {
        assertThat(dates.at(printed, 0)).isNull();
    }
}
