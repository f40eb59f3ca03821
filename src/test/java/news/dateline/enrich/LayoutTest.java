package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.article.Content.Labelled;
import news.dateline.article.Content.Picture;
import news.dateline.article.Enrichment;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Published;
import news.dateline.article.Enrichment.Source;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    @Nested
    class RawCopyOfAPage {

        @Test
        void agencyReportHasDateLineLedeAndClosingSign() {
            Enrichment read = Read.rawCopy("""
                    Bundesrat lockert Massnahmen

                    BERN, 30. Dezember (sda) - Der Bundesrat hat am Donnerstag entschieden. Die Regeln gelten ab Montag.

                    Die Kantone sind zufrieden. Sie hatten dies lange gefordert. (sda/afp)
                    """);

            assertThat(Read.zones(read)).containsExactly(
                    "HEADLINE|Bundesrat lockert Massnahmen",
                    "DATELINE|BERN, 30. Dezember (sda)",
                    "LEDE|Der Bundesrat hat am Donnerstag entschieden. Die Regeln gelten ab Montag.",
                    "BODY|Die Kantone sind zufrieden. Sie hatten dies lange gefordert.",
                    "BYLINE|(sda/afp)");
            assertThat(read.sources()).containsExactly(new Source("sda", "text"), new Source("AFP", "text"));
        }

        @Test
        void signOnTheLastLineStandsForTheText() {
            Enrichment read = Read.rawCopy("Selenskyj reist nach Bern\n\nKIEW/BERN - Der Präsident reist nach Bern. Das teilte er mit.\n\n"
                    + "Er trifft den Bundesrat. Danach geht es weiter.\n\n***\n\nKeystone-SDA/dpa");

            assertThat(Read.zones(read)).containsExactly("HEADLINE|Selenskyj reist nach Bern", "DATELINE|KIEW/BERN",
                    "LEDE|Der Präsident reist nach Bern. Das teilte er mit.", "BODY|Er trifft den Bundesrat. Danach geht es weiter.",
                    "BYLINE|Keystone-SDA/dpa");
            assertThat(read.sources()).containsExactly(new Source("Keystone-SDA", "text"), new Source("dpa", "text"));
        }

        @Test
        void windowsLineEndsBylineAndStampAreRead() {
            Enrichment read = Read.rawCopy("Politik:\r\nEin neuer Anlauf für das Rahmenabkommen\r\nVon Anna Muster, Bern\r\n"
                    + "Publiziert am 30. Dezember 2021, 17.04 Uhr\r\nDie Schweiz und die EU reden wieder. Das ist neu.\r\n"
                    + "In Brüssel ist man erfreut. Man wartet ab.\r\n");

            assertThat(Read.zones(read)).containsExactly(
                    "KICKER|Politik",
                    "HEADLINE|Ein neuer Anlauf für das Rahmenabkommen",
                    "BYLINE|Von Anna Muster, Bern",
                    "DATELINE|Publiziert am 30. Dezember 2021, 17.04 Uhr",
                    "LEDE|Die Schweiz und die EU reden wieder. Das ist neu.",
                    "BODY|In Brüssel ist man erfreut. Man wartet ab.");
            assertThat(read.published()).contains(new Published("2021-12-30", "text"));
        }

        @Test
        void hardWrappedCopyIsJoinedIntoParagraphs() {
            Enrichment read = Read.rawCopy("""
                    Nationalrat stimmt der Vorlage zu

                    Der Nationalrat hat am Dienstag nach langer Debatte der
                    Vorlage zugestimmt. Die Mehrheit war deutlich, doch gab
                    es Widerstand aus mehreren Fraktionen.

                    Nun geht das Geschäft an den Ständerat, der es in der
                    Frühlingssession beraten wird.
                    """);

            assertThat(Read.texts(read, ZoneKind.LEDE)).containsExactly("Der Nationalrat hat am Dienstag nach langer Debatte der Vorlage "
                    + "zugestimmt. Die Mehrheit war deutlich, doch gab es Widerstand aus mehreren Fraktionen.");
            assertThat(Read.texts(read, ZoneKind.BODY)).hasSize(1);
        }

        @Test
        void summaryBoxInFrenchWithBulletsIsRead() {
            Enrichment read = Read.rawCopy("""
                    Ukraine : les négociations reprennent à Genève

                    Les deux parties se retrouvent jeudi à Genève. Les attentes sont faibles.

                    L’essentiel
                    • Les négociations reprennent.
                    • La Suisse joue les intermédiaires. Elle y croit.

                    Le ministre a parlé d'une étape. « Nous sommes prêts », a-t-il dit.
                    """);

            assertThat(Read.zones(read)).containsExactly(
                    "HEADLINE|Ukraine : les négociations reprennent à Genève",
                    "LEDE|Les deux parties se retrouvent jeudi à Genève. Les attentes sont faibles.",
                    "SUMMARY|L’essentiel",
                    "SUMMARY|Les négociations reprennent.",
                    "SUMMARY|La Suisse joue les intermédiaires. Elle y croit.",
                    "BODY|Le ministre a parlé d'une étape. « Nous sommes prêts », a-t-il dit.");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Biden: Keine Einigung mit Putin                        |                               | Biden: Keine Einigung mit Putin
                Einigung oder nicht? : Biden und Putin reden           | Einigung oder nicht?          | Biden und Putin reden
                Abstimmung : Das Volk sagt Ja zur Vorlage              | Abstimmung                    | Das Volk sagt Ja zur Vorlage
                Genève : le Conseil d'État dit non à la hausse         |                               | Genève : le Conseil d'État dit non à la hausse
                ÉLECTIONS : les Verts gagnent dans tous les cantons    | ÉLECTIONS                     | les Verts gagnent dans tous les cantons
                """)
        void kickerIsCutOnlyAtAColonBetweenSpaces(String line, String kicker, String headline) {
            Enrichment read = Read.rawCopy(line);

            assertThat(Read.texts(read, ZoneKind.KICKER)).isEqualTo(kicker == null ? List.of() : List.of(kicker));
            assertThat(Read.texts(read, ZoneKind.HEADLINE)).containsExactly(headline);
        }

        @Test
        void kickerMayStandOnItsOwnLine() {
            Enrichment read = Read.rawCopy("Ukraine-Krise\nBiden und Putin vereinbaren ein Gespräch\n\nEs soll am Donnerstag stattfinden. "
                    + "Das sagte ein Sprecher.\n\nMehr ist nicht bekannt. Man wartet.");

            assertThat(Read.zones(read)).startsWith("KICKER|Ukraine-Krise", "HEADLINE|Biden und Putin vereinbaren ein Gespräch");
        }

        @Test
        void oneLongParagraphIsBody() {
            String text = "Der Bundesrat hat am Donnerstag entschieden, die Massnahmen zu lockern. Die Regeln gelten ab Montag.";

            assertThat(Read.zones(Read.rawCopy(text))).containsExactly("BODY|" + text);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Bild 1 von 3 Der Bundespräsident im Haus. Keystone                   | Der Bundespräsident im Haus.    | Keystone
                1/3 Der Präsident. Peter Klaunzer/Keystone                            | Der Präsident.                  | Peter Klaunzer/Keystone
                Der Präsident vor den Medien. (Bild: Keystone)                        | Der Präsident vor den Medien.   | Bild: Keystone
                Der Präsident vor den Medien. Foto: Anna Muster                       | Der Präsident vor den Medien.   | Foto: Anna Muster
                Der Präsident vor den Medien. © Getty Images                          | Der Präsident vor den Medien.   | © Getty Images
                Le président devant la presse. (Keystone / Jean Dupont)               | Le président devant la presse.  | Keystone / Jean Dupont
                """)
        void captionsAndCreditsOfManyHouses(String line, String caption, String credit) {
            Enrichment read = Read.rawCopy("Ein Titel ohne Punkt\n\nDer Lead hat einen Satz. Und noch einen.\n\n" + line
                    + "\n\nDer Text geht weiter, denn er hat mehr zu sagen. Und so fort.");

            assertThat(Read.texts(read, ZoneKind.CAPTION)).containsExactly(caption);
            assertThat(Read.texts(read, ZoneKind.CREDIT)).containsExactly(credit);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Von Anna Muster und Beat Beispiel        | BYLINE
                Par Jean Dupont, Genève                  | BYLINE
                Di Maria Rossi                           | BYLINE
                By Sid Miller                            | BYLINE
                sda/ank                                  | BYLINE
                Von Genf nach Bern und zurück            | LEDE
                Di Maio vince le elezioni                | LEDE
                Bild: Nächtliche Szene vor dem Haus      | LEDE
                """)
        void lineUnderTheHeadlineIsABylineIfItHoldsNamesOnly(String line, ZoneKind kind) {
            Enrichment read = Read.rawCopy("Ein längerer Titel steht über diesem Text und führt in ihn ein\n\n" + line
                    + "\n\nDer Lead hat einen Satz. Und noch einen.\n\nText.");

            assertThat(Read.texts(read, kind)).first().isEqualTo(line);
        }

        @Test
        void firstNameIsNoAgency() {
            assertThat(Read.rawCopy("Ein Titel\n\nBy Sid Miller\n\nThe lede. It is short.\n\nMore.").sources()).isEmpty();
        }

        @Test
        void sentenceAboutAnAgencyIsNoCredit() {
            Enrichment read = Read.rawCopy("Ein Titel ohne Punkt\n\nDer Lead hat einen Satz. Und noch einen.\n\n"
                    + "Die Lage ist ernst. Reuters meldete, dass es Tote gab.\n\nDer Text geht weiter. Und so fort.");

            assertThat(Read.texts(read, ZoneKind.CREDIT)).isEmpty();
            assertThat(read.sources()).isEmpty();
        }
    }

    @Nested
    class Html {

        @Test
        void markUpSaysWhatIsWhat() {
            Enrichment read = Read.body(Format.HTML, """
                    <html><head><title>Seite</title><style>p{}</style></head><body>
                    <h1>Der Titel &amp; mehr</h1><p class="article__lead">Der <b>Lead</b>.</p>
                    <script>alert(1)</script><template><p>weg</p></template><!-- weg --><noscript>weg</noscript>
                    <figure><img src="x"><figcaption>Die Legende. <small>Keystone</small></figcaption></figure>
                    <aside><h3>Darum geht es</h3><ul><li>Punkt eins</li><li>Punkt zwei</li></ul></aside>
                    <p>Erste Zeile<br>zweite Zeile<br><br>Neuer Absatz mit <a href="#">Link</a>.</p>
                    <h2>Zwischentitel</h2><blockquote><p>«Ein Zitat.»</p></blockquote>
                    <table><tr><th>Partei</th><th>Sitze</th></tr><tr><td>SP</td><td>41</td></tr></table>
                    <p hidden>weg</p><div>Lose<p>und fest</p>danach</div></body></html>
                    """);

            assertThat(Read.zones(read)).containsExactly(
                    "HEADLINE|Der Titel & mehr", "LEDE|Der Lead.", "CAPTION|Die Legende.", "CREDIT|Keystone",
                    "SUMMARY|Darum geht es", "SUMMARY|Punkt eins", "SUMMARY|Punkt zwei",
                    "BODY|Erste Zeile zweite Zeile", "BODY|Neuer Absatz mit Link.", "INTERTITLE|Zwischentitel", "BODY|«Ein Zitat.»",
                    "BODY|Partei | Sitze", "BODY|SP | 41", "BODY|Lose", "BODY|und fest", "BODY|danach");
        }

        @Test
        void headingWithAListUnderItMayBeASummaryBox() {
            Enrichment read = Read.body(Format.HTML,
                    "<h3>Das Wichtigste in Kürze</h3><ul><li>Eins.</li><li>Zwei.</li></ul><p>Text. Mehr Text.</p><ul><li>Drei</li></ul>");

            assertThat(Read.zones(read)).containsExactly("SUMMARY|Das Wichtigste in Kürze", "SUMMARY|Eins.", "SUMMARY|Zwei.",
                    "BODY|Text. Mehr Text.", "BODY|Drei");
        }

        @Test
        void dateLineOpensTheFirstParagraphOnly() {
            Enrichment read = Read.body(Format.HTML, "<p>Berlin (dpa) - Die Koalition streitet.</p><p>Berlin (dpa) - Noch einmal.</p>");

            assertThat(Read.zones(read)).containsExactly("DATELINE|Berlin (dpa)", "LEDE|Die Koalition streitet.",
                    "BODY|Berlin (dpa) - Noch einmal.");
        }
    }

    @Nested
    class Fields {

        @Test
        void fieldsComeInTheOrderOfThePage() {
            Content content = new Content(Optional.empty(), Optional.of(new Published("2022-01-03T10:00:00Z", "versionCreated")),
                    Optional.of("slug"),
                    List.of(label("main", "Der Titel"), label("kicker", "Dachzeile"), label("seo", "Titel für Maschinen"),
                            label("subtitle", "Untertitel")),
                    List.of(label("summary", "Kurz gesagt."), label("lead", "Der Lead.")),
                    List.of(body("main", Format.PLAIN, "Plain."), body("main", Format.HTML, "<h1>Der Titel</h1><p>Aus HTML.</p>"),
                            body("factbox", Format.PLAIN, "Die Fakten.")),
                    Optional.of("Anna Muster"), Optional.of("Bern"),
                    List.of(new Picture(Optional.of("Ein Bild."), Optional.of("Peter Klaunzer/Keystone"))),
                    List.of("Agence France-Presse"), Optional.of("Muster Medien AG"));

            Enrichment read = Read.ENGINE.enrich(content);

            assertThat(Read.zones(read)).containsExactly("KICKER|Dachzeile", "HEADLINE|Der Titel", "HEADLINE|Untertitel",
                    "BYLINE|Anna Muster", "DATELINE|Bern", "LEDE|Der Lead.", "SUMMARY|Kurz gesagt.", "CAPTION|Ein Bild.",
                    "CREDIT|Peter Klaunzer/Keystone", "BODY|Aus HTML.", "BODY|Die Fakten.");
            assertThat(read.published()).contains(new Published("2022-01-03T10:00:00Z", "versionCreated"));
            assertThat(read.sources()).containsExactly(new Source("Peter Klaunzer", "photo"), new Source("Keystone", "photo"),
                    new Source("AFP", "text"), new Source("Muster Medien AG", "copyright"));
        }

        @Test
        void bodyThatRepeatsTheHeadlineIsReadWithoutIt() {
            Content content = new Content(Optional.empty(), Optional.empty(), Optional.empty(), List.of(label("main", "Der Titel")), List.of(),
                    List.of(body(null, Format.PLAIN, "Der Titel\n\nBern (sda) - Der Bundesrat tagt.\n\nEr berät.")), Optional.empty(),
                    Optional.empty(), List.of(), List.of(), Optional.empty());

            assertThat(Read.zones(Read.ENGINE.enrich(content))).containsExactly("HEADLINE|Der Titel", "DATELINE|Bern (sda)",
                    "LEDE|Der Bundesrat tagt.", "BODY|Er berät.");
        }

        @Test
        void titleStandsInForAMissingHeadlineAndMarkUpInFieldsGoes() {
            Content content = new Content(Optional.of("de"), Optional.empty(), Optional.of("Der Name"), List.of(),
                    List.of(new Labelled(Optional.of("lead"), "<p>Der <em>Lead</em> &amp; so.</p>", true)), List.of(), Optional.empty(),
                    Optional.empty(), List.of(), List.of(), Optional.empty());

            assertThat(Read.zones(Read.ENGINE.enrich(content))).containsExactly("HEADLINE|Der Name", "LEDE|Der Lead & so.");
        }

        @Test
        void htmlBodyWithoutTextGivesWayToThePlainOne() {
            Content content = new Content(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                    List.of(body(null, Format.HTML, "<img src='x'>"), body(null, Format.PLAIN, "Nur Text.")), Optional.empty(),
                    Optional.empty(), List.of(), List.of(), Optional.empty());

            assertThat(Read.zones(Read.ENGINE.enrich(content))).containsExactly("BODY|Nur Text.");
        }

        private Labelled label(String role, String text) {
            return new Labelled(Optional.of(role), text, false);
        }

        private Body body(String role, Format format, String text) {
            return new Body(Optional.ofNullable(role), format, text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stand: 30.12.2021                       | 2021-12-30
            Publié le jeudi 30 décembre 2021 à 17h  | 2021-12-30
            Pubblicato il 3 gennaio 2022            | 2022-01-03
            Published: December 30, 2021            | 2021-12-30
            Bern, 30. Dezember 2021                 | 2021-12-30
            30.12.2021, 17:04 Uhr                   | 2021-12-30
            2021-12-30                              | 2021-12-30
            """)
    void stampOfThePageSaysWhenItWasPublished(String stamp, String value) {
        Enrichment read = Read.rawCopy("Ein Titel ohne Punkt\n\n" + stamp + "\n\nDer Lead hat einen Satz. Und noch einen.\n\nMehr Text folgt.");

        assertThat(read.published()).contains(new Published(value, "text"));
    }

    @Test
    void dateInTheReportIsNotTheDateOfPublication() {
        assertThat(Read.rawCopy("Ein Titel\n\nAm 30. Dezember 2021 war alles anders. Damals.\n\nMehr Text folgt.").published()).isEmpty();
    }
}
