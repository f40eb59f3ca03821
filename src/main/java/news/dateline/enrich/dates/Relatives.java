package news.dateline.enrich.dates;

import news.dateline.enrich.dates.Meaning.Absolute;
import news.dateline.enrich.dates.Meaning.FromMention;
import news.dateline.enrich.dates.Meaning.FromPublished;
import news.dateline.enrich.dates.Meaning.PartOf;
import news.dateline.enrich.dates.Meaning.Plain;
import news.dateline.enrich.dates.Meaning.Shift;
import news.dateline.enrich.dates.Meaning.Weekday;
import news.dateline.enrich.dates.Meaning.WeekdayIn;
import news.dateline.enrich.dates.Meaning.Weekend;
import news.dateline.enrich.dates.Meaning.Yearly;

/**
 * What is said from where one stands: {@code heute}, {@code gestern Abend}, {@code am Donnerstag}, {@code vergangene Woche},
 * {@code lundi dernier}, {@code am Tag darauf}, {@code in der Nacht zum Samstag}, {@code damals}.
 */
final class Relatives {

    private static final Role[] MODIFIERS = {Role.NEXT, Role.LAST, Role.THIS, Role.FOLLOWING, Role.PREVIOUS, Role.SAME,
            Role.BEFORE_LAST, Role.AFTER_NEXT};

    private final Terms terms;
    private final CalendarDates dates;
    private final String language;
    private final boolean modifiersFollow;

    Relatives(Terms terms, CalendarDates dates) {
        this.terms = terms;
        this.dates = dates;
        this.language = terms.lexicon.language();
        this.modifiersFollow = language.equals("fr") || language.equals("it");
    }

    Match at(int i) {
        Word word = terms.word(i);
        if ((word.has(Role.DAYS) || word.has(Role.REF)) && terms.isQuote(i - 1) && terms.isQuote(i + 1)) {
            // The name of a paper or a programme.
            return null;
        }
        if (word.has(Role.DAYS)) {
            Match day = day(i);
            if (day != null) {
                return day;
            }
        }
        if (word.has(Role.TONIGHT)) {
            return new Match(i, i + 1, new PartOf(new FromPublished(Unit.D, 0), word.value(Role.TONIGHT), 0));
        }
        if (word.has(Role.ADJ_DAYS)) {
            if (word.number(Role.ADJ_DAYS) == 0 && !terms.hasAny(i + 1, Role.WEEKDAY, Role.PART) && unit(i + 1) != Unit.D) {
                return null;
            }
            if (language.equals("de") && word.number(Role.ADJ_DAYS) == 0 && unit(i + 1) == Unit.D
                    && (terms.is(i - 1, "bis zum") || terms.is(i - 1, "zum") && terms.is(i - 2, "bis"))) {
                return new Match(i, i + 2, new Plain("DATE", "PRESENT_REF"));
            }
            FromPublished day = new FromPublished(Unit.D, word.number(Role.ADJ_DAYS));
            if (terms.has(i + 1, Role.PART) && terms.isCapital(i + 1)) {
                return new Match(i, i + 2, new PartOf(day, terms.value(i + 1, Role.PART), 0));
            }
            int to = terms.has(i + 1, Role.WEEKDAY) || unit(i + 1) == Unit.D ? i + 2 : i + 1;
            return new Match(i, to, day);
        }
        if (word.has(Role.YEARS)) {
            return new Match(i, i + 1, new FromPublished(Unit.Y, word.number(Role.YEARS)));
        }
        if (word.has(Role.NEIGHBOUR)) {
            return new Match(i, i + 1, neighbour(word.value(Role.NEIGHBOUR)));
        }
        if (word.has(Role.VORTAG)) {
            FromMention day = new FromMention(Unit.D, word.number(Role.VORTAG));
            return new Match(i, i + 1, word.has(Role.PART) ? new PartOf(day, word.value(Role.PART), 0) : day);
        }
        if (word.has(Role.VORJAHR)) {
            return new Match(i, i + 1, new FromPublished(Unit.Y, word.number(Role.VORJAHR)));
        }
        Match modified = modified(i);
        if (modified != null) {
            return modified;
        }
        if (word.has(Role.WEEKDAY)) {
            return weekday(i, Shift.TENSE);
        }
        if (word.has(Role.HABIT)) {
            return new Match(i, i + 1, new Plain("SET", "XXXX-WXX-" + word.value(Role.HABIT)));
        }
        if (word.has(Role.REF) && terms.is(i, "früher") && isComparative(i)) {
            return null;
        }
        if (word.has(Role.REF)) {
            boolean year = word.number(Role.REF) > 0;
            Meaning meaning = year ? new Absolute(Period.year(word.number(Role.REF))) : new Plain("DATE", word.value(Role.REF));
            return word.has(Role.RISKY) && terms.isCapital(i) ? null : new Match(i, i + 1, meaning);
        }
        return word.has(Role.UNIT) ? unitAlone(i) : null;
    }

