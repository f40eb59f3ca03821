package news.dateline.enrich.dates;

import java.util.Locale;
import news.dateline.enrich.dates.Meaning.Clock;

/**
 * Times of day: {@code 21.30 Uhr}, {@code 20 Uhr}, {@code 14.30 bis 16 Uhr} (two times), {@code 20h30}, {@code 20 h 30},
 * {@code à 20 heures}, {@code alle 20.30}, {@code 8:30 p.m.}, {@code at 8:30}, {@code halb acht}, {@code Mitternacht}.
 */
final class ClockTimes {

    private final Terms terms;
    private final String language;

    ClockTimes(Terms terms) {
        this.terms = terms;
        this.language = terms.lexicon.language();
    }

    /** A time that starts at a term, or {@code null}. */
    Match at(int i) {
        if (terms.isNumber(i)) {
            return number(i, 0);
        }
        Word word = terms.word(i);
        if (word.has(Role.NOON) && (terms.has(i - 1, Role.AT) || language.equals("en") && terms.is(i - 1, "at"))) {
            return new Match(i, i + 1, new Clock(word.value(Role.NOON)));
        }
        if (word.has(Role.HALF_HOUR) && terms.has(i + 1, Role.NUMBER) && terms.has(i - 1, Role.AT)) {
            int hour = terms.number(i + 1, Role.NUMBER);
            return hour < 1 || hour > 12 ? null : new Match(i, i + 2, new Clock(time(hour - 1, 30)));
        }
        if (word.has(Role.QUARTER_HOUR)) {
            return quarter(i, word.number(Role.QUARTER_HOUR));
        }
        if (language.equals("de") && (word.has(Role.NUMBER) || word.has(Role.PART))) {
            Match spoken = word.has(Role.PART) ? customary(i) : spoken(i);
            if (spoken != null) {
                return spoken;
            }
        }
        if (word.has(Role.NUMBER) && language.equals("de") && terms.has(i + 1, Role.CLOCK) && word.number(Role.NUMBER) <= 24) {
            return withPart(i, i + 2, word.number(Role.NUMBER) * 60);
        }
        return language.equals("fr") || language.equals("en") ? joined(i) : null;
    }

    /** {@code Viertel nach drei}, {@code Viertel vor acht}; in the east and south {@code viertel acht}, {@code dreiviertel acht}. */
    private Match quarter(int i, int minutes) {
        boolean after = terms.isAny(i + 1, "nach", "über");
        boolean told = minutes == 15 && (after || terms.is(i + 1, "vor"));
        int at = told ? i + 2 : i + 1;
        int hour = terms.has(at, Role.NUMBER) ? terms.number(at, Role.NUMBER) : -1;
        boolean led = told ? !terms.hasAny(i - 1, Role.ARTICLE, Role.NUMBER) : terms.has(i - 1, Role.AT);
        if (!led || hour < 1 || hour > 12 || terms.has(at + 1, Role.UNIT)) {
            return null;
        }
        int to = terms.has(at + 1, Role.CLOCK) ? at + 2 : at + 1;
        int time = told && after ? hour * 60 + 15 : hour * 60 - (told ? 15 : 60 - minutes);
        return new Match(i, to, new Clock(text(time)));
    }

    /** {@code abends um acht}. */
    private Match customary(int i) {
        int hour = hour(i + 2);
        boolean led = terms.is(i + 1, "um") && terms.text.charAt(terms.end(i) - 1) == 's' && !terms.has(i, Role.WEEKDAY);
        if (!led || hour < 0 || terms.has(i + 3, Role.CLOCK)) {
            return null;
        }
        String part = terms.value(i, Role.PART);
        boolean late = hour < 12 && (part.equals("AF") || part.equals("EV") || part.equals("NI") && hour > 8);
        return new Match(i, i + 3, new Clock(time(late ? hour + 12 : hour, 0)));
    }

