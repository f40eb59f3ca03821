package news.dateline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dateline.accuracy.AccuracyReport.Rows;
import news.dateline.accuracy.TimexCorpus.Document;
import news.dateline.accuracy.TimexCorpus.Gold;
import news.dateline.article.Published;
import news.dateline.article.TimeExpression;
import news.dateline.enrich.dates.DateReader;
import news.dateline.enrich.text.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Time expressions against TimeBank-like corpora, scored as TempEval-3 does: strict wants equal spans, lenient (overlap) any common
 * character, one to one; value wants an overlap and an equal value.
 *
 * <p>The corpora may only be measured on. Their directory is the system property {@code dateline.data}.
 */
@Tag("accuracy")
@ExtendWith(AccuracyReport.class)
class DatesAccuracy {

    private static final DateReader READER = new DateReader();

    /** Counts of one kind of expression. */
    static final class Score {
        int gold;
        int found;
        int overlap;
        int strict;
        int value;
        int type;

        static double f1(int hits, int found, int gold) {
            return found + gold == 0 ? 1 : 2.0 * hits / (found + gold);
        }

        double overlapF1() {
            return f1(overlap, found, gold);
        }

        double valueF1() {
            return f1(value, found, gold);
        }

        @Override
        public String toString() {
            return "gold %4d found %4d | overlap P %.3f R %.3f F1 %.3f | strict F1 %.3f | type F1 %.3f | value F1 %.3f".formatted(gold, found,
                    overlap / (double) Math.max(1, found), overlap / (double) Math.max(1, gold), overlapF1(), f1(strict, found, gold),
                    f1(type, found, gold), valueF1());
        }
    }

    @ParameterizedTest
    @CsvSource({"timex/krauts-dolomiten42, de, 0.96, 0.82", "timex/french-timebank, fr, 0.88, 0.78", "timex/wikiwars-de, de, 0.92, 0.83"})
    void expressionsAreFoundAndValued(String corpus, String language, double overlap, double value, Rows report) {
        String data = System.getProperty("dateline.data");
        assumeTrue(data != null && Files.isDirectory(Path.of(data, corpus)), "SKIPPED: no " + corpus + " under -Ddateline.data");

        Score score = score(TimexCorpus.read(Path.of(data, corpus)), language, false);

        System.out.printf("dates %s: %s%n", corpus, score);
        report.add(Section.DATES, corpus.substring(corpus.indexOf('/') + 1), AccuracyReport.MEASURED_ONLY, score.gold,
                score.overlap / (double) score.found, score.overlap / (double) score.gold, score.overlapF1(),
                Score.f1(score.strict, score.found, score.gold), score.valueF1());
        assertThat(score.overlapF1()).isGreaterThanOrEqualTo(overlap);
        assertThat(score.valueF1()).isGreaterThanOrEqualTo(value);
    }

    static Score score(List<Document> documents, String language, boolean verbose) {
        Score score = new Score();
        Map<String, Score> types = new TreeMap<>();
        for (Document document : documents) {
            List<TimeExpression> found = READER.read(Tokens.of(document.text()), List.of(), language,
                    Optional.of(new Published(document.created(), "test")));
            boolean[] used = new boolean[found.size()];
            score.gold += document.expressions().size();
            score.found += found.size();
            for (Gold gold : document.expressions()) {
                Score type = types.computeIfAbsent(gold.type(), name -> new Score());
                type.gold++;
                int best = match(document.text(), gold, found, used);
                if (best < 0) {
                    report(verbose, "MISSED", document, gold.start(), gold.end(), gold.type() + " " + gold.value());
                    continue;
                }
                used[best] = true;
                TimeExpression hit = found.get(best);
                boolean strict = index(document.text(), hit.start()) == gold.start() && index(document.text(), hit.end()) == gold.end();
                score.overlap++;
                type.overlap++;
                score.strict += strict ? 1 : 0;
                score.type += hit.type().equals(gold.type()) ? 1 : 0;
                if (hit.value().equals(gold.value())) {
                    score.value++;
                    type.value++;
                } else {
                    report(verbose, "VALUE", document, gold.start(), gold.end(), gold.type() + " " + gold.value() + " got " + hit.type() + " "
                            + hit.value() + " <" + hit.text() + "> " + hit.anchor().orElse("-") + " dct " + document.created());
                }
            }
            for (int f = 0; f < used.length; f++) {
                if (!used[f]) {
                    TimeExpression extra = found.get(f);
                    report(verbose, "EXTRA", document, index(document.text(), extra.start()), index(document.text(), extra.end()),
                            extra.type() + " " + extra.value());
                }
            }
        }
        if (verbose) {
            types.forEach((type, counts) -> System.out.printf("%s gold %d recall %.3f value %.3f%n", type, counts.gold,
                    counts.overlap / (double) counts.gold, counts.value / (double) counts.gold));
        }
        return score;
    }

    private static int match(String text, Gold gold, List<TimeExpression> found, boolean[] used) {
        for (int f = 0; f < used.length; f++) {
            TimeExpression hit = found.get(f);
            if (!used[f] && index(text, hit.start()) < gold.end() && index(text, hit.end()) > gold.start()) {
                return f;
            }
        }
        return -1;
    }

    private static int index(String text, int codePoint) {
        return text.offsetByCodePoints(0, codePoint);
    }

    private static void report(boolean verbose, String what, Document document, int start, int end, String detail) {
        if (verbose) {
            String text = document.text();
            System.out.println(what + " | " + text.substring(Math.max(0, start - 50), start).replace('\n', ' ') + "[" + text.substring(start, end)
                    + "]" + text.substring(end, Math.min(text.length(), end + 40)).replace('\n', ' ') + " | " + detail);
        }
    }

    /** Prints every error: directory, language. */
    public static void main(String[] arguments) {
        System.out.println(score(TimexCorpus.read(Path.of(arguments[0])), arguments[1], true));
    }
}
