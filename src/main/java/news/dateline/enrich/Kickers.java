package news.dateline.enrich;

import java.util.List;
import java.util.function.BooleanSupplier;
import news.dateline.article.Enrichment.ZoneKind;

/**
 * Tells a kicker from its headline when both stand in one line.
 *
 * <p>The form is a colon between spaces, as Swiss pages print it: {@code Einigung oder Konfrontation? : Biden und Putin …}. A colon
 * without a space before it belongs to the headline ({@code Biden: Keine Einigung}). French typography puts a space before every
 * colon (Lexique des règles typographiques en usage à l'Imprimerie nationale), so there {@code Ukraine : les négociations
 * reprennent} is one headline; a French line is split only if what precedes the colon is in capitals or ends as a sentence does.
 */
final class Kickers {

    private static final int LONGEST_KICKER = 70;

    private Kickers() {
    }

    /**
     * The line as kicker and headline, or as headline alone.
     *
     * @param french whether the copy is French; asked only where it matters
     */
    static List<Block> split(String line, BooleanSupplier french) {
        int colon = line.indexOf(" : ");
        if (colon > 0 && colon <= LONGEST_KICKER && line.indexOf(" : ", colon + 1) < 0) {
            String kicker = line.substring(0, colon);
            String headline = line.substring(colon + 3);
            if (headline.indexOf(' ') > 0 && (endsSentence(kicker) || isCapitals(kicker) || !french.getAsBoolean())) {
                return List.of(Block.given(ZoneKind.KICKER, kicker), Block.given(ZoneKind.HEADLINE, headline));
            }
        }
        return List.of(Block.given(ZoneKind.HEADLINE, line));
    }

    private static boolean endsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '?' || last == '!';
    }

    private static boolean isCapitals(String text) {
        return text.length() > 3 && text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }
}
