package news.dateline.enrich.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One indicator term.
 *
 * @param words  its folded words; more than one make a phrase
 * @param prefix whether something may stand before it in its word ({@code *wahl})
 * @param suffix whether something may follow it in its word ({@code wahl*})
 * @param exact  whether it allows no inflection ({@code =arte}), as names that inflected are other words
 * @param weight how much it speaks for its topic: 1 weak, 2, 4 strong, 7 defining; {@value #EXCEPTION} if a word with it does not speak
 *               for the topic, whatever else of the topic is in it ({@code -kunststoff*})
 */
record Term(List<String> words, boolean prefix, boolean suffix, boolean exact, int weight) {

    static final int EXCEPTION = -1;

    static Term parse(String entry) {
        String text = entry;
        int weight = 2;
        if (text.startsWith("-")) {
            weight = EXCEPTION;
            text = text.substring(1);
        } else if (text.endsWith("!!")) {
            weight = 7;
            text = text.substring(0, text.length() - 2);
        } else if (text.endsWith("!") || text.endsWith("?")) {
            weight = text.endsWith("!") ? 4 : 1;
            text = text.substring(0, text.length() - 1);
        }
        boolean exact = text.startsWith("=");
        text = text.substring(exact ? 1 : 0);
        boolean prefix = text.startsWith("*");
        boolean suffix = text.endsWith("*");
        text = text.substring(prefix ? 1 : 0, text.length() - (suffix ? 1 : 0));
        List<String> words = new ArrayList<>();
        Words folded = Words.of(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.count(); i++) {
            words.add(folded.form(i));
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word in term: " + entry);
        }
        return new Term(List.copyOf(words), prefix, suffix, exact, weight);
    }

    boolean isPhrase() {
        return words.size() > 1;
    }
}
