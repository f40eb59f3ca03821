package news.dateline.enrich.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.dateline.article.Amount;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordLists;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    private static final AmountReader READER = new AmountReader();

    /** Own gold sentences: amounts with equal span, kind, value and unit. */
    @ParameterizedTest
    @CsvSource({"de, 0.97", "de-news, 0.95", "fr, 0.97", "it, 0.97", "en, 0.97"})
    void goldSentencesAreReadExactly(String language, double floor) throws IOException {
        int hits = 0;
        int both = 0;
        List<String> errors = new ArrayList<>();
        for (String line : lines(language)) {
            List<String> expected = new ArrayList<>();
            String text = parse(line, expected);
            List<String> read = READER.read(Tokens.of(text), List.of(), language).stream().map(AmountReaderTest::told).toList();
            hits += (int) read.stream().filter(expected::contains).count();
            both += read.size() + expected.size();
            if (!read.equals(expected)) {
                errors.add(text + " -> " + read + " instead of " + expected);
            }
        }
        assertThat(2.0 * hits / both).as("F1 of amounts in %s:%n%s", language, String.join("\n", errors)).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100000000000000001,5 Euro     | de | 100000000000000001.5
            1.234.567,89 Euro             | de | 1234567.89
            1'234'567.89 Franken          | de | 1234567.89
            1,234,567.89 dollars          | en | 1234567.89
            1.5 Millionen Franken         | de | 1500000
            0.125 Franken                 | de | 0.125
            1.200 euro                    | it | 1200
            zweitausend Franken           | de | 2000
            two hundred fifty dollars     | en | 250
            zweihunderttausend Menschen   | de | 200000
            3½ Kilometer                  | de | 3.5
            ein halber Prozentpunkt       | de | 0.5
            eine 50-prozentige Rabattkarte | de | 50
            auf -25 °C.                   | de | -25
            zwölf Besatzungsmitglieder    | de | 12
            trois cent mille francs       | fr | 300000
            """)
    void valuesAreExact(String text, String language, BigDecimal value) {
        assertThat(READER.read(Tokens.of(text), List.of(), language)).singleElement().extracting(Amount::value).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.30 Uhr", "3:2", "am 7. Mai", "Artikel 5", "die 20-Franken-Note", "die 50-Jährige", "Mio.-Projekt", "2021/22", "Rund 1500 kamen",
            "eine Frau", "ein Kind", "Tausende Menschen", "Seite 12, Franken"})
    void whatIsNoAmountIsNone(String text) {
        assertThat(READER.read(Tokens.of(text), List.of(), "de")).isEmpty();
    }

    @Test
    void offsetsCountCodePoints() {
        List<Amount> read = READER.read(Tokens.of("😀 kostet 5 Franken"), List.of(), "de-CH");

        assertThat(read).singleElement().satisfies(amount -> {
            assertThat(amount.start()).isEqualTo(9);
            assertThat(amount.end()).isEqualTo(18);
            assertThat(amount.text()).isEqualTo("5 Franken");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1, ", "zwei ", "zwei bis ", "hundert tausend ", "CHF ", "CHF 5 bis ", "$", "5 aktive ", "ein halbes ", "1.–", "-", "Fr. ",
            "Millionen ", "5km ", "1.000.", "𝟓 ", "٣ Euro "})
    void anyShapeIsReadInLinearTime(String unit) {
        String text = unit.repeat(200_000 / unit.length());

        for (String language : List.of("de", "fr", "it", "en")) {
            Assertions.assertTimeout(Duration.ofSeconds(3), () -> READER.read(Tokens.of(text), List.of(), language));
        }
    }

    /** Sentences of vocabulary and numbers in any order, as no newspaper prints them. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "en"})
    void noOrderOfWordsThrows(String language) {
        List<String> words = new ArrayList<>(List.of("0", "1.", "0,0", "1'000", "3,4", "2021", "-", "–", "$", "€", "CHF", "5km", "1.2bn", "20.30", "(", "ein", "zwei",
                "deux", "due", "two"));
        WordLists lists = WordLists.beside(AmountReader.class, language + ".txt");
        for (String section : List.of("scale", "half", "and_half", "minus", "to", "between", "and", "money", "percent", "points", "people", "measure")) {
            lists.words(section).forEach(word -> words.add(word.replace('_', ' ').replace('+', 'n')));
        }
        Random random = new Random(42);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 40; w++) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(8) == 0 ? "" : " ");
            }
            int last = 0;
            for (Amount amount : READER.read(Tokens.of(text.toString()), List.of(), language)) {
                assertThat(amount.start()).as(text.toString()).isGreaterThanOrEqualTo(last);
                last = amount.end();
            }
        }
    }

    private static String told(Amount amount) {
        return amount.text() + "|" + amount.kind().name().toLowerCase(Locale.ROOT) + " " + amount.value().toPlainString() + " " + amount.unit();
    }

    private static List<String> lines(String language) throws IOException {
        try (InputStream in = AmountReaderTest.class.getResourceAsStream("gold-" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    /** The text without its marks; the amounts marked are added to the list. */
    private static String parse(String line, List<String> expected) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            int open = line.indexOf("[[", i);
            if (open < 0) {
                return text.append(line.substring(i)).toString();
            }
            int close = line.indexOf("]]", open);
            text.append(line, i, open).append(line, open + 2, line.indexOf('|', open));
            expected.add(line.substring(open + 2, close));
            i = close + 2;
        }
        return text.toString();
    }
}
