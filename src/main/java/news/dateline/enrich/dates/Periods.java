package news.dateline.enrich.dates;

import news.dateline.enrich.dates.Meaning.Absolute;
import news.dateline.enrich.dates.Meaning.FromMention;
import news.dateline.enrich.dates.Meaning.FromPublished;
import news.dateline.enrich.dates.Meaning.PartOf;
import news.dateline.enrich.dates.Meaning.Plain;
import news.dateline.enrich.dates.Meaning.Shift;
import news.dateline.enrich.dates.Meaning.Weekday;
import news.dateline.enrich.dates.Meaning.Weekend;
import news.dateline.enrich.dates.Meaning.Yearly;
import news.dateline.enrich.dates.Meaning.YearlyIn;

/**
 * Longer and recurring stretches: seasons, quarters, holidays, decades, centuries, weekends, parts of the day, and the beginning,
 * middle or end of anything ({@code Mitte Januar}, {@code fin mai}, {@code Anfang der Neunzigerjahre}).
 */
final class Periods {

    private final Terms terms;
    private final CalendarDates dates;
    private final String language;

    Periods(Terms terms, CalendarDates dates) {
        this.terms = terms;
        this.dates = dates;
        this.language = terms.lexicon.language();
    }

    Match at(int i) {
        Word word = terms.word(i);
        boolean certain = !word.has(Role.RISKY) || isDated(i) && !terms.has(i - 1, Role.ARTICLE);
        if (word.has(Role.HOLIDAY) && terms.isCapital(i) && certain && !(terms.isQuote(i - 1) && terms.isQuote(i + 1))) {
            Match feast = dates.withYear(i, i + 1, Recurrence.feast(word.value(Role.HOLIDAY)));
            return word.has(Role.PART) ? new Match(i, feast.to(), new PartOf(feast.meaning(), word.value(Role.PART), 0)) : feast;
        }
        if (word.has(Role.EDGE)) {
            return edge(i, word.value(Role.EDGE));
        }
        if (word.has(Role.DECADE_TENS)) {
            return new Match(i, i + 1, decade(word.number(Role.DECADE_TENS)));
        }
        if (word.has(Role.DECADE_WORD) && unit(i + 1) == Unit.Y && language.equals("de")) {
            return new Match(i, i + 2, decade(word.number(Role.DECADE_WORD)));
        }
        if (word.has(Role.DECADE_WORD) && sharesDecade(i)) {
            return new Match(i, i + 1, decade(word.number(Role.DECADE_WORD)));
        }
        if (word.has(Role.DECADE_NOUN) && terms.isCapital(i) && isAfterArticle(i)) {
            return new Match(i, i + 1, decade(word.number(Role.DECADE_NOUN)));
        }
        if (word.has(Role.DECADE_LEAD)) {
            Match decade = decadeBehind(i);
            if (decade != null) {
                return decade;
            }
        }
        if (word.has(Role.SEASON)) {
            return season(i);
        }
        Match ordinal = ordinal(i);
        if (ordinal != null) {
            return ordinal;
        }
        if (terms.isWord(i) && Character.isDigit(terms.text.charAt(terms.start(i)))) {
            return decadeInFigures(i);
        }
        boolean weekend = word.has(Role.UNIT) && word.value(Role.UNIT).equals("WE");
        if (weekend && (isDated(i) || terms.isAny(i - 1, "langen", "verlängerten") && isDated(i - 1))) {
            boolean usual = terms.is(i, "Wochenenden") && !terms.isAny(i - 1, "langen", "verlängerten");
            return new Match(i, i + 1, usual ? new Plain("SET", "XXXX-WXX-WE") : new Weekend(Shift.TENSE));
        }
        if (word.has(Role.PART)) {
            return part(i);
        }
        return null;
    }

    /** Whether another decade follows that has the noun: {@code fünfziger und sechziger Jahre}, {@code Fünfziger- und Sechzigerjahre}. */
    private boolean sharesDecade(int i) {
        int and = terms.isDash(i + 1) ? i + 2 : i + 1;
        return terms.has(and, Role.CONNECT)
                && (terms.has(and + 1, Role.DECADE_TENS) || terms.has(and + 1, Role.DECADE_WORD) && unit(and + 2) == Unit.Y);
    }

    /** Whether an article stands before a term, or before the adjective before it. */
    private boolean isAfterArticle(int i) {
        return terms.isAny(i - 1, "der", "den", "die")
                || terms.isAny(i - 2, "der", "den", "die") && terms.isWord(i - 1) && !terms.isCapital(i - 1);
    }

