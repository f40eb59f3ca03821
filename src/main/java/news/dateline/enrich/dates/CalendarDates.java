package news.dateline.enrich.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import news.dateline.enrich.dates.Meaning.Absolute;
import news.dateline.enrich.dates.Meaning.Shift;
import news.dateline.enrich.dates.Meaning.Yearly;
import news.dateline.enrich.dates.Meaning.YearlyAfter;
import news.dateline.enrich.dates.Meaning.YearlyIn;

/**
 * Days and months by name or number, with or without their year: {@code 7. Dezember},
 * {@code Donnerstag, 25. Februar}, {@code Juli dieses Jahres}, {@code 5. und 6. Mai} (each a date), {@code December 7, 2021},
 * {@code le 6 mai dernier}.
 *
 * <p>Dates in figures alone are read by {@link PrintedDates}.
 */
final class CalendarDates {

    private static final int UNTOLD = Integer.MIN_VALUE;

    private final Terms terms;
    private final PrintedDates figures;
    private final boolean german;
    private final boolean english;

    CalendarDates(Terms terms) {
        this.terms = terms;
        this.figures = new PrintedDates(terms);
        this.german = terms.lexicon.language().equals("de");
        this.english = terms.lexicon.language().equals("en");
    }

    /** A date that starts at a term, or {@code null}. */
    Match at(int i) {
        if (terms.isNumber(i)) {
            Match printed = figures.at(i);
            return printed != null ? printed : day(i, 0);
        }
        Word word = terms.word(i);
        if (word.has(Role.MONTH) || word.has(Role.MONTH_ABBR)) {
            return month(i);
        }
        return word.has(Role.ORDINAL) ? day(i, 0) : null;
    }

    /** A day of the month whose month follows, perhaps behind other days: each of {@code 5., 6. und 7. Mai}. */
    private Match day(int i, int depth) {
        int day = dayNumber(i);
        if (day < 1) {
            return null;
        }
        int next = i + 1;
        if (english && terms.is(next, "of")) {
            next++;
        }
        if (terms.is(next, '°') && isMonth(next + 1)) {
            next++;
        }
        if (isMonth(next) && !isStreet(i)) {
            Recurrence recurrence = dayOf(terms.word(next), day);
            return recurrence == null ? null : withYear(i, next + 1, recurrence);
        }
        int other = depth < 4 ? afterConnector(next) : -1;
        if (other < 0) {
            return null;
        }
        Match last = day(other, depth + 1);
        return last == null ? null : shared(i, day, last);
    }

    /** A date of the month and year that the last of several gives. */
    private static Match shared(int i, int day, Match last) {
        if (last.meaning() instanceof Yearly yearly && yearly.recurrence() instanceof Recurrence.Day of) {
            return new Match(i, i + 1, new Yearly(new Recurrence.Day(of.month(), day), yearly.shift()));
        }
        if (last.meaning() instanceof YearlyIn yearly && yearly.recurrence() instanceof Recurrence.Day of) {
            return new Match(i, i + 1, new YearlyIn(new Recurrence.Day(of.month(), day), yearly.years()));
        }
        if (last.meaning() instanceof Absolute absolute && absolute.period().grain() == Grain.DAY) {
            LocalDate date = absolute.period().start();
            return PrintedDates.day(i, i + 1, date.getYear(), date.getMonthValue(), day);
        }
        return null;
    }

    private int afterConnector(int i) {
        if (terms.has(i, Role.WEEKDAY)) {
            return -1;
        }
        int next = i;
        if (terms.has(i, Role.CONNECT) || terms.isDash(i) || terms.isAnyOf(i, "/,") || terms.isAny(i, "auf", "zum")) {
            next++;
        } else {
            return -1;
        }
        if (terms.is(i, ',') && terms.has(next, Role.CONNECT)) {
            next++;
        }
        int skipped = 0;
        while (skipped < 3 && (terms.hasAny(next, Role.ARTICLE, Role.WEEKDAY) || terms.isAny(next, "zum", "am", ","))) {
            next++;
            skipped++;
        }
        return next;
    }

