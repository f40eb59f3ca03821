package news.dateline.enrich.quotes;

import java.util.List;
import news.dateline.article.Span;

/**
 * A person the article mentions, who may be a speaker.
 *
 * @param name     the full name
 * @param id       identifier of the person in the enrichment
 * @param mentions where the article names the person, by full or short name, in code points, ascending
 */
public record SpeakerCandidate(String name, String id, List<Span> mentions) {

    public SpeakerCandidate {
        mentions = List.copyOf(mentions);
    }
}
