package news.dateline.enrich.amounts;

import java.math.BigDecimal;
import news.dateline.article.Amount;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordTable;

/** What stands between a number and the people it counts, and people by the form of their name. */
final class People {

    static final Unit UNIT = new Unit(Amount.Kind.PEOPLE, "people", BigDecimal.ONE);

    private People() {
    }

    /** Whether a word is a gendered plural: {@code Lehrer:innen}, {@code Bürger*innen}, {@code Einwohnerinnen}. */
    static boolean isGendered(Tokens tokens, int t) {
        return tokens.isWord(t) && tokens.length(t) > 7 && Character.isUpperCase(tokens.first(t))
                && (tokens.text().startsWith("innen", tokens.end(t) - 5) || tokens.text().startsWith("Innen", tokens.end(t) - 5));
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
