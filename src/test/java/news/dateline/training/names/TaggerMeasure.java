package news.dateline.training.names;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.enrich.names.TaggerAccess;

/** Measures a written tagger: scores on the development sets, and speed on texts of about 600 words. */
public final class TaggerMeasure {

    private static final double[] BINS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995, 1.0};

    private TaggerMeasure() {
    }

    /** Arguments: the data directory, the lexicon, the model. */
    public static void main(String[] args) throws IOException {
        Path ner = Path.of(args[0]).resolve("ner");
        TaggerAccess tagger = new TaggerAccess(Path.of(args[1]), Path.of(args[2]));
        Map<String, List<Sample>> sets = new LinkedHashMap<>();
        List<Sample> germeval = Corpora.everyOther(Corpora.germEval(ner.resolve("germeval2014-dev.tsv")), Corpora.KEPT);
        List<Sample> wikinews = Corpora.wikinews(ner.resolve("wikinews-gold/wikinews-gold.jsonl"));
        sets.put("germeval", germeval);
        sets.put("ge-news", germeval.stream().filter(s -> !s.group().contains("wikipedia")).toList());
        sets.put("wikinews", Corpora.lastTenth(wikinews));
        sets.put("smart", Corpora.smartData(ner.resolve("smartdata-dev.jsonl")));
        int[][] bins = new int[BINS.length][3];
        sets.forEach((name, samples) -> {
            Score score = new Score();
            for (Sample sample : samples) {
                reliability(sample, tagger.tag(sample.text()), bins);
                score.add(sample, tagger.tag(sample.text()));
            }
            System.out.println(name + " " + score);
        });
        for (int bin = 0; bin < BINS.length; bin++) {
            System.out.printf("said up to %.2f: %d names, mean %.3f, right %.3f%n", BINS[bin], bins[bin][0],
                    bins[bin][2] / 1000.0 / Math.max(1, bins[bin][0]), bins[bin][1] / (double) Math.max(1, bins[bin][0]));
        }
        speed(tagger, wikinews);
    }

    private static void reliability(Sample sample, List<int[]> names, int[][] bins) {
        for (int[] name : names) {
            if (name[2] < 3) {
                int bin = 0;
                while (name[3] > BINS[bin] * 1000) {
                    bin++;
                }
                bins[bin][0]++;
                bins[bin][1] += sample.marks().contains(new Sample.Mark(name[0], name[1], name[2])) ? 1 : 0;
                bins[bin][2] += name[3];
            }
        }
    }

    /** Processor time, which other programs on the machine disturb less. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void speed(TaggerAccess tagger, List<Sample> samples) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Sample sample : samples) {
            text.append(sample.text()).append('\n');
            if (text.length() > 4300) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        for (int round = 1; round <= 8; round++) {
            long start = cpu();
            long tokens = 0;
            for (String article : texts) {
                tokens += tagger.count(article);
            }
            double seconds = (cpu() - start) / 1e9;
            System.out.printf("%d texts, %.0f tokens/s, %.0f us a text%n", texts.size(), tokens / seconds, seconds * 1e6 / texts.size());
        }
    }
}
