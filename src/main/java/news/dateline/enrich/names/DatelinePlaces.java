package news.dateline.enrich.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.enrich.text.Tokens;

/**
 * Finds the place of a date line in capitals where the tagger saw none: a line of one word has no words around it to tell by, but a
 * date line starts with its place.
 */
final class DatelinePlaces {

    private static final double CONFIDENCE = 0.85;
    private static final int MOST_WORDS = 4;
    private static final Set<String> PARTICLES = Set.of("am", "an", "der", "im", "in", "bei", "ob", "de", "la", "del", "di", "sur");

    private DatelinePlaces() {
    }

    /** Adds to the names of a document, in order, the place of its date line. */
    static void add(Tokens tokens, List<Zone> zones, List<Occurrence> names) {
        Optional<Zone> first = zones.stream().filter(zone -> zone.kind() == ZoneKind.DATELINE && zone.start() < zone.end()).findFirst();
        if (first.isPresent() && add(tokens, first.get(), names)) {
            names.sort((a, b) -> Integer.compare(a.first(), b.first()));
        }
    }

    private static boolean add(Tokens tokens, Zone zone, List<Occurrence> names) {
        int first = Math.max(0, tokens.tokenAt(tokens.index(zone.start())));
        int last = first;
        while (last < tokens.count() && tokens.codePoint(tokens.start(last)) < zone.end()) {
            last++;
        }
        if (first < last && tokens.is(first, "(")) {
            first = afterSign(tokens, first, last);
        }
        int end = first;
        while (end < last && end - first < MOST_WORDS && (isName(tokens, end) || end + 1 < last && end > first
                && PARTICLES.contains(tokens.form(end)) && isName(tokens, end + 1))) {
            end++;
        }
        if (first == end || isNamed(names, first, end)) {
            return false;
        }
        String text = tokens.text().substring(tokens.start(first), tokens.end(end - 1));
        names.add(new Occurrence(first, end, Label.PLACE, CONFIDENCE, ZoneKind.DATELINE, text, text, Optional.empty()));
        return true;
    }

    private static boolean isName(Tokens tokens, int t) {
        String form = tokens.form(t);
        return tokens.isWord(t) && form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** Where the line goes on after an agency's sign in brackets and a dash. */
    private static int afterSign(Tokens tokens, int open, int last) {
        int t = open;
        while (t < last && !tokens.is(t, ")")) {
            t++;
        }
        t++;
        return t < last && !tokens.isWord(t) ? t + 1 : t;
    }

    private static boolean isNamed(List<Occurrence> names, int first, int end) {
        return names.stream().anyMatch(name -> name.first() < end && name.end() > first);
    }
}
