package news.dateline.article;

import java.time.Instant;
import java.util.Optional;

/**
 * One event for subscribers, complete and unchangeable: a replay sends exactly this again.
 *
 * @param id          deterministic: the same change of the same article has the same id, whoever announces it and however often
 * @param type        what happened
 * @param cause       what made it happen
 * @param uri         the article
 * @param version     the article's version label; empty if the newsroom gives none
 * @param revision    the enrichment's revision
 * @param language    BCP 47 tag of the text; empty if unknown
 * @param pubStatus   the article's publishing status
 * @param time        when the change was stored
 * @param traceparent the W3C trace context of the message that caused it; empty if it had none
 * @param data        the event's value, JSON
 */
public record Announcement(
        String id,
        EventType type,
        Cause cause,
        String uri,
        Optional<String> version,
        int revision,
        Optional<String> language,
        PubStatus pubStatus,
        Instant time,
        Optional<String> traceparent,
        String data) {
}
