package news.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubstanceTest {

    private static final String REPORT = "Die Gemeinde Seewil saniert im Herbst ihre alte Holzbrücke über den Dorfbach. "
            + "Der Gemeinderat hat am Dienstag einen Kredit von 1,2 Millionen Franken bewilligt.";

    static Stream<Arguments> corrections() {
        return Stream.of(
                correction("nothing", REPORT, REPORT, false),
                correction("layout", REPORT, REPORT.replace(". ", ".\n\n"), false),
                correction("letter case", REPORT, REPORT.toUpperCase(), false),
                correction("punctuation", REPORT, REPORT.replace(".", " –"), false),
                correction("a misspelt word", REPORT, REPORT.replace("Holzbrücke", "Holzbrüke"), false),
                correction("order of words", "Bern zahlt", "zahlt Bern", false),
                correction("an amount", REPORT, REPORT.replace("1,2", "1,3"), true),
                correction("a digit inside a word", "Die A1 ist gesperrt", "Die A2 ist gesperrt", true),
                correction("a figure that is gone", "Tote: 3", "Tote", true),
                correction("digits of another script", "am ٣ Mai", "am ٤ Mai", true),
                correction("a sentence more", REPORT, REPORT + " Die Bauarbeiten dauern bis in den Winter.", true),
                correction("three words of a short text", "Bern baut Brücken", "Genf sperrt Strassen", true),
                correction("three words of a long text", REPORT.repeat(20), REPORT.repeat(20) + " So das Amt", false),
                correction("everything", REPORT, "", true),
                correction("a first text", "", REPORT, true),
                correction("an emoji", "Sieg", "Sieg 🎉", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corrections")
    void aCorrectionIsSubstantiveOrNot(String name, String before, String after, boolean expected) {
        boolean differs = Substance.differs(before, after);

        assertThat(differs).isEqualTo(expected);
    }

    private static Arguments correction(String name, String before, String after, boolean expected) {
        return Arguments.of(name, before, after, expected);
    }
}
