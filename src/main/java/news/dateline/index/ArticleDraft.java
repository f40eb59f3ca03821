package news.dateline.index;

import java.util.Optional;

/**
 * An article as a batch leaves it.
 *
 * @param state      its new state
 * @param content    its new content; empty if the content stays as stored
 * @param withdrawal the value of its withdrawal, JSON; there exactly if it is withdrawn
 */
record ArticleDraft(ArticleState state, Optional<Content> content, Optional<String> withdrawal) {

    /**
     * Content as stored and announced, JSON each.
     *
     * @param document   the ninjs item
     * @param enrichment what was read out of it
     * @param change     what it changes for a subscriber
     * @param text       the canonical text, to compare a correction with
     * @param headline   the headline
     */
    record Content(String document, String enrichment, String change, String text, Optional<String> headline) {
    }
}
