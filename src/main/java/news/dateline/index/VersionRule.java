package news.dateline.index;

import java.time.Instant;
import java.util.Optional;

import news.dateline.article.Article;
import news.dateline.article.PubStatus;
import news.dateline.article.Rejection;
import news.dateline.article.Rejection.Reason;
import news.dateline.article.Version;
import news.dateline.index.Ruling.Silence;

/**
 * The version rule of contract section 1: what a message does to its article, from the article's stored state alone.
 *
 * <p>Where the contract leaves it open:
 * <ul>
 * <li>Without comparable versions arrival order decides, but the very content that is stored already is a duplicate:
 * newsroom systems send again after a time-out.
 * <li>A killed article comes back only with a version that is provably higher. A kill that arrived before its article
 * knows no version, so any version is higher than it.
 * <li>{@code pubStatus canceled} with the stored version withdraws it: a kill must not fail because a system did not
 * count up. With a lower version it is stale, because what it kills is gone already.
 * </ul>
 */
final class VersionRule {

    private VersionRule() {
    }

    /** What a submission does. */
    static Ruling submitted(Optional<ArticleState> stored, Article article, Instant now) {
        boolean cancels = article.pubStatus() == PubStatus.CANCELED;
        if (stored.isEmpty()) {
            return cancels ? new Ruling.Withdraw() : new Ruling.Accept(standing(article, now));
        }
        ArticleState state = stored.get();
        if (cancels) {
            return canceled(state, article);
        }
        boolean sameContent = state.contentHash().filter(article.contentHash()::equals).isPresent();
        return switch (article.version().comparedTo(state.version())) {
            case HIGHER -> new Ruling.Accept(standing(article, now));
            case LOWER -> new Ruling.Ignore(Silence.STALE);
            case EQUAL -> sameContent ? new Ruling.Ignore(Silence.DUPLICATE) : conflict();
            case INCOMPARABLE -> arrival(state, article, sameContent, now);
        };
    }

    private static Ruling canceled(ArticleState state, Article article) {
        Version.Order order = article.version().comparedTo(state.version());
        if (order == Version.Order.LOWER) {
            return new Ruling.Ignore(Silence.STALE);
        }
        boolean done = state.standing() == Standing.WITHDRAWN && order != Version.Order.HIGHER;
        return done ? new Ruling.Ignore(Silence.DUPLICATE) : new Ruling.Withdraw();
    }

    private static Ruling arrival(ArticleState state, Article article, boolean sameContent, Instant now) {
        if (sameContent) {
            return new Ruling.Ignore(Silence.DUPLICATE);
        }
        boolean mayComeBack = state.version().equals(Version.NONE) && !article.version().equals(Version.NONE);
        if (state.standing() == Standing.WITHDRAWN && !mayComeBack) {
            return new Ruling.Ignore(Silence.STALE);
        }
        return new Ruling.Accept(standing(article, now));
    }

    private static Ruling conflict() {
        return new Ruling.Refuse(new Rejection(Reason.VERSION_CONFLICT, "this version is stored already with other content"));
    }

    private static Standing standing(Article article, Instant now) {
        if (article.pubStatus() == PubStatus.WITHHELD) {
            return Standing.WITHHELD;
        }
        return article.embargoedUntil().filter(now::isBefore).isPresent() ? Standing.EMBARGOED : Standing.LIVE;
    }

    /** What a kill does: it always works, and works once. */
    static Ruling withdrawn(Optional<ArticleState> stored) {
        boolean done = stored.filter(state -> state.standing() == Standing.WITHDRAWN).isPresent();
        return done ? new Ruling.Ignore(Silence.DUPLICATE) : new Ruling.Withdraw();
    }

    /** What the end of an embargo does. */
    static Ruling released(Optional<ArticleState> stored, Instant now) {
        return stored
                .filter(state -> state.standing() == Standing.EMBARGOED)
                .filter(state -> state.embargoedUntil().filter(now::isBefore).isEmpty())
                .<Ruling>map(due -> new Ruling.Release())
                .orElseGet(() -> new Ruling.Ignore(Silence.NOT_DUE));
    }
}
