package news.dateline.article;

/**
 * A stretch of an article's text.
 *
 * @param start first code point
 * @param end   code point after the last
 */
public record Span(int start, int end) {
}
