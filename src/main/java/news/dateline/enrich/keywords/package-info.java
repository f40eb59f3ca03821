/**
 * The words and phrases that say what an article is about.
 *
 * <p>{@link news.dateline.enrich.keywords.KeywordReader} is the one way in.
 */
package news.dateline.enrich.keywords;
