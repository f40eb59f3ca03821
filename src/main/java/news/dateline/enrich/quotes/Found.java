package news.dateline.enrich.quotes;

import java.util.Optional;
import news.dateline.article.Quote;
import news.dateline.article.Quote.Kind;
import news.dateline.article.Quote.Speaker;

/**
 * Speech found, in tokens.
 *
 * @param kind    how it is reported
 * @param from    first token of the words
 * @param to      token after the last
 * @param cue     the cue's text, empty if there is none
 * @param speaker who speaks
 */
record Found(Kind kind, int from, int to, String cue, Optional<Speaker> speaker) {

    /** Indirect speech without the commas and colons around it. */
    static Found indirect(Copy copy, int from, int to, String cue, Optional<Speaker> speaker) {
        int start = from;
        int end = to;
        while (start < end && (copy.isComma(start) || copy.isSign(start, ':'))) {
            start++;
        }
        while (end > start && copy.isComma(end - 1)) {
            end--;
        }
        return new Found(Kind.INDIRECT, start, end, cue, speaker);
    }

    Quote quote(Copy copy) {
        int start = copy.tokens.start(from);
        int end = copy.tokens.end(to - 1);
        return new Quote(kind, copy.tokens.text().substring(start, end), copy.tokens.codePoint(start), copy.tokens.codePoint(end),
                cue.isEmpty() ? Optional.empty() : Optional.of(cue), speaker);
    }
}
