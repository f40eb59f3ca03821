package news.dateline.enrich.dates;

import news.dateline.enrich.dates.Meaning.Absolute;
import news.dateline.enrich.dates.Meaning.Plain;

/**
 * Years by number: {@code 2021}, {@code im Jahr 476}, {@code 2025/26}, {@code 1914–1918} (two dates), {@code 44 v. Chr.}
 *
 * <p>A bare number of four figures is a year if its neighbours speak for one: between 1900 and 2049 nothing must speak against it
 * (a measure or a noun behind it, a currency before it), from 1500 a word that leads a year must stand before it or a bracket or
 * dash around it.
 */
final class Years {

    private final Terms terms;
    private final String language;

    Years(Terms terms) {
        this.terms = terms;
        this.language = terms.lexicon.language();
    }

    Match at(int i) {
        if (!terms.isNumber(i)) {
            return terms.has(i, Role.YEAR_LEAD) && terms.has(i, Role.UNIT) ? led(i) : null;
        }
        int pair = firstOfTwo(terms, i);
        if (pair > 0 && !isMeasured(i)) {
            return new Match(i, i + 1, new Absolute(Period.year(pair)));
        }
        int year = terms.digits(i);
        int first = terms.digits(i - 2);
        boolean shortened = terms.length(i) == 2 && terms.isDash(i - 1) && terms.length(i - 2) == 4 && first >= 1500 && first < 2100;
        if (shortened && year > first % 100 && !isMeasured(i) && !isNoun(i + 1)) {
            return new Match(i, i + 1, new Absolute(Period.year(first / 100 * 100 + year)));
        }
        if (terms.length(i) == 4 && terms.is(i + 1, '/') && year >= 1500 && terms.digits(i + 2) == (year + 1) % 100) {
            return new Match(i, i + 3, new Absolute(Period.year(year)));
        }
        if (year < 0 || terms.isOrdinal(i) && !isLead(i - 1)) {
            return null;
        }
        if (isBeforeChrist(i + 1) && year > 0) {
            return new Match(i, i + 3, new Plain("DATE", "BC" + Period.padded(year, 4)));
        }
        return terms.length(i) == 4 && isYear(i, year) ? new Match(i, i + 1, new Absolute(Period.year(year))) : null;
    }

    private boolean isBeforeChrist(int i) {
        return terms.is(i, "v.") && terms.is(i + 1, "Chr.") || terms.is(i, "vor") && terms.is(i + 1, "Christus");
    }

    /** {@code Jahr 2011}: the noun and the number. */
    private Match led(int i) {
        int year = terms.digits(i + 1);
        boolean plain = year >= 100 && year < 2200 && !terms.isOrdinal(i + 1) && !isMeasured(i + 1);
        if (plain && isBeforeChrist(i + 2)) {
            return new Match(i, i + 4, new Plain("DATE", "BC" + Period.padded(year, 4)));
        }
        return plain ? new Match(i, i + 2, new Absolute(Period.year(year))) : null;
    }

    private boolean isYear(int i, int year) {
        if (year < 1000 || year > 2199 || isMeasured(i) || isAmount(i - 1)) {
            return false;
        }
        if (terms.isQuote(i - 1) && terms.isQuote(i + 1)) {
            // The title of a book or a song.
            return false;
        }
        boolean lead = isLead(i - 1);
        boolean between = terms.has(i - 1, Role.BETWEEN) && terms.length(i + 2) == 4 && terms.digits(i + 2) > year && !isMeasured(i + 2) && !isNoun(i + 3);
        boolean range = terms.isDash(i + 1) && terms.length(i + 2) == 4 && terms.digits(i + 2) > 0;
        boolean second = terms.length(i - 2) == 4 && terms.digits(i - 2) >= 1500 && terms.digits(i - 2) < year && terms.has(i - 1, Role.CONNECT)
                && terms.hasAny(i - 3, Role.BETWEEN, Role.PREP, Role.YEAR_LEAD) && !isNoun(i + 1);
        boolean framed = between || range || second || terms.isAnyOf(i - 1, "(-–—/*†") || terms.is(i + 1, ')');
        if (year < 1900 || year > 2049) {
            boolean listed = terms.is(i - 1, "und") && terms.isWord(i + 1) && !isNoun(i + 1) && !isNoun(i + 2);
            boolean alone = i == terms.from() && (!terms.inside(i + 1) || terms.isWord(i + 1) && !isNoun(i + 1));
            boolean free = terms.hasAny(i + 1, Role.ARTICLE, Role.PREP) || terms.isAnyOf(i + 1, ",.") || listed || alone || isParticiple(i + 1);
            return year >= 1500 && (lead || framed || free && year < 1900 && year % 100 != 0) || lead && !terms.is(i - 1, "von") && !isNoun(i + 1);
        }
        boolean counts = isAdjective(i + 1) && isNoun(i + 2) && !isParticiple(i + 1) && !(i == terms.from() && isPastVerb(i + 1));
        if ((isNoun(i + 1) || counts) && !lead && !framed) {
            return false;
        }
        return lead || framed || year % 1000 != 0;
    }

