package news.dateline.enrich.dates;

import java.util.List;
import news.dateline.enrich.text.WordLists;

/** Word endings that tell a verb form. Immutable. */
final class Suffixes {

    private final String[] endings;

    private Suffixes(List<String> endings) {
        this.endings = endings.toArray(String[]::new);
    }

    static Suffixes of(WordLists lists, String section) {
        return new Suffixes(lists.words(section).stream().filter(word -> !word.equals("-")).toList());
    }

    /** Whether the word between two indices ends so and has two letters more at least. */
    boolean match(String text, int start, int end) {
        for (String ending : endings) {
            int from = end - ending.length();
            if (from - start >= 2 && text.startsWith(ending, from)) {
                return true;
            }
        }
        return false;
    }
}