    /** The unit and how many on, as the vocabulary writes them: {@code W-1}. What comes before is told from publication. */
    private static Meaning neighbour(String value) {
        Unit unit = Unit.valueOf(value.substring(0, 1));
        int amount = Integer.parseInt(value.substring(1));
        return amount < 0 ? new FromPublished(unit, amount) : new FromMention(unit, amount);
    }

    private Match day(int i) {
        int days = terms.number(i, Role.DAYS);
        boolean germanMorning = language.equals("de") && terms.is(i, "morgen");
        if (germanMorning && terms.isCapital(i) && i > terms.from()) {
            return null;
        }
        Match anniversary = language.equals("de") ? anniversary(i, days) : null;
        if (anniversary != null) {
            return anniversary;
        }
        FromPublished day = new FromPublished(Unit.D, days);
        int next = i + 1;
        if (terms.has(next, Role.PART) && !terms.has(next, Role.WEEKDAY) && !terms.is(next, "nachts")) {
            return new Match(i, next + 1, new PartOf(day, terms.value(next, Role.PART), 0));
        }
        if (terms.is(next, "in") && terms.is(next + 1, "der") && terms.is(next + 2, "Früh")) {
            return new Match(i, next + 3, new PartOf(day, "MO", 0));
        }
        if (terms.has(next, Role.WEEKDAY)) {
            boolean part = terms.has(next, Role.PART);
            return new Match(i, next + 1, part ? new PartOf(day, terms.value(next, Role.PART), 0) : day);
        }
        return new Match(i, next, days == 0 && isThisAge(i) ? new Plain("DATE", "PRESENT_REF") : day);
    }

    /** A day told by its distance from one near publication: {@code heute vor sechs Jahren}, {@code morgen vor einer Woche}. */
    private Match anniversary(int i, int days) {
        Unit unit = unit(i + 3);
        if (unit == null || !unit.isCalendar() || !terms.is(i + 1, "vor")) {
            return null;
        }
        int number = terms.has(i + 2, Role.NUMBER) ? terms.number(i + 2, Role.NUMBER) : terms.digits(i + 2);
        return number < 1 || terms.isOrdinal(i + 2) ? null : new Match(i, i + 4, new Meaning.DayAgo(days, unit, number));
    }

    /** Whether "früher" means sooner: {@code früher als üblich}, {@code früher oder später}. */
    private boolean isComparative(int i) {
        return terms.isAny(i + 1, "als", "oder") || terms.isAny(i - 1, "je", "viel", "deutlich", "etwas", "noch", "desto", "umso");
    }

    /** Whether "heute" means the present time rather than the day: {@code bis heute}, {@code noch heute}, {@code die Jugend von heute}. */
    private boolean isThisAge(int i) {
        if (!language.equals("de") || !terms.is(i, "heute")) {
            return false;
        }
        boolean until = terms.is(i - 1, "bis") && !terms.has(i + 1, Role.AT) && !terms.isNumber(i + 1);
        boolean of = terms.is(i - 1, "von") && terms.isWord(i - 2) && terms.isCapital(i - 2) && !terms.isAny(i + 1, "bis", "auf", "an", "ab");
        boolean still = terms.is(i - 1, "noch") && !terms.has(i + 1, Role.AT) || terms.is(i + 1, "noch");
        boolean bracket = terms.is(i - 1, '(') && terms.isWord(i + 1) && terms.isCapital(i + 1);
        return until || of || still || bracket;
    }