    private boolean isDated(int i) {
        return terms.has(i - 1, Role.PREP) || terms.has(i - 1, Role.ARTICLE) || terms.is(i - 1, "übers");
    }

    private Match edge(int i, String edge) {
        Unit unit = Unit.valueOf(edge.substring(2));
        String mod = switch (edge.charAt(0)) {
            case 'S', 'T' -> "START";
            case 'E' -> "END";
            case 'M' -> "MID";
            default -> "";
        };
        if (unit == Unit.Y && dates.yearAt(i + 1) > 0) {
            return new Match(i, i + 2, new Absolute(Period.year(dates.yearAt(i + 1))), mod);
        }
        Meaning whole = edge.charAt(0) == 'T' ? new Yearly(new Recurrence.YearTurn(), Shift.TENSE) : new FromPublished(unit, 0);
        return new Match(i, i + 1, whole, mod);
    }

    /** The decade of the last century, or of this one where there is no other yet. */
    private static Meaning decade(int tens) {
        return new Absolute(Period.decade((tens < 20 ? 200 : 190) + tens / 10));
    }

    /** {@code années 80}, {@code anni '80}, {@code anni Ottanta}. */
    private Match decadeBehind(int i) {
        int next = terms.isQuote(i + 1) ? i + 2 : i + 1;
        Word word = terms.word(next);
        if (word.has(Role.DECADE_WORD) && unit(next + 1) == null) {
            return new Match(i, next + 1, decade(word.number(Role.DECADE_WORD)));
        }
        int number = terms.digits(next);
        boolean round = number >= 0 && number % 10 == 0 && !terms.isOrdinal(next);
        if (round && number < 100 && terms.length(next) == 2) {
            return new Match(i, next + 1, decade(number));
        }
        return round && number >= 1700 && number < 2100 ? new Match(i, next + 1, new Absolute(Period.decade(number / 10))) : null;
    }

    /** {@code 80er Jahre}, {@code 1980er-Jahren}, {@code 1980s}. */
    private Match decadeInFigures(int i) {
        int start = terms.start(i);
        int end = terms.end(i);
        int digits = 0;
        int number = 0;
        while (start + digits < end && digits < 5 && Character.isDigit(terms.text.charAt(start + digits))) {
            number = number * 10 + terms.text.charAt(start + digits++) - '0';
        }
        if (digits != 2 && digits != 4 || number % 10 != 0 || digits == 4 && (number < 1500 || number > 2100)) {
            return null;
        }
        Meaning decade = digits == 2 ? decade(number) : new Absolute(Period.decade(number / 10));
        int hyphen = terms.text.startsWith("-er", start + digits) ? 1 : 0;
        String rest = terms.text.substring(start + digits + hyphen, Math.min(end, start + digits + 10));
        if (language.equals("en") && rest.equals("s")) {
            return new Match(i, i + 1, decade);
        }
        if (!language.equals("de") || !rest.startsWith("er")) {
            return null;
        }
        if (rest.startsWith("er-Jahr") || rest.equals("er-") && terms.has(i + 1, Role.CONNECT)) {
            return new Match(i, i + 1, decade);
        }
        if (rest.equals("ern") && digits == 4) {
            return new Match(i, i + 1, decade);
        }
        return rest.equals("er") && unit(i + 1) == Unit.Y ? new Match(i, i + 2, decade)
                : rest.equals("er") && digits == 4 || isDecadeAlone(i, rest) ? new Match(i, i + 1, decade) : null;
    }

    /** {@code die 50er}, {@code in den 80ern}. */
    private boolean isDecadeAlone(int i, String rest) {
        boolean plural = rest.equals("er") && terms.isAny(i - 1, "die", "der") || rest.equals("ern") && terms.is(i - 1, "den");
        return plural && !(terms.isWord(i + 1) && terms.isCapital(i + 1));
    }

    private Match season(int i) {
        Word word = terms.word(i);
        boolean german = language.equals("de");
        if (german && (!terms.isCapital(i) || isFigurative(i + 1))) {
            return null;
        }
        Match match = dates.withYear(i, i + 1, new Recurrence.Season(word.value(Role.SEASON)));
        if (match.to() == i + 1) {
            Match winter = acrossYears(i);
            match = winter != null ? winter : match;
        }
        if (match.to() > i + 1) {
            return match;
        }
        return isLed(i, word) ? match : null;
    }

    /** Whether a season is somebody's: {@code im Herbst ihres Lebens}. */
    private boolean isFigurative(int i) {
        return terms.isAny(i, "meines", "deines", "seines", "ihres", "unseres", "seiner", "ihrer") || terms.is(i, "des") && terms.is(i + 1, "Lebens");
    }

