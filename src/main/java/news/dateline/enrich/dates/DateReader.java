package news.dateline.enrich.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Published;
import news.dateline.article.TimeExpression;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.Zones;

/**
 * Reads the time expressions of an article: dates, times of day, durations and sets of German, French, Italian and English, with
 * values after TIMEX3.
 *
 * <p>Recognises explicit dates, underspecified ones (the year or week is told by the direction of the sentence), those relative to
 * publication or to an expression before, parts of the day, seasons, quarters, holidays, decades, centuries, distances, durations,
 * sets, and vague references ({@code jetzt}, {@code damals}). Each member of a range is an expression of its own. Misses what is
 * spelt out at length, events as dates ("nach dem Krieg"), and the third and later clauses' own reference times.
 *
 * <p>Immutable and thread-safe. Linear in the length of the text.
 */
public final class DateReader {

    private final Map<String, Lexicon> lexicons = Map.of("de", Lexicon.of("de"), "fr", Lexicon.of("fr"), "it", Lexicon.of("it"),
            "en", Lexicon.of("en"));

    /**
     * Reads a text.
     *
     * @param tokens    the canonical text, cut
     * @param zones     its zones, in code points
     * @param language  a BCP 47 tag; only its first part counts, and any language but the four has no expressions
     * @param published the date of publication
     * @return the expressions in the order of the text, without overlap
     */
    public List<TimeExpression> read(Tokens tokens, List<Zone> zones, String language, Optional<Published> published) {
        Lexicon lexicon = lexicons.get(language.length() > 2 ? language.substring(0, 2) : language);
        if (lexicon == null) {
            return List.of();
        }
        return new Reading(new Terms(tokens, lexicon), Zones.of(zones), published.flatMap(Reference::of)).read();
    }

    /** A sentence with expressions: its number and line in the text, its terms. */
    private record Sentence(int number, int line, int from, int to, List<Match> matches) {
    }

    /** One reading of one text. */
    private static final class Reading {

        /** How many years long past make a text a tale, and how many if its first sentences name a day near publication. */
        private static final int SOME = 5;
        private static final int MANY = 20;
        private static final int LEDE = 4;
        /** How many months the first of two dates joined by "und" may lie behind the second before it is the year before's. */
        private static final int FAR = 6;
        /** How many years back make "heute" the present age. */
        private static final int LONG_AGO = 5;
        /** How many terms may head an entry of a list. */
        private static final int LONGEST_HEAD = 12;
        /** How many terms a heading with a year has at most. */
        private static final int LONGEST_HEADING = 6;

        /** Verbs of a state: "heute" beside one of them is an age rather than a day. */
        private static final String[] STATES = {"ist", "sind", "gibt", "lebt", "leben", "steht", "stehen", "hat", "haben", "weiss", "weiß",
                "heisst", "heißt", "gilt", "gelten", "wohnt", "wohnen", "zählt", "zählen", "gehört", "gehören", "kostet", "kosten", "kennt",
                "kennen", "arbeitet", "arbeiten", "liegt", "liegen"};

        private final Terms terms;
        private final Zones zones;
        private final Grammar grammar;
        private final Optional<Reference> published;
        private final Tenses tenses;
        private final Resolver resolver;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<TimeExpression> found = new ArrayList<>();

        Reading(Terms terms, Zones zones, Optional<Reference> published) {
            this.terms = terms;
            this.zones = zones;
            this.grammar = new Grammar(terms);
            this.published = published;
            this.tenses = new Tenses(terms);
            this.resolver = new Resolver(published, tenses);
        }

