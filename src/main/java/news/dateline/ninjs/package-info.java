/**
 * Newsroom formats in: reads IPTC ninjs 2.x and 3.x items and raw copy into {@link news.dateline.article.Article}, or says
 * why it cannot. Knows the wire, no Kafka and no database.
 */
package news.dateline.ninjs;
