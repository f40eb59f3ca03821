package news.dateline.enrich.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import news.dateline.enrich.dates.Meaning.Absolute;
import news.dateline.enrich.dates.Meaning.Shift;
import news.dateline.enrich.dates.Meaning.Yearly;
import news.dateline.enrich.dates.Meaning.YearlyAfter;
import news.dateline.enrich.dates.Meaning.YearlyIn;

/**
 * Days and months by name or number, with or without their year: {@code 30.12.2021}, {@code 7. Dezember},
 * {@code Donnerstag, 25. Februar}, {@code Juli dieses Jahres}, {@code 5. und 6. Mai} (each a date), {@code December 7, 2021},
 * {@code le 6 mai dernier}.
 *
 * <p>Numeric dates are read day first in every language.
 */
final class CalendarDates {

    private final Terms terms;
    private final boolean german;
    private final boolean english;

    CalendarDates(Terms terms) {
        this.terms = terms;
        this.german = terms.lexicon.language().equals("de");
        this.english = terms.lexicon.language().equals("en");
    }

    /** A date that starts at a term, or {@code null}. */
    Match at(int i) {
        if (terms.isNumber(i)) {
            Match printed = printed(i);
            return printed != null ? printed : day(i, 0);
        }
        Word word = terms.word(i);
        if (word.has(Role.MONTH) || word.has(Role.MONTH_ABBR)) {
            return month(i);
        }
        return word.has(Role.ORDINAL) ? day(i, 0) : null;
    }

    /** Dates in figures alone. */
    private Match printed(int i) {
        int start = terms.start(i);
        int end = terms.end(i);
        String text = terms.text;
        if (german && end - start <= 6) {
            Match short2 = dayAndMonth(i, text, start, end);
            if (short2 != null) {
                return short2;
            }
        }
        if (end - start >= 6) {
            int[] parts = new int[3];
            int count = split(text, start, end, parts);
            if (count == 3 && text.charAt(start + 4) == '-') {
                return day(i, i + 1, parts[0], parts[1], parts[2]);
            }
            if (count == 2 && end - start == 7 && text.charAt(start + 4) == '-') {
                return new Match(i, i + 1, new Absolute(Period.month(parts[0], parts[1])));
            }
            if (count == 3) {
                return day(i, i + 1, fullYear(parts[2]), parts[1], parts[0]);
            }
        }
        if (german && terms.isOrdinal(i) && terms.isOrdinal(i + 1)) {
            int month = terms.digits(i + 1);
            int year = terms.digits(i + 2);
            boolean full = year >= 1000 && terms.length(i + 2) == 4;
            if (full) {
                return day(i, i + 3, year, month, terms.digits(i));
            }
        }
        return null;
    }

    /** {@code 25.7.}, and without the last full stop where that ends the sentence and a word that leads a date comes before. */
    private Match dayAndMonth(int i, String text, int start, int end) {
        boolean stop = text.charAt(end - 1) == '.';
        int dot = text.indexOf('.', start);
        int last = stop ? end - 1 : end;
        boolean led = stop || terms.is(i + 1, '.') && (terms.is(i - 1, "am") || terms.is(i - 1, "bis") || terms.is(i - 1, "vom") || terms.is(i - 1, "zum")
                || terms.is(i - 1, "ab"));
        if (!led || dot <= start || dot > start + 2 || last - dot < 2 || last - dot > 3) {
            return null;
        }
        int day = number(text, start, dot);
        int month = number(text, dot + 1, last);
        return month < 1 || month > 12 || day < 1 || day > YearMonth.of(2000, month).lengthOfMonth() ? null
                : new Match(i, i + 1, new Yearly(new Recurrence.Day(month, day), Shift.TENSE));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The numbers of a date in figures; 0 if anything else is there. */
    private static int split(String text, int start, int end, int[] parts) {
        int part = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                parts[part] = parts[part] * 10 + c - '0';
                if (++digits > 4) {
                    return 0;
                }
            } else if ((c == '.' || c == '/' || c == '-') && digits > 0 && part < 2) {
                part++;
                digits = 0;
            } else {
                return 0;
            }
        }
        return digits == 2 || digits == 4 ? part + 1 : 0;
    }

    private static Match day(int from, int to, int year, int month, int day) {
        if (year < 1000 || month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return new Match(from, to, new Absolute(Period.day(LocalDate.of(year, month, day))));
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
        if (isMonth(next)) {
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
            return day(i, i + 1, date.getYear(), date.getMonthValue(), day);
        }
        return null;
    }

    private int afterConnector(int i) {
        if (terms.has(i, Role.WEEKDAY)) {
            return -1;
        }
        int next = i;
        if (terms.has(i, Role.CONNECT) || terms.isDash(i) || terms.is(i, '/') || terms.is(i, ',') || terms.is(i, "auf") || terms.is(i, "zum")) {
            next++;
        } else {
            return -1;
        }
        int skipped = 0;
        while (skipped < 2 && (terms.has(next, Role.ARTICLE) || terms.has(next, Role.WEEKDAY) || terms.is(next, "zum") || terms.is(next, "am") || terms.is(next, ','))) {
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
        if (terms.has(i - 1, Role.PREP) || terms.has(i - 1, Role.LAST) || terms.has(i - 1, Role.NEXT) || terms.has(i - 1, Role.THIS)
                || terms.has(i - 1, Role.START) || terms.has(i - 1, Role.MID) || terms.has(i - 1, Role.END)) {
            return !word.has(Role.RISKY) || !english || !terms.has(i - 1, Role.ARTICLE);
        }
        if (word.has(Role.RISKY)) {
            return terms.has(i - 1, Role.CONNECT) && terms.has(i - 2, Role.MONTH);
        }
        if (german && word.number(Role.MONTH) == 8 && terms.isWord(i + 1) && terms.isCapital(i + 1)) {
            return false;
        }
        boolean name = terms.isWord(i - 1) && terms.isCapital(i - 1) && terms.word(i - 1) == Word.NONE && word.number(Role.MONTH) <= 5 && word.number(Role.MONTH) >= 3;
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
        return short2 ? fullYear(number) : -1;
    }

    /** {@code dieses Jahres}, {@code letzten Jahres}, {@code dernier}, {@code scorso} behind a date. */
    private Match relativeYear(int from, int to, Recurrence recurrence) {
        int at = german && (terms.is(to, "des") || terms.is(to, "dieses")) && unitIsYear(to + 2) ? to + 1 : to;
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
        return new Match(from, to, new Yearly(recurrence, Shift.TENSE));
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

    /** Two figures to four: up to 34 of this century, the others of the last. */
    static int fullYear(int year) {
        return year >= 100 ? year : year < 35 ? 2000 + year : 1900 + year;
    }
}
