package news.dateline.training.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.enrich.names.TrainingAccess;
import news.dateline.training.names.Example.Name;

/** Strict span scores on people, places and organisations. */
final class Score {

    private final int[] gold = new int[4];
    private final int[] found = new int[4];
    private final int[] right = new int[4];

    static List<Name> names(int[] labels) {
        List<Name> names = new ArrayList<>();
        int start = -1;
        for (int t = 0; t <= labels.length; t++) {
            int type = t < labels.length ? TrainingAccess.type(labels[t]) : -1;
            if (start >= 0 && (type < 0 || TrainingAccess.starts(labels[t]))) {
                names.add(new Name(start, t, TrainingAccess.type(labels[start])));
                start = -1;
            }
            if (type >= 0 && TrainingAccess.starts(labels[t])) {
                start = t;
            }
        }
        return names;
    }

    void add(Example example, List<Name> predicted) {
        for (Name name : example.names()) {
            gold[name.type()]++;
        }
        for (Name name : predicted) {
            found[name.type()]++;
            if (example.names().contains(name)) {
                right[name.type()]++;
            }
        }
    }

    /** Names as annotated in a text against those found, by character. */
    void add(Sample sample, List<int[]> predicted) {
        for (Sample.Mark mark : sample.marks()) {
            if (mark.type() < 4) {
                gold[mark.type()]++;
            }
        }
        for (int[] name : predicted) {
            found[name[2]]++;
            if (sample.marks().contains(new Sample.Mark(name[0], name[1], name[2]))) {
                right[name[2]]++;
            }
        }
    }

    double f1() {
        return f(right[0] + right[1] + right[2], found[0] + found[1] + found[2], gold[0] + gold[1] + gold[2]);
    }

    private static double f(int right, int found, int gold) {
        return 200.0 * right / Math.max(1, found + gold);
    }

    @Override
    public String toString() {
        int r = right[0] + right[1] + right[2];
        int p = found[0] + found[1] + found[2];
        int g = gold[0] + gold[1] + gold[2];
        return String.format(Locale.ROOT, "P %.1f R %.1f F %.1f (PER %.1f LOC %.1f ORG %.1f; %d)", 100.0 * r / Math.max(1, p),
                100.0 * r / Math.max(1, g), f1(), f(right[0], found[0], gold[0]), f(right[1], found[1], gold[1]), f(right[2], found[2], gold[2]), g);
    }
}
