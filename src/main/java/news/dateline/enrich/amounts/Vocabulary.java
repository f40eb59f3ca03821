package news.dateline.enrich.amounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Amount.Kind;
import news.dateline.enrich.text.NumberWords;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordLists;
import news.dateline.enrich.text.WordTable;

/** The number words and units of one language, from its vocabulary file and the one for all. Immutable and thread-safe. */
final class Vocabulary {

    private static final WordLists COMMON = WordLists.beside(Vocabulary.class, "common.txt");

    final String language;
    final WordTable numbers;
    final PhraseTable<BigDecimal> scales;
    final PhraseTable<BigDecimal> halves;
    final PhraseTable<BigDecimal> andHalf;
    final PhraseTable<BigDecimal> suffixes;
    final PhraseTable<Unit> units = new PhraseTable<>();
    final PhraseTable<Unit> before = new PhraseTable<>();
    final WordTable minus;
    final WordTable to;
    final WordTable between;
    final WordTable and;
    final WordTable of;
    final WordTable adjectives;
    private final WordTable openers;

    private Vocabulary(String language) {
        this.language = language;
        WordLists lists = WordLists.beside(Vocabulary.class, language + ".txt");
        numbers = WordTable.of(NumberWords.of(language));
        scales = values(lists, "scale");
        halves = values(lists, "half");
        andHalf = new PhraseTable<>();
        for (String form : forms(lists.lines("and_half"))) {
            andHalf.add(form, false, new BigDecimal("0.5"));
        }
        andHalf.built();
        suffixes = values(lists, "suffix");
        minus = WordTable.of(forms(lists.lines("minus")));
        to = WordTable.of(forms(lists.lines("to")));
        between = WordTable.of(forms(lists.lines("between")));
        and = WordTable.of(forms(lists.lines("and")));
        adjectives = WordTable.of(forms(lists.lines("adjectives")));
        of = WordTable.of(forms(lists.lines("of")));
        units(COMMON, "money", Kind.MONEY, true);
        units(COMMON, "percent", Kind.PERCENT, true);
        units(COMMON, "symbols", Kind.MEASURE, true);
        units(lists, "money", Kind.MONEY, false);
        units(lists, "percent", Kind.PERCENT, false);
        units(lists, "points", Kind.POINTS, false);
        units(lists, "people", Kind.PEOPLE, false);
        units(lists, "measure", Kind.MEASURE, false);
        units.built();
        List<String> signs = COMMON.words("before");
        for (String line : COMMON.lines("money")) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                if (signs.contains(parts[i])) {
                    before.add(parts[i], true, Unit.of(Kind.MONEY, parts[0]));
                }
            }
        }
        before.add("Fr", true, Unit.of(Kind.MONEY, "CHF"));
        before.built();
        List<String> opening = new ArrayList<>(NumberWords.of(language).keySet());
        opening.addAll(halves.firstWords());
        opening.addAll(before.firstWords());
        openers = WordTable.of(opening);
    }

    /** Whether a token may be the first of an amount: a number, a word that begins one or a sign; all in one look-up. */
    boolean mayOpen(Tokens tokens, int token) {
        char first = tokens.first(token);
        return first >= '0' && first <= '9' || tokens.in(openers, token) != WordTable.NONE
                || tokens.text().charAt(tokens.end(token) - 1) == '.';
    }

    static Vocabulary of(String language) {
        return new Vocabulary(language);
    }

    private static PhraseTable<BigDecimal> values(WordLists lists, String section) {
        PhraseTable<BigDecimal> table = new PhraseTable<>();
        for (String line : lists.lines(section)) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                table.add(parts[i], false, new BigDecimal(parts[0]));
            }
        }
        return table.built();
    }

    private static List<String> forms(List<String> lines) {
        return lines.stream().flatMap(line -> List.of(line.split(" ")).stream()).filter(form -> !form.equals("-")).toList();
    }

    private void units(WordLists lists, String section, Kind kind, boolean exact) {
        for (String line : lists.lines(section)) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                units.add(parts[i], exact, Unit.of(kind, parts[0]));
            }
        }
    }
}
