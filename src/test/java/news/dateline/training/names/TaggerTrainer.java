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

/**
 * Trains the tagger: a first short run over all features chooses those that will ship, then several runs of different order
 * learn only these, and their mean is written.
 *
 * <p>With {@code -Dheld=true} every other sentence of GermEval's development part and the last tenth of the Wikinews articles
 * are kept out, and the scores on them are worth something. SmartData's development part is never trained on, nor what MobIE has of it.
 */
public final class TaggerTrainer {

    private static final int EPOCHS = 8;
    private static final int CHOOSING_EPOCHS = 3;
    /**
     * The last epochs do without the sentences written for training, which are more regular than what people print: with them to the end
     * F1 on GermEval is 1.8 points lower.
     */
    private static final int LAST_EPOCHS = 3;
    private static final int SEEDS = Integer.getInteger("seeds", 3);
    private static final int WORD_ROWS = 250_000;
    /** Twice as many are no better on what was not trained on, half as many lose 0.3 points of F1; the fewer, the faster. */
    private static final int CONTEXT_ROWS = 60_000;
    private static final float RATE = 0.04f;
    private static final float DECAY = 1e-4f;
    private static final double DROPOUT = 0.15;
    /** The chance that a sentence is shown with other names, and that each of its names then is one. */
    private static final double SWAPPED = 0.4;
    private static final double SWAPPED_NAMES = 0.6;
    /** The chance that a sentence is shown without what the lists say, so that they are not trusted blindly. */
    private static final double UNLISTED = 0.2;
    private static final int SWAPPED_REPEATS = 6;

    private final TrainingAccess access;
    private final Replacement replacement;
    private final List<Example> training = new ArrayList<>();
    /** Those of them that were written for training. */
    private final List<Example> written = new ArrayList<>();
    /** Those that are only shown with other names. */
    private final List<Example> swapped = new ArrayList<>();
    private final Map<String, List<Example>> tests = new LinkedHashMap<>();

    private TaggerTrainer(Path data, Path lists, Path lexicon, Path texts) throws IOException {
        access = new TrainingAccess(lexicon);
        replacement = new Replacement(data.resolve("names"), lists, texts);
    }

    /** Arguments: the directory of data, that of prepared lists, the lexicon, the model to write, that of the texts written for it. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        TaggerTrainer trainer = new TaggerTrainer(data, Path.of(args[1]), Path.of(args[2]), Path.of(args[4]));
        trainer.load(data.resolve("ner"), Path.of(args[4]), Boolean.getBoolean("held"));
        trainer.train(Path.of(args[3]));
    }

    private void load(Path ner, Path texts, boolean held) throws IOException {
        List<Sample> wikinews = Corpora.wikinews(ner.resolve("wikinews-gold/wikinews-gold.jsonl"));
        List<Sample> smart = Corpora.smartData(ner.resolve("smartdata-train.jsonl"));
        List<Sample> smartDev = Corpora.smartData(ner.resolve("smartdata-dev.jsonl"));
        List<Sample> germeval = Corpora.germEval(ner.resolve("germeval2014-dev.tsv"));
        List<Sample> known = new ArrayList<>(smart);
        known.addAll(smartDev);

        training.addAll(examples(held ? Corpora.withoutLastTenth(wikinews) : wikinews));
        training.addAll(examples(smart));
        training.addAll(examples(Corpora.mobie(ner.resolve("mobie-train.bio.tsv"), known)));
        training.addAll(examples(Corpora.wikigold(ner.resolve("wikigold-en.conll"))));
        if (held) {
            List<Sample> kept = Corpora.everyOther(germeval, Corpora.KEPT);
            training.addAll(examples(Corpora.everyOther(germeval, 1 - Corpora.KEPT)));
            tests.put("germeval", examples(kept));
            tests.put("germeval news", examples(kept.stream().filter(s -> !s.group().contains("wikipedia")).toList()));
            tests.put("wikinews", examples(Corpora.lastTenth(wikinews)));
        } else {
            training.addAll(examples(germeval));
        }
        tests.put("smartdata", examples(smartDev));
        swapped.addAll(examples(Corpora.written(texts.resolve("sentences.txt"))));
        written.addAll(examples(Corpora.allWritten(texts)));
        training.addAll(written);
        System.out.printf("training on %d sentences of %d tokens%n", training.size(), training.stream().mapToInt(e -> e.forms().length).sum());
    }

    private static List<Example> examples(List<Sample> samples) {
        return samples.stream().flatMap(sample -> Example.of(sample).stream()).collect(Collectors.toList());
    }

    private void train(Path model) throws IOException {
        Export export = new Export(access);
        Random shuffled = new Random(99);
        for (Example example : training) {
            export.count(example);
            export.count(replacement.swap(example, 1, shuffled));
        }
        for (Example example : swapped) {
            export.count(example);
            export.count(replacement.swap(example, 1, shuffled));
            export.count(replacement.swap(example, 1, shuffled));
        }
        int[] chosen = export.select(field(null, 100, CHOOSING_EPOCHS), WORD_ROWS, CONTEXT_ROWS);
        Crf mean = field(chosen, 1, EPOCHS);
        for (int seed = 2; seed <= SEEDS; seed++) {
            mean.add(field(chosen, seed, EPOCHS));
        }
        mean.divide(SEEDS);
        Export.write(mean, chosen, model);
        tests.forEach((name, examples) -> System.out.println(name + " " + score(mean, examples)));
    }

    private Crf field(int[] only, int seed, int epochs) {
        Crf crf = new Crf(access, RATE, DECAY, only);
        Random random = new Random(seed);
        List<Example> all = new ArrayList<>(training);
        for (int i = 0; i < SWAPPED_REPEATS; i++) {
            all.addAll(swapped);
        }
        Set<Example> alwaysSwapped = identities(swapped);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            if (epoch == epochs - LAST_EPOCHS + 1 && epoch > 1) {
                all.removeIf(identities(written)::contains);
            }
            Collections.shuffle(all, random);
            double loss = 0;
            for (Example example : all) {
                Example shown = alwaysSwapped.contains(example) ? replacement.swap(example, 0.8, random)
                        : random.nextDouble() < SWAPPED ? replacement.swap(example, SWAPPED_NAMES, random) : example;
                loss += crf.learn(shown, random.nextDouble() >= UNLISTED, DROPOUT, random);
            }
            System.out.printf("seed %d epoch %d loss %.0f%n", seed, epoch, loss);
        }
        return crf;
    }

    private static Set<Example> identities(List<Example> examples) {
        Set<Example> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(examples);
        return identities;
    }

    private static Score score(Crf crf, List<Example> examples) {
        Score score = new Score();
        for (Example example : examples) {
            score.add(example, Score.names(crf.decode(example.forms())));
        }
        return score;
    }
}
