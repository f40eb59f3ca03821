package news.dateline.enrich.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.Quote;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The invented passages: every one has exactly the speech and the speakers its author put there. */
class QuoteGoldTest {

    private static final QuoteReader READER = new QuoteReader();

    private record Passage(String language, String text, List<String> expected) {
    }

    @TestFactory
    Stream<DynamicTest> findsTheSpeechOfEveryPassage() throws IOException {
        return passages().stream().map(passage -> DynamicTest.dynamicTest(passage.text(),
                () -> assertEquals(String.join("\n", passage.expected()), String.join("\n", found(passage)))));
    }

    private static List<String> found(Passage passage) {
        List<Quote> quotes = READER.read(Tokens.of(passage.text()), List.of(), passage.language(), List.of());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            String expected = i < passage.expected().size() ? passage.expected().get(i) : "||";
            String start = expected.split("\\|").length > 1 ? expected.split("\\|")[1] : "";
            String text = quote.text().startsWith(start) ? start : quote.text();
            found.add(quote.kind().name().toLowerCase() + "|" + text + "|" + quote.speaker().map(Quote.Speaker::name).orElse("-"));
        }
        return found;
    }

    private static List<Passage> passages() throws IOException {
        List<Passage> passages = new ArrayList<>();
        try (InputStream in = QuoteGoldTest.class.getResourceAsStream("gold.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int bar = line.indexOf('|');
                if (bar == 2) {
                    passages.add(new Passage(line.substring(0, 2), line.substring(3), new ArrayList<>()));
                } else if (bar > 0) {
                    passages.get(passages.size() - 1).expected().add(line);
                }
            }
        }
        return passages;
    }
}
