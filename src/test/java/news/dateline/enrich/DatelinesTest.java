package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    private final Datelines datelines = new Datelines(new Agencies(), new Dates());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            place, date and agency     | BERN, 30. Dezember (sda) - Der Bundesrat tagt.     | BERN, 30. Dezember (sda)   | Der Bundesrat tagt.
            place and signs            | Berlin (dpa/lhe) - Die Koalition hat.             | Berlin (dpa/lhe)           | Die Koalition hat.
            long dash                  | PARIS (AFP) — Le président a dit.                 | PARIS (AFP)                | Le président a dit.
            two places                 | Bern/Genf (Keystone-SDA) – Die Schweiz.           | Bern/Genf (Keystone-SDA)   | Die Schweiz.
            agency alone               | (ap) Der Präsident reist.                         | (ap)                       | Der Präsident reist.
            Italian, agency after dash | ROMA, 3 gen - (ANSA) - Il governo ha deciso.      | ROMA, 3 gen - (ANSA)       | Il governo ha deciso.
            Italian, agency first      | (ANSA) - ROMA, 03 GEN - Il governo ha deciso.     | (ANSA) - ROMA, 03 GEN      | Il governo ha deciso.
            English                    | LONDON, Dec 30 (Reuters) - The bank said.         | LONDON, Dec 30 (Reuters)   | The bank said.
            place with particles       | Frankfurt am Main (dpa) - Die Börse.              | Frankfurt am Main (dpa)    | Die Börse.
            abbreviated place          | St. Gallen (sda) Die Stadt.                       | St. Gallen (sda)           | Die Stadt.
            unknown sign               | Zürich (mma) - Die Bank hat.                      | Zürich (mma)               | Die Bank hat.
            capitals and dash          | GENÈVE - Le Conseil d'État a tranché.             | GENÈVE                     | Le Conseil d'État a tranché.
            date with year             | Wien, 30. Dezember 2021 (APA) - Die Regierung.    | Wien, 30. Dezember 2021 (APA) | Die Regierung.
            state after the place      | SAN JOSE, Calif. (AP) — A jury has convicted.     | SAN JOSE, Calif. (AP)      | A jury has convicted.
            place and date             | Rom, 3. Januar – Die Regierung.                   | Rom, 3. Januar             | Die Regierung.
            """)
    void dateLineIsCutFromTheReport(String name, String paragraph, String dateline, String report) {
        Datelines.Prefix prefix = datelines.at(paragraph);

        assertThat(prefix).isNotNull();
        assertThat(paragraph.substring(0, prefix.end())).isEqualTo(dateline);
        assertThat(paragraph.substring(prefix.rest())).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Der Bundesrat (Regierung) - so heisst er - tagt.",
            "Angela Merkel (CDU) - die Kanzlerin - reist.",
            "Bern hat gewonnen - und wie.",
            "WHO - was ist das?",
            "Die Organisation für Sicherheit (OSZE) sagt nichts.",
            "Reuters meldet, dass alles gut ist.",
            "(Noch) ist nichts entschieden.",
            "BERN (sda) -",
            "",
            "("})
    void anOrdinaryOpeningHasNone(String paragraph) {
        assertThat(datelines.at(paragraph)).isNull();
    }
}
