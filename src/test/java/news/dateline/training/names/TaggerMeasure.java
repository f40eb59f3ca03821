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

    private TaggerMeasure() {
    }

    /** Arguments: the data directory, the lexicon, the model. */
    public static void main(String[] args) throws IOException {
        Path ner = Path.of(args[0]).resolve("ner");
        TaggerAccess tagger = new TaggerAccess(Path.of(args[1]), Path.of(args[2]));
        Map<String, List<Sample>> sets = new LinkedHashMap<>();
        List<Sample> germeval = Corpora.germEval(ner.resolve("germeval2014-dev.tsv"));
        List<Sample> wikinews = Corpora.wikinews(ner.resolve("wikinews-gold/wikinews-gold.jsonl"));
        sets.put("germeval", germeval);
        sets.put("ge-news", germeval.stream().filter(s -> !s.group().contains("wikipedia")).toList());
        sets.put("wikinews", wikinews.subList(wikinews.size() * 9 / 10 + 20, wikinews.size()));
        sets.put("smart", Corpora.smartData(ner.resolve("smartdata-dev.jsonl")));
        sets.forEach((name, samples) -> {
            Score score = new Score();
            for (Sample sample : samples) {
                score.add(sample, tagger.tag(sample.text()));
            }
            System.out.println(name + " " + score);
        });
        speed(tagger, wikinews);
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
