package news.dateline.enrich.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import news.dateline.enrich.dates.Meaning.Absolute;
import news.dateline.enrich.dates.Meaning.AheadOrWithin;
import news.dateline.enrich.dates.Meaning.Anchored;
import news.dateline.enrich.dates.Meaning.Clock;
import news.dateline.enrich.dates.Meaning.DayAgo;
import news.dateline.enrich.dates.Meaning.FromMention;
import news.dateline.enrich.dates.Meaning.FromPublished;
import news.dateline.enrich.dates.Meaning.Nth;
import news.dateline.enrich.dates.Meaning.PartOf;
import news.dateline.enrich.dates.Meaning.Plain;
import news.dateline.enrich.dates.Meaning.Shift;
import news.dateline.enrich.dates.Meaning.Weekday;
import news.dateline.enrich.dates.Meaning.WeekdayIn;
import news.dateline.enrich.dates.Meaning.Weekend;
import news.dateline.enrich.dates.Meaning.Yearly;
import news.dateline.enrich.dates.Meaning.YearlyAfter;
import news.dateline.enrich.dates.Meaning.YearlyIn;

/**
 * Gives meanings their values, in the order of the text: remembers what was named before, knows the date of publication, asks the
 * sentence for its direction.
 *
 * <p>What takes a year to be a date gets the nearest one ({@link Nearest}). One instance reads one text.
 */
final class Resolver {

    private static final String PUBLISHED = "published";
    private static final String NOON = "12:00";
    /** How many months a tale may go back within a year. */
    private static final int BACK = 6;

    private final Optional<Reference> published;
    private final Tenses tenses;
    private Named last;
    private Named lastDay;
    /** The last month, week or day named. */
    private Named lastFine;
    private boolean history;
    /** The year the last heading names; 0 if none does. */
    private int chapter;

    Resolver(Optional<Reference> published, Tenses tenses) {
        this.published = published;
        this.tenses = tenses;
    }

    /** Says whether the text tells of the past throughout: then a date without a year belongs to the last year named. */
    void tellsHistory(boolean told) {
        history = told;
    }

    /** Says that a heading sets the year of what follows. */
    void opensChapter(int year) {
        chapter = year;
    }

    /** Says that what follows does not belong to the day named before. */
    void forgetsDay() {
        lastDay = null;
    }

    /**
     * A value with what it leans on.
     *
     * @param anchor {@code published}, the start of an expression, or {@code null}
     * @param period the stretch of the calendar, or {@code null}
     */
    record Value(String type, String text, Object anchor, Period period) {

        static Value date(Period period, Object anchor) {
            return new Value("DATE", period.value(), anchor, period);
        }
    }

    /** A date the text has named: where, in which sentence and line, and whether its night, which goes on into the next morning. */
    private record Named(Period period, int start, int sentence, int line, boolean absolute, boolean night) {
    }

    /** Gives an expression its value and remembers it. */
    Value resolve(Match match, int start, int sentence, int line) {
        return remember(match, value(match, match.meaning(), sentence, line), start, sentence, line);
    }

    /** Remembers the value of an expression. */
    Value remember(Match match, Value value, int start, int sentence, int line) {
        // A tale's "today" is the reader's, an aside.
        if (value.period() != null && !(history && PUBLISHED.equals(value.anchor()))) {
            boolean ahead = match.meaning() instanceof FromPublished shifted && shifted.unit() == Unit.Y && shifted.amount() > 0;
            boolean absolute = ahead || match.meaning() instanceof Absolute of
                    && (of.period().grain() != Grain.YEAR || !tenses.isSince(match.from()));
            boolean night = match.meaning() instanceof PartOf part && part.shift() > 0;
            last = new Named(value.period(), start, sentence, line, absolute, night);
            if (absolute && value.period().grain() == Grain.DAY && value.period().start().getYear() > chapter) {
                chapter = 0;
            }
            if (value.period().start() != null && value.period().grain().isAtLeast(Grain.MONTH)) {
                lastFine = last;
            }
            if (value.period().grain() == Grain.DAY) {
                lastDay = last;
            }
        }
        return value;
    }

