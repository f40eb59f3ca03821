package news.dateline.article;

/**
 * A place in the text where someone or something is named. Offsets count Unicode code points, end exclusive.
 *
 * @param start first code point
 * @param end   code point after the last
 * @param zone  the part of the article it stands in
 * @param text  the name as printed
 */
public record Mention(int start, int end, Enrichment.ZoneKind zone, String text) {
}
