package news.dateline.enrich.amounts;

import java.math.BigDecimal;
import news.dateline.article.Amount;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordTable;

/** What stands between a number and the people it counts, and people by the form of their name. */
final class People {

    static final Unit UNIT = new Unit(Amount.Kind.PEOPLE, "people", BigDecimal.ONE);

    private static final String[] ENDINGS = {"innen", "Innen", "mitglieder", "mitgliedern", "gänger", "gängern", "fahrer", "fahrern", "leute", "leuten"};

    private People() {
    }

    /** Whether the ending tells people: {@code Lehrer:innen}, {@code Einwohnerinnen}, {@code Besatzungsmitglieder}, {@code Tourengänger}. */
    static boolean tellsPeople(Tokens tokens, int t) {
        if (!tokens.isWord(t) || tokens.length(t) <= 7 || !Character.isUpperCase(tokens.first(t))) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (tokens.text().startsWith(ending, tokens.end(t) - ending.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number is "both", which counts nobody anew. */
    static boolean isPair(Tokens tokens, int t) {
        return tokens.text().regionMatches(true, tokens.start(t), "beide", 0, 5);
    }

    /** Whether a number in figures looks like a year, which a verb and a noun may follow: "2010 töteten Soldaten". */
    static boolean mayBeYear(Tokens tokens, int t) {
        if (!tokens.isNumber(t) || tokens.length(t) != 4) {
            return false;
        }
        char first = tokens.first(t);
        char second = tokens.text().charAt(tokens.start(t) + 1);
        return first == '1' && (second == '8' || second == '9') || first == '2' && second == '0';
    }

    /** Whether a word may be an adjective between a number and people: a small letter, no number, unit or function word. */
    static boolean mayPrecede(Tokens tokens, int t, Vocabulary vocabulary) {
        if (!tokens.isWord(t) || !Character.isLowerCase(tokens.first(t)) || tokens.length(t) < 4
                || tokens.in(vocabulary.numbers, t) != WordTable.NONE) {
            return false;
        }
        String text = tokens.text();
        int end = tokens.end(t);
        return switch (vocabulary.language) {
            case "de" -> text.charAt(end - 1) == 'e' || text.startsWith("en", end - 2) || text.startsWith("er", end - 2);
            case "en" -> true;
            default -> tokens.in(vocabulary.adjectives, t) != WordTable.NONE;
        };
    }
}
