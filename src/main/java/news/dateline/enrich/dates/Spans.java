package news.dateline.enrich.dates;

import news.dateline.enrich.dates.Counts.Count;
import news.dateline.enrich.dates.Meaning.AheadOrWithin;
import news.dateline.enrich.dates.Meaning.Anchored;
import news.dateline.enrich.dates.Meaning.FromMention;
import news.dateline.enrich.dates.Meaning.FromPublished;
import news.dateline.enrich.dates.Meaning.Plain;

/**
 * Numbers of units: durations ({@code drei Jahre}, {@code den vergangenen zwei Jahrzehnten}, {@code seit Jahren}), distances
 * ({@code vor drei Tagen}, {@code zwei Tage später}, {@code il y a trois ans}, {@code due anni fa}, {@code in zwei Wochen}) and
 * sets ({@code alle zwei Jahre}, {@code jeden Montag}, {@code pro Tag}).
 */
final class Spans {

    private final Terms terms;
    private final Counts counts;
    /** The German and French annotation traditions (KRAUTS, French TimeBank) take a distance for a duration with an anchor. */
    private final boolean anchorsDurations;
    private final boolean german;

    Spans(Terms terms) {
        this.terms = terms;
        this.counts = new Counts(terms);
        String language = terms.lexicon.language();
        this.german = language.equals("de");
        this.anchorsDurations = german || language.equals("fr");
    }

    Match at(int i) {
        Word word = terms.word(i);
        if (word.has(Role.LONG)) {
            return new Match(i, i + 1, new Plain("DURATION", word.value(Role.LONG)));
        }
        if (word.has(Role.SET) && !(word.has(Role.SEASON) && terms.isCapital(i) && i > terms.from())) {
            return new Match(i, i + 1, new Plain("SET", word.value(Role.SET)));
        }
        if (word.has(Role.EVERY) || word.has(Role.EVERY_N)) {
            Match set = every(i);
            if (set != null) {
                return set;
            }
        }
        if (word.has(Role.PER) && unit(i + 1) != null && (!terms.lexicon.language().equals("it") || isCounted(i))) {
            return new Match(i, i + 2, new Plain("SET", unit(i + 1).duration("1")));
        }
        if (word.has(Role.PER) && terms.has(i + 1, Role.PART) && terms.isCapital(i + 1)) {
            return new Match(i, i + 2, new Plain("SET", "XXXX-XX-XXT" + terms.value(i + 1, Role.PART)));
        }
        if (word.has(Role.AGO_PRE)) {
            return ago(i);
        }
        if (word.has(Role.IN)) {
            Match ahead = ahead(i);
            if (ahead != null) {
                return ahead;
            }
        }
        if (word.has(Role.APPROX)) {
            boolean number = terms.isNumber(i + 1) || terms.hasAny(i + 1, Role.NUMBER, Role.SOME, Role.HALF);
            Match counted = number ? counted(i + 1) : null;
            return counted == null ? null : counted.startingAt(i).with(word.value(Role.APPROX));
        }
        Match counted = counted(i);
        return counted != null ? counted : uncounted(i);
    }

    private boolean isCounted(int i) {
        return terms.isNumber(i - 1) || terms.hasAny(i - 1, Role.MEASURE, Role.TIMES_PER) || terms.is(i - 1, "volte");
    }

    private Match ago(int i) {
        int j = i + 1;
        while (terms.has(j, Role.AGO_MORE) && j < i + 4) {
            j++;
        }
        Count count = counts.at(j);
        if (count == null && terms.has(j, Role.PLURAL) && terms.has(i, Role.AGO_PRE) && j == i + 1
                && terms.lexicon.language().equals("de")) {
            return new Match(j, j + 1, new Plain("DURATION", unit(j).duration("X")));
        }
        if (count == null || unit(count.next()) == null) {
            return null;
        }
        if (anchorsDurations) {
            return new Match(i, count.next() + 1, new Anchored(unit(count.next()).duration(count.value())));
        }
        return distance(i, count.next() + 1, unit(count.next()), count.value(), -1, false);
    }

    private Match ahead(int i) {
        Count count = counts.at(i + 1);
        Unit unit = count == null ? null : unit(count.next());
        if (unit == null || !unit.isCalendar() || !isWhole(count.value()) || count.value().length() > 4) {
            return null;
        }
        if (anchorsDurations) {
            return new Match(i, count.next() + 1, new Anchored(unit.duration(count.value())));
        }
        return new Match(i, count.next() + 1, new AheadOrWithin(unit, Integer.parseInt(count.value())));
    }

    private Match distance(int from, int to, Unit unit, String count, int sign, boolean ofMention) {
        if (unit == Unit.Y && count.endsWith(".5") && count.length() < 6) {
            int months = Integer.parseInt(count.substring(0, count.length() - 2)) * 12 + 6;
            return new Match(from, to, ofMention ? new FromMention(Unit.M, sign * months) : new FromPublished(Unit.M, sign * months));
        }
        if (!unit.isCalendar() || !isWhole(count) || count.length() > 4) {
            return new Match(from, to, new Plain("DURATION", unit.duration(count)));
        }
        int amount = sign * Integer.parseInt(count);
        return new Match(from, to, ofMention ? new FromMention(unit, amount) : new FromPublished(unit, amount));
    }