        List<TimeExpression> read() {
            Tokens tokens = terms.tokens;
            int first = 0;
            int line = 0;
            for (int s = 0; s < tokens.sentences(); s++) {
                int end = first;
                while (end < terms.count() && terms.token(end) < tokens.endToken(s)) {
                    end++;
                }
                line += s > 0 && startsLine(tokens.firstToken(s)) ? 1 : 0;
                terms.limit(first, end);
                List<Match> matches = matches();
                if (!matches.isEmpty()) {
                    sentences.add(new Sentence(s, line, first, end, matches));
                }
                first = end;
            }
            if (terms.lexicon.language().equals("de")) {
                contrastNeighbours();
            }
            resolver.tellsHistory(isHistory());
            for (Sentence sentence : sentences) {
                terms.limit(sentence.from(), sentence.to());
                if (isEntry()) {
                    resolver.forgetsDay();
                }
                heading(sentence).ifPresent(resolver::opensChapter);
                resolve(sentence);
            }
            return List.copyOf(found);
        }

        /** Whether most years the text names are long past, so that dates without a year belong to those. */
        private boolean isHistory() {
            if (published.isEmpty()) {
                return true;
            }
            int past = 0;
            int recent = 0;
            boolean news = false;
            for (Sentence sentence : sentences) {
                for (Match match : sentence.matches()) {
                    boolean told = match.meaning() instanceof Meaning.FromPublished from && from.unit() == Unit.D
                            || match.meaning() instanceof Meaning.Weekday;
                    news |= told && sentence.number() < LEDE;
                    if (match.meaning() instanceof Meaning.Absolute absolute && absolute.period().grain().isAtLeast(Grain.YEAR)) {
                        boolean old = absolute.period().start().getYear() < published.get().date().getYear() - 1;
                        past += old ? 1 : 0;
                        recent += old ? 0 : 1;
                    } else if (told) {
                        recent++;
                    }
                }
            }
            return past >= (news ? MANY : SOME) && past > 3 * recent;
        }

        /** The year of a heading: a line of a few words that names one year. */
        private Optional<Integer> heading(Sentence sentence) {
            boolean shortLine = sentence.to() - sentence.from() <= LONGEST_HEADING && !terms.is(sentence.to() - 1, '.')
                    && (sentence.from() == 0 || startsLine(terms.token(sentence.from())));
            if (!shortLine || sentence.matches().size() != 1
                    || !(sentence.matches().get(0).meaning() instanceof Meaning.Absolute absolute)) {
                return Optional.empty();
            }
            return absolute.period().grain().isAtLeast(Grain.YEAR) ? Optional.of(absolute.period().start().getYear()) : Optional.empty();
        }

        /** Whether the sentence is an entry of a list of events, headed by place or title: its times do not belong to the entry before. */
        private boolean isEntry() {
            for (int i = terms.from(); i < terms.from() + LONGEST_HEAD; i++) {
                if (terms.is(i, ':')) {
                    return i > terms.from() && (terms.isCapital(i + 1) || terms.isQuote(i + 1)) && terms.isCapital(i - 1);
                }
            }
            return false;
        }

        private boolean startsLine(int token) {
            for (int i = terms.tokens.end(token - 1); i < terms.tokens.start(token); i++) {
                if (terms.text.charAt(i) == '\n') {
                    return true;
                }
            }
            return false;
        }

        private List<Match> matches() {
            List<Match> matches = new ArrayList<>();
            for (int i = terms.from(); i < terms.to();) {
                Match match = grammar.at(i);
                if (match != null) {
                    matches.add(match);
                }
                i = match == null ? i + 1 : match.to();
            }
            return matches.size() > 1 && terms.lexicon.language().equals("de") ? contrasted(matches) : matches;
        }

        /** "Heute" beside a time long past is the present age: "Früher war hier ein Kino, heute ist es ein Parkplatz." */
        private List<Match> contrasted(List<Match> matches) {
            boolean past = false;
            for (Match match : matches) {
                past |= isLongPast(match);
            }
            for (int m = 0; past && m < matches.size(); m++) {
                Match match = matches.get(m);
                if (isToday(match) && !terms.is(match.to(), "vor") && tenses.beside(match.from(), match.to()) >= Tenses.NONE) {
                    matches.set(m, new Match(match.from(), match.to(), new Meaning.Plain("DATE", "PRESENT_REF")));
                }
            }
            return matches;
        }

