package news.dateline.accuracy;

import java.util.Locale;

/** Counts of what is in the gold, what was found and what of it is right. Not thread-safe. */
final class Tally {

    int gold;
    int found;
    int right;

    /** Of what was found, the share that is right; 1 if nothing was found. */
    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** Of what is in the gold, the share that was found; 1 if there is nothing. */
    double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    double f1() {
        return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
    }

    /** The right ones of the gold, without regard to what else was found. */
    void judge(boolean isRight) {
        gold++;
        found++;
        right += isRight ? 1 : 0;
    }

    void add(Tally other) {
        gold += other.gold;
        found += other.found;
        right += other.right;
    }

    /** As the report prints shares. */
    static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    /** A share as text, or a dash where there was nothing to be right about. */
    String share() {
        return gold == 0 ? "–" : share(recall());
    }
}
