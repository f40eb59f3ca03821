package news.dateline.index;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether a correction tells a reader something else, or only mends how it is told.
 *
 * <p>Compared as words, so that layout, punctuation and letter case do not count. A correction is substantive if a word
 * with a digit came or went (numbers, dates and scores are what readers are alerted for), or if more words came and went
 * than a mended slip takes: more than {@value #SLIP}, and more than one in {@value #ONE_IN} of the text.
 */
final class Substance {

    /** One misspelt word is one word gone and one come. */
    private static final int SLIP = 2;
    private static final int ONE_IN = 50;

    private Substance() {
    }

    static boolean differs(String before, String after) {
        if (before.equals(after)) {
            return false;
        }
        Map<String, Integer> balance = new HashMap<>();
        count(before, -1, balance);
        int words = count(after, 1, balance);
        int changed = 0;
        for (Map.Entry<String, Integer> word : balance.entrySet()) {
            if (word.getValue() != 0) {
                if (word.getKey().chars().anyMatch(Character::isDigit)) {
                    return true;
                }
                changed += Math.abs(word.getValue());
            }
        }
        return changed > SLIP && changed * ONE_IN > words;
    }

    private static int count(String text, int step, Map<String, Integer> balance) {
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                balance.merge(text.substring(start, i).toLowerCase(java.util.Locale.ROOT), step, Integer::sum);
                words++;
                start = -1;
            }
        }
        return words;
    }
}
