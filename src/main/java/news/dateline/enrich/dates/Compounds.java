package news.dateline.enrich.dates;

import java.util.Locale;
import java.util.Map;
import news.dateline.enrich.dates.Meaning.Plain;

/**
 * Time inside German compounds: {@code dreitägige}, {@code 14-tägig}, {@code zweistündigen}, {@code 14-Tage-Frist},
 * {@code Ex-Landesrat}. The whole compound is the expression.
 *
 * <p>Years of adjectives ({@code zehnjährige}) are mostly ages and count only before nouns that last.
 */
final class Compounds {

    private static final int LONGEST = 40;
    private static final Map<String, Unit> ADJECTIVES = Map.of("jährig", Unit.Y, "monatig", Unit.M, "wöchig", Unit.W, "tägig", Unit.D,
            "stündig", Unit.H, "minütig", Unit.MI);
    private static final Map<String, Unit> NOUNS = Map.of("-jahres-", Unit.Y, "-jahre-", Unit.Y, "-monats-", Unit.M, "-monate-", Unit.M,
            "-wochen-", Unit.W, "-tage-", Unit.D, "-stunden-", Unit.H, "-minuten-", Unit.MI);
    private static final String[] LASTING = {"ung", "zeit", "strafe", "haft", "bestehen", "jubiläum", "krieg", "vertrag", "pause", "frist",
            "phase", "dauer", "plan", "arbeit", "bau", "sperre", "ehe", "mandat", "streit", "tradition", "projekt", "geschichte",
            "karriere", "garantie", "mission", "herrschaft", "mitgliedschaft", "freundschaft", "kampf", "prozess", "studium",
            "laufbahn", "gefängnis", "abstand", "rhythmus", "programm", "konflikt", "problem", "einsatz", "aufenthalt"};

    private final Terms terms;

    Compounds(Terms terms) {
        this.terms = terms;
    }

    Match at(int i) {
        int start = terms.start(i);
        int end = terms.end(i);
        if (end - start < 5 || end - start > LONGEST || !isCandidate(start, end) || !terms.isWord(i)) {
            return null;
        }
        String word = terms.text.substring(start, end).toLowerCase(Locale.ROOT);
        if (word.startsWith("ex-")) {
            return terms.isCapital(i) ? new Match(i, i + 1, new Plain("DATE", "PAST_REF")) : null;
        }
        String duration = duration(i, word);
        return duration == null ? null : new Match(i, i + 1, new Plain("DURATION", duration));
    }

    /** A cheap look at the end and behind the hyphens, so that few words are read closely. */
    private boolean isCandidate(int start, int end) {
        String text = terms.text;
        char first = text.charAt(start);
        if (first == 'E' && text.startsWith("Ex-", start)) {
            return true;
        }
        if (!Character.isLowerCase(first)) {
            for (int k = start + 1; k < end - 1; k++) {
                if (text.charAt(k) == '-' && "JMWTSjmwts".indexOf(text.charAt(k + 1)) >= 0) {
                    return true;
                }
            }
            if (!Character.isDigit(first)) {
                return false;
            }
        }
        for (int k = end - 2; k > start && k >= end - 4; k--) {
            if (text.charAt(k) == 'i' && text.charAt(k + 1) == 'g') {
                return text.startsWith("jähr", k - 4) || text.startsWith("täg", k - 3) || text.startsWith("öch", k - 3)
                        || text.startsWith("ünd", k - 3) || text.startsWith("onat", k - 4) || text.startsWith("nüt", k - 3);
            }
        }
        return false;
    }

    private String duration(int i, String word) {
        for (Map.Entry<String, Unit> noun : NOUNS.entrySet()) {
            int at = word.indexOf(noun.getKey());
            if (at > 0 && terms.isCapital(i) | Character.isDigit(word.charAt(0))) {
                return value(word.substring(0, at), noun.getValue());
            }
        }
        if (terms.isCapital(i)) {
            return null;
        }
        for (Map.Entry<String, Unit> adjective : ADJECTIVES.entrySet()) {
            int at = word.indexOf(adjective.getKey());
            if (at > 0 && word.length() - at - adjective.getKey().length() <= 2
                    && (adjective.getValue() != Unit.Y || lasts(i + 1))) {
                String number = word.substring(0, at);
                return value(number.endsWith("-") ? number.substring(0, at - 1) : number, adjective.getValue());
            }
        }
        return null;
    }

    private boolean lasts(int i) {
        if (!terms.isWord(i) || !terms.isCapital(i)) {
            return false;
        }
        String noun = terms.text.substring(terms.start(i), terms.end(i)).toLowerCase(Locale.ROOT);
        for (String ending : LASTING) {
            int at = noun.lastIndexOf(ending);
            if (at >= 0 && noun.length() - at - ending.length() <= 2) {
                return true;
            }
        }
        return false;
    }

    private String value(String number, Unit unit) {
        if (number.matches("\\d{1,4}")) {
            return unit.duration(number);
        }
        Word word = terms.lexicon.word(number);
        Role role = word.has(Role.NUMBER) ? Role.NUMBER : Role.HALF;
        return word.has(role) ? unit.duration(word.value(role)) : null;
    }
}
