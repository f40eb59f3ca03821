package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            white space collapses       | 'a \t  b '         | 'a b'
            thin space in a number      | '1\u2009200\u202F000' | '1 200 000'
            no-break space              | '5\u00A0Franken'   | '5 Franken'
            soft hyphen and BOM go      | '\uFEFFDonau\u00ADdampf' | 'Donaudampf'
            zero width space goes       | 'Do\u200Bnau'      | 'Donau'
            joiner in Latin script goes | 'Auf\u200Clage'    | 'Auflage'
            NUL and controls go         | 'a\u0000b\u0007\u0090c' | 'abc'
            bidi controls go            | '\u202Eabc\u2066'  | 'abc'
            lone high surrogate         | 'a\uD83Db'         | 'a\uFFFDb'
            lone low surrogate          | 'a\uDE00b'         | 'a\uFFFDb'
            decomposed becomes NFC      | 'Zu\u0308rich'     | 'Zürich'
            emoji sequence stays        | '👨\u200D👩'        | '👨\u200D👩'
            """)
    void textIsCleaned(String name, String raw, String clean) {
        assertThat(Cleaner.text(raw)).isEqualTo(clean);
    }

    @Test
    void lineEndsOfAllSystemsAreOneAndAtMostTwo() {
        assertThat(Cleaner.text(" \r\n a \r\n\r\n\r\nb\rc\u2028d\u0085e \n")).isEqualTo("a\n\nb\nc\nd\ne");
        assertThat(Cleaner.line("a\r\n\r\nb")).isEqualTo("a b");
    }

    @Test
    void runsOfCombiningMarksAreBounded() {
        String zalgo = "a" + "\u0316\u0301".repeat(200_000);

        assertThat(Cleaner.text(zalgo).length()).isLessThanOrEqualTo(31);
    }
}
