package news.dateline.enrich.keywords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordLists;
import news.dateline.enrich.text.WordTable;

/** The small words of the four languages, and empty German nouns. Immutable. */
final class Vocabulary {

    /** What a small word may be to the noun phrase it stands before; bits of one number. */
    private static final int DETERMINER = 1;
    private static final int PREPOSITION = 2;
    private static final int ATTRIBUTE = 4;
    private static final int LINK = 8;
    private static final int VERB = 16;

    private final Map<String, WordTable> stops = new LinkedHashMap<>();
    private final Map<String, WordTable> parts = new LinkedHashMap<>();
    private final WordTable indefinite;
    private final WordEnds singulars;

    Vocabulary() {
        WordLists lists = WordLists.beside(Vocabulary.class, "words.txt");
        indefinite = WordTable.of(lists.words("indefinite de"));
        for (String language : List.of("de", "fr", "it", "en")) {
            List<String> words = new ArrayList<>(lists.words("stop " + language));
            words.addAll(lists.words("empty " + language));
            stops.put(language, WordTable.of(words));
        }
        for (String language : List.of("fr", "it", "en")) {
            Map<String, Integer> part = new LinkedHashMap<>();
            lists.words("determiner " + language).forEach(word -> part.merge(word, DETERMINER, (a, b) -> a | b));
            lists.words("preposition " + language).forEach(word -> part.merge(word, PREPOSITION, (a, b) -> a | b));
            lists.words("attribute " + language).forEach(word -> part.merge(word, ATTRIBUTE, (a, b) -> a | b));
            lists.words("link " + language).forEach(word -> part.merge(word, LINK, (a, b) -> a | b));
            lists.words("verb " + language).forEach(word -> part.merge(word, VERB, (a, b) -> a | b));
            parts.put(language, WordTable.of(part));
        }
        Map<String, String> pairs = new HashMap<>();
        List<String> words = lists.words("singular de");
        for (int i = 0; i + 1 < words.size(); i += 2) {
            pairs.put(words.get(i), words.get(i).length() + " " + words.get(i + 1));
        }
        singulars = new WordEnds(pairs);
    }

    /**
     * German nouns that form their plural in a way of their own, in small letters, at the end of compounds too: the length of the plural, a
     * space and the singular.
     */
    WordEnds singulars() {
        return singulars;
    }

    /** Whether a noun phrase begins after a token. */
    boolean introduces(Tokens tokens, int token, String language) {
        return is(tokens, token, language, DETERMINER | PREPOSITION);
    }

    boolean isPreposition(Tokens tokens, int token, String language) {
        return is(tokens, token, language, PREPOSITION) && !is(tokens, token, language, DETERMINER);
    }

    /** Whether a token is an adjective that tells nothing, or in French and Italian one that stands before its noun. */
    boolean isAttribute(Tokens tokens, int token, String language) {
        return is(tokens, token, language, ATTRIBUTE);
    }

    /** Whether a token joins a noun to the noun before it: {@code de}. */
    boolean links(Tokens tokens, int token, String language) {
        return is(tokens, token, language, LINK);
    }

    /** Whether a token is an English verb that looks like a noun. */
    boolean isVerb(Tokens tokens, int token) {
        return is(tokens, token, "en", VERB);
    }

    private boolean is(Tokens tokens, int token, String language, int bits) {
        int known = tokens.in(parts.get(language), token);
        return known != WordTable.NONE && (known & bits) != 0;
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
