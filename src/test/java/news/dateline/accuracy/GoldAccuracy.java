package news.dateline.accuracy;

import java.util.List;
import java.util.Map;
import news.dateline.accuracy.AccuracyReport.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole engine on the project's own gold articles; {@code -Derrors=true} prints what is wrong. */
@Tag("accuracy")
@ExtendWith(AccuracyReport.class)
class GoldAccuracy {

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "en"})
    void ownArticles(String language, Rows report) {
        List<GoldArticle> articles = GoldArticle.of(language);

        GoldScore score = GoldScore.of(articles);

        String set = "gold articles, " + language;
        score.names.forEach((type, tally) -> name(report, set, type, tally, score.nameFacts));
        name(report, set, "all", score.allNames(), Map.of());
        report.add(Section.DATES, set, AccuracyReport.OWN_GOLD, score.dates.gold, score.dates.precision(), score.dates.recall(),
                score.dates.f1(), score.strictDates.f1(), score.values.f1());
        report.add(Section.QUOTES, set, AccuracyReport.OWN_GOLD, score.direct.gold, score.direct.precision(), score.direct.recall(),
                score.direct.f1(), score.speakers.recall(), score.speech.gold, score.speech.recall());
        report.add(Section.AMOUNTS, set, AccuracyReport.OWN_GOLD, score.amounts.gold, score.amounts.precision(), score.amounts.recall(),
                score.amounts.f1());
        report.add(Section.TOPICS, set, AccuracyReport.OWN_GOLD, score.topics.gold, score.topics.found, score.topics.precision(),
                score.topics.recall());
        if (Boolean.getBoolean("errors")) {
            score.errors.forEach(System.out::println);
        }
    }

    private static void name(Rows report, String set, String type, Tally tally, Map<String, Tally> facts) {
        report.add(Section.NAMES, set, AccuracyReport.OWN_GOLD, type, tally.gold, tally.precision(), tally.recall(), tally.f1(),
                facts.containsKey(type) ? facts.get(type).share() : "–");
    }

    /** Prints what is wrong: language. */
    public static void main(String[] arguments) {
        GoldScore.of(GoldArticle.of(arguments[0])).errors.forEach(System.out::println);
    }
}
