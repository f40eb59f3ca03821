package news.dateline.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where and as whom this instance publishes. */
@ConfigMapping(prefix = "dateline.publish")
interface PublishConfig {

    /** Topic of events. */
    @WithDefault("article-indexed")
    String eventTopic();

    /** Topic of dead letters. */
    @WithDefault("new-article-dlq")
    String deadLetterTopic();

    /**
     * Name of this replica, part of its Kafka transactional id. Must differ between replicas and stay the same when one is
     * restarted: its successor then ends the transaction it left open at once instead of after a time-out.
     */
    String instance();

    /** The {@code ce_source} of events. */
    @WithDefault("/dateline")
    String source();

    /** Where subscribers find the schemas of event data. */
    @WithDefault("https://dateline.news/contract/")
    String schemaBase();

    /** Compression of what is published: none, gzip, snappy, lz4 or zstd. */
    @WithDefault("lz4")
    String compression();
}
