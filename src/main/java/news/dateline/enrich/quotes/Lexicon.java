package news.dateline.enrich.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordLists;
import news.dateline.enrich.text.WordTable;

/**
 * What a language's words do in reported speech: every word form with its roles as bits. Immutable and thread-safe.
 */
final class Lexicon {

    /** A verb of speech, finite or participle. */
    static final int VERB = 1;
    /** A participle among them: needs an auxiliary. */
    static final int PARTICIPLE = 1 << 1;
    /** The finite part of a separable verb, a verb of speech only with its other part. */
    static final int SEPARABLE = 1 << 2;
    /** The other part of a separable verb. */
    static final int PARTICLE = 1 << 3;
    /** A verb that introduces fragments. */
    static final int FRAGMENT = 1 << 4;
    /** A noun that announces speech. */
    static final int NOUN = 1 << 5;
    /** A noun for a source, after {@code nach}. */
    static final int SOURCE = 1 << 6;
    static final int CONJUNCTIVE = 1 << 7;
    static final int CONJUNCTIVE_2 = 1 << 8;
    static final int AUXILIARY = 1 << 9;
    static final int CONJUNCTION = 1 << 10;
    static final int QUESTION = 1 << 11;
    static final int DETERMINER = 1 << 12;
    static final int PRONOUN = 1 << 13;
    static final int JOINT = 1 << 14;
    static final int ADVERBIAL = 1 << 15;
    static final int NAMED = 1 << 16;
    static final int SO_CALLED = 1 << 17;
    static final int ROLE = 1 << 18;
    static final int SHE = 1 << 19;
    static final int HE = 1 << 20;
    /** A small word in front of the subject: {@code auch}, {@code selbst}. */
    static final int LEADING = 1 << 21;
    /** An English verb that reports a clause without a conjunction; no German word is one, so that the bit is {@link #LEADING}'s. */
    static final int BARE = LEADING;
    /** A verb that says where words stand written: {@code steht}, {@code findet sich}. */
    static final int WRITTEN = 1 << 22;
    /** A preposition that names the source: {@code selon}, {@code secondo}, {@code according}. */
    static final int PREPOSITION = 1 << 23;

    /** A form that is finite and participle alike: {@code betont}. */
    static final int BOTH = 1 << 24;

    /** An article or possessive that no subject begins with. */
    static final int OBLIQUE = 1 << 25;

    static final int TIME = 1 << 26;
    /** A preposition that takes a noun phrase. */
    static final int GOVERNING = 1 << 27;
    /** A definite article, or a preposition with one. */
    static final int DEFINITE = 1 << 28;

    /** Beginnings of German verbs whose participle has no {@code ge}. */
    private static final List<String> PREFIXES = List.of("be", "ge", "er", "ver", "ent", "emp", "zer", "wider", "unter", "über");
    private static final List<String> PARTICIPLE_BEGINNINGS = List.of("ge", "mitge", "bekanntge", "ange", "ausge", "hinzuge", "einge",
            "festge", "klarge", "vorge", "zuge", "hinge", "hervorge", "aufge", "vorausge");
    private static final Set<String> PARTICIPLES = Set.of("versprochen", "widersprochen", "beschrieben", "unterstrichen", "befunden",
            "verraten", "bestritten", "gestanden", "empfohlen", "beschlossen", "entschieden", "verstanden", "vertreten");

    /** A preposition before the place or text that speech comes from. */
    static final int ORIGIN = 1 << 29;

    /** A conjunction or relative that opens a clause with its verb last. */
    static final int SUBORDINATING = 1 << 30;

    private final boolean german;
    private final boolean english;
    private final WordTable roles;
    private final List<String> roleEndings;
    private final List<String> namedEndings;
    private final List<String> timeEndings;
    private final List<String> abstractEndings;
    private final List<String> actingEndings;
    private final Set<String> general;
    private final Map<String, Set<String>> particles = new HashMap<>();

