package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

    private final Segmenter segmenter = new Segmenter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er kam am 7. Dezember an. Sie ging.                       | Er kam am 7. Dezember an. # Sie ging.
            Um 21.30 Uhr begann es. Dann war Schluss.                 | Um 21.30 Uhr begann es. # Dann war Schluss.
            Dr. Muster wohnt in St. Gallen. Er ist Arzt.              | Dr. Muster wohnt in St. Gallen. # Er ist Arzt.
            Das kostet z. B. 3 Mio. Franken. Viel Geld.               | Das kostet z. B. 3 Mio. Franken. # Viel Geld.
            Das kostet z.B. 3 Mio. Der Bund zahlt.                    | Das kostet z.B. 3 Mio. # Der Bund zahlt.
            «Es geht um viel.» Das sagte er.                          | «Es geht um viel.» # Das sagte er.
            «Wie bitte?» fragte er. Niemand antwortete.               | «Wie bitte?» fragte er. # Niemand antwortete.
            «Wir warten.», sagte sie. Alle warteten.                  | «Wir warten.», sagte sie. # Alle warteten.
            „Das ist gut.“ Er lachte.                                 | „Das ist gut.“ # Er lachte.
            Im 19. Jahrhundert war es so. Heute nicht.                | Im 19. Jahrhundert war es so. # Heute nicht.
            Das war 1990. Danach kam nichts.                          | Das war 1990. # Danach kam nichts.
            Es waren 12. Das reichte.                                 | Es waren 12. # Das reichte.
            George W. Bush kam. Er blieb.                             | George W. Bush kam. # Er blieb.
            Johannes Paul II. reiste. Er kam wieder.                  | Johannes Paul II. reiste. # Er kam wieder.
            Rund 1'200 Leute kamen, d. h. viele. Gut!                 | Rund 1'200 Leute kamen, d. h. viele. # Gut!
            M. Dupont est venu. Il est reparti.                       | M. Dupont est venu. # Il est reparti.
            Mr. Smith left the U.S. in May. He came back.             | Mr. Smith left the U.S. in May. # He came back.
            L'on. Rossi ha parlato. Poi è uscito.                     | L'on. Rossi ha parlato. # Poi è uscito.
            Was nun?! Niemand weiss es …                              | Was nun?! # Niemand weiss es …
            Äpfel, Birnen usw. liegen da. Ökonomen staunen.           | Äpfel, Birnen usw. liegen da. # Ökonomen staunen.
            Ein Satz ohne Punkt                                       | Ein Satz ohne Punkt
            """)
    void sentencesEndWhereTheyDo(String text, String expected) {
        Segments segments = segmenter.segment(text, 0, text.length(), new Segments());

        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < segments.sentences(); i++) {
            sentences.add(text.substring(segments.sentenceStart(i), segments.sentenceEnd(i)));
        }
        assertThat(sentences).containsExactly(expected.split(" # "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der US-Präsident sprach.           | Der # US-Präsident # sprach # .
            1'200 Leute, 3,5 Prozent           | 1'200 # Leute # , # 3,5 # Prozent
            um 21.30 Uhr am 30.12.2021         | um # 21.30 # Uhr # am # 30.12.2021
            l'homme d’État dell'Italia         | l' # homme # d’ # État # dell' # Italia
            Darum geht's, don't                | Darum # geht's # , # don't
            Lehrer:innen und Bürger*innen      | Lehrer:innen # und # Bürger*innen
            (Nato) «so»                        | ( # Nato # ) # « # so # »
            z.B. die 50-Jährige                | z.B. # die # 50-Jährige
            20min.ch und H&M                   | 20min.ch # und # H&M
            gut 😀 so                          | gut # 😀 # so
            """)
    void tokensAreWordsNumbersAndMarks(String text, String expected) {
        Segments segments = segmenter.segment(text, 0, text.length(), new Segments());

        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < segments.tokens(); i++) {
            tokens.add(text.substring(segments.start(i), segments.end(i)));
        }
        assertThat(tokens).containsExactly(expected.split(" # "));
    }
}