    private Value value(Match match, Meaning meaning, int sentence, int line) {
        if (meaning instanceof Absolute absolute) {
            return Value.date(absolute.period(), null);
        }
        if (meaning instanceof Plain plain) {
            boolean leans = plain.value().endsWith("_REF") && published.isPresent();
            return new Value(plain.type(), plain.value(), leans ? PUBLISHED : null, null);
        }
        if (meaning instanceof Anchored duration) {
            return new Value("DURATION", duration.value(), published.isPresent() ? PUBLISHED : null, null);
        }
        if (meaning instanceof Yearly yearly) {
            return yearly(match, yearly, sentence, line);
        }
        if (meaning instanceof YearlyIn yearly) {
            return published.isEmpty() ? new Value("DATE", yearly.recurrence().withoutYear(), null, null)
                    : Value.date(yearly.recurrence().in(published.get().date().getYear() + yearly.years()), PUBLISHED);
        }
        if (meaning instanceof YearlyAfter yearly) {
            return last == null || last.period().start() == null ? new Value("DATE", yearly.recurrence().withoutYear(), null, null)
                    : Value.date(yearly.recurrence().in(last.period().start().getYear() + yearly.years()), last.start());
        }
        if (meaning instanceof Weekday weekday) {
            boolean near = weekday.shift() == Shift.THIS;
            int direction = near ? tenses.at(match.from(), match.to()) : shift(weekday.shift(), match);
            return weekday(weekday.day(), near && direction == Tenses.NONE ? Tenses.FUTURE : direction);
        }
        if (meaning instanceof WeekdayIn weekday) {
            return published.isEmpty() || published.get().grain() != Grain.DAY ? unknownWeekday(weekday.day())
                    : Value.date(Period.day(published.get().date().plusWeeks(weekday.weeks()).with(DayOfWeek.of(weekday.day()))), PUBLISHED);
        }
        if (meaning instanceof Weekend weekend) {
            return weekend(shift(weekend.shift(), match));
        }
        if (meaning instanceof FromPublished shifted) {
            if (history) {
                return fromTale(shifted);
            }
            return fromPublished(shifted.unit(), shifted.amount());
        }
        if (meaning instanceof DayAgo day) {
            return dayAgo(day);
        }
        if (meaning instanceof FromMention shifted) {
            return fromMention(match, shifted.unit(), shifted.amount());
        }
        if (meaning instanceof Nth nth) {
            return lastDay == null || lastDay.period().start() == null ? new Value("DURATION", nth.unit().duration("1"), null, null)
                    : Value.date(new Reference(lastDay.period().start(), Grain.DAY).shifted(nth.unit(), nth.number() - 1), lastDay.start());
        }
        if (meaning instanceof AheadOrWithin ahead) {
            return tenses.at(match.from(), match.to()) < 0
                    ? new Value("DURATION", ahead.unit().duration(Integer.toString(ahead.amount())), null, null)
                    : fromPublished(ahead.unit(), ahead.amount());
        }
        if (meaning instanceof Clock clock) {
            Value day = contextDay(sentence, line, clock.time().compareTo(NOON) < 0);
            return new Value("TIME", day.text() + "T" + clock.time(), day.anchor(), null);
        }
        return partOf(match, (PartOf) meaning, sentence, line);
    }

    private int shift(Shift shift, Match match) {
        return switch (shift) {
            case TENSE -> tenses.at(match.from(), match.to());
            case LAST -> -3;
            case NEXT -> 3;
            case THIS -> 0;
        };
    }

    private Value partOf(Match match, PartOf part, int sentence, int line) {
        Value day = part.day() == null ? contextDay(sentence, line, part.part().equals("MO")) : value(match, part.day(), sentence, line);
        if (part.shift() != 0 && day.period() != null && day.period().start() != null) {
            day = Value.date(Period.day(day.period().start().minusDays(part.shift())), day.anchor());
        } else if (part.shift() != 0 && day.text().startsWith("XXXX-WXX-")) {
            int weekday = (day.text().charAt(9) - '1' + 6) % 7 + 1;
            day = Value.date(new Period(null, Grain.DAY, "XXXX-WXX-" + weekday), day.anchor());
        }
        return new Value("TIME", day.text() + "T" + part.part(), day.anchor(), part.day() == null ? null : day.period());
    }

    /** The day a time of day belongs to: one named in this sentence or the one before, else that of publication. */
    private Value contextDay(int sentence, int line, boolean morning) {
        if (lastDay != null && (lastDay.sentence() == sentence || lastDay.line() == line && lastDay.sentence() >= sentence - 1)) {
            boolean next = lastDay.night() && morning && lastDay.period().start() != null;
            return Value.date(next ? Period.day(lastDay.period().start().plusDays(1)) : lastDay.period(), lastDay.start());
        }
        if (history && lastDay != null) {
            return Value.date(lastDay.period(), lastDay.start());
        }
        return fromPublished(Unit.D, 0);
    }

