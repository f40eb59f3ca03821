package news.dateline.enrich.dates;

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

    /** One reading of one text. */
    private static final class Reading {

        private final Terms terms;
        private final Zones zones;
        private final Grammar grammar;
        private final Resolver resolver;
        private final List<TimeExpression> found = new ArrayList<>();

        Reading(Terms terms, Zones zones, Optional<Reference> published) {
            this.terms = terms;
            this.zones = zones;
            this.grammar = new Grammar(terms);
            this.resolver = new Resolver(published, new Tenses(terms));
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
                sentence(s, line);
                first = end;
            }
            return List.copyOf(found);
        }

        private boolean startsLine(int token) {
            for (int i = terms.tokens.end(token - 1); i < terms.tokens.start(token); i++) {
                if (terms.text.charAt(i) == '\n') {
                    return true;
                }
            }
            return false;
        }

        private void sentence(int sentence, int line) {
            List<Match> matches = new ArrayList<>();
            for (int i = terms.from(); i < terms.to();) {
                Match match = grammar.at(i);
                if (match != null) {
                    matches.add(match);
                }
                i = match == null ? i + 1 : match.to();
            }
            for (int m = 0; m < matches.size(); m++) {
                // A time of day may come before its day: "um 20 Uhr am Samstag".
                boolean swapped = isTimeOfDay(matches.get(m)) && m + 1 < matches.size() && matches.get(m + 1).isDay()
                        && isBefore(matches.get(m), matches.get(m + 1)) && (m == 0 || !matches.get(m - 1).isDay());
                if (swapped) {
                    int at = found.size();
                    add(matches.get(m + 1), sentence, line);
                    add(matches.get(m), sentence, line);
                    found.add(at, found.remove(found.size() - 1));
                    m++;
                } else {
                    add(matches.get(m), sentence, line);
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

        private void add(Match match, int sentence, int line) {
            int from = terms.start(match.from());
            int to = terms.end(match.to() - 1);
            int start = terms.tokens.codePoint(from);
            Resolver.Value value = resolver.resolve(match, start, sentence, line);
            found.add(new TimeExpression(value.type(), value.text(), match.mod().isEmpty() ? Optional.empty() : Optional.of(match.mod()),
                    Optional.ofNullable(value.anchor()).map(Object::toString), start, terms.tokens.codePoint(to), zones.at(start),
                    terms.text.substring(from, to)));
        }
    }
}
