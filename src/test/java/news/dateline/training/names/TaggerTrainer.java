package news.dateline.training.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.enrich.names.TrainingAccess;

/** Trains the tagger. */
public final class TaggerTrainer {

    private static final double DROPOUT = Double.parseDouble(System.getProperty("dropout", "0.15"));
    private static final double SWAPPED = Double.parseDouble(System.getProperty("swapped", "0.4"));
    private static final int WRITTEN_REPEATS = Integer.getInteger("written", 6);
    private static List<Example> written = List.of();
    private static final double UNLISTED = Double.parseDouble(System.getProperty("unlisted", "0.1"));

    private TaggerTrainer() {
    }

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path lists = Path.of(args[1]);
        Path lexicon = Path.of(args[2]);
        int epochs = Integer.getInteger("epochs", 8);
        TrainingAccess access = new TrainingAccess(lexicon);
        Path ner = data.resolve("ner");
        List<Sample> wikinews = Corpora.wikinews(ner.resolve("wikinews-gold/wikinews-gold.jsonl"));
        List<Sample> smart = Corpora.smartData(ner.resolve("smartdata-train.jsonl"));
        List<Sample> smartDev = Corpora.smartData(ner.resolve("smartdata-dev.jsonl"));
        List<Sample> known = new ArrayList<>(smart);
        known.addAll(smartDev);
        List<Sample> mobie = Corpora.mobie(ner.resolve("mobie-train.bio.tsv"), known);
        List<Sample> wikigold = Corpora.wikigold(ner.resolve("wikigold-en.conll"));
        List<Sample> germeval = Corpora.germEval(ner.resolve("germeval2014-dev.tsv"));
        String lastArticles = wikinews.get(wikinews.size() * 9 / 10).group();
        int cut = wikinews.stream().map(Sample::group).toList().indexOf(lastArticles);
        List<Sample> training0 = new ArrayList<>();
        Map<String, List<Example>> tests = new LinkedHashMap<>();
        if (Boolean.getBoolean("fold")) {
            germeval = new ArrayList<>(germeval);
            List<Sample> half = new ArrayList<>();
            for (int i = 0; i < germeval.size(); i++) {
                (i % 2 == 0 ? half : training0).add(germeval.get(i));
            }
            germeval = half;
        }
        tests.put("germeval", examples(germeval));
        tests.put("ge-news", examples(germeval.stream().filter(s -> !s.group().contains("wikipedia")).toList()));
        tests.put("wikinews", examples(wikinews.subList(cut, wikinews.size())));
        tests.put("smart", examples(smartDev));
        List<Example> training = new ArrayList<>();
        if (args.length > 4) {
            written = examples(Corpora.written(Path.of(args[4])));
        }
        boolean held = Boolean.getBoolean("held");
        String use = System.getProperty("use", held ? "wsmk" : "wsmkg");
        training.addAll(use.contains("w") ? examples(held ? wikinews.subList(0, cut) : wikinews) : List.of());
        training.addAll(use.contains("s") ? examples(smart) : List.of());
        training.addAll(use.contains("m") ? examples(mobie) : List.of());
        training.addAll(use.contains("k") ? examples(wikigold) : List.of());
        training.addAll(examples(training0));
        training.addAll(use.contains("g") ? examples(germeval) : List.of());
        System.out.printf("training %d sentences, %d tokens; mobie %d%n", training.size(),
                training.stream().mapToInt(e -> e.forms().length).sum(), mobie.size());
        Replacement replacement = new Replacement(data.resolve("names"), lists);
        int seeds = Integer.getInteger("seeds", 3);
        Export export = new Export(access);
        Random shuffled = new Random(99);
        for (Example example : training) {
            export.count(example);
            export.count(replacement.swap(example, 1, shuffled));
        }
        for (Example example : written) {
            export.count(example);
            export.count(replacement.swap(example, 1, shuffled));
            export.count(replacement.swap(example, 1, shuffled));
        }
        int[] chosen = export.select(train(access, training, replacement, null, 100, 3), Integer.getInteger("rows", 300_000));
        Crf mean = train(access, training, replacement, chosen, 1, epochs);
        print("seed 1", mean, tests);
        for (int seed = 2; seed <= seeds; seed++) {
            Crf crf = train(access, training, replacement, chosen, seed, epochs);
            print("seed " + seed, crf, tests);
            mean.add(crf);
        }
        mean.divide(seeds);
        Path model = Path.of(args[3]);
        Export.write(mean, chosen, model);
        print("mean", mean, tests);
        String errors = System.getProperty("errors", "");
        if (!errors.isEmpty()) {
            errors(mean, tests.get(errors));
        }
    }

    private static void print(String what, Crf crf, Map<String, List<Example>> tests) {
        tests.forEach((name, examples) -> System.out.println(what + "  " + name + " " + score(crf, examples)));
    }

    private static Crf train(TrainingAccess access, List<Example> examples, Replacement replacement, int[] only, int seed, int epochs) {
        Crf crf = new Crf(access, Float.parseFloat(System.getProperty("rate", "0.04")), Float.parseFloat(System.getProperty("decay", "1e-4")), only);
        Random random = new Random(seed);
        List<Example> training = new ArrayList<>(examples);
        for (int i = 0; i < WRITTEN_REPEATS; i++) {
            training.addAll(written);
        }
        Set<Example> always = Collections.newSetFromMap(new IdentityHashMap<>());
        always.addAll(written);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            long start = System.nanoTime();
            Collections.shuffle(training, random);
            double loss = 0;
            for (Example example : training) {
                Example shown = always.contains(example) ? replacement.swap(example, 0.8, random)
                        : random.nextDouble() < SWAPPED ? replacement.swap(example, 0.6, random) : example;
                loss += crf.learn(shown, random.nextDouble() >= UNLISTED, DROPOUT, 1, random);
            }
            System.out.printf("epoch %d loss %.0f %.0f s%n", epoch, loss, (System.nanoTime() - start) / 1e9);
        }
        return crf;
    }

    private static void errors(Crf crf, List<Example> examples) {
        for (Example example : examples) {
            List<Example.Name> found = Score.names(crf.decode(example.forms()));
            StringBuilder line = new StringBuilder();
            for (Example.Name name : example.names()) {
                if (name.type() < 3 && !found.contains(name)) {
                    line.append(" -").append(text(example, name));
                }
            }
            for (Example.Name name : found) {
                if (name.type() < 3 && !example.names().contains(name)) {
                    line.append(" +").append(text(example, name));
                }
            }
            if (line.length() > 0) {
                System.out.println("ERR" + line + " | " + String.join(" ", example.forms()));
            }
        }
    }

    private static String text(Example example, Example.Name name) {
        return "PLOX".charAt(name.type()) + ":" + String.join("_", List.of(example.forms()).subList(name.first(), name.end()));
    }

    static List<Example> examples(List<Sample> samples) {
        return samples.stream().flatMap(sample -> Example.of(sample).stream()).collect(Collectors.toList());
    }

    static Score score(Crf crf, List<Example> examples) {
        Score score = new Score();
        for (Example example : examples) {
            score.add(example, Score.names(crf.decode(example.forms())));
        }
        return score;
    }
}
