package news.dateline.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import news.dateline.article.PubStatus;
import news.dateline.article.Version;

/**
 * What the rules need to know of a stored article.
 *
 * @param uri            the article
 * @param version        the newest version accepted
 * @param revision       counts up with each stored state, over all versions, so that version and revision together name one state
 * @param standing       what it is to the world
 * @param pubStatus      its publishing status
 * @param embargoedUntil its embargo
 * @param announced      whether subscribers have been told of it as indexed
 * @param contentHash    the hash of the newest version; empty when only a withdrawal is known
 * @param language       the language of its text
 * @param statements     ids of what its enrichment states
 * @param published      for order and filters
 */
record ArticleState(
        String uri,
        Version version,
        int revision,
        Standing standing,
        PubStatus pubStatus,
        Optional<Instant> embargoedUntil,
        boolean announced,
        Optional<String> contentHash,
        Optional<String> language,
        List<String> statements,
        Instant published) {

    /** The article after its withdrawal, which leaves everything else as it was. */
    ArticleState withdrawn(Version newest, int newRevision) {
        return new ArticleState(uri, newest, newRevision, Standing.WITHDRAWN, PubStatus.CANCELED, embargoedUntil, announced,
                contentHash, language, statements, published);
    }

    /** The article once its embargo has ended. */
    ArticleState released() {
        return new ArticleState(uri, version, revision, Standing.LIVE, pubStatus, embargoedUntil, true, contentHash, language,
                statements, published);
    }
}
