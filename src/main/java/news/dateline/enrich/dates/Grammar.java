package news.dateline.enrich.dates;

import news.dateline.enrich.dates.Meaning.FromPublished;
import news.dateline.enrich.dates.Meaning.Plain;

/** Finds what starts at a term: the most specific reading that fits. */
final class Grammar {

    private final Terms terms;
    private final CalendarDates dates;
    private final ClockTimes clock;
    private final Relatives relatives;
    private final Periods periods;
    private final Spans spans;
    private final Years years;
    private final Compounds compounds;

    Grammar(Terms terms) {
        this.terms = terms;
        this.dates = new CalendarDates(terms);
        this.clock = new ClockTimes(terms);
        this.relatives = new Relatives(terms, dates);
        this.periods = new Periods(terms, dates);
        this.spans = new Spans(terms);
        this.years = new Years(terms);
        this.compounds = terms.lexicon.language().equals("de") ? new Compounds(terms) : null;
    }

    /** The expression that starts at a term, or {@code null}. */
    Match at(int i) {
        Word word = terms.word(i);
        if (word == Word.NONE) {
            char first = terms.text.charAt(terms.start(i));
            Match compound = compounds == null ? null : compounds.at(i);
            boolean figures = Character.isDigit(first) || terms.isNumber(i);
            if (compound != null || !figures && (compounds != null || "IVX".indexOf(first) < 0 || Years.roman(terms, i) < 0)) {
                return compound;
            }
        } else if (!word.opens() || word.frames() && !goesOn(word, i + 1)) {
            return null;
        }
        if (word.has(Role.START) || word.has(Role.MID) || word.has(Role.END)) {
            Match bounded = bounded(i, word);
            if (bounded != null) {
                return bounded;
            }
        }
        if (word.has(Role.WEEKDAY_ABBR)) {
            return abbreviated(i);
        }
        Match match = dates.at(i);
        match = match != null ? match : clock.at(i);
        match = match != null ? match : spans.at(i);
        match = match != null ? match : relatives.at(i);
        match = match != null ? match : periods.at(i);
        return match != null ? match : years.at(i);
    }

    /**
     * Whether what follows an article or number may make them an expression; a number may be joined to the next, have an adjective
     * behind it, or be an hour: "zwei bis drei Tage", "drei quälende Minuten", "kurz nach zwölf".
     */
    private boolean goesOn(Word frame, int next) {
        Word word = terms.word(next);
        return word.opens() || terms.isNumber(next) || frame.has(Role.NUMBER)
                && (word != Word.NONE || terms.has(next + 1, Role.UNIT) || terms.has(next - 2, Role.AT));
    }

    /** {@code Do, 5. Mai}, {@code Mo–Fr}: a weekday cut short counts only before a date or in a range, which tells of every week. */
    private Match abbreviated(int i) {
        int after = terms.is(i + 1, '.') ? i + 2 : i + 1;
        int before = terms.is(i - 2, '.') ? i - 3 : i - 2;
        boolean first = (terms.isDash(after) || terms.is(after, "bis")) && isCutShort(after + 1);
        boolean last = (terms.isDash(i - 1) || terms.is(i - 1, "bis")) && isCutShort(before);
        if ((first || last) && terms.isCapital(i)) {
            return new Match(i, i + 1, new Plain("SET", "XXXX-WXX-" + terms.value(i, Role.WEEKDAY_ABBR)));
        }
        Match date = terms.isCapital(i) ? dates.at(terms.is(i + 1, ',') ? i + 2 : i + 1) : null;
        return date != null && date.isDay() ? date.startingAt(i) : null;
    }

    private boolean isCutShort(int i) {
        return terms.has(i, Role.WEEKDAY_ABBR) && terms.isCapital(i);
    }

    /** The beginning, middle or end of a period. */
    private Match bounded(int i, Word word) {
        String mod = word.has(Role.START) ? "START" : word.has(Role.MID) ? "MID" : "END";
        if (word.has(Role.MONTH)) {
            return null;
        }
        int next = i + 1;
        int skipped = 0;
        while (skipped < 3 && (terms.has(next, Role.ARTICLE) && !terms.has(next, Role.NUMBER) || terms.isDash(next)
                || terms.isAny(next, "de", "di", "d'", "of", "dell'", "in"))) {
            next++;
            skipped++;
        }
        if (!terms.inside(next) || terms.hasAny(next, Role.START, Role.MID, Role.END)) {
            return null;
        }
        Match whole = at(next);
        if (whole != null && whole.isPeriod()) {
            return whole.mod().isEmpty() ? whole.startingAt(i).with(mod) : null;
        }
        String language = terms.lexicon.language();
        boolean bare = skipped == 0 && (language.equals("de") && terms.isCapital(next) || language.equals("it"));
        if ((skipped > 0 || bare) && terms.has(next, Role.UNIT) && !terms.has(next, Role.PLURAL)) {
            Unit unit = Unit.valueOf(terms.value(next, Role.UNIT));
            boolean counted = unit == Unit.W || unit == Unit.M || unit == Unit.Y || unit == Unit.DE || unit == Unit.C;
            return counted ? new Match(i, next + 1, new FromPublished(unit, 0), mod) : null;
        }
        return null;
    }
}
