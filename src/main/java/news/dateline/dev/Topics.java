package news.dateline.dev;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The service's topics under their default names, as an operator would create them, but on a single broker. */
public final class Topics {

    public static final String NEW_ARTICLE = "new-article";
    public static final String ARTICLE_INDEXED = "article-indexed";
    public static final String ARTICLE_INDEXED_BACKFILL = "article-indexed-backfill";
    public static final String DEAD_LETTERS = "new-article-dlq";

    /** For events, which carry an article and its enrichment, and for dead letters, which are a message and some headers. */
    static final String MAX_MESSAGE_BYTES = String.valueOf(8 << 20);
    /** Above the service's own limit of 2 MiB, so that what is too large arrives and is rejected; below that of dead letters. */
    private static final String MAX_SUBMISSION_BYTES = String.valueOf(4 << 20);

    private static final int PARTITIONS = 6;
    private static final short ONE_REPLICA = 1;

    private Topics() {
    }

    /** Creates the topics that are not there yet. */
    public static void create(String bootstrapServers) {
        List<NewTopic> topics = List.of(
                topic(NEW_ARTICLE, PARTITIONS, MAX_SUBMISSION_BYTES),
                topic(ARTICLE_INDEXED, PARTITIONS, MAX_MESSAGE_BYTES),
                topic(ARTICLE_INDEXED_BACKFILL, PARTITIONS, MAX_MESSAGE_BYTES),
                topic(DEAD_LETTERS, 1, MAX_MESSAGE_BYTES));
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            for (var creation : admin.createTopics(topics).values().entrySet()) {
                try {
                    creation.getValue().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("Cannot create topic " + creation.getKey(), e.getCause());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }

    private static NewTopic topic(String name, int partitions, String maxMessageBytes) {
        return new NewTopic(name, partitions, ONE_REPLICA)
                .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, maxMessageBytes));
    }
}