        /** "Heute" with a verb of a state beside a sentence of long ago: "1950 lebten hier dreihundert Menschen. Heute sind es zwölf." */
        private void contrastNeighbours() {
            for (int s = 0; s < sentences.size(); s++) {
                Sentence sentence = sentences.get(s);
                terms.limit(sentence.from(), sentence.to());
                for (int m = 0; m < sentence.matches().size(); m++) {
                    Match match = sentence.matches().get(m);
                    boolean age = isToday(match) && (terms.isAny(match.to(), STATES) || terms.isAny(match.from() - 1, STATES));
                    if (age && (tellsLongAgo(s - 1, sentence) || tellsLongAgo(s + 1, sentence))) {
                        sentence.matches().set(m, new Match(match.from(), match.to(), new Meaning.Plain("DATE", "PRESENT_REF")));
                    }
                    terms.limit(sentence.from(), sentence.to());
                }
            }
        }

        /** Whether a sentence right beside another, in the same paragraph, names a time long past. */
        private boolean tellsLongAgo(int s, Sentence beside) {
            if (s < 0 || s >= sentences.size() || sentences.get(s).line() != beside.line()
                    || Math.abs(sentences.get(s).number() - beside.number()) != 1) {
                return false;
            }
            terms.limit(sentences.get(s).from(), sentences.get(s).to());
            boolean past = false;
            for (Match match : sentences.get(s).matches()) {
                past |= isLongPast(match);
            }
            return past;
        }

        private static boolean isToday(Match match) {
            return match.meaning() instanceof Meaning.FromPublished from && from.unit() == Unit.D && from.amount() == 0
                    && match.to() == match.from() + 1;
        }

        /** Whether a time is long past; "ehemalige" and the like tell of a person, not of a time. */
        private boolean isLongPast(Match match) {
            if (match.meaning() instanceof Meaning.Plain plain) {
                return plain.value().equals("PAST_REF") && terms.isAny(match.from(), "früher", "damals", "einst", "seinerzeit", "ehemals");
            }
            if (match.meaning() instanceof Meaning.Anchored distance) {
                return distance.isYears(LONG_AGO);
            }
            return match.meaning() instanceof Meaning.Absolute absolute && !absolute.period().grain().isAtLeast(Grain.HALF)
                    && published.isPresent() && absolute.period().start().getYear() < published.get().date().getYear() - 1;
        }

        private void resolve(Sentence sentence) {
            List<Match> matches = sentence.matches();
            for (int m = 0; m < matches.size(); m++) {
                // A time of day may come before its day: "um 20 Uhr am Samstag".
                boolean swapped = isTimeOfDay(matches.get(m)) && m + 1 < matches.size() && matches.get(m + 1).isDay()
                        && isBefore(matches.get(m), matches.get(m + 1)) && (m == 0 || !matches.get(m - 1).isDay());
                if (m + 1 < matches.size() && isRange(matches.get(m), matches.get(m + 1))) {
                    addRange(matches.get(m), matches.get(m + 1), sentence);
                    m++;
                } else if (m + 1 < matches.size() && isDayRange(matches.get(m), matches.get(m + 1))) {
                    addDayRange(matches.get(m), matches.get(m + 1), sentence);
                    m++;
                } else if (swapped) {
                    int at = found.size();
                    add(matches.get(m + 1), sentence);
                    add(matches.get(m), sentence);
                    found.add(at, found.remove(found.size() - 1));
                    m++;
                } else {
                    add(matches.get(m), sentence);
                }
            }
        }

        /** Whether nothing but a preposition or two stands between a time of day and its day. */
        private boolean isBefore(Match time, Match day) {
            for (int i = time.to(); i < day.from(); i++) {
                if (!terms.isWord(i)) {
                    return false;
                }
            }
            return day.from() - time.to() <= 2;
        }

        private static boolean isTimeOfDay(Match match) {
            return match.meaning() instanceof Meaning.Clock
                    || match.meaning() instanceof Meaning.PartOf part && part.day() == null;
        }

