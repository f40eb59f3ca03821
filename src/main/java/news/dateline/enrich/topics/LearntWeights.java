package news.dateline.enrich.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights of words for top levels, learnt from unlabelled German news by {@code news.dateline.training.topics.SelfTraining}.
 * Immutable.
 */
final class LearntWeights {

    static final LearntWeights NONE = new LearntWeights(List.of(), null);

    private record Weight(int top, float weight) {
    }

    private final Map<Long, Weight[]> weights = new HashMap<>();

    /**
     * @param lines a folded word and its weights in hundredths by top level: {@code wort 01:35 04:-20}
     */
    LearntWeights(List<String> lines, TopicTable table) {
        for (String line : lines) {
            String[] fields = line.split(" ");
            Weight[] entry = new Weight[fields.length - 1];
            for (int i = 0; i < entry.length; i++) {
                int colon = fields[i + 1].indexOf(':');
                entry[i] = new Weight(table.index(fields[i + 1].substring(0, colon) + "000000"),
                        Integer.parseInt(fields[i + 1].substring(colon + 1)) / 100f);
            }
            weights.put(Words.hash(fields[0]), entry);
        }
    }

    void match(long hash, Evidence.Collector collector) {
        Weight[] entry = weights.get(hash);
        if (entry != null) {
            for (Weight weight : entry) {
                collector.learnt(weight.top(), weight.weight());
            }
        }
    }
}
