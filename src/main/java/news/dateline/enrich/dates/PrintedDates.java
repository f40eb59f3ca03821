package news.dateline.enrich.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import news.dateline.enrich.dates.Meaning.Absolute;
import news.dateline.enrich.dates.Meaning.Shift;
import news.dateline.enrich.dates.Meaning.Yearly;

/**
 * Dates in figures alone: {@code 30.12.2021}, {@code 30/12/21}, {@code 2021-12-30}, {@code 2021-12}, {@code 30. 12. 2021},
 * {@code 25.7.}
 *
 * <p>Read day first in every language; the month-first order of the United States is not recognised.
 */
final class PrintedDates {

    private final Terms terms;
    private final boolean german;

    PrintedDates(Terms terms) {
        this.terms = terms;
        this.german = terms.lexicon.language().equals("de");
    }

    /** A date that starts at a term, or {@code null}. */
    Match at(int i) {
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
        int dot = start;
        while (dot < end && text.charAt(dot) != '.') {
            dot++;
        }
        int last = stop ? end - 1 : end;
        boolean led = stop || terms.is(i + 1, '.') && terms.isAny(i - 1, "am", "bis", "vom", "zum", "ab");
        if (!led || dot > start + 2 || last - dot < 2 || last - dot > 3) {
            return null;
        }
        int day = number(text, start, dot);
        int month = number(text, dot + 1, last);
        if (terms.isWord(i - 1) && terms.isCapital(i - 1) && terms.word(i - 1) == Word.NONE) {
            return null;
        }
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

    /** A day of the calendar, or {@code null} if there is no such day. */
    static Match day(int from, int to, int year, int month, int day) {
        if (year < 1000 || month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return new Match(from, to, new Absolute(Period.day(LocalDate.of(year, month, day))));
    }

    /** Two figures to four: up to 34 of this century, the others of the last. */
    static int fullYear(int year) {
        return year >= 100 ? year : year < 35 ? 2000 + year : 1900 + year;
    }
}
