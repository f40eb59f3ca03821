package news.dateline.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinaryTest {

    private static final Lexicon LEXICON = lexicon();

    @ParameterizedTest
    @CsvSource({"gericht, 1", "trotz, 2", "gerichts, 3", "gerichten, 3", "lehrerinnen, 3", "landgericht, 4", "landesgerichten, 4",
            "trotzgericht, 4", "xandgericht, 5", "ungericht, 5", "krutschinna, 6", "land, 1", "ländle, 6", "s, 6", "ab, 6"})
    void wordsAreListedInflectedBuiltOfListedOnesOrUnknown(String lower, int kind) {
        assertThat(Ordinary.of(lower, LEXICON)).isEqualTo(kind);
    }

    @Test
    void aVeryLongWordIsSettledByItsEnd() {
        assertThat(Ordinary.of("x".repeat(500_000) + "gericht", LEXICON)).isEqualTo(Ordinary.ENDING);
    }

    private static Lexicon lexicon() {
        String[] nouns = {"gericht", "land", "lehrerin"};
        int[] keys = new int[nouns.length + 1];
        short[] kinds = new short[keys.length];
        Arrays.setAll(keys, i -> key(i < nouns.length ? nouns[i] : "trotz"));
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (short) (i < nouns.length ? Ordinary.NOUN : Ordinary.SMALL);
        }
        return new Lexicon(new int[0], new short[0], new int[0], new short[0], keys, kinds);
    }

    private static int key(String word) {
        return Lexicon.ordinaryKey(word, 0, word.length());
    }
}