    /** A weekday, with the date or the part of the day behind it. */
    private Match weekday(int i, Shift shift) {
        Word word = terms.word(i);
        boolean habit = language.equals("de") && word.has(Role.HABIT) && i == terms.from() && shift == Shift.TENSE;
        if (habit || language.equals("en") && !terms.isCapital(i) || language.equals("de") && !terms.isCapital(i) && !word.has(Role.PART)) {
            return word.has(Role.HABIT) ? new Match(i, i + 1, new Plain("SET", "XXXX-WXX-" + word.value(Role.HABIT))) : null;
        }
        boolean usual = language.equals("de") && terms.text.charAt(terms.end(i) - 1) == 's' && (!terms.isCapital(i) || i == terms.from());
        if (word.has(Role.PART) && usual) {
            return new Match(i, i + 1, new Plain("SET", "XXXX-WXX-" + word.value(Role.WEEKDAY) + "T" + word.value(Role.PART)));
        }
        if (word.has(Role.PART)) {
            return new Match(i, i + 1, new PartOf(new Weekday(word.number(Role.WEEKDAY), shift), word.value(Role.PART), 0));
        }
        int next = i + 1;
        if (terms.is(next, ',')) {
            next++;
        }
        if (terms.has(next, Role.ARTICLE) && !terms.has(next, Role.NUMBER)) {
            next++;
        }
        Match date = dates.at(next);
        if (date != null && date.isDay()) {
            return date.startingAt(i);
        }
        if (terms.has(i + 1, Role.PART) && !terms.has(i + 1, Role.WEEKDAY)) {
            return new Match(i, i + 2, new PartOf(new Weekday(word.number(Role.WEEKDAY), shift), terms.value(i + 1, Role.PART), 0));
        }
        if (isSurname(i)) {
            return null;
        }
        int week = terms.is(i + 1, "der") ? i + 2 : i + 1;
        if (unit(week + 1) == Unit.W && terms.hasAny(week, Role.LAST, Role.THIS, Role.NEXT)) {
            return new Match(i, week + 2, new WeekdayIn(word.number(Role.WEEKDAY), weeks(terms.word(week))));
        }
        if (language.equals("de") && shift == Shift.TENSE && isTimed(i + 1)) {
            return new Match(i, i + 1, new Weekday(word.number(Role.WEEKDAY), Shift.THIS));
        }
        if (language.equals("de") && shift == Shift.TENSE && terms.isAny(i - 1, "ein", "einem", "einen")) {
            return new Match(i, i + 1, new Plain("DATE", "XXXX-WXX-" + word.value(Role.WEEKDAY)));
        }
        return new Match(i, i + 1, new Weekday(word.number(Role.WEEKDAY), shift));
    }

    private static int weeks(Word modifier) {
        return modifier.has(Role.LAST) ? -1 : modifier.has(Role.NEXT) ? 1 : 0;
    }

    /** Whether a time of day follows right behind, as in an announcement, which looks ahead if no verb tells: {@code Sonntag, 11 Uhr}. */
    private boolean isTimed(int i) {
        int hour = terms.is(i, ',') ? i + 1 : i;
        return terms.isNumber(hour) && terms.has(hour + 1, Role.CLOCK);
    }

    /** Whether a weekday looks like a surname: a capital word that is no time word right before it, inside a sentence. */
    private boolean isSurname(int i) {
        int day = terms.number(i, Role.WEEKDAY);
        boolean borne = day >= 5 || day == 1;
        if (terms.is(i - 1, "namens")) {
            return true;
        }
        return language.equals("de") && borne && i - 1 > terms.from() && terms.isWord(i - 1) && terms.isCapital(i - 1)
                && terms.word(i - 1) == Word.NONE;
    }

