package news.dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.enrich.names.Authorities;
import news.dateline.enrich.names.NameReader;
import news.dateline.enrich.names.Names;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Test;

class AuthorityFileTest {

    private static final NameReader READER = NameReader.create();

    private static Authorities read(String... lines) throws IOException {
        return AuthorityFile.read(new StringReader(String.join("\n", lines)));
    }

    private static Names names(Authorities authorities, String text) {
        return READER.with(authorities).read(Tokens.of(text), List.of(new Zone(ZoneKind.BODY, 0, text.length())), "de");
    }

    @Test
    void idsAndNamesOfTheNewsroomWin() throws IOException {
        Authorities list = read("{\"id\":\"desk:7\",\"kind\":\"person\",\"name\":\"Olaf Scholz (SPD)\",\"aliases\":[\"Olaf Scholz\",\"Scholz\"],"
                + "\"sameAs\":[\"https://example.org/scholz\"],\"notes\":\"Kanzler bis 2025\"}");

        Names names = names(list, "Kanzler Olaf Scholz sprach in Berlin. Danach reiste Scholz ab.");

        assertThat(names.people()).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo("desk:7");
            assertThat(person.name()).isEqualTo("Olaf Scholz (SPD)");
            assertThat(person.sameAs()).containsExactly("https://example.org/scholz");
            assertThat(person.mentions()).hasSize(2);
        });
    }

    @Test
    void listedNamesAreFoundWhereNobodyElseWouldSeeOne() throws IOException {
        Authorities list = read("{\"id\":\"o1\",\"kind\":\"organisation\",\"name\":\"zur rose im grünen\"}");

        Names names = names(list, "Das Wirtshaus zur rose im grünen schliesst.");

        assertThat(names.organisations()).singleElement().satisfies(o -> assertThat(o.id()).isEqualTo("o1"));
    }

    @Test
    void everyMistakeIsToldWithItsLine() {
        InvalidAuthorityFile refused = catchThrowableOfType(InvalidAuthorityFile.class, () -> read(
                "{\"id\":\"1\",\"kind\":\"person\",\"name\":\"Eins\"}",
                "",
                "{\"id\":\"2\",\"kind\":\"animal\",\"name\":\"Zwei\"}",
                "{\"id\":\"1\",\"kind\":\"place\",\"name\":\"Drei\"}",
                "{\"kind\":\"place\",\"name\":\"Vier\"}",
                "{\"id\":\"5\",\"kind\":\"place\"",
                "[1]",
                "{\"id\":\"7\",\"kind\":\"place\",\"name\":\"Sieben\",\"aliases\":\"7\"}"));

        assertThat(refused.problems()).satisfiesExactly(
                problem -> assertThat(problem).isEqualTo("line 3 has an unknown kind: animal"),
                problem -> assertThat(problem).isEqualTo("line 4 id 1 is already on line 1"),
                problem -> assertThat(problem).isEqualTo("line 5 has no id"),
                problem -> assertThat(problem).startsWith("line 6 is not valid JSON"),
                problem -> assertThat(problem).isEqualTo("line 7 is not a JSON object"),
                problem -> assertThat(problem).isEqualTo("line 8 has aliases that are not a list of strings"));
    }

    @Test
    void aHundredThousandEntriesAreReadInUnderTwoSeconds() throws IOException {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            file.append("{\"id\":\"desk:").append(i).append("\",\"kind\":\"person\",\"name\":\"Vorname").append(i).append(" Nachname").append(i)
                    .append("\",\"aliases\":[\"V. Nachname").append(i).append("\"],\"sameAs\":[\"https://example.org/").append(i).append("\"]}\n");
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        Authorities list = AuthorityFile.read(new StringReader(file.toString()));

        assertThat(list.size()).isEqualTo(100_000);
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
}