    private static boolean isWhole(String count) {
        return Character.isDigit(count.charAt(0)) && count.indexOf('.') < 0;
    }

    /** A number of units, with what frames it before and behind. */
    private Match counted(int i) {
        if (terms.has(i - 1, Role.TIMES_PER) && terms.has(i, Role.NUMBER) && unit(i + 1) != null) {
            return new Match(i, i + 2, new Plain("SET", unit(i + 1).duration("1")));
        }
        int j = i;
        boolean framed = false;
        int skipped = 0;
        while (skipped < 3 && (isFrame(j) || terms.has(j, Role.ARTICLE) && (isFrame(j + 1) || isCounting(j + 1)) && j == i)) {
            framed |= isFrame(j);
            j++;
            skipped++;
        }
        Count count = counts.at(j);
        if (count != null && terms.is(i - 1, "ab") && terms.is(count.next(), "Jahren")) {
            return null;
        }
        int next = count == null ? j : count.next();
        boolean framedBehind = false;
        if (count != null && (isFrame(next) || isAttribute(next))) {
            framedBehind = isFrame(next);
            next++;
        }
        Unit unit = unit(next);
        if (unit == null && terms.has(next, Role.COMPOUND_UNIT)) {
            unit = Unit.valueOf(terms.value(next, Role.COMPOUND_UNIT));
        }
        // "Am langen Wochenende" counts no weekends.
        boolean single = german && count != null && terms.isAny(next - 1, "lange", "langen") && !terms.has(next, Role.PLURAL);
        if (unit == null || single || unit == Unit.Q && count != null && count.value().length() > 2) {
            return null;
        }
        if (count == null) {
            boolean some = framed && terms.has(next, Role.PLURAL);
            return some ? new Match(i, next + 1, new Plain("DURATION", unit.duration("X"))) : null;
        }
        return unit == Unit.Y && isAge(i, next + 1) ? null : behind(i, next, unit, count, framed || framedBehind);
    }

    /** Whether years are somebody's age: {@code une femme de 38 ans}, {@code Rossi, 38 anni,}, {@code 38 years old}. */
    private boolean isAge(int from, int to) {
        boolean of = terms.has(from - 2, Role.AGED) && counts.afterOf(from - 1) == from;
        if (of || terms.has(from - 1, Role.AGED) || terms.has(to, Role.AGED)) {
            return true;
        }
        boolean apposed = terms.is(from - 1, ',') && (terms.is(to, ',') || terms.is(to, ')') || terms.is(to, '.'));
        return apposed && terms.isNumber(from) && (terms.isCapital(from - 2) || anchorsDurations || terms.has(to, Role.AGED));
    }

    /** The expression with what follows the unit. */
    private Match behind(int i, int unitAt, Unit unit, Count count, boolean framed) {
        int after = unitAt + 1;
        if (terms.has(after, Role.AGO_POST)) {
            return distance(i, after + 1, unit, count.value(), -1, false);
        }
        boolean later = terms.has(after, Role.LATER);
        boolean earlier = terms.has(after, Role.EARLIER);
        if ((later || earlier) && !(terms.has(after, Role.PREP) && continues(after + 1))) {
            return distance(i, after + 1, unit, count.value(), later ? 1 : -1, true);
        }
        if (!terms.lexicon.language().equals("de") && !framed && (terms.has(after, Role.LAST) || terms.has(after, Role.NEXT))) {
            return new Match(i, after + 1, new Plain("DURATION", unit.duration(count.value())));
        }
        Match sum = german ? sum(i, after, unit, count) : null;
        return sum != null ? sum : new Match(i, after, new Plain("DURATION", unit.duration(count.value())));
    }

    /** Two numbers of units that are one duration: {@code zwei Stunden und zehn Minuten}, {@code acht Jahre und drei Monate}. */
    private Match sum(int from, int and, Unit unit, Count count) {
        Unit smaller = unit == Unit.Y ? Unit.M : unit == Unit.H ? Unit.MI : unit == Unit.MI ? Unit.S : null;
        Count second = smaller != null && terms.is(and, "und") ? counts.at(and + 1) : null;
        if (second == null || unit(second.next()) != smaller || !isWhole(count.value()) || !isWhole(second.value())) {
            return null;
        }
        String rest = smaller.duration(second.value());
        String value = unit.duration(count.value()) + rest.substring(rest.startsWith("PT") ? 2 : 1);
        return new Match(from, second.next() + 1, new Plain("DURATION", value));
    }

    /** Whether an adjective stands between a number and its unit: {@code drei quälende Minuten}. */
    private boolean isAttribute(int i) {
        if (!german || !terms.isWord(i) || terms.isCapital(i) || terms.length(i) < 5 || terms.word(i) != Word.NONE || unit(i + 1) == null) {
            return false;
        }
        int end = terms.end(i);
        char last = terms.text.charAt(end - 1);
        return last == 'e' || terms.text.charAt(end - 2) == 'e' && "nsrm".indexOf(last) >= 0;
    }

