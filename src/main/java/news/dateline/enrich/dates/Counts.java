package news.dateline.enrich.dates;

import java.math.BigDecimal;

/** How many units: {@code drei}, {@code 2,5}, {@code ein paar}, {@code une dizaine de}, {@code zwei bis drei} (the larger). */
final class Counts {

    private final Terms terms;

    Counts(Terms terms) {
        this.terms = terms;
    }

    /** How many, as a duration writes it, and the term after it. */
    record Count(String value, int next) {
    }

    /** The number that starts at a term, or {@code null}. */
    Count at(int i) {
        int j = i;
        if (terms.has(i, Role.ARTICLE) && terms.has(i, Role.NUMBER) && terms.hasAny(i + 1, Role.TENFOLD, Role.SOME)) {
            j++;
        }
        Word word = terms.word(j);
        if (word.has(Role.TENFOLD)) {
            return new Count(word.value(Role.TENFOLD), afterOf(j + 1));
        }
        if (word.has(Role.SOME)) {
            return new Count("X", afterOf(j + 1));
        }
        if (word.has(Role.HALF)) {
            return new Count(word.value(Role.HALF), j + 1);
        }
        if (word.has(Role.NUMBER)) {
            boolean half = word.number(Role.NUMBER) == 1 && terms.has(j + 1, Role.HALF);
            return half ? new Count("0.5", j + 2) : multiplied(range(word.value(Role.NUMBER), j + 1));
        }
        if (!terms.isNumber(j) || terms.isOrdinal(j)) {
            return null;
        }
        String figures = figures(j);
        return figures.isEmpty() ? null : multiplied(range(figures, j + 1));
    }

    /** A number with the power of ten behind it: {@code 4,6 Milliarden}. */
    private Count multiplied(Count count) {
        if (!terms.has(count.next(), Role.MULTIPLE)) {
            return count;
        }
        BigDecimal product = new BigDecimal(count.value()).multiply(BigDecimal.valueOf(terms.number(count.next(), Role.MULTIPLE)));
        return new Count(product.stripTrailingZeros().toPlainString(), count.next() + 1);
    }

    /** The larger of two numbers that make a range: {@code zwei bis drei}. */
    private Count range(String first, int next) {
        boolean connected = terms.isAny(next, "bis", "oder", "à") || terms.isDash(next);
        if (connected) {
            String second = terms.has(next + 1, Role.NUMBER) ? terms.value(next + 1, Role.NUMBER) : figures(next + 1);
            if (!second.isEmpty() && terms.has(next + 2, Role.UNIT)) {
                return new Count(second, next + 2);
            }
        }
        return new Count(first, next);
    }

    private String figures(int i) {
        if (!terms.isNumber(i) || terms.isOrdinal(i) || terms.length(i) > 9) {
            return "";
        }
        StringBuilder figures = new StringBuilder();
        int start = terms.start(i);
        int end = terms.end(i);
        for (int k = start; k < end; k++) {
            char c = terms.text.charAt(k);
            if (c >= '0' && c <= '9') {
                figures.append(c);
            } else if ((c == ',' || c == '.') && end - k != 4) {
                figures.append('.');
            } else if (c == '/' || c == ':') {
                return "";
            }
        }
        return figures.indexOf(".") == figures.lastIndexOf(".") ? figures.toString() : "";
    }

    /** The term after a word that joins a number to what it counts. */
    int afterOf(int i) {
        return terms.isAny(i, "de", "d'", "di", "of") ? i + 1 : i;
    }
}