    /** The day a term may be: German wants an ordinal. */
    private int dayNumber(int i) {
        int day = terms.digits(i);
        if (day < 0) {
            Word word = terms.word(i);
            boolean ordinal = word.has(Role.ORDINAL) && terms.isWord(i);
            return ordinal && (german || english || word.number(Role.ORDINAL) == 1) ? word.number(Role.ORDINAL) : -1;
        }
        return day <= 31 && terms.length(i) <= 3 && (!german || terms.isOrdinal(i) || isMonth(i + 1)) ? day : -1;
    }

    private boolean isMonth(int i) {
        Word word = terms.word(i);
        boolean capital = !german && !english || terms.isCapital(i);
        return capital && (word.has(Role.MONTH) && !word.has(Role.MID) || word.has(Role.MONTH_ABBR));
    }

    /** Whether the day names a street or square: {@code Strasse des 17. Juni}, {@code rue du 8 mai}. */
    private boolean isStreet(int i) {
        if (!terms.isAny(i - 1, "des", "du") || !terms.isWord(i - 2)) {
            return false;
        }
        int end = terms.end(i - 2);
        return terms.isAny(i - 2, "rue", "place", "avenue", "boulevard", "quai") || terms.isCapital(i - 2)
                && (terms.text.startsWith("trasse", end - 6) || terms.text.startsWith("traße", end - 5) || terms.text.startsWith("latz", end - 4));
    }

    private static int monthNumber(Word word) {
        return word.has(Role.MONTH) ? word.number(Role.MONTH) : word.number(Role.MONTH_ABBR);
    }

    private static Recurrence dayOf(Word month, int day) {
        int number = monthNumber(month);
        return day <= YearMonth.of(2000, number).lengthOfMonth() ? new Recurrence.Day(number, day) : null;
    }

    /** A month by name; in English the day may follow it. */
    private Match month(int i) {
        Word word = terms.word(i);
        if ((german || english) && !terms.isCapital(i) && !word.has(Role.MID)) {
            return null;
        }
        if (english && dayNumber(i + 1) > 0 && terms.digits(i + 2) < 0 | !terms.isOrdinal(i + 1)) {
            Recurrence recurrence = dayOf(word, dayNumber(i + 1));
            if (recurrence != null && !terms.has(i + 2, Role.MONTH)) {
                return withYear(i, i + 2, recurrence);
            }
        }
        if (terms.isNumber(i - 1) && isStreet(i - 1)) {
            return null;
        }
        String mod = word.has(Role.MID) ? "MID" : "";
        Match match = withYear(i, i + 1, new Recurrence.Month(monthNumber(word))).with(mod);
        boolean certain = match.to() > i + 1 || !mod.isEmpty();
        if (certain || word.has(Role.MONTH) && isAmongDates(i, word)) {
            return match;
        }
        return null;
    }

    /** Whether a bare name of a month is one: "Mai" and "März" are surnames too, "mars" and "may" everyday words. */
    private boolean isAmongDates(int i, Word word) {
        if (terms.hasAny(i - 1, Role.PREP, Role.LAST, Role.NEXT, Role.THIS, Role.START, Role.MID, Role.END)) {
            return !word.has(Role.RISKY) || !english || !terms.has(i - 1, Role.ARTICLE);
        }
        if (word.has(Role.RISKY)) {
            return terms.has(i - 1, Role.CONNECT) && terms.has(i - 2, Role.MONTH);
        }
        if (german && word.number(Role.MONTH) == 8 && terms.isWord(i + 1) && terms.isCapital(i + 1)) {
            return false;
        }
        int month = word.number(Role.MONTH);
        boolean surname = month >= 3 && month <= 5 || month == 8;
        boolean name = surname && terms.isWord(i - 1) && terms.isCapital(i - 1) && terms.word(i - 1) == Word.NONE;
        return !name && (word.number(Role.MONTH) != 5 || i > terms.from() || terms.to() - terms.from() > 1);
    }

