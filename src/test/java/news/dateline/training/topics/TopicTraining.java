package news.dateline.training.topics;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes the derived resource of the topics, {@code topics.tsv}. Deterministic, some seconds.
 *
 * <p>{@code java -cp target/classes:target/test-classes:… news.dateline.training.topics.TopicTraining DATA} with the folder that holds
 * {@code vocabulary/iptc-mediatopics.en-GB.json} (IPTC, CC BY 4.0), from the root of the repository.
 */
public final class TopicTraining {

    private static final Path RESOURCES = Path.of("src/main/resources/news/dateline/enrich/topics");

    private TopicTraining() {
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        TopicTableMaker.make(data.resolve("vocabulary/iptc-mediatopics.en-GB.json"), RESOURCES);
    }
}
