package news.dateline.article;

/**
 * A word or phrase that says what the article is about.
 *
 * @param text  in the form a dictionary would list, as far as the engine can tell
 * @param score 0 to 1, how much the article is about it
 */
public record Keyword(String text, double score) {
}
