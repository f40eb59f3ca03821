package news.dateline.training.names;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.enrich.names.NameReader;
import news.dateline.enrich.names.TaggerAccess;
import news.dateline.enrich.text.Tokens;

/** Where the time goes on texts of about 600 words: tokens, tagger, all. Arguments: the data directory, lexicon, model. */
public final class NamesSpeed {

    private NamesSpeed() {
    }

    public static void main(String[] args) throws Exception {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Sample sample : Corpora.wikinews(Path.of(args[0]).resolve("ner/wikinews-gold/wikinews-gold.jsonl"))) {
            text.append(sample.text()).append('\n');
            if (text.length() > 4300) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        long words = texts.stream().mapToLong(t -> t.split("\\s+").length).sum();
        System.out.printf("%d texts of %d words and %d tokens%n", texts.size(), words / texts.size(),
                texts.stream().mapToLong(t -> Tokens.of(t).count()).sum() / texts.size());
        TaggerAccess tagger = new TaggerAccess(Path.of(args[1]), Path.of(args[2]));
        NameReader reader = NameReader.create();
        for (int round = 0; round < 6; round++) {
            measure("tokens", texts, t -> Tokens.of(t).count());
            measure("tokens and tagger", texts, tagger::count);
            measure("all", texts, t -> reader.read(Tokens.of(t), List.of(new Zone(ZoneKind.BODY, 0, t.length())), "de").people().size());
        }
    }

    private static void measure(String what, List<String> texts, ToLongFunction<String> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long sum = 0;
        for (int i = 0; i < 3; i++) {
            for (String text : texts) {
                sum += work.applyAsLong(text);
            }
        }
        double micros = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e3;
        System.out.printf("%s %.0f us a text (%d)%n", what, micros / texts.size() / 3, sum);
    }
}
