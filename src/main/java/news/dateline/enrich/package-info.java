/**
 * Text in, typed metadata out: pure, thread-safe, no database, no Kafka, no network.
 *
 * <p>{@link news.dateline.enrich.Engine} is the one way in. It lays out the article as canonical text with zones and then
 * reads that text: language, date of publication, sources, and measures of length and difficulty. Every reader is a class
 * of its own, scans with a bounded look-ahead and is linear in the length of the text. What it knows about words lies in
 * vocabulary files beside it ({@link news.dateline.enrich.Vocabulary}).
 *
 * <p>Inside the package positions are UTF-16 indices; the code points of the contract are counted once, at the end, by
 * {@link news.dateline.enrich.CodePoints}.
 */
package news.dateline.enrich;
