package news.dateline.enrich.amounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Amount;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordTable;

/** Finds the amounts that start at a token, by the vocabulary of one language. Immutable and thread-safe. */
final class Scanner {

    private final Vocabulary vocabulary;
    private final NumeralReader numerals;

    Scanner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numerals = new NumeralReader(vocabulary);
    }

    /** An amount by UTF-16 index, and the token after it. */
    record Found(BigDecimal value, Unit unit, int start, int end, int next) {
    }

    /** The amount that starts at a token, two if it is a range, usually none. */
    List<Found> at(Tokens tokens, int t, int limit) {
        if (!vocabulary.mayOpen(tokens, t)) {
            return List.of();
        }
        Optional<PhraseTable.Hit<Unit>> sign = vocabulary.before.at(tokens, t, limit);
        if (sign.isPresent()) {
            return signed(tokens, t, sign.get(), limit);
        }
        Optional<Numeral> numeral = numerals.at(tokens, t, limit);
        if (numeral.isEmpty()) {
            return tokens.isWord(t) ? glued(tokens, t, t, null) : List.of();
        }
        Optional<PhraseTable.Hit<Unit>> unit = unit(tokens, numeral.get(), limit);
        if (unit.isPresent()) {
            return accepts(tokens, t, numeral.get(), unit.get())
                    ? List.of(found(tokens, t, numeral.get(), unit.get().value(), unit.get().end())) : List.of();
        }
        return range(tokens, t, numeral.get(), limit);
    }

    /** A sign of currency and the number behind it, perhaps a range. */
    private List<Found> signed(Tokens tokens, int t, PhraseTable.Hit<Unit> sign, int limit) {
        if (sign.end() >= limit) {
            return List.of();
        }
        Optional<Numeral> numeral = tokens.isNumber(sign.end()) ? numerals.at(tokens, sign.end(), limit) : Optional.empty();
        if (numeral.isEmpty()) {
            return tokens.isWord(sign.end()) ? glued(tokens, t, sign.end(), sign.value()) : List.of();
        }
        int to = numeral.get().end();
        Found first = found(tokens, t, numeral.get(), sign.value(), to);
        int other = connected(tokens, t, to, limit);
        Optional<Numeral> second = other > 0 ? numerals.at(tokens, other, limit) : Optional.empty();
        if (second.isEmpty() || unit(tokens, second.get(), limit).isPresent() || !tokens.isNumber(other)) {
            return List.of(dashed(tokens, first, limit));
        }
        BigDecimal low = inherited(numeral.get(), second.get());
        return List.of(new Found(exact(low, sign.value()), sign.value(), first.start(), first.end(), to),
                found(tokens, other, second.get(), sign.value(), second.get().end()));
    }

    /** With the dash that stands for no Rappen: {@code CHF 1'500.-}. */
    private static Found dashed(Tokens tokens, Found found, int limit) {
        int stop = found.next();
        boolean dash = stop + 1 < limit && tokens.isGlued(stop) && tokens.isGlued(stop + 1) && isSign(tokens, stop, ".") && isSign(tokens, stop + 1, "-–—");
        return dash ? new Found(found.value(), found.unit(), found.start(), tokens.end(stop + 1), stop + 2) : found;
    }

    private static boolean isSign(Tokens tokens, int t, String signs) {
        return tokens.length(t) == 1 && signs.indexOf(tokens.first(t)) >= 0;
    }

    /** A number without a unit whose range gives it one. */
    private List<Found> range(Tokens tokens, int t, Numeral first, int limit) {
        int other = connected(tokens, t, first.end(), limit);
        Optional<Numeral> second = other > 0 ? numerals.at(tokens, other, limit) : Optional.empty();
        Optional<PhraseTable.Hit<Unit>> unit = second.isEmpty() ? Optional.empty() : unit(tokens, second.get(), limit);
        if (unit.isEmpty() || first.article() || !accepts(tokens, other, second.get(), unit.get())) {
            return List.of();
        }
        Unit of = unit.get().value();
        Found low = new Found(exact(inherited(first, second.get()), of), of, tokens.start(t), tokens.end(first.end() - 1), other);
        return List.of(low, found(tokens, other, second.get(), of, unit.get().end()));
    }

    /** The token after a word or dash that joins the ends of a range, or -1. */
    private int connected(Tokens tokens, int first, int at, int limit) {
        if (at + 1 >= limit) {
            return -1;
        }
        boolean dash = tokens.length(at) == 1 && (tokens.first(at) == '-' || tokens.first(at) == '–');
        boolean between = first > 0 && tokens.in(vocabulary.between, first - 1) != WordTable.NONE;
        return dash || tokens.in(vocabulary.to, at) != WordTable.NONE || between && tokens.in(vocabulary.and, at) != WordTable.NONE
                ? at + 1 : -1;
    }

    private static BigDecimal inherited(Numeral first, Numeral second) {
        boolean inherits = !first.scaled() && second.scaled() && second.mantissa().signum() > 0
                && first.mantissa().compareTo(second.mantissa()) <= 0;
        return inherits ? first.value().multiply(second.value()).divide(second.mantissa(), MathContext.DECIMAL128)
                : first.value();
    }

    /** The unit behind a number; a count of people may have adjectives before it. */
    private Optional<PhraseTable.Hit<Unit>> unit(Tokens tokens, Numeral numeral, int limit) {
        int at = numeral.end();
        if (at < limit && tokens.length(at) == 1 && (tokens.first(at) == '–' || tokens.first(at) == '-') && tokens.isGlued(at)
                && tokens.text().charAt(tokens.start(at) - 1) == '.') {
            at++;
        }
        Optional<PhraseTable.Hit<Unit>> unit = vocabulary.units.at(tokens, at, limit);
        if (unit.isPresent()) {
            return unit;
        }
        for (int i = 0; i < 2 && at < limit; i++, at++) {
            if (People.tellsPeople(tokens, at)) {
                return Optional.of(new PhraseTable.Hit<>(People.UNIT, at + 1));
            }
            if (!People.mayPrecede(tokens, at, vocabulary)) {
                return Optional.empty();
            }
            unit = vocabulary.units.at(tokens, at + 1, limit);
            if (unit.isPresent()) {
                return unit.get().value().kind() == Amount.Kind.PEOPLE ? unit : Optional.empty();
            }
        }
        boolean gendered = at < limit && People.tellsPeople(tokens, at);
        return gendered ? Optional.of(new PhraseTable.Hit<>(People.UNIT, at + 1)) : Optional.empty();
    }

    private boolean accepts(Tokens tokens, int t, Numeral numeral, PhraseTable.Hit<Unit> unit) {
        Unit of = unit.value();
        boolean inFigures = tokens.isNumber(t);
        boolean goesOn = unit.end() < tokens.count() && tokens.isGlued(unit.end()) && tokens.first(unit.end()) == '/';
        if (of.kind() == Amount.Kind.MEASURE && goesOn) {
            return false;
        }
        boolean cut = tokens.text().charAt(tokens.end(unit.end() - 1) - 1) == '-';
        if (cut || tokens.length(unit.end() - 1) <= 3 && of.kind() == Amount.Kind.MEASURE && !inFigures) {
            return false;
        }
        return of.kind() != Amount.Kind.PEOPLE || countsPeople(tokens, t, numeral, unit.end());
    }

    /** Whether a number before people counts them: a whole number above one that is no year. */
    private static boolean countsPeople(Tokens tokens, int t, Numeral numeral, int end) {
        boolean year = end > numeral.end() + 1 && People.mayBeYear(tokens, t);
        boolean whole = numeral.value().stripTrailingZeros().scale() <= 0;
        return !year && !People.isPair(tokens, t) && whole && numeral.value().compareTo(BigDecimal.ONE) > 0;
    }

    private Found found(Tokens tokens, int t, Numeral numeral, Unit unit, int next) {
        BigDecimal value = exact(numeral.value(), unit);
        int start = tokens.start(t);
        if (isNegative(tokens, t)) {
            value = value.negate();
            start = tokens.start(t - 1);
        }
        int end = tokens.end(next - 1);
        boolean stop = unit.kind() == Amount.Kind.MEASURE && tokens.text().charAt(end - 1) == '.';
        return new Found(value, unit, start, stop ? end - 1 : end, next);
    }

    /** Whether a minus stands before: the word, or a sign glued to the number with a space before it. */
    private boolean isNegative(Tokens tokens, int t) {
        if (t == 0) {
            return false;
        }
        if (tokens.in(vocabulary.minus, t - 1) != WordTable.NONE) {
            return true;
        }
        char sign = tokens.first(t - 1);
        boolean free = !tokens.isGlued(t - 1);
        return tokens.length(t - 1) == 1 && (sign == '−' || sign == '-' || sign == '–') && tokens.isGlued(t) && free;
    }

    private static BigDecimal exact(BigDecimal value, Unit unit) {
        BigDecimal exact = value.multiply(unit.factor()).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** {@code 5km}, {@code $1.2bn}: figures with their unit or scale in one word. */
    private List<Found> glued(Tokens tokens, int from, int t, Unit sign) {
        Optional<GluedNumber> number = GluedNumber.of(tokens, t, vocabulary);
        if (number.isEmpty() || (sign == null) == (number.get().unit() == null)) {
            return List.of();
        }
        Unit unit = sign != null ? sign : number.get().unit();
        return List.of(new Found(exact(number.get().value(), unit), unit, tokens.start(from), tokens.end(t), t + 1));
    }
}
