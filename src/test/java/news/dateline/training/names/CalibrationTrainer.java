package news.dateline.training.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Mention;
import news.dateline.enrich.names.CalibrationAccess;
import news.dateline.enrich.names.GoldArticle;
import news.dateline.enrich.names.NameReader;
import news.dateline.enrich.names.Names;
import news.dateline.enrich.text.Tokens;
import news.dateline.training.names.DevelopmentSets.Document;

/**
 * Fits {@code calibration.txt}: how often names are right by how sure the reader makes them, on text the tagger was not trained on.
 *
 * <p>That is SmartData's development part and the gold articles of the names, and with {@code -Dheld=true}, where the tagger on the class path was
 * trained so, GermEval's development part and the last tenth of the Wikinews articles too. Each set is fitted on one half and
 * measured on the other first; what is written is fitted on all. Arguments: the directory of data, the file to write.
 */
public final class CalibrationTrainer {

    /** The fewest names of a point: fewer make steps of chance. */
    private static final int LEAST = 120;

    private final NameReader reader = CalibrationAccess.uncalibrated();
    private final Isotonic all = new Isotonic();
    private final List<double[]> even = new ArrayList<>();
    private final Isotonic odd = new Isotonic();

    private CalibrationTrainer() {
    }

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        CalibrationTrainer trainer = new CalibrationTrainer();
        trainer.documents(DevelopmentSets.smartData(data), "de");
        if (Boolean.getBoolean("held")) {
            trainer.documents(DevelopmentSets.germEval(data), "de");
            trainer.documents(DevelopmentSets.lastWikinews(data), "de");
        }
        for (String language : List.of("de", "fr", "it", "en")) {
            GoldArticle.of(language).forEach(article -> trainer.names(article.read(trainer.reader), article::holds));
        }
        trainer.write(Path.of(args[1]));
    }

    private void documents(List<Document> documents, String language) {
        for (Document document : documents) {
            int length = document.text().codePointCount(0, document.text().length());
            names(reader.read(Tokens.of(document.text()), List.of(new Zone(ZoneKind.BODY, 0, length)), language), document::holds);
        }
    }

    private void names(Names names, BiPredicate<Mention, Integer> isRight) {
        names.people().forEach(person -> person.mentions().forEach(m -> add(person.confidence(), isRight.test(m, 0))));
        names.places().forEach(place -> place.mentions().forEach(m -> add(place.confidence(), isRight.test(m, 1))));
        names.organisations().forEach(body -> body.mentions().forEach(m -> add(body.confidence(), isRight.test(m, 2))));
    }

    private void add(double said, boolean right) {
        all.add(said, right);
        if (all.size() % 2 == 0) {
            even.add(new double[] {said, right ? 1 : 0});
        } else {
            odd.add(said, right);
        }
    }

    private void write(Path file) throws IOException {
        System.out.printf(Locale.ROOT, "%d names; fitted on one half, expected calibration error on the other %.4f, uncalibrated %.4f%n", all.size(),
                error(odd.points(LEAST / 2)), error(List.of(new double[] {1, 1})));
        String points = all.points(LEAST).stream().map(p -> String.format(Locale.ROOT, "%.5f %.4f", p[0], p[1])).collect(Collectors.joining("\n"));
        Files.writeString(file, """
                # How sure a name is made by tagger and document, and the share of such names that were right in text the tagger was not trained on.
                # Written by news.dateline.training.names.CalibrationTrainer.
                [said right]
                """ + points + "\n");
    }

    /** Expected calibration error over tenths (Naeini, Cooper and Hauskrecht 2015). */
    private double error(List<double[]> points) {
        double[][] bins = new double[10][3];
        for (double[] one : even) {
            double said = between(points, one[0]);
            double[] bin = bins[Math.min(9, (int) (said * 10))];
            bin[0] += said;
            bin[1] += one[1];
            bin[2]++;
        }
        double sum = 0;
        for (double[] bin : bins) {
            sum += Math.abs(bin[0] - bin[1]);
        }
        return sum / Math.max(1, even.size());
    }

    private static double between(List<double[]> points, double said) {
        double[] before = {0, 0};
        for (double[] point : points) {
            if (said <= point[0]) {
                double width = point[0] - before[0];
                return width == 0 ? point[1] : before[1] + (said - before[0]) / width * (point[1] - before[1]);
            }
            before = point;
        }
        return before[1];
    }
}
