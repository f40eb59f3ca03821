package news.dateline.enrich.topics;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one word speaks for.
 *
 * @param topics     indices of topics, ascending
 * @param weights    how much it speaks for each
 * @param tops       indices of the top levels above them, ascending
 * @param topWeights the strongest weight under each: a word counts once for a top level, however many topics below it claim it
 */
record Evidence(int[] topics, float[] weights, int[] tops, float[] topWeights) {

    static final Evidence NONE = new Evidence(new int[0], new float[0], new int[0], new float[0]);

    /** Gathers evidence; the strongest term in a word decides for a topic. */
    static final class Collector {

        private final TopicTable table;
        private final Map<Integer, Float> topics = new TreeMap<>();
        private final Set<Integer> exceptions = new HashSet<>();

        Collector(TopicTable table) {
            this.table = table;
        }

        void add(int topic, float weight) {
            if (weight == Term.EXCEPTION) {
                exceptions.add(topic);
            } else {
                topics.merge(topic, weight, Math::max);
            }
        }

        Evidence evidence() {
            topics.keySet().removeAll(exceptions);
            Map<Integer, Float> tops = new TreeMap<>();
            topics.forEach((topic, weight) -> tops.merge(table.top(topic), weight, Math::max));
            return topics.isEmpty() ? NONE : new Evidence(indices(topics), weights(topics), indices(tops),
                    weights(tops));
        }

        private static int[] indices(Map<Integer, Float> map) {
            return map.keySet().stream().mapToInt(Integer::intValue).toArray();
        }

        private static float[] weights(Map<Integer, Float> map) {
            float[] weights = new float[map.size()];
            int i = 0;
            for (float weight : map.values()) {
                weights[i++] = weight;
            }
            return weights;
        }
    }
}
