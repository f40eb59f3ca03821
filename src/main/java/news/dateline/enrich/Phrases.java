package news.dateline.enrich;

import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;
import news.dateline.enrich.text.WordTable;

/**
 * A set of fixed phrases and where one of them stands in a text. Case does not count; all apostrophes are one.
 *
 * <p>A phrase is looked for only where it may begin and only as far as the longest phrase reaches, so a look-up takes bounded time.
 */
final class Phrases {

    private final WordTable phrases;
    /** Which first three letters begin a phrase, and which lengths phrases have: most look-ups end here. */
    private final BitSet openings = new BitSet(1 << 15);
    private final BitSet lengths = new BitSet();
    private int longest;

    Phrases(Collection<String> phrases) {
        this.phrases = WordTable.of(phrases);
        for (String phrase : phrases) {
            int free = 5 * Math.max(0, 3 - phrase.length());
            int opening = opening(phrase, 0) >> free << free;
            openings.set(opening, opening + (1 << free));
            lengths.set(phrase.length());
            longest = Math.max(longest, phrase.length());
        }
    }

    /** The end of the longest phrase that starts at {@code from} and ends at a word's end, or -1. */
    int endAt(String text, int from) {
        if (from >= text.length() || !openings.get(opening(text, from))) {
            return -1;
        }
        for (int end = Math.min(text.length(), from + longest); end > from; end--) {
            if (lengths.get(end - from) && isBoundary(text, end) && phrases.contains(text, from, end)) {
                return end;
            }
        }
        return -1;
    }

    /** The first three letters, folded and hashed to five bits each; zeros behind the end. */
    private static int opening(String text, int from) {
        int opening = 0;
        for (int i = from; i < from + 3; i++) {
            opening = opening << 5 | (i < text.length() ? hash(text.charAt(i)) : 0);
        }
        return opening;
    }

    private static int hash(char c) {
        return (c == '’' ? '\'' : Character.toLowerCase(c)) & 0x1F;
    }

    static boolean isBoundary(String text, int index) {
        return index >= text.length() || index == 0
                || !(Character.isLetterOrDigit(text.charAt(index)) && Character.isLetterOrDigit(text.charAt(index - 1)));
    }

    static String fold(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
