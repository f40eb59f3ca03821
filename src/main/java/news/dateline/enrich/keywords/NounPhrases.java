package news.dateline.enrich.keywords;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.enrich.text.Tokens;

/**
 * Finds nouns and short noun phrases of French, Italian and English by the small words before them. Immutable and thread-safe.
 *
 * <p>No dictionary of these languages is needed: what an article, a preposition or a number introduces is a noun phrase. In French and
 * Italian its noun comes first, but for a few adjectives; an adjective or another noun ({@code conseil municipal}, {@code piano di studi})
 * may follow. In English the noun is the last word before a verb or the next small word. A word met once as a noun counts wherever else
 * it stands, in the headline too.
 */
final class NounPhrases {

    private static final int LONGEST_ENGLISH = 4;
    /** Longer words are no words. */
    private static final int LONGEST = 40;
    private static final Set<String> ADJECTIVES_FR = Set.of("al", "ale", "aux", "ales", "el", "elle", "els", "elles", "ique", "iques", "if", "ive",
            "ifs", "ives", "aire", "aires", "eux", "euse", "euses", "able", "ables", "ible", "ibles", "ien", "ienne", "iens", "iennes");
    private static final Set<String> ADJECTIVES_IT = Set.of("ale", "ali", "ico", "ica", "ici", "iche", "ivo", "iva", "ivi", "ive", "ario", "aria", "ari",
            "arie", "oso", "osa", "osi", "ose", "bile", "bili", "ese", "esi");
    private static final Set<String> INFINITIVES_FR = Set.of("er", "ir", "re");
    private static final Set<String> INFINITIVES_IT = Set.of("are", "ere", "ire", "rsi");
    private static final int LONGEST_ENDING = 5;

    private final Vocabulary vocabulary;

    NounPhrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Collects the candidates of a text.
     *
     * @param end    token after the last to be read
     * @param places the weights of the tokens' places; where 0, nothing is read
     * @param named  the tokens that belong to names
     */
    Map<String, Candidate> collect(Tokens tokens, int end, double[] places, boolean[] named, String language) {
        Map<String, Candidate> phrases = new HashMap<>();
        Map<String, Candidate> candidates = new HashMap<>();
        for (int i = 0; i + 1 < end; i++) {
            if (places[i] > 0 && vocabulary.introduces(tokens, i, language) || tokens.isNumber(i)) {
                int head = language.equals("en") ? englishHead(tokens, i + 1, end, named) : romanceHead(tokens, i, end, named, language);
                if (head >= 0) {
                    candidates.computeIfAbsent(key(tokens, head), key -> candidate(1, tokens.form(head)));
                    collectPhrase(tokens, head, end, places, named, language, phrases);
                }
            }
        }
        for (int i = 0; i < end; i++) {
            if (places[i] > 0 && isContent(tokens, i, named, language)) {
                Candidate candidate = candidates.get(key(tokens, i));
                if (candidate != null) {
                    candidate.met(places[i], i);
                    candidate.called(tokens.form(i).toLowerCase(Locale.ROOT));
                }
            }
        }
        candidates.putAll(phrases);
        return candidates;
    }

    /** The last word of a run of words that are no verbs, from the first that tells something; -1 if there is none. */
    private int englishHead(Tokens tokens, int from, int end, boolean[] named) {
        int first = from;
        while (first < end && vocabulary.isAttribute(tokens, first, "en")) {
            first++;
        }
        int i = first;
        while (i < end && i - first < LONGEST_ENGLISH && isContent(tokens, i, named, "en") && !isVerb(tokens, i)) {
            i++;
        }
        boolean participle = i > first && ends(tokens, i - 1, Set.of("ing"));
        return i == first || participle || vocabulary.isAttribute(tokens, i - 1, "en") ? -1 : i - 1;
    }

    private boolean isVerb(Tokens tokens, int token) {
        return vocabulary.isVerb(tokens, token) || ends(tokens, token, Set.of("ed", "ly"));
    }

    /** The first word that is no attribute; -1 if it is no noun. */
    private int romanceHead(Tokens tokens, int introduction, int end, boolean[] named, String language) {
        int i = introduction + 1;
        while (i < end && vocabulary.isAttribute(tokens, i, language)) {
            i++;
        }
        if (i == end || !isContent(tokens, i, named, language)) {
            return -1;
        }
        boolean infinitive = vocabulary.isPreposition(tokens, introduction, language)
                && ends(tokens, i, language.equals("fr") ? INFINITIVES_FR : INFINITIVES_IT);
        return infinitive ? -1 : i;
    }

    private void collectPhrase(Tokens tokens, int head, int end, double[] places, boolean[] named, String language,
            Map<String, Candidate> phrases) {
        int from = head;
        int to = head + 1;
        if (language.equals("en")) {
            boolean compound = isContent(tokens, head - 1, named, language) && !isVerb(tokens, head - 1)
                    && !vocabulary.isAttribute(tokens, head - 1, language);
            from = compound ? head - 1 : head;
        } else if (to < end && isContent(tokens, to, named, language)
                && ends(tokens, to, language.equals("fr") ? ADJECTIVES_FR : ADJECTIVES_IT)) {
            to++;
        } else if (to + 1 < end && vocabulary.links(tokens, to, language) && isContent(tokens, to + 1, named, language)
                && !ends(tokens, to + 1, language.equals("fr") ? INFINITIVES_FR : INFINITIVES_IT)) {
            to += 2;
        }
        if (to - from > 1) {
            String phrase = tokens.text().substring(tokens.start(from), tokens.end(to - 1)).toLowerCase(Locale.ROOT);
            Candidate candidate = phrases.computeIfAbsent(phrase, key -> candidate(2, key));
            candidate.met(places[head], head);
            candidate.called(phrase);
        }
    }

    /** A word in small letters that may be part of a keyword. */
    private boolean isContent(Tokens tokens, int token, boolean[] named, String language) {
        int length = tokens.length(token);
        if (!tokens.isWord(token) || length < 3 || length > LONGEST || named[token] || vocabulary.isStop(tokens, token, language)) {
            return false;
        }
        boolean opens = token == tokens.firstToken(tokens.sentenceOf(token));
        char last = tokens.text().charAt(tokens.end(token) - 1);
        return (opens || Character.isLowerCase(tokens.first(token))) && last != '\'' && last != '’' && last != '.';
    }

    private static boolean ends(Tokens tokens, int token, Set<String> endings) {
        int length = tokens.length(token);
        for (int ending = 2; ending <= LONGEST_ENDING && ending + 2 < length; ending++) {
            if (endings.contains(tokens.text().substring(tokens.end(token) - ending, tokens.end(token)))) {
                return true;
            }
        }
        return false;
    }

    private static Candidate candidate(int words, String form) {
        Candidate candidate = new Candidate(words, Math.min(1, 0.5 + form.length() / 25.0));
        candidate.common = true;
        return candidate;
    }

    /** What singular and plural share. */
    private static String key(Tokens tokens, int token) {
        String word = tokens.form(token).toLowerCase(Locale.ROOT);
        char last = word.charAt(word.length() - 1);
        boolean inflected = last == 's' || last == 'x' || last == 'i' || last == 'e' || last == 'a' || last == 'o';
        return word.length() > 4 && inflected ? word.substring(0, word.length() - 1) : word;
    }
}
