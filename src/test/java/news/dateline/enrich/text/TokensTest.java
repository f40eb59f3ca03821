package news.dateline.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Er kam am 7. Dezember an. Sie ging.                       | Er kam am 7. Dezember an. # Sie ging.
            Um 21.30 Uhr begann es. Dann war Schluss.                 | Um 21.30 Uhr begann es. # Dann war Schluss.
            Dr. Muster wohnt in St. Gallen. Er ist Arzt.              | Dr. Muster wohnt in St. Gallen. # Er ist Arzt.
            Das kostet z. B. 3 Mio. Franken. Viel Geld.               | Das kostet z. B. 3 Mio. Franken. # Viel Geld.
            Das kostet z.B. 3 Mio. Der Bund zahlt.                    | Das kostet z.B. 3 Mio. # Der Bund zahlt.
            Die Muster GmbH & Co. KG zahlt. Inhaber ist Muster Inc. Der Kurs fiel. | Die Muster GmbH & Co. KG zahlt. # Inhaber ist Muster Inc. # Der Kurs fiel.
            «Es geht um viel.» Das sagte er.                          | «Es geht um viel.» # Das sagte er.
            «Wie bitte?» fragte er. Niemand antwortete.               | «Wie bitte?» fragte er. # Niemand antwortete.
            «Wir warten.», sagte sie. Alle warteten.                  | «Wir warten.», sagte sie. # Alle warteten.
            „Das ist gut.“ Er lachte.                                 | „Das ist gut.“ # Er lachte.
            « On verra. » Il est parti.                               | « On verra. » # Il est parti.
            Im 19. Jahrhundert war es so. Heute nicht.                | Im 19. Jahrhundert war es so. # Heute nicht.
            Vom 7. bis 9. Mai, am 7./8. Juni. Danach nicht.           | Vom 7. bis 9. Mai, am 7./8. Juni. # Danach nicht.
            Am 1. 12. 2021 kam er. Ende.                              | Am 1. 12. 2021 kam er. # Ende.
            Das war 1990. Danach kam nichts.                          | Das war 1990. # Danach kam nichts.
            Es waren 12. Das reichte.                                 | Es waren 12. # Das reichte.
            George W. Bush kam. Er blieb.                             | George W. Bush kam. # Er blieb.
            Johannes Paul II. reiste. Er kam wieder.                  | Johannes Paul II. reiste. # Er kam wieder.
            Rund 1'200 Leute kamen, d. h. viele. Gut!                 | Rund 1'200 Leute kamen, d. h. viele. # Gut!
            M. Dupont est venu. Il est reparti.                       | M. Dupont est venu. # Il est reparti.
            Mr. Smith left the U.S. in May. He came back.             | Mr. Smith left the U.S. in May. # He came back.
            He said no. Then he left.                                 | He said no. # Then he left.
            L'on. Rossi ha parlato. Poi è uscito.                     | L'on. Rossi ha parlato. # Poi è uscito.
            L'art. 5 est clair. C'est de l'art. Voilà.                | L'art. 5 est clair. # C'est de l'art. # Voilà.
            Er fuhr mit 143 km/h. Franz war 2 m. Eva nicht.           | Er fuhr mit 143 km/h. # Franz war 2 m. # Eva nicht.
            Gatti, cani ecc. sono qui. Anche tu.                      | Gatti, cani ecc. sono qui. # Anche tu.
            Was nun?! Niemand weiss es …                              | Was nun?! # Niemand weiss es …
            Äpfel, Birnen usw. liegen da. Ökonomen staunen.           | Äpfel, Birnen usw. liegen da. # Ökonomen staunen.
            Er lebt in St . Gallen , sie in Chur . Beide reisen .     | Er lebt in St . Gallen , sie in Chur . # Beide reisen .
            Robert R . Bauer sprach . Danach war Ruhe .               | Robert R . Bauer sprach . # Danach war Ruhe .
            “We lost it.” Castellano said. Nobody cheered.            | “We lost it.” Castellano said. # Nobody cheered.
            “We lost it.” Anna de Luca said on Monday. We left.       | “We lost it.” Anna de Luca said on Monday. # We left.
            “We lost it.” Castellano said nothing more.               | “We lost it.” # Castellano said nothing more.
            "Is it far?" She asked. Nobody knew.                      | "Is it far?" She asked. # Nobody knew.
            „Wir gehen.“ Müller sagte, das sei klar. Gut.             | „Wir gehen.“ # Müller sagte, das sei klar. # Gut.
            „Wir gehen.“ Müller sagte. Er lachte.                     | „Wir gehen.“ Müller sagte. # Er lachte.
            « On verra. » Dupont a dit. Il est parti.                 | « On verra. » Dupont a dit. # Il est parti.
            «Vedremo.» Rossi ha detto ieri. Poi è uscito.             | «Vedremo.» Rossi ha detto ieri. # Poi è uscito.
            It ends on February 28. Neighbouring towns are next.      | It ends on February 28. # Neighbouring towns are next.
            It ended on Sept. 3. Nothing is left.                     | It ended on Sept. 3. # Nothing is left.
            Am 28. Februar endet es, am 3. August beginnt es.         | Am 28. Februar endet es, am 3. August beginnt es.
            Ein Satz ohne Punkt                                       | Ein Satz ohne Punkt
            """)
    void sentencesEndWhereTheyDo(String text, String expected) {
        Tokens tokens = Tokens.of(text);

        List<String> sentences = new ArrayList<>();
        for (int s = 0; s < tokens.sentences(); s++) {
            sentences.add(text.substring(tokens.start(tokens.firstToken(s)), tokens.end(tokens.endToken(s) - 1)));
        }
        assertThat(sentences).containsExactly(expected.split(" # "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Der US-Präsident sprach.             | Der # US-Präsident # sprach # .
            1'200 Leute, 3,5 Prozent             | 1'200 # Leute # , # 3,5 # Prozent
            1 200 000 Euro im Jahr 2021 500      | 1 200 000 # Euro # im # Jahr # 2021 # 500
            um 21.30 Uhr am 30.12.2021           | um # 21.30 # Uhr # am # 30.12.2021
            1914-1918 und 1914–1918, 2025/26     | 1914 # - # 1918 # und # 1914 # – # 1918 # , # 2025/26
            2021-12-30 oder 2021-12              | 2021-12-30 # oder # 2021-12
            vom 7. bis 9. Mai                    | vom # 7. # bis # 9. # Mai
            l'homme d’État dell'Italia           | l' # homme # d’ # État # dell' # Italia
            Darum geht's, don't, Biden’s         | Darum # geht # 's # , # don't # , # Biden # ’s
            Lehrer:innen und Bürger*innen        | Lehrer:innen # und # Bürger*innen
            Kauf- und Mietpreise                 | Kauf- # und # Mietpreise
            (Nato) «so»                          | ( # Nato # ) # « # so # »
            z.B. die 50-Jährige, d. h. sie       | z.B. # die # 50-Jährige # , # d. # h. # sie
            20min.ch und H&M, 20h30              | 20min.ch # und # H&M # , # 20h30
            auf https://a.ch/b?c=1, (www.x.ch).  | auf # https://a.ch/b?c=1 # , # ( # www.x.ch # ) # .
            an max.muster@post.ch. #MeToo        | an # max.muster@post.ch # . # #MeToo
            Fr. 5.– und 3.50 €                   | Fr. # 5. # – # und # 3.50 # €
            Na ... ja… so?!                      | Na # ... # ja # … # so # ?!
            gut 😀 so                            | gut # 😀 # so
            """)
    void tokensAreWordsNumbersAndMarks(String text, String expected) {
        Tokens tokens = Tokens.of(text);

        assertThat(forms(tokens)).containsExactly(expected.split(" # "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            «Ja», sagte er.             | <>
            « Oui », dit-il.            | <>
            »Ja«, sagte er.             | <>
            „Ja“, sagte er.             | <>
            “Yes,” he said.             | <>
            "Ja", sagte er.             | <>
            'Ja', sagte er.             | <>
            „Er sagte ‚ja‘, oder?“      | <<>>
            «Er sagte ‹ja›.»            | <<>>
            a " b                       | ?
            """)
    void quotationMarksHaveADirection(String text, String expected) {
        Tokens tokens = Tokens.of(text);

        StringBuilder directions = new StringBuilder();
        for (int t = 0; t < tokens.count(); t++) {
            switch (tokens.kind(t)) {
                case QUOTE_OPEN -> directions.append('<');
                case QUOTE_CLOSE -> directions.append('>');
                case QUOTE -> directions.append('?');
                default -> { }
            }
        }
        assertThat(directions).hasToString(expected);
    }

    @Test
    void lineFeedsEndSentences() {
        Tokens tokens = Tokens.of("Ein Titel\nmit Fortsetzung\n\nund Schluss");

        assertThat(tokens.sentences()).isEqualTo(3);
        assertThat(tokens.sentenceOf(0)).isZero();
        assertThat(tokens.sentenceOf(2)).isEqualTo(1);
        assertThat(tokens.sentenceOf(5)).isEqualTo(2);
    }

    @Test
    void offsetsCountCodePoints() {
        Tokens tokens = Tokens.of("a 😀😀 b");

        int b = tokens.count() - 1;
        assertThat(tokens.start(b)).isEqualTo(7);
        assertThat(tokens.codePoint(tokens.start(b))).isEqualTo(5);
        assertThat(tokens.index(5)).isEqualTo(7);
        assertThat(tokens.tokenAt(tokens.index(5))).isEqualTo(b);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "1", "1.", "'", "\"", "a'", "l'", "1 111 ", "111'", "www.", "http://", "a@", "a@b.", "-", "a-", "\n", " ",
            "\uD83D", "\uD83D\uDE00", "«", "...»", "1-", "A.", "z.B.", "1/", "a.b", "#", "2021-12-", "a*in", "𝒜", "ſ", "\u0301"})
    void anyShapeIsReadInLinearTime(String unit) {
        String text = unit.repeat(500_000 / unit.length());

        Tokens tokens = Assertions.assertTimeout(Duration.ofSeconds(2), () -> Tokens.of(text));

        int end = 0;
        for (int t = 0; t < tokens.count(); t++) {
            assertThat(tokens.start(t)).isGreaterThanOrEqualTo(end);
            assertThat(tokens.end(t)).isGreaterThan(tokens.start(t));
            end = tokens.end(t);
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static List<String> forms(Tokens tokens) {
        List<String> forms = new ArrayList<>();
        for (int t = 0; t < tokens.count(); t++) {
            forms.add(tokens.form(t));
        }
        return forms;
    }
}
