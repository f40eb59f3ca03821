package news.dateline.article;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of an article as a newsroom submitted it.
 *
 * @param uri            the article's stable identity in the newsroom system, never blank
 * @param version        where this version stands in the article's history
 * @param pubStatus      whether it may be published
 * @param embargoedUntil before this moment nothing is announced, listed or searchable
 * @param content        what there is to read
 * @param document       the ninjs item as JSON text; raw copy is wrapped into one
 * @param contentHash    SHA-256 of the document in canonical form, hexadecimal; equal exactly when two submissions say the same
 */
public record Article(
        String uri,
        Version version,
        PubStatus pubStatus,
        Optional<Instant> embargoedUntil,
        Content content,
        String document,
        String contentHash) {

    /** Longest uri in UTF-16 units: it is a database key, and an index row of PostgreSQL ends at 2,700 bytes. */
    public static final int MAX_URI_LENGTH = 600;

    /** Whether a text can be an article's uri: not blank, not too long, no control characters. */
    public static boolean isUri(String text) {
        return !text.isBlank() && text.length() <= MAX_URI_LENGTH && text.chars().noneMatch(Character::isISOControl);
    }
}