    /** {@code um zehn vor acht}, {@code gegen fünf nach halb neun}, {@code kurz nach acht}. */
    private Match spoken(int i) {
        if (terms.is(i - 1, "kurz vor") || terms.is(i - 1, "kurz nach")) {
            int hour = hour(i);
            return hour < 0 || terms.has(i + 1, Role.CLOCK) || isCounting(i + 1) ? null : new Match(i, i + 1, new Clock(time(hour, 0)));
        }
        int minutes = terms.number(i, Role.NUMBER);
        boolean before = terms.is(i + 1, "vor");
        if (!terms.isAny(i - 1, "um", "gegen") || minutes > 29 || !before && !terms.is(i + 1, "nach")) {
            return null;
        }
        boolean half = terms.has(i + 2, Role.HALF_HOUR);
        int hour = hour(half ? i + 3 : i + 2);
        int to = half ? i + 4 : i + 3;
        return hour < 0 || isCounting(to) ? null : new Match(i, to, new Clock(text(hour * 60 - (half ? 30 : 0) + (before ? -minutes : minutes))));
    }

    /** An hour of the half day in words; -1 if the term is none. */
    private int hour(int i) {
        int hour = terms.has(i, Role.NUMBER) && terms.isWord(i) ? terms.number(i, Role.NUMBER) : -1;
        return hour >= 1 && hour <= 12 ? hour : -1;
    }

    /** Whether what follows a number is what it counts: a noun or its attribute. */
    private boolean isCounting(int i) {
        if (!terms.isWord(i)) {
            return false;
        }
        int end = terms.end(i);
        return terms.isCapital(i) || terms.has(i, Role.MULTIPLE) || terms.word(i) == Word.NONE && terms.length(i) > 4
                && (terms.text.startsWith("er", end - 2) || terms.text.startsWith("e", end - 1));
    }

    /** {@code 20h30}, {@code 8pm}: one word that begins with a figure. */
    private Match joined(int i) {
        if (!terms.isWord(i) || !Character.isDigit(terms.text.charAt(terms.start(i)))) {
            return null;
        }
        int end = terms.end(i);
        int k = terms.start(i);
        int hour = 0;
        while (k < end && Character.isDigit(terms.text.charAt(k)) && hour < 100) {
            hour = hour * 10 + terms.text.charAt(k++) - '0';
        }
        String rest = end - k <= 4 ? terms.text.substring(k, end).toLowerCase(Locale.ROOT) : "?";
        if (language.equals("fr") && hour <= 24 && (rest.equals("h") || rest.length() == 3 && rest.charAt(0) == 'h'
                && rest.substring(1).matches("[0-5]\\d"))) {
            return new Match(i, i + 1, new Clock(time(hour, rest.length() == 3 ? Integer.parseInt(rest.substring(1)) : 0)));
        }
        if (language.equals("en") && hour >= 1 && hour <= 12 && (rest.equals("am") || rest.equals("pm"))) {
            return new Match(i, i + 1, new Clock(time(hour % 12 + (rest.equals("pm") ? 12 : 0), 0)));
        }
        return null;
    }

    private Match number(int i, int depth) {
        int time = minutes(i);
        if (time < 0) {
            return null;
        }
        boolean withMinutes = terms.length(i) > 2;
        int next = i + 1;
        if (language.equals("fr") && terms.has(next, Role.CLOCK)) {
            return french(i, time);
        }
        if (language.equals("de") && terms.has(next, Role.CLOCK)) {
            int minutes = withMinutes ? -1 : terms.digits(next + 1);
            if (minutes > 0 && minutes < 60 && terms.length(next + 1) == 2) {
                return new Match(i, next + 2, new Clock(text(time + minutes)));
            }
            return withPart(i, next + 1, time);
        }
        if (language.equals("en")) {
            return english(i, time, withMinutes);
        }
        if (language.equals("it") && (terms.has(i - 1, Role.HOUR_LEAD) || withMinutes && terms.has(i - 1, Role.AT)
                || terms.isAny(i - 1, "alle", "dalle") && !terms.has(next, Role.UNIT)
                        && (!terms.isWord(next) || terms.hasAny(next, Role.AT, Role.PREP, Role.CONNECT)))) {
            return new Match(i, next, new Clock(text(time)));
        }
        if (withMinutes && terms.text.charAt(terms.end(i) - 3) == ':' && (terms.has(i - 1, Role.AT) || isStamp(i))) {
            return new Match(i, next, new Clock(text(time)));
        }
        boolean connected = terms.has(next, Role.CONNECT) || terms.isDash(next)|| terms.is(next, '/');
        if (!language.equals("de") || depth > 3 || !connected) {
            return null;
        }
        Match last = number(terms.has(next + 1, Role.AT) ? next + 2 : next + 1, depth + 1);
        return last == null ? null : new Match(i, next, new Clock(text(time)));
    }

