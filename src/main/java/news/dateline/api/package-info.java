/**
 * REST, contract section 5. Reads {@link news.dateline.index.ArticleReads}; writes only by sending to {@code new-article}.
 */
package news.dateline.api;