    private Value fromPublished(Unit unit, int amount) {
        return published.isEmpty() ? Value.date(unknown(unit), null) : Value.date(published.get().shifted(unit, amount), PUBLISHED);
    }

    private Value dayAgo(DayAgo day) {
        double years = day.amount() * day.unit().years();
        if (published.isEmpty() || published.get().grain() != Grain.DAY || years >= published.get().date().getYear()) {
            return Value.date(unknown(Unit.D), published.isEmpty() ? null : PUBLISHED);
        }
        LocalDate from = published.get().date().plusDays(day.days());
        LocalDate date = switch (day.unit()) {
            case D -> from.minusDays(day.amount());
            case W, WE -> from.minusWeeks(day.amount());
            case M -> from.minusMonths(day.amount());
            case Q -> from.minusMonths(day.amount() * 3L);
            case HY -> from.minusMonths(day.amount() * 6L);
            default -> from.minusYears(Math.round(years));
        };
        return Value.date(Period.day(date), PUBLISHED);
    }

    /** In a tale "next year" is the tale's, while "today" is the reader's age. */
    private Value fromTale(FromPublished shifted) {
        if (shifted.unit() == Unit.D) {
            return shifted.amount() == 0 ? new Value("DATE", "PRESENT_REF", PUBLISHED, null) : fromPublished(shifted.unit(), shifted.amount());
        }
        return fromMention(null, shifted.unit(), shifted.amount());
    }

    private static Period unknown(Unit unit) {
        return new Period(null, unit.grain(), switch (unit) {
            case D -> "XXXX-XX-XX";
            case W -> "XXXX-WXX";
            case WE -> "XXXX-WXX-WE";
            case M -> "XXXX-XX";
            case Q -> "XXXX-QX";
            case HY -> "XXXX-HX";
            case DE -> "XXX";
            case C -> "XX";
            default -> "XXXX";
        });
    }

    private Value fromMention(Match match, Unit unit, int amount) {
        if (unit == Unit.D && lastDay != null && lastDay.period().start() != null) {
            return Value.date(new Reference(lastDay.period().start(), Grain.DAY).shifted(unit, amount), lastDay.start());
        }
        boolean usable = unit != Unit.D && last != null && last.period().start() != null && last.period().grain().isAtLeast(unit.grain());
        boolean fromNow = !usable || published.isPresent() && last.period().start().equals(published.get().date());
        boolean counted = match != null && match.to() - match.from() > 2;
        if (counted && !usable && last != null && last.period().start() != null && !history) {
            // Counted from an event that no day tells of.
            return new Value("DURATION", duration(unit, Math.abs(amount)), null, null);
        }
        if (counted && fromNow && amount > (unit.isAtLeastMonths() ? 0 : 1) && tenses.at(match.from(), match.to()) <= 0) {
            // Later than a time that is not told, surely not than publication: "Dreissig Jahre später erinnert sich niemand."
            return new Value("DURATION", duration(unit, amount), null, null);
        }
        boolean fine = usable && counted && last.period().grain().isAtLeast(Grain.YEAR);
        if (fine && (unit == Unit.DE || unit == Unit.C)) {
            // Three decades after a year is a year.
            return fromMention(match, Unit.Y, amount * (int) unit.years());
        }
        return usable ? Value.date(new Reference(last.period().start(), Grain.DAY).shifted(unit, amount), last.start())
                : fromPublished(unit, amount);
    }

    /** So many units; months that make half years are told in years. */
    private static String duration(Unit unit, int amount) {
        return unit == Unit.M && amount % 12 == 6 ? Unit.Y.duration(amount / 12 + ".5") : unit.duration(Integer.toString(amount));
    }

    private Value weekday(int day, int direction) {
        if (published.isEmpty() || published.get().grain() != Grain.DAY) {
            return unknownWeekday(day);
        }
        LocalDate today = published.get().date();
        DayOfWeek weekday = DayOfWeek.of(day);
        LocalDate date = switch (direction) {
            case -3 -> today.with(TemporalAdjusters.previous(weekday));
            case 3 -> today.with(TemporalAdjusters.next(weekday));
            case Tenses.PAST, Tenses.STRONG_PAST -> today.with(TemporalAdjusters.previousOrSame(weekday));
            case Tenses.FUTURE, Tenses.STRONG_FUTURE -> today.with(TemporalAdjusters.nextOrSame(weekday));
            default -> nearest(today, weekday);
        };
        return Value.date(Period.day(date), PUBLISHED);
    }

