package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.article.Enrichment;
import news.dateline.article.Enrichment.Status;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No input takes the engine long or makes it fail, and what holds of the text holds of every text. */
class HostileInputTest {

    private static final int LONG = 500_000;
    /** Each takes well below a second; the bound leaves room for a busy machine and still catches anything quadratic. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    static Stream<String> shapes() {
        return Stream.of("a", "A", "ß", "\n", " ", "(", ")", ". ", ".", ". (", ".(", "« ", "\"", "1", "1. ", "1 / 6 ", "/", "1/2 ", "a.", "A. ", "'",
                "l'", "-", "a-", "a\n", "A\n\n", "A b.\n", "Foto: ", "Bild ", "(sda) ", "Reuters ", ". Reuters ", "Reuters/", "x. Keystone/", "Von ",
                "© ", " : ", ":", "Darum gehts ", "Darum gehts\n", "BERN, ", "BERN (", "BERN/", "\u0301", "\u0316\u0301", "😀", "\uD83D",
                "\u200D", "\u00AD", "am 7. Dezember ", "2021-12-", "date 2021-12 ", "- ", "• a\n", "z.B.", "…", "?! ", "Strasse ", "der die ");
    }

    @ParameterizedTest(name = "raw copy of {0}")
    @MethodSource("shapes")
    void rawCopyOfOneShapeIsReadInBoundedTime(String shape) {
        readsInTime(Format.RAW_COPY, shape.repeat(LONG / shape.length()));
    }

    @ParameterizedTest(name = "titled copy of {0}")
    @MethodSource("shapes")
    void paragraphsOfOneShapeAreReadInBoundedTime(String shape) {
        String copy = "Kurzer Titel\n\nEin erster Absatz, der kurz ist.\n\n1 / 9 " + shape.repeat(LONG / 2 / shape.length()) + "\n"
                + shape.repeat(LONG / 2 / shape.length());
        readsInTime(Format.RAW_COPY, copy);
        readsInTime(Format.PLAIN, copy);
    }

    /** Shapes that keep one of the extractors busy: numbers and dates without end, speech within speech, names and nothing else. */
    static Stream<String> busyShapes() {
        return Stream.of("1 ", "1 2 ", "1 2 3 - ", "1 / 6 ", "1/2 ", "1, ", "1. 2. ", "1.2.", "12.30 ", "2020 bis ", "2021-12-", "5. und ", "zwei bis ",
                "zwei ", "5. Mai und ", "Mai ", "letzten ", "Anfang ", "vor zwei Tagen ", "am Montag ", "20 Prozent ", "1 Mio. ", "Fr. 1 ", "zwei alte ",
                "«", "»", "«a» ", "„a“ ", "«a „b“ ", "\"a\" sagte ", "sagte, ", "sagte, dass ", "«Ja», sagte sie. ", "laut ", "Angaben der ", "wie er sagt, ",
                "Peter Müller ", "Peter und ", "FC ", "SPD-", "Uno (UNO) ", "Strasse ", "Das Haus ", "Bern, ", "½ ");
    }

    @ParameterizedTest(name = "German of {0}")
    @MethodSource("busyShapes")
    void germanOfOneShapeIsReadInBoundedTime(String shape) {
        Content german = new Content(Optional.of("de"), Optional.of(new Published("2024-03-14", "versioncreated")), Optional.empty(), List.of(),
                List.of(), List.of(new Body(Optional.empty(), Format.PLAIN, shape.repeat(LONG / shape.length()))), Optional.empty(), Optional.empty(),
                List.of(), List.of(), Optional.empty());
        assertTimeoutPreemptively(BOUND, () -> {
            Enrichment read = Read.ENGINE.enrich(german);
            assertThat(read.failures()).isEmpty();
            assertInvariants(read);
        });
    }

    static Stream<String> markup() {
        return Stream.of("<div>", "<b>", "<i><p>", "<a>", "<table>", "<table><tr><td>", "<font>", "<p>", "<ul><li>", "<blockquote>", "<figure><figcaption>",
                "<aside>", "<svg>", "<template>", "<script>", "<!--", "<", "&", "&amp;", "&#0;", "</p>", "<br>", "<h1>", "<x a=b ", "<p class='lead ", "</div></b>",
                "<b></p>", "<form>", "<select><option>", "<q>", "<nobr>", "<button>", "<math>", "<p><b><i>x", "<td>", "<dd>", "<h2></h3>");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markup")
    void deepOrBrokenMarkupIsReadInBoundedTime(String tag) {
        readsInTime(Format.HTML, "<p>Anfang</p>" + tag.repeat(2_000_000 / tag.length()));
    }

    private static void readsInTime(Format format, String text) {
        assertTimeoutPreemptively(BOUND, () -> {
            Enrichment read = Read.body(format, text);
            assertThat(read.failures()).isEmpty();
            assertInvariants(read);
        });
    }

    @Test
    void zonesCoverCleanTextWhateverTheInput() {
        Random random = new Random(42);
        List<String> pieces = new ArrayList<>(shapes().toList());
        pieces.addAll(markup().toList());
        pieces.addAll(List.of("Der Bundesrat tagt.", "Keystone", "Biden: Keine Einigung", "\r\n", "\n\n", "\u0000", "\u2028", "ü", "u\u0308",
                "Publiziert am 30. Dezember 2021", "(dpa)", "Zwischentitel", "</figcaption>", "</p>", "1 / 3 "));
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(3) == 0 ? " " : "");
            }
            Enrichment read = Read.body(Format.values()[random.nextInt(3)], text.toString());
            assertThat(read.status()).as(text.toString()).isEqualTo(Status.COMPLETE);
            assertInvariants(read);
        }
    }

    private static void assertInvariants(Enrichment read) {
        String text = read.text();
        int[] points = text.codePoints().toArray();
        int next = 0;
        for (Zone zone : read.zones()) {
            if (zone.start() != next || zone.end() <= zone.start()) {
                throw new AssertionError(zone + " does not start at " + next + " or is empty");
            }
            next = zone.end() + 1;
        }
        assertThat(points.length).isEqualTo(Math.max(0, next - 1));
        long joints = 0;
        for (int point : points) {
            joints += point == '\n' ? 1 : 0;
            if (point != '\n' && (Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE)) {
                throw new AssertionError("not clean: U+" + Integer.toHexString(point));
            }
        }
        assertThat(joints).isEqualTo(Math.max(0, read.zones().size() - 1));
    }
}
