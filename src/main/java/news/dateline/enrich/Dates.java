package news.dateline.enrich;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds a calendar date that starts at a given place, in the ways the four languages print a date in a date line or stamp:
 * {@code 2021-12}, {@code 2021-12-30}, {@code 30.12.2021}, {@code 30/12/2021}, {@code 30. Dezember 2021}, {@code 1er janvier 2022},
 * {@code Dec. 30, 2021}, each with an optional weekday before it; the year may be missing.
 *
 * <p>Not here: dates in running text and what they lean on. A numeric date is read day first; the month-first order of the
 * United States is not recognised. Two-digit years count from 2000.
 */
final class Dates {

    private static final int LONGEST_WORD = 12;

    private final Map<String, Integer> months = new HashMap<>();
    private final Phrases weekdays = new Phrases(Vocabulary.CALENDAR.words("weekdays"));

    Dates() {
        for (String entry : Vocabulary.CALENDAR.entries("months")) {
            String[] parts = entry.split(": ");
            for (String name : parts[1].split(" ")) {
                months.put(name, Integer.valueOf(parts[0]));
            }
        }
    }

    /**
     * A date as printed.
     *
     * @param end   index after it
     * @param value ISO 8601 year, month or day; empty if the year is missing
     */
    record Printed(int end, String value) {
        boolean hasYear() {
            return !value.isEmpty();
        }
    }

    /** The month, 1 to 12, that a word names, whatever its case; a full stop of an abbreviation is not part of the word. */
    OptionalInt month(String word) {
        Integer month = word.length() > LONGEST_WORD ? null : months.get(word.toLowerCase(Locale.ROOT));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** The date that starts at {@code from}, or {@code null}. */
    Printed at(String text, int from) {
        int start = afterWeekday(text, from);
        Printed printed = null;
        if (start < text.length() && isDigit(text.charAt(start))) {
            printed = iso(text, start);
            printed = printed == null ? dayFirst(text, start) : printed;
        } else if (start < text.length() && Character.isLetter(text.charAt(start))) {
            printed = monthFirst(text, start);
        }
        return printed != null && Phrases.isBoundary(text, printed.end()) ? printed : null;
    }

    private int afterWeekday(String text, int from) {
        int end = weekdays.endAt(text, from);
        if (end < 0) {
            return from;
        }
        int next = skip(text, skip(text, end, '.'), ',');
        return next < text.length() && text.charAt(next) == ' ' ? next + 1 : from;
    }

    private static Printed iso(String text, int from) {
        int year = number(text, from, 4);
        if (year < 1500 || !has(text, from + 4, '-')) {
            return null;
        }
        int month = number(text, from + 5, 2);
        if (month < 1 || month > 12) {
            return null;
        }
        int day = has(text, from + 7, '-') ? number(text, from + 8, 2) : -1;
        return day < 0 ? new Printed(from + 7, value(year, month, 0)) : printed(from + 10, year, month, day);
    }

    private Printed dayFirst(String text, int from) {
        int digits = digits(text, from);
        if (digits > 2) {
            return null;
        }
        int day = number(text, from, digits);
        int next = from + digits;
        if (text.startsWith("er ", next)) {
            next += 2;
        }
        boolean point = has(text, next, '.');
        boolean slash = has(text, next, '/');
        int afterMark = skip(text, point || slash ? next + 1 : next, ' ');
        int monthDigits = digits(text, afterMark);
        if ((point || slash) && monthDigits > 0 && monthDigits <= 2) {
            int month = number(text, afterMark, monthDigits);
            int end = afterMark + monthDigits;
            if (!has(text, end, point ? '.' : '/')) {
                return null;
            }
            int yearStart = skip(text, end + 1, ' ');
            int yearDigits = digits(text, yearStart);
            if (yearDigits == 4 || yearDigits == 2) {
                int year = number(text, yearStart, yearDigits) + (yearDigits == 2 ? 2000 : 0);
                return printed(yearStart + yearDigits, year, month, day);
            }
            return printed(end + 1, 0, month, day);
        }
        if (slash || afterMark == next) {
            return null;
        }
        int wordEnd = wordEnd(text, afterMark);
        OptionalInt month = month(text.substring(afterMark, wordEnd));
        return month.isEmpty() ? null : withYear(text, skip(text, wordEnd, '.'), wordEnd, month.getAsInt(), day);
    }

    private Printed monthFirst(String text, int from) {
        int wordEnd = wordEnd(text, from);
        OptionalInt month = month(text.substring(from, wordEnd));
        if (month.isEmpty()) {
            return null;
        }
        int next = skip(text, skip(text, wordEnd, '.'), ' ');
        int digits = digits(text, next);
        if (digits == 4) {
            return new Printed(next + 4, value(number(text, next, 4), month.getAsInt(), 0));
        }
        if (digits == 0 || digits > 2) {
            return null;
        }
        return withYear(text, skip(text, next + digits, ','), next + digits, month.getAsInt(), number(text, next, digits));
    }

    /** The date with the year after {@code from}, or without one up to {@code bareEnd}. */
    private static Printed withYear(String text, int from, int bareEnd, int month, int day) {
        int yearStart = skip(text, from, ' ');
        if (yearStart > from && digits(text, yearStart) == 4) {
            return printed(yearStart + 4, number(text, yearStart, 4), month, day);
        }
        return printed(bareEnd, 0, month, day);
    }

    /** Null if there is no such day; year 0 means none was printed. */
    private static Printed printed(int end, int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return null;
        }
        try {
            if (day > YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth()) {
                return null;
            }
        } catch (DateTimeException e) {
            return null;
        }
        return new Printed(end, year == 0 ? "" : value(year, month, day));
    }

    private static String value(int year, int month, int day) {
        String value = pad(year, 4) + "-" + pad(month, 2);
        return day == 0 ? value : value + "-" + pad(day, 2);
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number of digits at {@code from}, counted up to five. */
    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 5 && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    /** The value of exactly {@code width} digits, or -1. */
    private static int number(String text, int from, int width) {
        if (digits(text, from) != width) {
            return -1;
        }
        return width == 0 ? -1 : Integer.parseInt(text, from, from + width, 10);
    }

    private static int skip(String text, int from, char c) {
        return has(text, from, c) ? from + 1 : from;
    }

    private static boolean has(String text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
