package news.dateline.article;

import java.util.List;
import java.util.Optional;

/**
 * An organisation the article names.
 *
 * @param id         the authority file's, or {@code organisation:} and a name in small letters and hyphens
 * @param name       the fullest name the article gives, or that of the authority file
 * @param acronym    its acronym, if it is not the name itself
 * @param rel        whether the article is about it
 * @param relevance  how much the article is about it, 0 to 1
 * @param confidence how sure it is that this organisation is named, 0 to 1
 * @param sameAs     identifiers elsewhere, from the authority file
 * @param mentions   where, in the order of the text
 */
public record Organisation(
        String id,
        String name,
        Optional<String> acronym,
        Rel rel,
        double relevance,
        double confidence,
        List<String> sameAs,
        List<Mention> mentions) {

    public Organisation {
        sameAs = List.copyOf(sameAs);
        mentions = List.copyOf(mentions);
    }
}
