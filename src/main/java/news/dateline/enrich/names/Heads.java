package news.dateline.enrich.names;

import java.util.HashMap;
import java.util.Map;

/**
 * Nouns that tell what the name beside or around them is: titles and functions before people, heads of names of
 * organisations and places. A compound counts by its last part (Aussenminister, Anwaltsverband). Immutable and thread-safe.
 */
final class Heads {

    static final int NONE = 0;
    static final int TITLE = 1;
    static final int ORGANISATION = 2;
    static final int PLACE = 3;
    static final int FIRM = 4;

    private static final int LONGEST = 24;

    /** Group in the low three bits, number of the noun above them. */
    private final Map<String, Integer> nouns = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    Heads() {
        Words.sections("heads.txt").forEach((section, entries) -> {
            boolean whole = section.endsWith("words");
            int group = section.startsWith("title") ? TITLE : section.startsWith("organisation") ? ORGANISATION
                    : section.startsWith("place") ? PLACE : FIRM;
            for (String entry : entries) {
                int value = (nouns.size() + words.size() + 1) << 3 | group;
                (whole ? words : nouns).putIfAbsent(entry, value);
            }
        });
    }

    /** The noun a word is or ends in: its number times eight plus its group; 0 for none. */
    int of(String lower) {
        Integer whole = words.get(lower);
        if (whole != null) {
            return whole;
        }
        int n = lower.length();
        for (int length = Math.min(n, LONGEST); length >= 3; length--) {
            Integer found = nouns.get(lower.substring(n - length));
            if (found != null) {
                return found;
            }
        }
        return NONE;
    }

    static int group(int head) {
        return head & 7;
    }
}
