package news.dateline.enrich.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.enrich.text.NumberWords;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordLists;
import news.dateline.enrich.text.WordTable;

/**
 * The time words of one language, from its vocabulary file. Immutable and thread-safe.
 *
 * <p>Besides the file's words it knows compounds it makes of them: {@code Donnerstagabend}, {@code mi-mai}, {@code mid-May}.
 */
final class Lexicon {

    private static final String[] ADJECTIVE = {"e", "en", "er", "es", "em"};

    private final String language;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Word> byForm = new LinkedHashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final List<Phrase[]> phrasesByHead = new ArrayList<>();
    private final WordTable table;
    final Suffixes past;
    final Suffixes future;
    final Suffixes participles;

    /** Several words that are one term; their forms in lower case. */
    private record Phrase(String[] forms, Word word) {
    }

    private Lexicon(String language) {
        this.language = language;
        WordLists lists = WordLists.beside(Lexicon.class, language + ".txt");
        for (Role role : Role.values()) {
            for (String line : lists.lines(role.name())) {
                String[] parts = line.split(" +");
                for (int i = 1; i < parts.length; i++) {
                    enter(role, parts[0], parts[i]);
                }
            }
        }
        NumberWords.of(language).forEach((word, value) -> enter(Role.NUMBER, value.toString(), word));
        compounds();
        past = Suffixes.of(lists, "PAST_SUFFIX");
        future = Suffixes.of(lists, "FUTURE_SUFFIX");
        participles = Suffixes.of(lists, "PARTICIPLE_SUFFIX");
        Map<String, Integer> ids = new HashMap<>();
        phrases.forEach((head, list) -> {
            list.sort((a, b) -> b.forms().length - a.forms().length);
            byForm.putIfAbsent(head, Word.NONE);
        });
        byForm.forEach((form, word) -> {
            ids.put(form, words.size());
            words.add(word);
            phrasesByHead.add(phrases.containsKey(form) ? phrases.get(form).toArray(Phrase[]::new) : null);
        });
        table = WordTable.of(ids);
    }

    /** The lexicon of a language the project has one for: de, fr, it, en. */
    static Lexicon of(String language) {
        return new Lexicon(language);
    }

    String language() {
        return language;
    }

    private void enter(Role role, String value, String entry) {
        if (entry.endsWith("+")) {
            for (String ending : ADJECTIVE) {
                enter(role, value, entry.substring(0, entry.length() - 1) + ending);
            }
            return;
        }
        String[] forms = entry.split("_");
        if (forms.length == 1) {
            byForm.computeIfAbsent(entry, form -> new Word()).put(role, value);
            return;
        }
        List<Phrase> list = phrases.computeIfAbsent(forms[0], head -> new ArrayList<>());
        for (Phrase phrase : list) {
            if (String.join("_", phrase.forms()).equals(entry)) {
                phrase.word().put(role, value);
                return;
            }
        }
        Word word = new Word();
        word.put(role, value);
        list.add(new Phrase(forms, word));
    }

    private void compounds() {
        Map<String, Word> simple = Map.copyOf(byForm);
        Set<String> parts = Set.of("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "früh");
        simple.forEach((form, word) -> {
            if (language.equals("de") && word.has(Role.WEEKDAY) && !form.endsWith("s")) {
                for (String part : parts) {
                    for (String ending : new String[] {"", "s"}) {
                        enter(Role.WEEKDAY, word.value(Role.WEEKDAY), form + part + ending);
                        enter(Role.PART, simple.get(part).value(Role.PART), form + part + ending);
                    }
                }
            }
            if (word.has(Role.MONTH) && !language.equals("de")) {
                enter(Role.MONTH, word.value(Role.MONTH), (language.equals("en") ? "mid-" : "mi-") + form);
                enter(Role.MID, "-", (language.equals("en") ? "mid-" : "mi-") + form);
            }
        });
    }

    /** The number under which a token is known, or {@link WordTable#NONE}. */
    int find(Tokens tokens, int token) {
        int id = tokens.in(table, token);
        boolean stop = id == WordTable.NONE && tokens.length(token) > 1 && tokens.text().charAt(tokens.end(token) - 1) == '.';
        return stop ? table.get(tokens.text(), tokens.start(token), tokens.end(token) - 1) : id;
    }

    /** What is known of a single word. */
    Word word(String form) {
        return word(table.get(form));
    }

    /** What is known of a token by its number. */
    Word word(int id) {
        return id == WordTable.NONE ? Word.NONE : words.get(id);
    }

    /**
     * The longest phrase that begins with a token.
     *
     * @param id     the token's number
     * @param limit  the token after the sentence
     * @param length gets the number of tokens
     * @return what is known of it, or {@code null}
     */
    Word phrase(int id, Tokens tokens, int token, int limit, int[] length) {
        Phrase[] candidates = id == WordTable.NONE ? null : phrasesByHead.get(id);
        if (candidates != null) {
            for (Phrase phrase : candidates) {
                if (matches(phrase, tokens, token, limit)) {
                    length[0] = phrase.forms().length;
                    return phrase.word();
                }
            }
        }
        return null;
    }

    private static boolean matches(Phrase phrase, Tokens tokens, int token, int limit) {
        String[] forms = phrase.forms();
        if (token + forms.length > limit) {
            return false;
        }
        for (int i = 1; i < forms.length; i++) {
            int start = tokens.start(token + i);
            if (tokens.length(token + i) != forms[i].length()
                    || !tokens.text().regionMatches(true, start, forms[i], 0, forms[i].length())) {
                return false;
            }
        }
        return true;
    }
}