    private Lexicon(String language) {
        german = language.equals("de");
        english = language.equals("en");
        WordLists lists = WordLists.beside(Lexicon.class, "cues-" + language + ".txt");
        Map<String, Integer> bits = new LinkedHashMap<>();
        addAll(bits, lists.words("forms"), VERB);
        addAll(bits, lists.words("joined"), VERB);
        for (String infinitive : lists.words("weak verbs")) {
            addWeak(bits, infinitive);
        }
        for (String line : lists.lines("separable")) {
            addSeparable(bits, line);
        }
        addAll(bits, lists.words("fragment verbs"), FRAGMENT);
        addAll(bits, lists.words("nouns"), NOUN);
        addAll(bits, lists.words("sources"), SOURCE);
        addAll(bits, lists.words("conjunctive"), CONJUNCTIVE);
        addAll(bits, lists.words("conjunctive 2"), CONJUNCTIVE_2);
        addAll(bits, lists.words("auxiliaries"), AUXILIARY);
        addAll(bits, lists.words("conjunctions"), CONJUNCTION);
        addAll(bits, lists.words("question words"), QUESTION);
        addAll(bits, lists.words("determiners"), DETERMINER);
        addAll(bits, lists.words("pronouns"), PRONOUN);
        addAll(bits, lists.words("joints"), JOINT);
        addAll(bits, lists.words("adverbials"), ADVERBIAL);
        addAll(bits, lists.words("named"), NAMED);
        addAll(bits, lists.words("so called"), SO_CALLED);
        addAll(bits, lists.words("roles"), ROLE);
        addAll(bits, lists.words("she"), SHE);
        addAll(bits, lists.words("he"), HE);
        addAll(bits, lists.words("leading"), LEADING);
        addAll(bits, lists.words("bare"), BARE);
        addAll(bits, lists.words("written"), WRITTEN);
        addAll(bits, lists.words("prepositions"), PREPOSITION);
        addAll(bits, lists.words("oblique"), OBLIQUE);
        addAll(bits, lists.words("times"), TIME);
        addAll(bits, lists.words("governing"), GOVERNING);
        addAll(bits, lists.words("definite"), DEFINITE);
        addAll(bits, lists.words("origin"), ORIGIN);
        addAll(bits, lists.words("subordinating"), SUBORDINATING);
        roleEndings = lists.words("role endings");
        namedEndings = lists.words("named endings");
        timeEndings = lists.words("time endings");
        abstractEndings = lists.words("abstract endings");
        actingEndings = lists.words("acting endings");
        general = Set.copyOf(lists.words("general"));
        if (german) {
            bits.replaceAll((word, bit) -> (bit & VERB) != 0 && isParticiple(word) ? bit | PARTICIPLE : bit);
        }
        roles = WordTable.of(bits);
    }

    /** The lexicon of a language, or empty if there is none. */
    static Map<String, Lexicon> all() {
        Map<String, Lexicon> all = new LinkedHashMap<>();
        for (String language : List.of("de", "fr", "it", "en")) {
            all.put(language, new Lexicon(language));
        }
        return all;
    }

    private static void addAll(Map<String, Integer> bits, List<String> words, int bit) {
        words.forEach(word -> bits.merge(word, bit, (a, b) -> a | b));
    }

    /** German weak verbs: {@code sagen}, {@code äussern}, {@code kritisieren}. */
    private static void addWeak(Map<String, Integer> bits, String infinitive) {
        boolean short1 = infinitive.endsWith("ern") || infinitive.endsWith("eln");
        String stem = infinitive.substring(0, infinitive.length() - (short1 ? 1 : 2));
        boolean linked = List.of("t", "d", "tm", "gn", "fn").stream().anyMatch(stem::endsWith);
        String link = linked ? "e" : "";
        boolean noGe = infinitive.endsWith("ieren") || PREFIXES.stream().anyMatch(infinitive::startsWith);
        List<String> forms = new ArrayList<>(List.of(stem + link + "t", stem + link + "te", stem + link + "ten"));
        if (!infinitive.equals("klagen") && !infinitive.equals("raten")) {
            forms.add(infinitive);
        }
        addAll(bits, forms, VERB);
        addAll(bits, List.of((noGe ? "" : "ge") + stem + link + "t"), noGe ? VERB | BOTH : VERB | PARTICIPLE);
    }

    private void addSeparable(Map<String, Integer> bits, String line) {
        List<String> parts = List.of(line.substring(line.indexOf(':') + 1).strip().split(" +"));
        for (String finite : line.substring(0, line.indexOf(':')).strip().split(" +")) {
            addAll(bits, List.of(finite), SEPARABLE);
            particles.computeIfAbsent(finite, word -> new HashSet<>()).addAll(parts);
        }
        addAll(bits, parts, PARTICLE);
    }

    private static boolean isParticiple(String word) {
        boolean ending = word.endsWith("t") || word.endsWith("en");
        return ending && PARTICIPLE_BEGINNINGS.stream().anyMatch(word::startsWith) || PARTICIPLES.contains(word);
    }

    /** Whether a compound, in small letters, names an office or work. */
    boolean endsInRole(String word) {
        return word.length() > 6 && endsInAny(word, roleEndings);
    }

    /** Whether a compound, in small letters, names a kind of work, paper, ship or firm. */
    boolean endsInNamed(String word) {
        String stem = word.endsWith("es") ? word.substring(0, word.length() - 2) : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return endsInAny(stem, namedEndings);
    }

    /** Whether a noun, in small letters, may stand for any person named before: {@code politiker}, {@code autorin}. */
    boolean isGeneral(String noun) {
        return general.contains(noun);
    }

    /** Whether a noun, in small letters, means a thing or act rather than somebody who may speak. */
    boolean isAbstract(String noun) {
        return endsInAny(noun, abstractEndings) && !endsInAny(noun, actingEndings);
    }

    /** Whether a compound, in small letters, names a day or part of one. */
    boolean endsInTime(String word) {
        return endsInAny(word, timeEndings);
    }

    private static boolean endsInAny(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    boolean isGerman() {
        return german;
    }

    boolean isEnglish() {
        return english;
    }

    /** The roles of a token's word, as bits. */
    int roles(Tokens tokens, int token) {
        int found = tokens.in(roles, token);
        return found == WordTable.NONE ? 0 : found;
    }

    /** Whether a finite verb and a particle, both in small letters, make a verb of speech. */
    boolean belongTogether(String finite, String particle) {
        return particles.getOrDefault(finite, Set.of()).contains(particle);
    }
}
