package news.dateline.enrich.amounts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordTable;

/**
 * Reads numbers in figures and words: {@code 1'200}, {@code 1.200,50}, {@code 1 200}, {@code 3,4 Mio.}, {@code zwei}, {@code ein
 * Dutzend}, {@code anderthalb Milliarden}, {@code deux cents}, {@code due milioni e mezzo}, {@code half a million}.
 *
 * <p>A point or comma before exactly three last figures groups thousands where the language or an earlier group allows, else it
 * is the decimal mark. Immutable and thread-safe.
 */
final class NumeralReader {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST = 20;
    private static final Map<Character, BigDecimal> FRACTIONS = Map.of('½', new BigDecimal("0.5"), '¼', new BigDecimal("0.25"),
            '¾', new BigDecimal("0.75"));

    private final Vocabulary vocabulary;
    private final boolean pointIsDecimal;

    NumeralReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.pointIsDecimal = vocabulary.language.equals("en");
    }

    /** The number that starts at a token and ends before {@code limit}. */
    Optional<Numeral> at(Tokens tokens, int token, int limit) {
        if (token >= limit) {
            return Optional.empty();
        }
        if (tokens.isNumber(token)) {
            BigDecimal value = figures(tokens, token);
            if (value == null) {
                return Optional.empty();
            }
            BigDecimal fraction = token + 1 < limit && tokens.isGlued(token + 1) && tokens.length(token + 1) == 1
                    ? FRACTIONS.get(tokens.first(token + 1)) : null;
            return Optional.of(fraction == null ? scaled(tokens, value, token + 1, limit, false)
                    : scaled(tokens, value.add(fraction), token + 2, limit, false));
        }
        return tokens.isWord(token) ? words(tokens, token, limit) : Optional.empty();
    }

    private Optional<Numeral> words(Tokens tokens, int token, int limit) {
        Optional<PhraseTable.Hit<BigDecimal>> half = vocabulary.halves.at(tokens, token, limit);
        if (half.isPresent()) {
            int next = half.get().end();
            boolean skipArticle = next < limit && tokens.in(vocabulary.numbers, next) == 1;
            Numeral numeral = scaled(tokens, half.get().value(), skipArticle ? next + 1 : next, limit, false);
            return Optional.of(numeral);
        }
        int word = tokens.in(vocabulary.numbers, token);
        if (word == WordTable.NONE) {
            return Optional.empty();
        }
        long total = 0;
        long current = word;
        int next = token + 1;
        if (word >= 1000) {
            total = word;
            current = 0;
        }
        while (next < limit && tokens.isWord(next)) {
            int more = tokens.in(vocabulary.numbers, next);
            if (more == 100 && current > 0 && current < 100) {
                current *= 100;
            } else if (more == 1000 && total == 0 && current > 0) {
                total = current * 1000;
                current = 0;
            } else if (more > 1 && more < 100 && (current >= 100 && current % 100 == 0 || current == 0 && total > 0)) {
                current += more;
            } else if (more >= 100 && more < 1000 && current == 0 && total > 0) {
                current = more;
            } else {
                break;
            }
            next++;
        }
        boolean article = word == 1 && next == token + 1;
        if (article) {
            Optional<PhraseTable.Hit<BigDecimal>> behind = vocabulary.halves.at(tokens, next, limit);
            if (behind.isPresent()) {
                return Optional.of(scaled(tokens, behind.get().value(), behind.get().end(), limit, false));
            }
        }
        return Optional.of(scaled(tokens, BigDecimal.valueOf(total + current), next, limit, article));
    }

    /** The number with the scales behind it: {@code 3 Mio.}, {@code two hundred million}, {@code deux millions et demi}. */
    private Numeral scaled(Tokens tokens, BigDecimal mantissa, int from, int limit, boolean article) {
        BigDecimal value = mantissa;
        BigDecimal half = BigDecimal.ZERO;
        int end = from;
        boolean scaled = false;
        Optional<PhraseTable.Hit<BigDecimal>> behind = vocabulary.andHalf.at(tokens, end, limit);
        if (behind.isPresent() && vocabulary.scales.at(tokens, behind.get().end(), limit).isPresent()) {
            value = value.add(behind.get().value());
            end = behind.get().end();
        }
        for (int i = 0; i < 2; i++) {
            Optional<PhraseTable.Hit<BigDecimal>> scale = vocabulary.scales.at(tokens, end, limit);
            if (scale.isEmpty() || isGlued(tokens, end)) {
                break;
            }
            value = value.multiply(scale.get().value());
            scaled |= scale.get().value().compareTo(MILLION) >= 0;
            end = scale.get().end();
            Optional<PhraseTable.Hit<BigDecimal>> more = vocabulary.andHalf.at(tokens, end, limit);
            if (more.isPresent()) {
                half = scale.get().value().multiply(more.get().value());
                end = more.get().end();
            }
        }
        boolean counted = end > from;
        if (counted && end < limit && tokens.in(vocabulary.of, end) != WordTable.NONE) {
            end++;
        }
        return new Numeral(value.add(half), mantissa, end, scaled, article && !counted);
    }

    /** Whether a word is cut short by a hyphen, as in "Mio.-Projekt". */
    private static boolean isGlued(Tokens tokens, int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == '-';
    }

    /** The value of a number in figures, or {@code null} if it is none: a date, a time, an ordinal, a ratio. */
    private BigDecimal figures(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (end - start > LONGEST) {
            return null;
        }
        if (text.charAt(end - 1) == '.') {
            boolean dashed = end < text.length() && "–-—".indexOf(text.charAt(end)) >= 0;
            return dashed ? plain(text, start, end - 1) : null;
        }
        return plain(text, start, end);
    }

    private BigDecimal plain(String text, int start, int end) {
        StringBuilder figures = new StringBuilder(end - start);
        int points = 0;
        int commas = 0;
        int last = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                figures.append(c);
            } else if (c == '.' || c == ',') {
                points += c == '.' ? 1 : 0;
                commas += c == ',' ? 1 : 0;
                last = i;
            } else if (c == ':' || c == '/' || c == '-') {
                return null;
            }
        }
        if (figures.length() == 0) {
            return null;
        }
        if (isDecimal(text, start, end, points, commas, last)) {
            figures.insert(figures.length() - (end - last - 1), '.');
        }
        return new BigDecimal(figures.toString());
    }

    /** Whether the last point or comma is the decimal mark. */
    private boolean isDecimal(String text, int start, int end, int points, int commas, int last) {
        if (last < 0) {
            return false;
        }
        int behind = end - last - 1;
        if (points > 0 && commas > 0) {
            return true;
        }
        if (points > 1 || commas > 1) {
            return false;
        }
        boolean groups = behind == 3 && last - start <= 3 && text.charAt(start) != '0';
        boolean decimalMark = (text.charAt(last) == '.') == pointIsDecimal;
        return !groups || decimalMark;
    }
}
