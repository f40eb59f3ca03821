package news.dateline.index;

import java.time.Instant;
import java.util.Optional;

import news.dateline.article.Enrichment;
import news.dateline.article.Message;
import news.dateline.article.Origin;

/**
 * A message ready to be decided.
 *
 * @param origin      where it came from
 * @param arrived     when the broker took it
 * @param traceparent its W3C trace context
 * @param message     what it asks for
 * @param enrichment  what was read out of it; there for every submission that is not a kill
 */
public record Received(Origin origin, Instant arrived, Optional<String> traceparent, Message message,
        Optional<Enrichment> enrichment) {
}
