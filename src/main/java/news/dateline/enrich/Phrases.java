package news.dateline.enrich;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A set of fixed phrases and where one of them stands in a text. Case does not count; all apostrophes are one.
 *
 * <p>A phrase is looked for only where it may begin and only as far as the longest phrase reaches, so a look-up takes bounded time.
 */
final class Phrases {

    private final Set<String> phrases = new HashSet<>();
    /** Which pairs of first letters begin a phrase, and which lengths phrases have: most look-ups end here. */
    private final BitSet openings = new BitSet(1 << 16);
    private final BitSet lengths = new BitSet();
    private int longest;

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            this.phrases.add(fold(phrase));
            openings.set(opening(fold(phrase), 0));
            lengths.set(phrase.length());
            longest = Math.max(longest, phrase.length());
        }
    }

    boolean contains(String phrase) {
        return phrase.length() <= longest && phrases.contains(fold(phrase));
    }

    /** The end of the longest phrase that starts at {@code from} and ends at a word's end, or -1. */
    int endAt(String text, int from) {
        if (from >= text.length() || !openings.get(opening(text, from)) && !openings.get(opening(text, from) & 0xFF00)) {
            return -1;
        }
        for (int end = Math.min(text.length(), from + longest); end > from; end--) {
            if (lengths.get(end - from) && isBoundary(text, end) && phrases.contains(fold(text.substring(from, end)))) {
                return end;
            }
        }
        return -1;
    }

    /** The first two letters, folded and hashed; a phrase of one letter has the first alone. */
    private static int opening(String text, int from) {
        return hash(text.charAt(from)) << 8 | (from + 1 < text.length() ? hash(text.charAt(from + 1)) : 0);
    }

    private static int hash(char c) {
        return c == '’' ? '\'' : Character.toLowerCase(c) & 0xFF;
    }

    static boolean isBoundary(String text, int index) {
        return index >= text.length() || index == 0
                || !(Character.isLetterOrDigit(text.charAt(index)) && Character.isLetterOrDigit(text.charAt(index - 1)));
    }

    static String fold(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
