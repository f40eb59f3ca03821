package news.dateline.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors on the gold articles of this package: strict spans, and the facts told with them. */
class NameGoldTest {

    private static final NameReader READER = NameReader.create();

    @ParameterizedTest
    @CsvSource({"de, 0.95", "fr, 0.94", "it, 0.92", "en, 0.93"})
    void spansAreFound(String language, double floor) {
        int[][] counts = new int[3][3];

        GoldArticle.of(language).forEach(article -> article.score(article.read(READER), counts));

        assertThat(GoldArticle.f1(counts)).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void germanFactsHold() {
        List<String> missing = new ArrayList<>();
        int all = 0;
        for (GoldArticle article : GoldArticle.of("de")) {
            Names names = article.read(READER);
            for (String[] fact : article.facts()) {
                all++;
                if (!holds(fact, names)) {
                    missing.add(article.id() + " " + String.join(" | ", fact));
                }
            }
        }

        assertThat(missing).as("of %d facts", all).hasSizeLessThanOrEqualTo(all / 10);
    }

    private static boolean holds(String[] fact, Names names) {
        return switch (fact[0]) {
            case "role" -> person(names, fact[1]).stream().anyMatch(p -> p.roles().contains(fact[2]));
            case "place" -> names.places().stream().anyMatch(p -> Lexicon.fold(p.name()).equals(fact[1]) && p.country().orElse("").equals(fact[2]));
            case "one" -> person(names, fact[1]).stream().anyMatch(p -> p.mentions().size() > 1);
            default -> person(names, fact[1]).size() == 1 && person(names, fact[2]).size() == 1;
        };
    }

    private static List<Person> person(Names names, String name) {
        return names.people().stream().filter(p -> p.name().equals(name)).toList();
    }
}
