package news.dateline.article;

import java.util.Optional;

/**
 * What a newsroom says about a kill. Every part is optional: a kill needs nothing but the article's uri.
 *
 * @param scope        where the kill applies, in the newsroom's own words
 * @param internalNote for the newsroom's eyes
 * @param publicNote   for readers
 * @param replacedBy   the uri of the article that takes its place
 */
public record Withdrawal(Optional<String> scope, Optional<String> internalNote, Optional<String> publicNote,
        Optional<String> replacedBy) {

    /** A kill without a word. */
    public static final Withdrawal PLAIN = new Withdrawal(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