    /** Whether a bare season is one: "Sommer" is a surname, "été" a participle, "fall" and "spring" verbs. */
    private boolean isLed(int i, Word word) {
        if (language.equals("de")) {
            boolean listed = terms.has(i - 1, Role.CONNECT) && terms.has(i - 2, Role.SEASON);
            return listed || terms.has(i - 1, Role.PREP) && !terms.is(i - 1, "von");
        }
        boolean verb = language.equals("en") && terms.isAny(i - 1, "a", "to", "for")
                || word.has(Role.RISKY) && terms.isAny(i - 1, "a", "de");
        boolean games = terms.is(i - 1, "d'") && !terms.has(i - 2, Role.UNIT);
        return isDated(i) && !verb && !games;
    }

    /** {@code Winter 2013/14}: the year it begins in names it. */
    private Match acrossYears(int i) {
        int year = Years.firstOfTwo(terms, i + 1);
        return year < 0 ? null : new Match(i, i + 2, new Absolute(new Recurrence.Season(terms.value(i, Role.SEASON)).in(year)));
    }

    /** A counted unit of the calendar: {@code 19. Jahrhundert}, {@code ersten Quartal 2022}, {@code XXe siècle}. */
    private Match ordinal(int i) {
        int number = ordinalAt(i);
        if (number >= 1 && number <= 4 && terms.has(i + 1, Role.FEAST_DAY)) {
            return dates.withYear(i, i + 2, Recurrence.feastDay(terms.value(i + 1, Role.FEAST_DAY), number));
        }
        Unit unit = number < 1 ? null : unit(i + 1);
        if (unit == null) {
            return number > 1 && number < 30 && sharesCentury(i + 1) ? new Match(i, i + 1, new Absolute(Period.century(number - 1))) : null;
        }
        if (unit == Unit.C && number > 1 && number < 30) {
            boolean before = terms.is(i + 2, "v.") && terms.is(i + 3, "Chr.");
            return before ? new Match(i, i + 4, new Plain("DATE", "BC" + Period.padded(number - 1, 2)))
                    : new Match(i, i + 2, new Absolute(Period.century(number - 1)));
        }
        boolean led = terms.hasAny(i - 1, Role.PREP, Role.ARTICLE) || terms.is(i - 1, "den");
        if (language.equals("de") && led && (unit == Unit.D || unit == Unit.W || unit == Unit.M || unit == Unit.Y)) {
            boolean several = terms.has(i + 1, Role.PLURAL) && !terms.is(i + 1, "Tage");
            if (!several && (unit == Unit.D || unit == Unit.W)) {
                return new Match(i, i + 2, new Meaning.Nth(unit, number));
            }
            return new Match(i, i + 2, new Plain("DURATION", unit.duration(several ? "X" : "1")));
        }
        boolean quarter = unit == Unit.Q && number <= 4;
        boolean half = unit == Unit.HY && number <= 2;
        if (!quarter && !half) {
            return null;
        }
        Recurrence recurrence = quarter ? new Recurrence.Quarter(number) : new Recurrence.Half(number);
        Match match = dates.withYear(i, i + 2, recurrence);
        if (half && language.equals("en") && match.to() == i + 2) {
            // "The first half" is more often that of a match.
            return null;
        }
        boolean ofYear = match.to() == i + 2 && terms.has(i + 2, Role.ARTICLE) && terms.has(i + 3, Role.THIS)
                && unit(i + 4) == Unit.Y;
        return ofYear ? new Match(i, i + 5, new YearlyIn(recurrence, 0)) : match;
    }

    /** Whether another century follows that has the noun: {@code 15. und 16. Jahrhundert}. */
    private boolean sharesCentury(int i) {
        boolean joined = terms.has(i, Role.CONNECT) || terms.isDash(i) || terms.is(i, '/');
        int next = terms.has(i + 1, Role.ARTICLE) ? i + 2 : i + 1;
        return joined && ordinalAt(next) > 1 && unit(next + 1) == Unit.C;
    }

    private int ordinalAt(int i) {
        if (terms.isOrdinal(i)) {
            return terms.digits(i);
        }
        if (!terms.isWord(i)) {
            return -1;
        }
        if (terms.has(i, Role.ORDINAL)) {
            return terms.number(i, Role.ORDINAL);
        }
        return language.equals("fr") || language.equals("it") ? Years.roman(terms, i) : -1;
    }

