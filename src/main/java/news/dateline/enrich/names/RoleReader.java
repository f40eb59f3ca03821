package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.enrich.text.Kind;
import news.dateline.enrich.text.Tokens;

/**
 * Reads what a person is from the words beside the name: a function before it ({@code US-Aussenminister Antony Blinken},
 * {@code der russische Präsident Wladimir Putin}), or an apposition after it ({@code Emily Horne, Sprecherin des Nationalen
 * Sicherheitsrats der USA,}). What a clause says ({@code X ist Präsident}) is not read.
 */
final class RoleReader {

    private static final int LONGEST_APPOSITION = 14;
    private static final int MOST = 12;
    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "ein", "eine", "le", "la", "l'", "l’", "un", "une", "il", "lo", "the", "a",
            "an", "sein", "seine", "ihr", "ihre");
    /** Words after which an apposition before the name goes on: Präsident der Bank, secretary of state. */
    private static final Set<String> ENDS = Set.of("sagte", "sagt", "erklärte", "hat", "ist", "war", "wird", "der", "die", "das", "und", "wo", "als",
            "welcher", "qui", "che", "who", "est", "è", "is", "was", "et", "e", "and");

    private static final int LONGEST_COMPLEMENT = 6;
    private static final Set<String> LINKS = Set.of("de", "du", "des", "d'", "d’", "la", "l'", "l’", "le", "les", "à", "aux", "di", "del", "della", "dello", "dell'",
            "dell’", "dei", "delle", "degli", "agli", "alla", "al", "et", "e");
    private static final Set<String> ADJECTIVES = Set.of("fédéral", "fédérale", "général", "générale", "national", "nationale", "délégué", "déléguée", "adjoint",
            "adjointe", "cantonal", "cantonale", "européen", "européenne", "exécutif", "exécutive", "federale", "generale", "nazionale", "delegato", "delegata",
            "aggiunto", "aggiunta", "europeo", "europea", "esecutivo", "esecutiva", "suisse", "français", "française", "svizzero", "svizzera",
            "italiano", "italiana", "américain", "américaine", "russe", "ukrainien", "ukrainienne", "allemand", "allemande");
    /** Titles beside those that the tagger knows. */
    private static final Set<String> FURTHER = Set.of("executive", "officer", "cheffe", "rettore", "rettrice", "recteur", "rectrice", "amministratore", "amministratrice",
            "patron", "patronne", "commissaire", "commissario", "commissaria", "vicesindaca", "vicesindaco", "chirurgo", "économiste", "economista",
            "comandante", "commandant", "commandante", "professeur", "professeure", "professore", "professoressa");
    /** Words that belong to the title after them. */
    private static final Set<String> FIRST = Set.of("premier", "première", "primo", "prima", "Premier", "Première", "Primo", "Prima", "vice", "Chief", "chief");

    private final Tokens tokens;
    private final Word[] words;

    /** Whether a token is part of a name. */
    private final boolean[] named;

    RoleReader(Tokens tokens, Word[] words, List<Occurrence> all) {
        this.tokens = tokens;
        this.words = words;
        named = new boolean[tokens.count()];
        all.forEach(name -> java.util.Arrays.fill(named, name.first(), name.end(), true));
    }

    /** The roles of a person. In English a role may have several capitalised words: Prime Minister Keir Starmer. */
    List<String> of(Subject subject, boolean isEnglish, boolean isRomance) {
        Set<String> roles = new LinkedHashSet<>();
        for (Occurrence occurrence : subject.occurrences) {
            if (roles.size() >= MOST) {
                break;
            }
            before(occurrence, isEnglish, isRomance, roles);
            after(occurrence, roles);
        }
        List<String> kept = new ArrayList<>(roles);
        kept.removeIf(role -> roles.stream().anyMatch(other -> !other.equals(role) && contains(other, role)));
        return kept.size() > 5 ? kept.subList(0, 5) : kept;
    }

    /** Whether a role says all that another does: US-Präsident and Präsident. */
    private static boolean contains(String longer, String shorter) {
        String a = longer.toLowerCase(Locale.ROOT);
        String b = shorter.toLowerCase(Locale.ROOT);
        return a.endsWith(b) || a.startsWith(b + " ") || a.endsWith(b + "s") || (a + "en").endsWith(b) || (a + "s").equals(b);
    }

    private void before(Occurrence name, boolean isEnglish, boolean isRomance, Set<String> roles) {
        int sentence = tokens.firstToken(tokens.sentenceOf(name.first()));
        int t = name.first() - 1;
        while (t >= sentence && isAddress(tokens, t)) {
            t--;
        }
        int end = t + 1;
        if (isRomance) {
            t = overComplement(t, sentence);
        }
        if (t < sentence || !isTitle(t)) {
            return;
        }
        int first = t;
        if (first - 1 >= sentence && FIRST.contains(tokens.form(first - 1))) {
            first--;
        }
        // FDP-Präsident stands in one word; Apple CEO and SPD Chef in two.
        if (first - 1 >= sentence && tokens.isWord(first - 1) && Directory.isAcronym(tokens.form(first - 1))) {
            first--;
        }
        while (first - 1 >= sentence && isEnglish && tokens.isWord(first - 1) && Character.isUpperCase(tokens.first(first - 1))
                && !named[first - 1]) {
            first--;
        }
        roles.add(nominative(tokens.text().substring(tokens.start(first), tokens.end(end - 1))));
    }

    /** Back to a title before what belongs to it: conseillère d'État, ministro della Difesa, directrice générale. */
    private int overComplement(int last, int sentence) {
        int t = last;
        boolean noun = false;
        while (t >= sentence && last - t < LONGEST_COMPLEMENT && !isTitle(t)) {
            String form = tokens.form(t);
            boolean link = LINKS.contains(form);
            if (!tokens.isWord(t) && !link || noun && !link || !link && !tokens.isWord(t)) {
                return last;
            }
            noun = !link && !isAdjective(form);
            t--;
        }
        return t >= sentence && isTitle(t) && !noun ? t : last;
    }

    private static boolean isAdjective(String form) {
        return ADJECTIVES.contains(form);
    }

    private static boolean isAddress(Tokens tokens, int t) {
        return tokens.is(t, "Dr.") || tokens.is(t, "Prof.") || tokens.is(t, "med.") || tokens.is(t, "h.c.") || tokens.is(t, "Dr");
    }

    private boolean isTitle(int t) {
        if (!tokens.isWord(t)) {
            return false;
        }
        Word word = words[t];
        return (Heads.group(word.head) == Heads.TITLE || FURTHER.contains(word.form)) && tokens.length(t) > 3 && !isAddressWord(word.form);
    }

    private static boolean isAddressWord(String form) {
        return switch (form) {
            case "Herr", "Herrn", "Frau", "Monsieur", "Madame", "Signor", "Signora", "Rat", "rat" -> true;
            default -> false;
        };
    }

    /** A few inflected forms as the name's case before a name brings them. */
    private static String nominative(String role) {
        if (role.endsWith("präsidenten") || role.endsWith("Präsidenten") || role.endsWith("kandidaten") || role.endsWith("Kandidaten")
                || role.endsWith("experten") || role.endsWith("Experten")) {
            return role.substring(0, role.length() - 2);
        }
        if (role.endsWith("sprechers") || role.endsWith("Sprechers") || role.endsWith("ministers") || role.endsWith("chefs")
                || role.endsWith("trainers") || role.endsWith("leiters")) {
            return role.substring(0, role.length() - 1);
        }
        return role;
    }

    private void after(Occurrence name, Set<String> roles) {
        int end = tokens.endToken(tokens.sentenceOf(name.first()));
        int t = name.end();
        boolean bracket = t < end && tokens.is(t, "(");
        if (t + 1 >= end || !bracket && !tokens.is(t, ",")) {
            return;
        }
        t++;
        if (ARTICLES.contains(tokens.form(t).toLowerCase(Locale.ROOT))) {
            t++;
        }
        int first = t;
        int adjectives = 0;
        while (t < end && adjectives < 3 && tokens.isWord(t) && !isTitle(t) && Character.isLowerCase(tokens.first(t))
                && !ENDS.contains(tokens.form(t))) {
            t++;
            adjectives++;
        }
        if (t >= end || !isTitle(t)) {
            return;
        }
        int last = t;
        while (last + 1 < end && last - first < LONGEST_APPOSITION && !stops(tokens, last + 1)) {
            last++;
        }
        boolean closed = last + 1 >= end || stops(tokens, last + 1);
        if (closed) {
            roles.add(tokens.text().substring(tokens.start(first), tokens.end(last)));
        }
    }

    private static boolean stops(Tokens tokens, int t) {
        Kind kind = tokens.kind(t);
        if (kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE || kind == Kind.QUOTE) {
            return true;
        }
        return kind == Kind.PUNCTUATION && !tokens.is(t, "-") && !tokens.is(t, "/") && !tokens.is(t, "&");
    }
}
