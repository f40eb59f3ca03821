package news.dateline.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({"Deutsche Bank, deutsche-bank", "Grün & Söhne, gruen-soehne", "Opec, opec", "Opec+, opec-plus", "S.P.A., spa", "C + A, c-plus-a"})
    void namesAreWrittenInSmallLettersAndHyphens(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
