package news.dateline.enrich.dates;

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
        if (word.has(Role.VORTAG)) {
            return new Match(i, i + 1, new FromMention(Unit.D, word.number(Role.VORTAG)));
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
            return word.has(Role.RISKY) && terms.isCapital(i) ? null : new Match(i, i + 1, new Plain("DATE", word.value(Role.REF)));
        }
        return word.has(Role.UNIT) ? unitAlone(i) : null;
    }

    private Match day(int i) {
        int days = terms.number(i, Role.DAYS);
        boolean germanMorning = language.equals("de") && terms.is(i, "morgen");
        if (germanMorning && terms.isCapital(i) && i > terms.from()) {
            return null;
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
        if (language.equals("en") && !terms.isCapital(i) || language.equals("de") && !terms.isCapital(i) && !word.has(Role.PART)) {
            return word.has(Role.HABIT) ? new Match(i, i + 1, new Plain("SET", "XXXX-WXX-" + word.value(Role.HABIT))) : null;
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
        if (unit(i + 2) == Unit.W && terms.hasAny(i + 1, Role.LAST, Role.THIS, Role.NEXT)) {
            int weeks = terms.has(i + 1, Role.LAST) ? -1 : terms.has(i + 1, Role.THIS) ? 0 : 1;
            return new Match(i, i + 3, new WeekdayIn(word.number(Role.WEEKDAY), weeks));
        }
        return new Match(i, i + 1, new Weekday(word.number(Role.WEEKDAY), shift));
    }

    /** Whether a weekday looks like a surname: a capital word that is no time word right before it, inside a sentence. */
    private boolean isSurname(int i) {
        int day = terms.number(i, Role.WEEKDAY);
        boolean borne = day >= 5 || day == 1;
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
        if (modifiersFollow || !unit.isCalendar() || terms.has(i, Role.PLURAL) || !terms.hasAny(i - 1, Role.PREP, Role.ARTICLE)) {
            return null;
        }
        if (terms.isAny(i - 1, "im", "am") && terms.hasAny(i - 2, Role.TIMES_PER, Role.MEASURE) && !terms.isNumber(i + 1)) {
            return new Match(i, i + 1, new Plain("SET", unit.duration("1")));
        }
        if (terms.is(i - 1, "des") && terms.isAny(i - 2, "Laufe", "Verlauf", "Verlaufe")
                && !terms.isNumber(i + 1)) {
            return new Match(i, i + 1, new FromPublished(unit, 0));
        }
        boolean later = terms.has(i + 1, Role.LATER);
        boolean earlier = terms.has(i + 1, Role.EARLIER);
        boolean goesOn = language.equals("en") && terms.isWord(i + 2);
        return (later || earlier) && !goesOn ? new Match(i, i + 2, new FromMention(unit, later ? 1 : -1)) : null;
    }

    private Unit unit(int i) {
        return terms.has(i, Role.UNIT) ? Unit.valueOf(terms.value(i, Role.UNIT)) : null;
    }
}
