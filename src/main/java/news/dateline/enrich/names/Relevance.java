package news.dateline.enrich.names;

import java.util.List;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Rel;
import news.dateline.enrich.text.Tokens;

/**
 * How much an article is about what it names: the zones it is named in, how early, and how often. A credit, byline or date
 * line counts nothing, and an agency only in a headline. Where no zone is a lede the first paragraph is.
 */
final class Relevance {

    /** From here on an article is about something. */
    private static final double ABOUT = 0.5;
    private static final double LITTLE = 0.02;

    private static final double LEDE = 1.0;
    /** The most tokens of a first paragraph that count as lede where no zone is one. */
    private static final int OPENING = 80;

    private final int tokens;
    /** The token before which body counts as lede. */
    private final int opening;

    private Relevance(int tokens, int opening) {
        this.tokens = Math.max(1, tokens);
        this.opening = opening;
    }

    static Relevance of(Tokens tokens, List<Zone> zones) {
        if (zones.stream().anyMatch(zone -> zone.kind() == ZoneKind.LEDE)) {
            return new Relevance(tokens.count(), 0);
        }
        return new Relevance(tokens.count(), zones.stream().filter(zone -> zone.kind() == ZoneKind.BODY && zone.start() < zone.end()).findFirst()
                .map(zone -> Math.min(tokens.tokenAt(tokens.index(zone.end())), tokens.tokenAt(tokens.index(zone.start())) + OPENING)).orElse(0));
    }

    /**
     * The relevance of a subject.
     *
     * @param extra further weight, as from a country's adjective
     */
    double of(Subject subject, double extra) {
        boolean agency = subject.known.filter(Directory.Entry::isAgency).isPresent();
        double sum = 0;
        boolean head = false;
        for (Occurrence occurrence : subject.occurrences) {
            if (occurrence.isImprint() || agency && occurrence.zone() != ZoneKind.HEADLINE) {
                continue;
            }
            head |= isHead(occurrence);
            sum += weight(occurrence);
        }
        if (sum == 0) {
            return LITTLE;
        }
        sum += extra;
        double relevance = sum / (sum + 2);
        return Math.round((head ? relevance : Math.min(relevance, 0.75)) * 1000) / 1000.0;
    }

    static Rel rel(double relevance) {
        return relevance >= ABOUT ? Rel.ABOUT : Rel.MENTIONS;
    }

    private boolean isHead(Occurrence occurrence) {
        ZoneKind zone = occurrence.zone();
        return isOpening(occurrence) || zone == ZoneKind.HEADLINE || zone == ZoneKind.KICKER || zone == ZoneKind.LEDE;
    }

    private boolean isOpening(Occurrence occurrence) {
        return occurrence.zone() == ZoneKind.BODY && occurrence.first() < opening;
    }

    private double weight(Occurrence occurrence) {
        return switch (occurrence.zone()) {
            case HEADLINE -> 2.0;
            case KICKER -> 1.0;
            case LEDE -> LEDE;
            case SUMMARY -> 0.6;
            case INTERTITLE -> 0.6;
            case CAPTION -> 0.4;
            case CREDIT, BYLINE, DATELINE -> 0;
            case BODY -> isOpening(occurrence) ? LEDE : 0.25 + 0.35 * Math.max(0, 1 - 3.0 * occurrence.first() / tokens);
        };
    }
}
