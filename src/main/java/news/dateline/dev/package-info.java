/**
 * Everything behind "{@code ./mvnw quarkus:dev} alone starts it": a real Kafka broker, a real PostgreSQL and a few
 * articles to look at, without Docker and without anything installed.
 *
 * <p>{@link news.dateline.dev.DevMain} is the way in. {@link news.dateline.dev.KafkaNode} and
 * {@link news.dateline.dev.PostgresNode} are of use to tests as well: each runs outside the JVM that asks for it, so a
 * test can kill it the hard way and start it again over the same data. Neither this package nor the servers it starts
 * are part of the production artefact.
 */
package news.dateline.dev;