    /** A date without a year, and whatever gives it one behind it. */
    Match withYear(int from, int to, Recurrence recurrence) {
        int next = to;
        if (english && terms.is(next, ',')) {
            next++;
        }
        if (terms.is(next, "de") || terms.is(next, "del") || terms.is(next, "dell'") || terms.is(next, "of")) {
            next++;
        }
        if (german && terms.is(next, "des") && unitIsYear(next + 1) && yearAt(next + 2) > 0) {
            next += 2;
        }
        int year = yearAt(next);
        if (year > 0) {
            return new Match(from, next + 1, new Absolute(recurrence.in(year)));
        }
        return relativeYear(from, to, recurrence);
    }

    /** A year of four figures, or of two with or without an apostrophe, right behind a date. */
    int yearAt(int i) {
        int number = terms.digits(i);
        if (number >= 1000 && number <= 2200 && terms.length(i) == 4) {
            return terms.has(i + 1, Role.CLOCK) ? -1 : number;
        }
        boolean short2 = number >= 0 && terms.length(i) == 2 && !terms.isOrdinal(i) && !terms.has(i + 1, Role.CLOCK)
                && !terms.has(i + 1, Role.UNIT) && !terms.has(i + 1, Role.MEASURE) && !terms.isCapital(i + 1) && number >= 32;
        return short2 ? PrintedDates.fullYear(number) : -1;
    }

    /** {@code dieses Jahres}, {@code letzten Jahres}, {@code dernier}, {@code scorso} behind a date. */
    private Match relativeYear(int from, int to, Recurrence recurrence) {
        int at = german && (terms.is(to, "des") || terms.is(to, "dieses")) && unitIsYear(to + 2) ? to + 1 : to;
        if (german && terms.is(to, "des") && terms.has(to + 1, Role.VORJAHR)) {
            return new Match(from, to + 2, new YearlyIn(recurrence, terms.number(to + 1, Role.VORJAHR)));
        }
        if (unitIsYear(at + 1)) {
            Match match = relativeYear(from, at, terms.word(at), recurrence);
            if (match != null) {
                return match;
            }
        }
        if (!german && !english && terms.has(to, Role.LAST)) {
            return new Match(from, to + 1, new Yearly(recurrence, Shift.LAST));
        }
        if (!german && !english && terms.has(to, Role.NEXT)) {
            return new Match(from, to + 1, new Yearly(recurrence, Shift.NEXT));
        }
        int before = german ? yearsBefore(from) : UNTOLD;
        return new Match(from, to, before == UNTOLD ? new Yearly(recurrence, Shift.TENSE) : new YearlyIn(recurrence, before));
    }

    /** How many years on the words right before a date say: {@code heuer im Mai}, {@code nächstes Jahr an Ostern}; else {@link #UNTOLD}. */
    private int yearsBefore(int from) {
        int year = terms.isAny(from - 1, "im", "am", "an", "zu") ? from - 2 : from - 1;
        if (terms.has(year, Role.YEARS)) {
            return terms.number(year, Role.YEARS);
        }
        if (!unitIsYear(year)) {
            return UNTOLD;
        }
        Word modifier = terms.word(year - 1);
        return modifier.has(Role.THIS) ? 0 : modifier.has(Role.LAST) ? -1 : modifier.has(Role.NEXT) ? 1 : UNTOLD;
    }

    private static Match relativeYear(int from, int at, Word word, Recurrence recurrence) {
        if (word.has(Role.THIS)) {
            return new Match(from, at + 2, new YearlyIn(recurrence, 0));
        }
        if (word.has(Role.LAST)) {
            return new Match(from, at + 2, new YearlyIn(recurrence, -1));
        }
        if (word.has(Role.NEXT)) {
            return new Match(from, at + 2, new YearlyIn(recurrence, 1));
        }
        if (word.has(Role.FOLLOWING) || word.has(Role.SAME)) {
            return new Match(from, at + 2, new YearlyAfter(recurrence, word.has(Role.SAME) ? 0 : 1));
        }
        return null;
    }

    private boolean unitIsYear(int i) {
        return terms.has(i, Role.UNIT) && terms.value(i, Role.UNIT).equals("Y");
    }
}
