package news.dateline.enrich.topics;

import java.util.Arrays;

/**
 * Counts how often each word or phrase with evidence occurs, weighted by where. Not thread-safe; belongs to one reading.
 */
final class Tally implements Indicators.Sink {

    private long[] keys = new long[512];
    private float[] mass = new float[512];
    private Evidence[] evidence = new Evidence[512];
    private int used;
    private float place = 1;

    /** Sets the weight of the place that is being read. */
    void place(float weight) {
        place = weight;
    }

    @Override
    public void accept(long hash, Evidence found) {
        if (found == Evidence.NONE) {
            return;
        }
        if (used * 2 > keys.length) {
            grow();
        }
        int slot = slot(hash);
        if (evidence[slot] == null) {
            keys[slot] = hash;
            evidence[slot] = found;
            used++;
        }
        mass[slot] += place;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 29) & keys.length - 1;
        while (evidence[slot] != null && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldMass = mass;
        Evidence[] oldEvidence = evidence;
        keys = new long[oldKeys.length * 2];
        mass = new float[keys.length];
        evidence = new Evidence[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldEvidence[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                mass[slot] = oldMass[i];
                evidence[slot] = oldEvidence[i];
            }
        }
    }

    /**
     * The evidence for every topic by itself, and for every top level with all below it. A word's second and third occurrence add less
     * than its first (square root), so that one frequent word does not decide.
     */
    Scores scores(int topics) {
        float[] own = new float[topics];
        float[] tops = new float[topics];
        int[] kinds = new int[topics];
        for (int slot = 0; slot < keys.length; slot++) {
            Evidence found = evidence[slot];
            if (found == null) {
                continue;
            }
            float amount = (float) Math.sqrt(mass[slot]);
            found.addTo(own, tops, kinds, amount);
        }
        float sum = 0;
        for (float top : tops) {
            sum += top;
        }
        return new Scores(own, tops, kinds, sum);
    }

    /**
     * Evidence by topic index.
     *
     * @param own   for the topic itself
     * @param tops  for a top level and all below it; 0 for other topics
     * @param kinds how many different words speak for the topic itself
     * @param sum   of all top levels
     */
    record Scores(float[] own, float[] tops, int[] kinds, float sum) {

        @Override
        public String toString() {
            return Arrays.toString(tops);
        }
    }
}
