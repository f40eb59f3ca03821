package news.dateline.enrich;

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
    private int longest;

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            this.phrases.add(fold(phrase));
            longest = Math.max(longest, phrase.length());
        }
    }

    boolean contains(String phrase) {
        return phrase.length() <= longest && phrases.contains(fold(phrase));
    }

    /** The end of the longest phrase that starts at {@code from} and ends at a word's end, or -1. */
    int endAt(String text, int from) {
        for (int end = Math.min(text.length(), from + longest); end > from; end--) {
            if (isBoundary(text, end) && phrases.contains(fold(text.substring(from, end)))) {
                return end;
            }
        }
        return -1;
    }

    static boolean isBoundary(String text, int index) {
        return index >= text.length() || index == 0
                || !(Character.isLetterOrDigit(text.charAt(index)) && Character.isLetterOrDigit(text.charAt(index - 1)));
    }

    static String fold(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
