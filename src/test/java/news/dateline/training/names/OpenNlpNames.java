package news.dateline.training.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.text.Tokens;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's name finder, trained on the German corpora that the shipped tagger is trained on, for measuring beside it.
 *
 * <p>It is given this project's tokens and sentences, so that only the finding differs, and has its default features. The
 * perceptron without a cutoff serves it better than its default of maximum entropy, by five points of F1. Not thread-safe.
 */
public final class OpenNlpNames {

    /** In the order of {@link Sample.Mark#type}; other names are left to it as no names. */
    private static final List<String> TYPES = List.of("person", "location", "organization");

    private static final int ITERATIONS = 100;

    private final NameFinderME finder;

    private OpenNlpNames(TokenNameFinderModel model) {
        finder = new NameFinderME(model);
    }

    /** A name by UTF-16 characters; type 0 person, 1 place, 2 organisation. */
    public record Found(int start, int end, int type) {
    }

    /** Trains it, which takes about a minute of one core. */
    public static OpenNlpNames train(Path data) throws IOException {
        Path ner = data.resolve("ner");
        List<Sample> samples = new ArrayList<>(Corpora.wikinews(ner.resolve("wikinews-gold/wikinews-gold.jsonl")));
        samples.addAll(Corpora.smartData(ner.resolve("smartdata-train.jsonl")));
        samples.addAll(Corpora.germEval(ner.resolve("germeval2014-dev.tsv")));
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        return new OpenNlpNames(NameFinderME.train("de", null, ObjectStreamUtils.createObjectStream(nameSamples(samples)), parameters,
                new TokenNameFinderFactory()));
    }

    private static List<NameSample> nameSamples(List<Sample> samples) {
        List<NameSample> all = new ArrayList<>();
        String group = "";
        for (Sample sample : samples) {
            boolean newDocument = !sample.group().equals(group);
            for (Example example : Example.of(sample)) {
                Span[] spans = example.names().stream().filter(name -> name.type() < TYPES.size())
                        .map(name -> new Span(name.first(), name.end(), TYPES.get(name.type()))).toArray(Span[]::new);
                all.add(new NameSample(example.forms(), NameFinderME.dropOverlappingSpans(spans), newDocument));
                newDocument = false;
            }
            group = sample.group();
        }
        return all;
    }

    /** The names of a text, which is a document of its own. */
    public List<Found> find(String text) {
        finder.clearAdaptiveData();
        Tokens tokens = Tokens.of(text);
        List<Found> found = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int first = tokens.firstToken(sentence);
            String[] forms = new String[tokens.endToken(sentence) - first];
            for (int t = 0; t < forms.length; t++) {
                forms[t] = tokens.form(first + t);
            }
            for (Span span : finder.find(forms)) {
                found.add(new Found(tokens.start(first + span.getStart()), tokens.end(first + span.getEnd() - 1), TYPES.indexOf(span.getType())));
            }
        }
        return found;
    }
}
