package news.dateline.article;

import java.util.List;

/**
 * A subject of the article, as a concept of the IPTC Media Topics.
 *
 * @param code       the concept, {@code medtop:} and eight digits
 * @param name       its English label
 * @param path       the codes of the broader concepts, from the top level down; empty for a top level
 * @param confidence 0 to 1
 */
public record Topic(String code, String name, List<String> path, double confidence) {

    public Topic {
        path = List.copyOf(path);
    }
}
