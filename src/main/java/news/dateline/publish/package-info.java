/**
 * Kafka out: events, dead letters and the input's offsets in one Kafka transaction
 * ({@link news.dateline.publish.TransactionalPublisher}).
 */
package news.dateline.publish;
