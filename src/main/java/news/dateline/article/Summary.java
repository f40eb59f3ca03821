package news.dateline.article;

import java.util.List;

/**
 * The article in two or three of its own sentences.
 *
 * @param text      the sentences, parted by spaces
 * @param sentences where they stand in the article, in its order
 */
public record Summary(String text, List<Span> sentences) {

    public Summary {
        sentences = List.copyOf(sentences);
    }
}
