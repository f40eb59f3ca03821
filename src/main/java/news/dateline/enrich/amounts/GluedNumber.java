package news.dateline.enrich.amounts;

import java.math.BigDecimal;
import java.util.Optional;
import news.dateline.article.Amount;
import news.dateline.enrich.text.Tokens;

/**
 * Figures with letters glued to them.
 *
 * @param value the number, scale included
 * @param unit  the unit the letters name, or {@code null} if they name a scale
 */
record GluedNumber(BigDecimal value, Unit unit) {

    private static final int LONGEST = 18;
    private static final String PERCENTAL = "-prozentig";
    private static final Unit PERCENT = new Unit(Amount.Kind.PERCENT, "%", BigDecimal.ONE);

    /** Reads a word such as {@code 5km}, {@code 1.2bn} or {@code 50-prozentige}; figures joined by points are split off by the tokens already. */
    static Optional<GluedNumber> of(Tokens tokens, int t, Vocabulary vocabulary) {
        String text = tokens.text();
        int start = tokens.start(t);
        int end = tokens.end(t);
        int letters = start;
        while (letters < end && (Character.isDigit(text.charAt(letters)) || letters > start && isMark(text, letters, end))) {
            letters++;
        }
        if (letters == start || letters == end || end - start > LONGEST || text.charAt(start) > '9') {
            return Optional.empty();
        }
        String figures = text.substring(start, letters).replace(',', '.');
        if (figures.indexOf('.') != figures.lastIndexOf('.')) {
            return Optional.empty();
        }
        if (text.startsWith(PERCENTAL, letters) && end - letters <= PERCENTAL.length() + 2) {
            return Optional.of(new GluedNumber(new BigDecimal(figures), PERCENT));
        }
        Tokens suffix = Tokens.of(text.substring(letters, end));
        if (suffix.count() != 1) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(figures);
        Optional<PhraseTable.Hit<BigDecimal>> scale = vocabulary.suffixes.at(suffix, 0, 1);
        Optional<PhraseTable.Hit<Unit>> unit = vocabulary.units.at(suffix, 0, 1);
        // "5m" are metres, "$5m" are millions.
        boolean metres = unit.isPresent() && text.charAt(letters) == 'm' && !figures.contains(".") && !tokens.isGlued(t);
        if (scale.isPresent() && !metres) {
            return Optional.of(new GluedNumber(number.multiply(scale.get().value()), null));
        }
        boolean short3 = suffix.text().length() <= 3;
        return unit.isPresent() && short3 ? Optional.of(new GluedNumber(number, unit.get().value())) : Optional.empty();
    }

    private static boolean isMark(String text, int i, int end) {
        return (text.charAt(i) == '.' || text.charAt(i) == ',') && i + 1 < end && Character.isDigit(text.charAt(i + 1));
    }
}