    private Match part(int i) {
        Word word = terms.word(i);
        String sign = word.value(Role.PART);
        if (sign.equals("NI")) {
            Match night = night(i);
            if (night != null) {
                return night;
            }
        }
        if (language.equals("de") && terms.isCapital(i) && terms.is(i + 1, "des")) {
            Match date = dates.at(i + 2);
            if (date != null && date.isDay()) {
                return new Match(i, date.to(), new PartOf(date.meaning(), sign, 0));
            }
        }
        if (language.equals("de") && terms.is(i - 1, "eines") && terms.text.charAt(terms.end(i) - 1) == 's') {
            return new Match(i, i + 1, new Plain("TIME", "XXXX-XX-XXT" + sign));
        }
        if (language.equals("de") && terms.isQuote(i + 1) && (terms.isQuote(i - 3) || terms.isQuote(i - 4))) {
            // The title of a play: "Die Frau im Morgengrauen".
            return null;
        }
        boolean opens = !terms.isCapital(i) || i == terms.from();
        if (language.equals("de") && opens && terms.text.charAt(terms.end(i) - 1) == 's') {
            return new Match(i, i + 1, new Plain("SET", "XXXX-XX-XXT" + sign));
        }
        if (language.equals("de") && terms.isCapital(i) && terms.hasAny(i - 1, Role.PART_LEAD, Role.ARTICLE)
                && terms.hasAny(i + 1, Role.LATER, Role.EARLIER)) {
            return new Match(i, i + 2, new PartOf(new FromMention(Unit.D, terms.has(i + 1, Role.LATER) ? 1 : -1), sign, 0));
        }
        return isPartOfDay(i, word, sign) ? new Match(i, i + 1, new PartOf(null, sign, 0)) : null;
    }

    /**
     * A night told by its days: {@code Nacht zum Samstag} and {@code Nacht auf Samstag} are Friday's; {@code Nacht von Freitag auf
     * Samstag}, {@code Nacht vom 16. auf den 17. Mai}, {@code nuit de vendredi à samedi}, {@code notte tra venerdì e sabato},
     * {@code night of December 24} are the first day's.
     */
    private Match night(int i) {
        boolean before = language.equals("de") && terms.isAny(i + 1, "zum", "auf");
        if (!before && !terms.isAny(i + 1, "vom", "von", "de", "du", "tra", "fra", "del", "of")) {
            return null;
        }
        int day = terms.has(i + 2, Role.ARTICLE) ? i + 3 : i + 2;
        Match date = dates.at(day);
        if (date != null && date.isDay()) {
            return new Match(i, date.to(), new PartOf(date.meaning(), "NI", before ? 1 : 0));
        }
        if (language.equals("de") && terms.has(i + 2, Role.DAYS)) {
            FromPublished named = new FromPublished(Unit.D, terms.number(i + 2, Role.DAYS));
            boolean both = !before && terms.is(i + 3, "auf") && terms.has(i + 4, Role.DAYS);
            return new Match(i, both ? i + 5 : i + 3, new PartOf(named, "NI", before ? 1 : 0));
        }
        if (!terms.has(day, Role.WEEKDAY)) {
            return null;
        }
        boolean second = terms.has(day + 2, Role.WEEKDAY) && (terms.has(day + 1, Role.CONNECT) || terms.is(day + 1, "auf"));
        Weekday weekday = new Weekday(terms.number(day, Role.WEEKDAY), Shift.TENSE);
        return new Match(i, second && !before ? day + 3 : day + 1, new PartOf(weekday, "NI", before ? 1 : 0));
    }

    private boolean isPartOfDay(int i, Word word, String sign) {
        if (terms.has(i - 1, Role.PART) && i - 1 >= terms.from() && terms.has(i - 1, Role.CLOCK)) {
            return false;
        }
        if (language.equals("de")) {
            if (!terms.isCapital(i)) {
                return false;
            }
            if (terms.is(i - 1, "zu") && sign.equals("MI")) {
                return true;
            }
            boolean over = terms.is(i - 1, "über") && (sign.equals("NI") || sign.equals("MI"));
            boolean during = terms.is(i - 1, "der") && terms.isAny(i - 2, "in", "während", "seit")
                    || terms.is(i - 1, "die") && terms.isAny(i - 2, "in", "um");
            return over || during || terms.has(i - 1, Role.PART_LEAD);
        }
        return terms.has(i - 1, Role.PART_LEAD) && !word.has(Role.NOON);
    }

    private Unit unit(int i) {
        return terms.has(i, Role.UNIT) ? Unit.valueOf(terms.value(i, Role.UNIT)) : null;
    }
}
