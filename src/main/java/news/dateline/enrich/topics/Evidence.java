package news.dateline.enrich.topics;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one word speaks for: topics, and the top levels above them. Of the topics under one top level the strongest counts there: a word
 * counts once for a top level, however many topics below it claim it.
 *
 * <p>Kept in one array, since an article asks for some hundred of these and the processor's cache has forgotten them since the last.
 * Immutable.
 */
final class Evidence {

    static final Evidence NONE = new Evidence(Map.of(), Map.of());

    /** Index and weight of each topic, ascending; then the same of the top levels. */
    private final int[] packed;
    private final int topics;

    private Evidence(Map<Integer, Float> topics, Map<Integer, Float> tops) {
        this.topics = topics.size();
        this.packed = new int[2 * (topics.size() + tops.size())];
        int at = pack(topics, 0);
        pack(tops, at);
    }

    private int pack(Map<Integer, Float> weights, int from) {
        int at = from;
        for (Map.Entry<Integer, Float> entry : weights.entrySet()) {
            packed[at++] = entry.getKey();
            packed[at++] = Float.floatToIntBits(entry.getValue());
        }
        return at;
    }

    /** The first topic; there must be one. */
    int firstTopic() {
        return packed[0];
    }

    /** Adds what it says, so many times, to the score of each topic and each top level, and one kind of word to each topic's kinds. */
    void addTo(float[] own, float[] tops, int[] kinds, float amount) {
        int at = 0;
        for (; at < 2 * topics; at += 2) {
            own[packed[at]] += Float.intBitsToFloat(packed[at + 1]) * amount;
            kinds[packed[at]]++;
        }
        for (; at < packed.length; at += 2) {
            tops[packed[at]] += Float.intBitsToFloat(packed[at + 1]) * amount;
        }
    }

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
            return topics.isEmpty() ? NONE : new Evidence(topics, tops);
        }
    }
}
