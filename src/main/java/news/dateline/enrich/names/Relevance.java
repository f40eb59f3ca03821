package news.dateline.enrich.names;

import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Rel;

/**
 * How much an article is about what it names: the zones it is named in, how early, and how often. A credit, byline or date
 * line counts nothing, and an agency only in a headline or kicker.
 */
final class Relevance {

    /** From here on an article is about something. */
    private static final double ABOUT = 0.5;
    private static final double LITTLE = 0.02;

    private final int tokens;

    Relevance(int tokens) {
        this.tokens = Math.max(1, tokens);
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
            head |= isHead(occurrence.zone());
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

    private static boolean isHead(ZoneKind zone) {
        return zone == ZoneKind.HEADLINE || zone == ZoneKind.KICKER || zone == ZoneKind.LEDE;
    }

    private double weight(Occurrence occurrence) {
        return switch (occurrence.zone()) {
            case HEADLINE -> 1.6;
            case KICKER -> 1.0;
            case LEDE -> 1.0;
            case SUMMARY -> 0.6;
            case INTERTITLE -> 0.6;
            case CAPTION -> 0.4;
            case CREDIT, BYLINE, DATELINE -> 0;
            case BODY -> 0.25 + 0.35 * Math.max(0, 1 - 3.0 * occurrence.first() / tokens);
        };
    }
}
