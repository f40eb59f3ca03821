package news.dateline.enrich.amounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.article.Amount;
import news.dateline.article.Enrichment.Zone;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.Zones;

/**
 * Reads the amounts of an article in German, French, Italian and English: money with its ISO currency, percentages, percentage
 * points, counts of people, and measures.
 *
 * <p>The ends of a range are two amounts, the first of which takes the second's unit and, if it names none, its scale ("zwei bis
 * drei Millionen Euro" is 2,000,000 and 3,000,000 EUR); its span is its number alone. Dollars are those of the United States unless
 * an adjective says otherwise. One person ("eine Frau") is no count. Left out on purpose: vague numbers ("Hunderte"), numbers of
 * things, compounds ("20-Franken-Note"), and pounds that may be weight.
 *
 * <p>Immutable and thread-safe. Linear in the length of the text.
 */
public final class AmountReader {

    private final Map<String, Scanner> scanners = Map.of("de", scanner("de"), "fr", scanner("fr"), "it", scanner("it"),
            "en", scanner("en"));

    private static Scanner scanner(String language) {
        return new Scanner(Vocabulary.of(language));
    }

    /**
     * Reads a text.
     *
     * @param tokens   the canonical text, cut
     * @param zones    its zones, in code points
     * @param language a BCP 47 tag; only its first part counts, and any language but the four has no amounts
     * @return the amounts in the order of the text, without overlap
     */
    public List<Amount> read(Tokens tokens, List<Zone> zones, String language) {
        Scanner scanner = scanners.get(language.length() > 2 ? language.substring(0, 2) : language);
        if (scanner == null) {
            return List.of();
        }
        Zones where = Zones.of(zones);
        List<Amount> amounts = new ArrayList<>();
        for (int s = 0; s < tokens.sentences(); s++) {
            int end = tokens.endToken(s);
            for (int t = tokens.firstToken(s); t < end;) {
                int next = t + 1;
                List<Scanner.Found> all = scanner.at(tokens, t, end);
                for (int i = 0; i < all.size(); i++) {
                    Scanner.Found found = all.get(i);
                    amounts.add(amount(tokens, found, where));
                    next = Math.max(next, found.next());
                }
                t = next;
            }
        }
        return List.copyOf(amounts);
    }

    private static Amount amount(Tokens tokens, Scanner.Found found, Zones zones) {
        int start = tokens.codePoint(found.start());
        return new Amount(found.unit().kind(), found.value(), found.unit().code(),
                tokens.text().substring(found.start(), found.end()), start, tokens.codePoint(found.end()), zones.at(start));
    }
}
