/**
 * An article in two or three of its own sentences.
 *
 * <p>{@link news.dateline.enrich.summary.Summarizer} is the one way in.
 */
package news.dateline.enrich.summary;