    /** Next, last, this, same before the noun; next, last and the like behind it in French and Italian. */
    private Match modified(int i) {
        int j = terms.has(i, Role.ARTICLE) && !isModifier(i) ? i + 1 : i;
        if (modifiersFollow) {
            Match match = followed(j, i);
            if (match != null) {
                return match;
            }
        }
        if (!isModifier(j)) {
            return null;
        }
        Word modifier = terms.word(j);
        int noun = j + 1;
        if (isModifier(noun) && !terms.has(noun, Role.WEEKDAY) && unit(noun) == null) {
            noun++;
        }
        return of(modifier, noun, i, noun + 1);
    }

    private Match followed(int noun, int from) {
        Word word = terms.word(noun);
        boolean dated = word.has(Role.UNIT) || word.has(Role.WEEKDAY) || word.has(Role.SEASON) || word.has(Role.MONTH);
        if (!dated) {
            return null;
        }
        int next = noun + 1;
        String part = null;
        if (terms.has(next, Role.PART) && word.has(Role.WEEKDAY)) {
            part = terms.value(next, Role.PART);
            next++;
        }
        Word modifier = terms.word(next);
        if (!(modifier.has(Role.LAST) || modifier.has(Role.NEXT) || modifier.has(Role.FOLLOWING) || modifier.has(Role.PREVIOUS))) {
            return null;
        }
        Match match = of(modifier, noun, from, next + 1);
        return match == null || part == null ? match : new Match(from, next + 1, new PartOf(match.meaning(), part, 0));
    }

    private boolean isModifier(int i) {
        return terms.hasAny(i, MODIFIERS);
    }

    private Match of(Word modifier, int noun, int from, int to) {
        Word word = terms.word(noun);
        Shift shift = modifier.has(Role.LAST) || modifier.has(Role.PREVIOUS) ? Shift.LAST
                : modifier.has(Role.NEXT) || modifier.has(Role.FOLLOWING) ? Shift.NEXT : Shift.THIS;
        if (word.has(Role.UNIT) && !(word.has(Role.PLURAL) && !terms.is(noun, "tagen"))) {
            return unit(modifier, shift, Unit.valueOf(word.value(Role.UNIT)), from, to);
        }
        if (word.has(Role.WEEKDAY)) {
            Match day = weekday(noun, shift);
            return day == null ? null : new Match(from, Math.max(to, day.to()), day.meaning());
        }
        if (word.has(Role.PART) && !word.has(Role.DAYS) | terms.isCapital(noun) | modifiersFollow) {
            Meaning day = modifier.has(Role.THIS) ? new FromPublished(Unit.D, 0)
                    : modifier.has(Role.SAME) ? new FromMention(Unit.D, 0)
                    : modifier.has(Role.LAST) ? new FromPublished(Unit.D, -1)
                    : modifier.has(Role.FOLLOWING) || modifier.has(Role.NEXT) ? new FromMention(Unit.D, 1) : null;
            return day == null ? null : new Match(from, to, new PartOf(day, word.value(Role.PART), 0));
        }
        if (word.has(Role.SEASON)) {
            return new Match(from, to, new Yearly(new Recurrence.Season(word.value(Role.SEASON)), shift));
        }
        if (word.has(Role.MONTH) && (!language.equals("en") || terms.isCapital(noun))) {
            return new Match(from, to, new Yearly(new Recurrence.Month(word.number(Role.MONTH)), shift));
        }
        return word.has(Role.HOLIDAY)
                ? new Match(from, to, new Yearly(Recurrence.feast(word.value(Role.HOLIDAY)), shift)) : null;
    }