    private Value unknownWeekday(int day) {
        return Value.date(new Period(null, Grain.DAY, "XXXX-WXX-" + day), published.isEmpty() ? null : PUBLISHED);
    }

    /** Where the verb is silent: up to three days back, else ahead. */
    private static LocalDate nearest(LocalDate today, DayOfWeek weekday) {
        LocalDate back = today.with(TemporalAdjusters.previousOrSame(weekday));
        return ChronoUnit.DAYS.between(back, today) <= 3 ? back : today.with(TemporalAdjusters.next(weekday));
    }

    private Value weekend(int direction) {
        if (published.isEmpty() || published.get().grain() != Grain.DAY) {
            return Value.date(unknown(Unit.WE), published.isEmpty() ? null : PUBLISHED);
        }
        LocalDate today = published.get().date();
        int dayOfWeek = today.getDayOfWeek().getValue();
        boolean back = direction == -3 || direction < 0 && dayOfWeek < 6 || direction == 0 && dayOfWeek < 3;
        boolean ahead = direction == 3 && dayOfWeek >= 6;
        LocalDate date = back ? today.minusWeeks(1) : ahead ? today.plusWeeks(1) : today;
        return Value.date(Period.weekend(date), PUBLISHED);
    }

    private Value yearly(Match match, Yearly yearly, int sentence, int line) {
        boolean told = last != null && last.absolute() && last.period().start() != null
                && last.period().grain().isAtLeast(Grain.YEAR) && (last.sentence() == sentence || last.line() == line && last.sentence() == sentence - 1);
        if (yearly.shift() == Shift.TENSE && told && isFar(last.period().start().getYear()) && agrees(match)) {
            return Value.date(near(yearly.recurrence(), last.period()), last.start());
        }
        if (history && last != null && last.period().start() != null && yearly.shift() == Shift.TENSE) {
            return told(yearly.recurrence(), line);
        }
        if (published.isEmpty()) {
            return new Value("DATE", yearly.recurrence().withoutYear(), null, null);
        }
        int direction = shift(yearly.shift(), match);
        return Value.date(Nearest.of(yearly, published.get(), direction), PUBLISHED);
    }

    /**
     * The occurrence a tale goes on to: in the year named last, or the next if that would go back by half a year or more. A bare
     * year before the tale's time is an aside.
     */
    private Value told(Recurrence recurrence, int line) {
        if (chapter > 0 && (last.line() != line || !last.absolute())) {
            return Value.date(recurrence.in(chapter), last.start());
        }
        boolean aside = last.period().grain() == Grain.YEAR && lastFine != null && lastFine.period().start().isAfter(last.period().start());
        Named base = aside ? lastFine : last;
        LocalDate from = base.period().start();
        Period period = recurrence.in(from.getYear());
        boolean goesOn = base.period().grain().isAtLeast(Grain.MONTH) && period.start().isBefore(from.minusMonths(BACK));
        return Value.date(goesOn ? recurrence.in(from.getYear() + 1) : period, base.start());
    }

    /** Whether the verb does not tell that the expression looks the other way than the year named last. */
    private boolean agrees(Match match) {
        if (published.isEmpty()) {
            return true;
        }
        int ahead = last.period().start().getYear() - published.get().date().getYear();
        int direction = tenses.at(match.from(), match.to());
        return ahead > 0 ? direction >= 0 : direction <= Tenses.FUTURE;
    }

    /** The occurrence in the year named; the next if a month named last lies far behind it and that one is over by publication. */
    private Period near(Recurrence recurrence, Period named) {
        Period period = recurrence.in(named.start().getYear());
        boolean passed = named.grain().isAtLeast(Grain.MONTH) && period.start().isBefore(named.start().minusMonths(BACK));
        Period next = recurrence.in(named.start().getYear() + 1);
        return passed && published.isPresent() && !next.start().isAfter(published.get().date()) ? next : period;
    }

    private boolean isFar(int year) {
        return published.isEmpty() || year != published.get().date().getYear();
    }
}