        /** Whether two expressions are the ends of a range that takes its year from its end. */
        private boolean isRange(Match first, Match second) {
            boolean ends = second.meaning() instanceof Meaning.Yearly to && to.shift() == Meaning.Shift.TENSE
                    || second.meaning() instanceof Meaning.Absolute absolute && absolute.period().grain().isAtLeast(Grain.HALF);
            boolean alike = !(second.meaning() instanceof Meaning.Yearly last)
                    || first.meaning() instanceof Meaning.Yearly of && of.recurrence().getClass() == last.recurrence().getClass();
            return ends && alike && first.meaning() instanceof Meaning.Yearly from && from.shift() == Meaning.Shift.TENSE
                    && isJoined(first, second);
        }

        private boolean isJoined(Match first, Match second) {
            return second.from() <= first.to() + 2
                    && (terms.has(first.to(), Role.CONNECT) || terms.isDash(first.to()) || terms.is(first.to(), '/'));
        }

        /** Whether two weekdays are the ends of a range: {@code von Montag bis Freitag}. */
        private boolean isDayRange(Match first, Match second) {
            return first.meaning() instanceof Meaning.Weekday from && from.shift() == Meaning.Shift.TENSE
                    && second.meaning() instanceof Meaning.Weekday to && to.shift() == Meaning.Shift.TENSE && isJoined(first, second);
        }

        /** Adds the ends of a range of weekdays: the second follows the first within a week. */
        private void addDayRange(Match first, Match second, Sentence sentence) {
            Resolver.Value start = resolver.resolve(new Match(first.from(), second.to(), first.meaning(), first.mod()), start(first),
                    sentence.number(), sentence.line());
            add(first, start);
            if (start.period() == null || start.period().start() == null) {
                add(second, sentence);
                return;
            }
            DayOfWeek last = DayOfWeek.of(((Meaning.Weekday) second.meaning()).day());
            Period end = Period.day(start.period().start().with(TemporalAdjusters.next(last)));
            add(second, resolver.remember(second, Resolver.Value.date(end, start.anchor()), start(second), sentence.number(), sentence.line()));
        }

        /** Adds two dates that are joined: the first of a range is the latest that lies before the second. */
        private void addRange(Match first, Match second, Sentence sentence) {
            int at = found.size();
            Resolver.Value end = add(second, sentence);
            Recurrence recurrence = ((Meaning.Yearly) first.meaning()).recurrence();
            if (end.period() == null || end.period().start() == null) {
                add(first, sentence);
            } else {
                Period period = recurrence.in(end.period().start().getYear());
                boolean ends = terms.is(first.to(), "bis") || terms.is(first.to(), "bis zum") || terms.isDash(first.to());
                LocalDate latest = ends ? end.period().start() : end.period().start().plusMonths(FAR);
                boolean after = period.start().isAfter(latest);
                Period start = after ? recurrence.in(end.period().start().getYear() - 1) : period;
                add(first, Resolver.Value.date(start, end.anchor()));
            }
            found.add(at, found.remove(found.size() - 1));
        }

        private Resolver.Value add(Match match, Sentence sentence) {
            Resolver.Value value = resolver.resolve(match, start(match), sentence.number(), sentence.line());
            add(match, value);
            return value;
        }

        private int start(Match match) {
            return terms.tokens.codePoint(terms.start(match.from()));
        }

        private void add(Match match, Resolver.Value value) {
            int from = terms.start(match.from());
            int to = terms.end(match.to() - 1);
            int start = terms.tokens.codePoint(from);
            Optional<String> mod = Optional.of(match.mod()).filter(name -> !name.isEmpty());
            found.add(new TimeExpression(value.type(), value.text(), mod,
                    Optional.ofNullable(value.anchor()).map(Object::toString), start, terms.tokens.codePoint(to), zones.at(start),
                    terms.text.substring(from, to)));
        }
    }
}
