package news.dateline.article;

import java.util.Optional;

/**
 * What somebody is reported to have said, written or thought.
 *
 * @param kind    how it is reported
 * @param text    the words, without quotation marks around them
 * @param start   first code point of these words
 * @param end     code point after the last
 * @param cue     the words that introduce it, such as {@code sagte} or {@code laut}
 * @param speaker who is meant to have said it; empty if the text names none
 */
public record Quote(Kind kind, String text, int start, int end, Optional<String> cue, Optional<Speaker> speaker) {

    /** How speech is reported. */
    public enum Kind {
        /** Whole sentences in quotation marks. */
        DIRECT,
        /** In the reporter's words. */
        INDIRECT,
        /** A few words in quotation marks inside the reporter's sentence. */
        FRAGMENT
    }

    /**
     * Who speaks.
     *
     * @param name   as the article names them; the full name where the person is known
     * @param person identifier of the person in the enrichment; empty for bodies and for those without name
     * @param start  first code point of the words that name the speaker here
     * @param end    code point after the last
     */
    public record Speaker(String name, Optional<String> person, int start, int end) {
    }
}
