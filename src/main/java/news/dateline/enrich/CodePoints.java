package news.dateline.enrich;

import java.util.Arrays;

/**
 * Translates UTF-16 indices into code point offsets and back, in logarithmic time after one pass over the text.
 *
 * <p>Only the positions of surrogate pairs are kept, so ordinary European text costs nothing. Immutable.
 */
final class CodePoints {

    private static final int[] NONE = new int[0];
    private static final CodePoints WITHOUT_PAIRS = new CodePoints(NONE);

    /** UTF-16 indices of the high surrogates of all pairs, ascending. */
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    static CodePoints of(String text) {
        int length = text.length();
        int first = 0;
        while (first < length && text.charAt(first) < Character.MIN_SURROGATE) {
            first++;
        }
        int[] pairs = NONE;
        int count = 0;
        for (int i = first; i + 1 < length; i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
                }
                pairs[count++] = i++;
            }
        }
        return count == 0 ? WITHOUT_PAIRS : new CodePoints(Arrays.copyOf(pairs, count));
    }

    /** The number of code points before a UTF-16 index; an index inside a pair counts as the one after it. */
    int offset(int index) {
        if (pairs.length == 0) {
            return index;
        }
        int found = Arrays.binarySearch(pairs, index);
        int pairsBefore = found >= 0 ? found : -found - 1;
        boolean inside = pairsBefore > 0 && pairs[pairsBefore - 1] == index - 1;
        return index - pairsBefore + (inside ? 1 : 0);
    }

    /** The UTF-16 index of a code point offset. */
    int index(int offset) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }
}