    /** Whether a noun phrase goes on, so that "trois jours après" is the start of "trois jours après la fête". */
    private boolean continues(int i) {
        return !german && terms.inside(i) && !terms.is(i, ',') && !terms.is(i, '.') && (terms.has(i, Role.ARTICLE) || terms.isWord(i));
    }

    private boolean isFrame(int i) {
        return terms.hasAny(i, Role.LAST, Role.NEXT, Role.WHOLE, Role.THIS, Role.FOLLOWING);
    }

    private boolean isCounting(int i) {
        return terms.isNumber(i) || terms.hasAny(i, Role.NUMBER, Role.SOME, Role.TENFOLD);
    }

    /** Units without a number: {@code seit Jahren}, {@code ganzen Tag}. */
    private Match uncounted(int i) {
        if (terms.has(i, Role.PLURAL) && (terms.has(i - 1, Role.SINCE) || terms.is(i - 1, "nach") || terms.is(i - 1, "für")
                || terms.is(i - 1, "des") && terms.has(i - 2, Role.SINCE) || terms.is(i - 1, "über"))) {
            return new Match(i, i + 1, new Plain("DURATION", unit(i).duration("X")));
        }
        if (terms.has(i, Role.PLURAL) && (terms.has(i + 1, Role.LATER) || terms.has(i + 1, Role.EARLIER)) && anchorsDurations
                && !continues(i + 2)) {
            return new Match(i, i + 2, new Plain("DURATION", unit(i).duration("X")));
        }
        if (german && terms.has(i, Role.PLURAL) && isUncountedStretch(i)) {
            return new Match(i, i + 1, new Plain("DURATION", unit(i).duration("X")));
        }
        if (terms.has(i, Role.PLURAL) && terms.is(i + 1, "lang")) {
            return new Match(i, i + 2, new Plain("DURATION", unit(i).duration("X")));
        }
        int j = terms.has(i, Role.ARTICLE) ? i + 1 : i;
        if (german && j > i && terms.isAny(j, "ganze", "ganzen") && terms.has(j + 1, Role.PART) && terms.isCapital(j + 1)) {
            return new Match(i, j + 2, new Plain("DURATION", "P1" + terms.value(j + 1, Role.PART)));
        }
        if (terms.has(j, Role.WHOLE) && unit(j + 1) != null && j > i) {
            return new Match(i, j + 2, new Plain("DURATION", unit(j + 1).duration("1")));
        }
        return null;
    }

    /** {@code Es dauerte Jahre}, {@code binnen Stunden}, {@code in den Wochen vor der Wahl}. */
    private boolean isUncountedStretch(int i) {
        if (terms.isAny(i - 1, "dauert", "dauerte", "dauern", "vergehen", "vergingen", "binnen", "innert")) {
            return true;
        }
        boolean around = terms.isAny(i + 1, "vor", "nach", "seit") && terms.has(i + 2, Role.ARTICLE);
        return around && (terms.isAny(i - 1, "den", "noch", "erst") || i == terms.from());
    }

    private Unit unit(int i) {
        return terms.has(i, Role.UNIT) ? Unit.valueOf(terms.value(i, Role.UNIT)) : null;
    }

    private Match every(int i) {
        if (terms.has(i, Role.EVERY_N)) {
            Count count = counts.at(i + 1);
            Unit unit = count == null ? unit(i + 1) : unit(count.next());
            if (unit == null || count == null && terms.lexicon.language().equals("de")) {
                return null;
            }
            return count == null
                    ? new Match(i, i + 2, new Plain("SET", unit.duration("1")))
                    : new Match(i, count.next() + 1, new Plain("SET", unit.duration(count.value())));
        }
        int j = i + 1;
        String number = "1";
        if (terms.has(j, Role.ORDINAL) || terms.has(j, Role.LAST)) {
            number = terms.has(j, Role.ORDINAL) ? terms.value(j, Role.ORDINAL) : "1";
            j++;
        } else if (terms.has(j, Role.NUMBER)) {
            number = terms.value(j, Role.NUMBER);
            j++;
        }
        Word word = terms.word(j);
        if (unit(j) != null) {
            return new Match(i, j + 1, new Plain("SET", unit(j).duration(number)));
        }
        if (word.has(Role.WEEKDAY)) {
            String value = "XXXX-WXX-" + word.value(Role.WEEKDAY) + (word.has(Role.PART) ? "T" + word.value(Role.PART) : "");
            boolean ofMonth = j > i + 1 && (terms.is(j + 1, "im") || terms.is(j + 1, "des")) && unit(j + 2) == Unit.M;
            return ofMonth ? new Match(i, j + 3, new Plain("SET", "P1M")) : new Match(i, j + 1, new Plain("SET", value));
        }
        if (word.has(Role.PART)) {
            return new Match(i, j + 1, new Plain("SET", "XXXX-XX-XXT" + word.value(Role.PART)));
        }
        if (word.has(Role.SEASON)) {
            return new Match(i, j + 1, new Plain("SET", "XXXX-" + word.value(Role.SEASON)));
        }
        return null;
    }
}
