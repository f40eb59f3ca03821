/**
 * What an article is about, as IPTC Media Topics.
 *
 * <p>{@link news.dateline.enrich.topics.TopicReader} is the one way in. Evidence comes from the project's own lists of indicator
 * terms in German, French, Italian and English.
 */
package news.dateline.enrich.topics;