    private boolean isLead(int i) {
        boolean about = language.equals("de") && terms.is(i, "um") && terms.digits(i + 1) % 10 == 0 && terms.isWord(i + 2)
                && !terms.isCapital(i + 2) && !terms.is(i + 2, "auf");
        return about || terms.has(i, Role.PREP) && !terms.has(i, Role.NO_YEAR)
                || terms.has(i, Role.UNIT) && terms.value(i, Role.UNIT).equals("Y")
                || terms.hasAny(i, Role.YEAR_LEAD, Role.MONTH, Role.SEASON, Role.START, Role.MID, Role.END);
    }

    /** Whether a measure or currency follows. */
    private boolean isMeasured(int i) {
        Word next = terms.word(i + 1);
        return next.has(Role.MEASURE) || next.has(Role.UNIT) && !language.equals("it") || terms.isAnyOf(i + 1, "%€$°");
    }

    /** Whether what stands before makes the number an amount or part of a longer number. */
    private boolean isAmount(int i) {
        boolean number = terms.isNumber(i) && terms.length(i) < 4 && !terms.isOrdinal(i);
        return number || terms.isAnyOf(i, "€$+") || terms.hasAny(i, Role.AMOUNT_LEAD, Role.APPROX);
    }

    /** In German and English a capital word behind a number is what it counts. */
    private boolean isNoun(int i) {
        if (language.equals("de")) {
            return terms.isWord(i) && terms.isCapital(i);
        }
        return terms.isWord(i) && !language.equals("en") && terms.is(i, "de");
    }

    private boolean isAdjective(int i) {
        return language.equals("de") && terms.isWord(i) && terms.word(i) == Word.NONE && terms.length(i) > 4
                && (terms.text.charAt(terms.end(i) - 1) == 'e' || terms.text.startsWith("en", terms.end(i) - 2));
    }

    private boolean isPastVerb(int i) {
        return terms.lexicon.past.match(terms.text, terms.start(i), terms.end(i));
    }

    /** An attribute made of a verb, as a year may stand before: {@code 2017 anstehende}, {@code 1860 entdeckte}, {@code 1994 erschienenen}. */
    private boolean isParticiple(int i) {
        if (!isAdjective(i)) {
            return false;
        }
        String text = terms.text;
        int start = terms.start(i);
        int end = terms.end(i) - (text.charAt(terms.end(i) - 1) == 'e' ? 1 : 2);
        if (text.startsWith("end", end - 3)) {
            return true;
        }
        boolean stem = text.charAt(end - 1) == 't' || text.startsWith("en", end - 2);
        boolean inner = false;
        for (int ge = start; ge <= start + 6 && ge + 5 < end; ge++) {
            inner |= text.startsWith("ge", ge);
        }
        return stem && (inner || text.startsWith("iert", end - 4) || text.startsWith("be", start) || text.startsWith("ver", start)
                || text.startsWith("er", start) || text.startsWith("ent", start) || text.startsWith("zer", start));
    }

    /** The first year of {@code 2025/26} or {@code 2025/2026}; -1 if the term is no such pair. */
    static int firstOfTwo(Terms terms, int i) {
        if (!terms.isNumber(i)) {
            return -1;
        }
        int start = terms.start(i);
        int length = terms.length(i);
        if (length != 7 && length != 9 || terms.text.charAt(start + 4) != '/') {
            return -1;
        }
        int first = number(terms.text, start, 4);
        int second = number(terms.text, start + 5, length - 5);
        boolean next = length == 7 ? second == (first + 1) % 100 : second == first + 1;
        return next && first >= 1500 && first < 2200 ? first : -1;
    }

    private static int number(String text, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The value of a small Roman numeral as centuries bear it, an ordinal ending allowed; -1 if it is none. */
    static int roman(Terms terms, int i) {
        int end = terms.end(i);
        int value = 0;
        int last = 0;
        int k = terms.start(i);
        for (; k < end; k++) {
            char c = terms.text.charAt(k);
            int digit = c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : 0;
            if (digit == 0) {
                break;
            }
            value += digit > last ? digit - 2 * last : digit;
            last = digit;
        }
        boolean ending = end - k == 0 || end - k <= 3 && Character.isLowerCase(terms.text.charAt(k));
        return value > 0 && ending ? value : -1;
    }
}
