/**
 * Kafka in: turns records of {@code new-article} into messages, and takes each batch through
 * {@link news.dateline.enrich enrich}, {@link news.dateline.index index} and {@link news.dateline.publish publish}.
 *
 * <p>Start reading at {@link news.dateline.ingest.ArticleConsumer}, then {@link news.dateline.ingest.BatchProcessor}.
 */
package news.dateline.ingest;
