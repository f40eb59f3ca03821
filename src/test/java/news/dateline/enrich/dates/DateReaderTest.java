package news.dateline.enrich.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Published;
import news.dateline.article.TimeExpression;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordLists;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final DateReader READER = new DateReader();

    /** Own gold sentences: how many of the expressions are found with the right type and value, and how much else. */
    @ParameterizedTest
    @CsvSource({"de, 0.97", "de-news, 0.97", "de-features, 0.95", "de-rare, 0.93", "de-pages, 0.95", "de-held, 0.86",
            "fr, 0.97", "it, 0.97", "en, 0.97"})
    void goldSentencesAreReadWithTheirValues(String language, double floor) {
        int hits = 0;
        int expected = 0;
        int found = 0;
        List<String> errors = new ArrayList<>();
        for (GoldSentences.Case example : GoldSentences.of(language)) {
            List<TimeExpression> read = read(example.text(), language, example.published());
            expected += example.expressions().size();
            found += read.size();
            for (GoldSentences.Expected gold : example.expressions()) {
                boolean hit = read.stream().anyMatch(e -> e.start() < gold.end() && e.end() > gold.start()
                        && e.type().equals(gold.type()) && e.value().equals(gold.value()));
                hits += hit ? 1 : 0;
            }
            boolean right = read.size() == example.expressions().size() && example.expressions().stream().allMatch(gold -> read.stream()
                    .anyMatch(e -> e.start() < gold.end() && e.end() > gold.start() && e.type().equals(gold.type()) && e.value().equals(gold.value())));
            if (!right) {
                errors.add(example.text() + " -> " + read.stream().map(e -> e.text() + "|" + e.type() + " " + e.value()).toList());
            }
        }
        assertThat(2.0 * hits / (expected + found)).as("F1 of values in %s: %s", language, String.join("\n", errors)).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void anchorTellsWhatAnExpressionLeansOn() {
        String text = "Vertreter wollen am 10. Januar reden. Zwei Tage später sind Gespräche geplant. Das war 2019.";

        List<TimeExpression> read = read(text, "de", "2021-12");

        assertThat(read).extracting(TimeExpression::text).containsExactly("10. Januar", "Zwei Tage später", "2019");
        assertThat(read).extracting(TimeExpression::anchor)
                .containsExactly(Optional.of("published"), Optional.of(String.valueOf(text.indexOf("10."))), Optional.empty());
    }

    @Test
    void aTaleTakesItsYearsFromItsHeadings() {
        String text = """
                Die Kriege
                Zwischen 1701 und 1714 und von 1740 bis 1748 wurde gekämpft, 1756 wieder.
                1757
                Im Mai begann die Belagerung. Am Ende des Jahres war sie vorbei. Bis heute wird darüber gestritten.
                1758
                Am 3. August fiel die Festung, im nächsten Jahr die Stadt.
                """;

        assertThat(read(text, "de", "2021-12-30")).extracting(TimeExpression::value).endsWith("1757", "1757-05", "1757", "PRESENT_REF",
                "1758", "1758-08-03", "1759");
    }

    @Test
    void anEntryOfAListKeepsItsOwnDay() {
        String text = "Oberau: Der Markt ist am 4. Januar von 9 bis 17 Uhr. Unterau: Offene Probe im Saal, 20 Uhr.";

        assertThat(read(text, "de", "2021-12-30")).extracting(TimeExpression::value)
                .containsExactly("2022-01-04", "2022-01-04T09:00", "2022-01-04T17:00", "2021-12-30T20:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Am Samstag messen sich die Besten.      | 2022-01-01
            Am Samstag massen sich die Besten.      | 2021-12-25
            Zwei Tage zuvor, am Samstag, gewann er. | 2021-12-25
            Noch auf Samstag angesetzt war das Spiel. | 2022-01-01
            """)
    void weekdayFollowsTheVerb(String text, String value) {
        assertThat(read(text, "de", "2021-12-30")).extracting(TimeExpression::value).contains(value);
    }

    /** Rare forms, each with all values of its sentence; 2018-11-08 is a Thursday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Es ist Viertel vor acht, um zehn vor neun kommt der Bus.      | 2018-11-08T07:45 2018-11-08T08:50
            Er kam um fünf nach halb neun und ging kurz nach zwölf.       | 2018-11-08T08:35 2018-11-08T12:00
            Abends um acht laufen die Nachrichten, morgens um sieben Musik. | 2018-11-08T20:00 2018-11-08T07:00
            Sie trafen sich um dreiviertel acht.                          | 2018-11-08T07:45
            Kommende Woche Mittwoch stimmt der Rat ab.                    | 2018-11-14
            Am Mittwoch der kommenden Woche stimmt der Rat ab.            | 2018-11-14
            Sonntag, 11 Uhr: Matinee im Stadtmuseum.                      | 2018-11-11 2018-11-11T11:00
            Mo–Fr geöffnet, Di. bis So. geschlossen.                      | XXXX-WXX-1 XXXX-WXX-5 XXXX-WXX-2 XXXX-WXX-7
            An Wochenenden ruht die Arbeit, zweimal die Woche wird geputzt. | XXXX-WXX-WE P1W
            Er arbeitet sechs Tage in der Woche.                          | P6D P1W
            Sonntags bleibt die Küche kalt.                               | XXXX-WXX-7
            Sommers wie winters trägt er dieselbe Jacke.                  | XXXX-SU XXXX-WI
            An einem Freitag kam der Brief.                               | XXXX-WXX-5
            Am langen Wochenende wird gewandert.                          | 2018-W45-WE
            In der Nacht zum Montag brannte es, am frühen Morgen war es vorbei. | 2018-11-04TNI 2018-11-05TMO
            Am 3. Mai fiel der Entscheid, am Abend zuvor war er offen.    | 2018-05-03 2018-05-02TEV
            Das Boot sank am 2. August 1990, tags darauf fand man es.     | 1990-08-02 1990-08-03
            Am Tag nach der Wahl blieb es ruhig.                          | 2018-11-09
            In den Wochen vor der Wahl blieb es ruhig, es dauerte Monate. | PXW PXM
            Das Gespräch dauerte zwei Stunden und zehn Minuten.           | PT2H10M
            Vor 4,6 Milliarden Jahren entstand die Sonne.                 | P4600000000Y
            Nach drei quälenden Minuten kam er, nach einem einzigen Tag ging er. | PT3M P1D
            Die ganze Nacht brannte Licht.                                | P1NI
            Heute, dreissig Jahre später, weiss es niemand mehr.          | 2018-11-08 P30Y
            Gut ein Jahrhundert später streiten sie noch immer.           | P1CE
            In der Vorwoche und im Vormonat ruhte der Verkehr.            | 2018-W44 2018-10
            Nächstes Jahr im Herbst wird gewählt, letztes Jahr im August nicht. | 2019 2019-FA 2017 2017-08
            Im kommenden Jahr wird gefeiert. Die Reise beginnt im Mai.    | 2019 2019-05
            Zum Jahreswechsel steigen die Preise.                         | 2019
            Im Dezember 2017 lag die Rate bei acht Prozent, im Februar bei neun. | 2017-12 2018-02
            Die Post streicht bis Ende 2020 Stellen, im Januar hatte sie das bestritten. | 2020 2018-01
            Gestern wurde bekannt, dass der Trainer im Sommer geht.       | 2018-11-07 2019-SU
            Am zweiten Weihnachtsfeiertag ruht das Werk, am ersten Advent nicht. | 2018-12-26 2018-12-02
            Am Muttertag, am Totensonntag und am Buß- und Bettag wird gebetet. | 2019-05-12 2018-11-25 2018-11-21
            In den fünfziger und sechziger Jahren, in den 70er- und 80er-Jahren. | 195 196 197 198
            In den frühen Achtzigern und den Nullerjahren wurde gebaut.   | 198 200
            Das Haus stand um 1700 noch allein, 44 vor Christus gar nicht. | 1700 BC0044
            Heute vor sechs Jahren brannte es, morgen vor zwei Wochen auch. | 2012-11-08 2018-10-26
            In der Silvesternacht und am Vorabend wird gewacht.           | 2018-12-31TNI 2018-12-30TEV
            Zu Mittag gibt es Gulasch.                                    | 2018-11-08TMI
            Am Tag vor Heiligabend wird geschlossen.                      | 2018-12-23 2018-12-24
            Er schläft fünf Stunden pro Nacht, der Bus fährt im Stundentakt. | PT5H XXXX-XX-XXTNI PT1H
            Um die Jahrhundertwende wurde gebaut, drei Jahrzehnte danach abgerissen. | 1900 1930
            1950 lebten hier dreihundert Menschen. Heute sind es zwölf.   | 1950 PRESENT_REF
            1950 wurde die Brücke gebaut. Heute beginnt der Abbruch.      | 1950 2018-11-08
            Die Kanzlei wurde am Samstag durchsucht.                      | 2018-11-03
            Es heisst, dass der Trainer am Samstag abreist.               | 2018-11-10
            Bis zum heutigen Tag fehlt jede Spur.                         | PRESENT_REF
            """)
    void rareFormsHaveTheirValues(String text, String values) {
        assertThat(read(text, "de", "2018-11-08")).extracting(TimeExpression::value).containsExactly(values.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Im Herbst ihres Lebens malte sie.", "Von heute auf morgen stand der Betrieb still.", "Ein Mann namens Freitag wartet.",
            "Auf Seite 1984 fehlt sein Name.", "Orwells Roman «1984» liegt auf dem Tisch.", "Das Stück «Die Frau im Morgengrauen» wird gegeben."})
    void wordsOfTimeInOtherSensesAreNoTimes(String text) {
        assertThat(read(text, "de", "2018-11-08")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Die Zeitung «Heute» schweigt.", "Er wohnt an der Strasse des 17. Juni.", "Der 19 Jahre alte Fahrer floh."})
    void namesAndAgesAreNoTimes(String text) {
        assertThat(read(text, "de", "2021-12-30")).isEmpty();
    }

    @Test
    void modTellsBeginningMiddleAndEnd() {
        List<TimeExpression> read = read("Anfang Mai, Mitte Juni, Ende 2022 und rund drei Wochen.", "de", "2021-12-30");

        assertThat(read).extracting(e -> e.mod().orElse("-")).containsExactly("START", "MID", "END", "APPROX");
    }

    @Test
    void offsetsCountCodePointsAndTheZoneIsTold() {
        String text = "😀 Titel\nAm 7. Dezember 2021 war es so.";
        List<Zone> zones = List.of(new Zone(ZoneKind.HEADLINE, 0, 7), new Zone(ZoneKind.BODY, 8, text.codePointCount(0, text.length())));

        List<TimeExpression> read = READER.read(Tokens.of(text), zones, "de-CH", Optional.empty());

        assertThat(read).singleElement().satisfies(e -> {
            assertThat(e.value()).isEqualTo("2021-12-07");
            assertThat(e.start()).isEqualTo(11);
            assertThat(e.zone()).isEqualTo(ZoneKind.BODY);
        });
    }

    @ParameterizedTest
    @CsvSource({"2021, XXXX-WXX-4, 2021-XX-XX, 2020", "2021-12, XXXX-WXX-4, 2021-12-XX, 2020", "2021-12-30, 2021-12-30, 2021-12-30, 2020",
            "2021-12-30T17:04:00+01:00, 2021-12-30, 2021-12-30, 2020"})
    void valuesAreAsCoarseAsThePublication(String published, String thursday, String today, String lastYear) {
        List<TimeExpression> read = read("Am Donnerstag, heute und letztes Jahr.", "de", published);

        assertThat(read).extracting(TimeExpression::value).containsExactly(thursday, today, lastYear);
    }

    @Test
    void withoutPublicationTheLastDateNamedTellsTheYear() {
        List<TimeExpression> read = read("Am 3. Mai 1999 begann es. Im Juli war es vorbei.", "de", null);

        assertThat(read).extracting(TimeExpression::value).containsExactly("1999-05-03", "1999-07");
    }

    @ParameterizedTest
    @CsvSource({"2000, 2000-04-23", "2021, 2021-04-04", "2022, 2022-04-17", "2038, 2038-04-25", "2285, 2285-03-22"})
    void easterIsComputed(int year, LocalDate easter) {
        assertThat(Recurrence.easter(year)).isEqualTo(easter);
    }

    @Test
    void unknownLanguageHasNoExpressions() {
        assertThat(read("7. Dezember 2021", "nl", "2021-12-30")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. ", "1. und ", "1, ", "am ", "vor ", "ende ", "ende der ", "2021 ", "2021/22 ", "7. Mai ", "heute ", "zwei bis ",
            "20 bis ", "20.30, ", "Montag, ", "des Jahres ", "letzten ", "99999999999 ", "0. Mai ", "31. Februar ", "24.61 Uhr ", "99.99.9999 ",
            "0er Jahre ", "Ex-", "14-tägig ", "a-b-", "die alle jeden ", "X. Jh. ", "… ", "½ Jahr ", "0/0/0000 ", "1 2 3 - ", "1 / 6 ", "1-1-",
            "von Montag bis Freitag ", "x: ", "2013\n", "am 3. Mai hat ", "bis zum ", "eines ", "Nacht von heute auf ", "ersten ",
            "zwei Jahre und ", "um fünf nach ", "Viertel nach ", "heute vor ", "Mo–", "vierter Advent ", "zwei Millionen ", "fünfziger und "})
    void anyShapeIsReadInLinearTimeInEveryLanguage(String unit) {
        String text = unit.repeat(200_000 / unit.length());

        for (String language : List.of("de", "fr", "it", "en")) {
            List<TimeExpression> read = Assertions.assertTimeout(Duration.ofSeconds(3), () -> read(text, language, "2021-12-30"));
            assertThat(read.stream().map(TimeExpression::type).collect(Collectors.toSet())).isSubsetOf(Set.of("DATE", "TIME", "DURATION", "SET"));
        }
    }

    /** Sentences of vocabulary and numbers in any order, as no newspaper prints them. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "en"})
    void noOrderOfWordsThrows(String language) {
        List<String> words = new ArrayList<>(List.of("0", "1.", "7.", "31.", "99", "2021", "1900", "20.30", "2021/22", "9999", "-", "–", ",", "(", "'", "x"));
        WordLists lists = WordLists.beside(DateReader.class, language + ".txt");
        for (Role role : Role.values()) {
            lists.words(role.name()).forEach(word -> words.add(word.replace('_', ' ').replace('+', 'n')));
        }
        Random random = new Random(42);
        String[] published = {"2021", "2021-12", "2020-02-29", "0001-01-01", "9999-12-31", "?"};
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 40; w++) {
                String word = words.get(random.nextInt(words.size()));
                text.append(random.nextInt(3) == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word).append(' ');
            }
            int last = 0;
            for (TimeExpression expression : read(text.toString(), language, published[i % published.length])) {
                assertThat(expression.start()).as(text.toString()).isGreaterThanOrEqualTo(last);
                assertThat(expression.value()).isNotEmpty();
                last = expression.end();
            }
        }
    }

    private static List<TimeExpression> read(String text, String language, String published) {
        return READER.read(Tokens.of(text), List.of(), language, Optional.ofNullable(published).map(value -> new Published(value, "text")));
    }
}
