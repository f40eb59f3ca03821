package news.dateline.enrich.keywords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordLists;
import news.dateline.enrich.text.WordTable;

/** The small words of the four languages, and empty German nouns. Immutable. */
final class Vocabulary {

    private final Map<String, WordTable> stops = new LinkedHashMap<>();

    private final WordTable indefinite;

    Vocabulary() {
        WordLists lists = WordLists.beside(Vocabulary.class, "words.txt");
        indefinite = WordTable.of(lists.words("indefinite de"));
        for (String language : List.of("de", "fr", "it", "en")) {
            List<String> words = new ArrayList<>(lists.words("stop " + language));
            words.addAll(lists.words("empty " + language));
            stops.put(language, WordTable.of(words));
        }
    }

    boolean knows(String language) {
        return stops.containsKey(language);
    }

    /** Whether a token is a German indefinite article, possessive or the like. */
    boolean isIndefinite(Tokens tokens, int token) {
        return tokens.in(indefinite, token) != WordTable.NONE;
    }

    /** Whether a token can be no keyword in a language. */
    boolean isStop(Tokens tokens, int token, String language) {
        return tokens.in(stops.get(language), token) != WordTable.NONE;
    }
}
