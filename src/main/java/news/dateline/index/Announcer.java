package news.dateline.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import news.dateline.article.Announcement;
import news.dateline.article.Cause;
import news.dateline.article.Change;
import news.dateline.article.Enrichment;
import news.dateline.article.EventType;
import news.dateline.article.Withdrawal;

/** Composes what subscribers are told about a new state of an article. */
final class Announcer {

    private final EventJson json;
    private final Instant now;

    Announcer(EventJson json, Instant now) {
        this.json = json;
        this.now = now;
    }

    /** What new content changes for a subscriber, compared with what it was told before. */
    Change change(Optional<ArticleState> before, String textBefore, ArticleState after, Enrichment enrichment) {
        Optional<ArticleState> told = before.filter(ArticleState::announced);
        Cause cause = causeOf(told.isPresent());
        boolean live = told.filter(state -> state.standing() == Standing.LIVE).isPresent();
        boolean substantive = !live || Substance.differs(textBefore, enrichment.text());
        // After a withdrawal a subscriber has nothing left to compare with.
        List<String> known = told.filter(state -> state.standing() != Standing.WITHDRAWN)
                .map(ArticleState::statements).orElse(List.of());
        return new Change(cause.value(), substantive,
                told.map(state -> new Change.Previous(state.version().label(), state.revision())),
                minus(after.statements(), known), minus(known, after.statements()));
    }

    /** What a new version is to subscribers: a correction of what they were told, or news. */
    static Cause causeOf(boolean announcedBefore) {
        return announcedBefore ? Cause.CORRECTION : Cause.SUBMISSION;
    }

    /** The event of an article that goes live. */
    static EventType liveEvent(boolean announcedBefore) {
        return announcedBefore ? EventType.UPDATED : EventType.INDEXED;
    }

    private static List<String> minus(List<String> these, List<String> those) {
        List<String> rest = new ArrayList<>(these);
        rest.removeAll(those);
        return rest;
    }

    /** The event for content that takes effect. */
    Announcement content(EventType type, Cause cause, ArticleState state, ArticleDraft.Content content,
            Optional<String> traceparent) {
        return announcement(type, cause, state, traceparent,
                json.article(content.document(), content.enrichment(), content.change()));
    }

    /** The event for a kill. */
    Announcement withdrawal(ArticleState state, String value, Optional<String> traceparent) {
        return announcement(EventType.WITHDRAWN, Cause.WITHDRAWAL, state, traceparent, value);
    }

    /** The value of the event for a kill, which is also what the store remembers of it. */
    String withdrawal(ArticleState state, Withdrawal withdrawal) {
        return json.withdrawn(state.uri(), state.version(), now, withdrawal);
    }

    private Announcement announcement(EventType type, Cause cause, ArticleState state, Optional<String> traceparent,
            String data) {
        return new Announcement(EventId.of(state.uri(), state.version(), state.revision(), type), type, cause, state.uri(),
                state.version().label(), state.revision(), state.language(), state.pubStatus(), now, traceparent, data);
    }
}
