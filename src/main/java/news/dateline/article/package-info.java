/**
 * The vocabulary: what the other packages talk about, as immutable records without any framework.
 *
 * <p>{@link news.dateline.article.Article} is what a newsroom sent, {@link news.dateline.article.Enrichment} what was
 * read out of it, {@link news.dateline.article.Announcement} what subscribers are told, and
 * {@link news.dateline.article.Rejection} why a message could not be used.
 */
package news.dateline.article;