    private Match unit(Word modifier, Shift shift, Unit unit, int from, int to) {
        if (!unit.isCalendar()) {
            return null;
        }
        if (unit == Unit.W && terms.has(to, Role.WEEKDAY) && terms.isCapital(to) && language.equals("de")) {
            WeekdayIn day = new WeekdayIn(terms.number(to, Role.WEEKDAY), weeks(modifier));
            return new Match(from, to + 1, terms.has(to, Role.PART) ? new PartOf(day, terms.value(to, Role.PART), 0) : day);
        }
        boolean plural = terms.has(to - 1, Role.PLURAL);
        if (plural) {
            return modifier.has(Role.THIS) && !modifiersFollow ? new Match(from, to, new Plain("DATE", "PRESENT_REF"))
                    : new Match(from, to, new Plain("DURATION", unit.duration("X")));
        }
        if (unit == Unit.WE) {
            return new Match(from, to, new Weekend(shift));
        }
        int amount = modifier.has(Role.BEFORE_LAST) ? -2 : modifier.has(Role.AFTER_NEXT) ? 2
                : shift == Shift.LAST ? -1 : shift == Shift.NEXT ? 1 : 0;
        boolean ofMention = modifier.has(Role.FOLLOWING) || modifier.has(Role.PREVIOUS) || modifier.has(Role.SAME)
                || unit == Unit.D && (amount != 0 || !modifiersFollow);
        if (unit == Unit.D && amount < 0 && !modifier.has(Role.PREVIOUS)) {
            return null;
        }
        return new Match(from, to, ofMention ? new FromMention(unit, amount) : new FromPublished(unit, amount));
    }

    /** {@code Tag zuvor}, {@code Woche darauf}, {@code the year before}. */
    private Match unitAlone(int i) {
        Unit unit = unit(i);
        if (modifiersFollow || !unit.isCalendar() || terms.has(i, Role.PLURAL) || !(terms.hasAny(i - 1, Role.PREP, Role.ARTICLE) || terms.is(i, "tags"))) {
            return null;
        }
        if (terms.isAny(i - 1, "im", "am") && terms.hasAny(i - 2, Role.TIMES_PER, Role.MEASURE) && !terms.isNumber(i + 1)) {
            return new Match(i, i + 1, new Plain("SET", unit.duration("1")));
        }
        if (terms.is(i - 1, "des") && terms.isAny(i - 2, "Laufe", "Verlauf", "Verlaufe")
                && !terms.isNumber(i + 1)) {
            return new Match(i, i + 1, new FromPublished(unit, 0));
        }
        boolean toEvent = terms.isAny(i - 1, "am", "im", "der") && terms.isAny(i + 1, "vor", "nach") && terms.has(i + 2, Role.ARTICLE)
                && !terms.hasAny(i - 2, Role.TIMES_PER, Role.MEASURE);
        if (toEvent && language.equals("de") && (unit == Unit.D || unit == Unit.W || unit == Unit.Y)) {
            return new Match(i, i + 1, new FromMention(unit, terms.is(i + 1, "vor") ? -1 : 1));
        }
        if (unit == Unit.D && terms.is(i - 1, "am") && terms.isAny(i + 1, "vor", "nach") && terms.has(i + 2, Role.HOLIDAY)
                && terms.isCapital(i + 2)) {
            Recurrence feast = Recurrence.feast(terms.value(i + 2, Role.HOLIDAY));
            return new Match(i, i + 1, new Yearly(new Recurrence.Beside(feast, terms.is(i + 1, "vor") ? -1 : 1), Shift.TENSE));
        }
        boolean later = terms.has(i + 1, Role.LATER);
        if (unit == Unit.W && (terms.is(i - 1, "die") && terms.hasAny(i - 2, Role.TIMES_PER, Role.MEASURE)
                || terms.is(i - 1, "der") && terms.is(i - 2, "in")
                && (terms.has(i - 3, Role.TIMES_PER) || terms.isAny(i - 3, "Tage", "Stunden") && !terms.isAny(i + 1, "vor", "nach")))
                && !terms.isNumber(i + 1)) {
            return new Match(i, i + 1, new Plain("SET", unit.duration("1")));
        }
        boolean earlier = terms.has(i + 1, Role.EARLIER);
        boolean goesOn = language.equals("en") && terms.isWord(i + 2);
        return (later || earlier) && !goesOn ? new Match(i, i + 2, new FromMention(unit, later ? 1 : -1)) : null;
    }

    private Unit unit(int i) {
        return terms.has(i, Role.UNIT) ? Unit.valueOf(terms.value(i, Role.UNIT)) : null;
    }
}