    /** Whether a date in figures or a year stands right before, as in a stamp: {@code 25.02.2016, 12:58}. */
    private boolean isStamp(int i) {
        int before = terms.isAnyOf(i - 1, ",/|-–—") ? i - 2 : i - 1;
        boolean date = terms.length(before) >= 6 || terms.length(before) == 4 && terms.digits(before) >= 1900;
        return terms.isNumber(before) && terms.length(i) == 5 && date;
    }

    /** {@code 8 Uhr abends}. */
    private Match withPart(int i, int next, int time) {
        boolean part = terms.has(next, Role.PART) && !terms.isCapital(next) && !terms.has(next, Role.WEEKDAY);
        if (!part) {
            return new Match(i, next, new Clock(text(time)));
        }
        String sign = terms.value(next, Role.PART);
        boolean late = sign.equals("AF") || sign.equals("EV") || sign.equals("NI") && time > 8 * 60;
        boolean afternoon = late && time >= 60 && time < 12 * 60;
        return new Match(i, next + 1, new Clock(text(afternoon ? time + 12 * 60 : time)));
    }

    private Match french(int i, int time) {
        int minutes = terms.digits(i + 2);
        if (minutes >= 0 && minutes < 60 && terms.length(i + 2) == 2 && time % 60 == 0) {
            return new Match(i, i + 3, new Clock(text(time + minutes)));
        }
        boolean led = terms.has(i - 1, Role.AT) || terms.length(i + 1) == 1;
        return led ? new Match(i, i + 2, new Clock(text(time))) : null;
    }

    private Match english(int i, int time, boolean withMinutes) {
        if (terms.has(i + 1, Role.MERIDIEM) && time / 60 <= 12) {
            int hour = time / 60 % 12 + terms.number(i + 1, Role.MERIDIEM);
            return new Match(i, i + 2, new Clock(time(hour, time % 60)));
        }
        if (terms.has(i + 1, Role.OCLOCK)) {
            return new Match(i, i + 2, new Clock(text(time)));
        }
        boolean led = terms.isAny(i - 1, "at", "until", "from", "by");
        return withMinutes && led ? new Match(i, i + 1, new Clock(text(time))) : null;
    }

    /** Minutes after midnight of {@code 20}, {@code 20.30}, {@code 20:30}; -1 if the term is no time. */
    private int minutes(int i) {
        if (!terms.isNumber(i) || terms.isOrdinal(i)) {
            return -1;
        }
        int start = terms.start(i);
        int length = terms.length(i);
        int colon = length >= 4 ? length - 3 : length;
        if (length > 5 || colon > 2) {
            return -1;
        }
        int hour = 0;
        for (int k = 0; k < colon; k++) {
            if (!Character.isDigit(terms.text.charAt(start + k))) {
                return -1;
            }
            hour = hour * 10 + terms.text.charAt(start + k) - '0';
        }
        if (colon == length) {
            return length <= 2 && hour <= 24 ? hour * 60 : -1;
        }
        char separator = terms.text.charAt(start + colon);
        int minute = (terms.text.charAt(start + colon + 1) - '0') * 10 + terms.text.charAt(start + colon + 2) - '0';
        boolean valid = (separator == '.' || separator == ':') && hour <= 24 && minute >= 0 && minute < 60;
        return valid ? hour * 60 + minute : -1;
    }

    private static String text(int minutes) {
        return time(minutes / 60, minutes % 60);
    }

    private static String time(int hour, int minute) {
        return Period.padded(hour, 2) + ":" + Period.padded(minute, 2);
    }
}
