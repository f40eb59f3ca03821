package news.dateline.article;

import java.util.List;

/**
 * A person the article names.
 *
 * @param id         the authority file's, or {@code person:} and the name in small letters and hyphens
 * @param name       the fullest name known
 * @param roles      offices and functions the article gives the person, as printed but for articles
 * @param rel        whether the article is about the person
 * @param relevance  how much the article is about the person, 0 to 1
 * @param confidence how sure it is that this person is named, 0 to 1
 * @param sameAs     identifiers elsewhere, from the authority file
 * @param mentions   where, in the order of the text
 */
public record Person(
        String id,
        String name,
        List<String> roles,
        Rel rel,
        double relevance,
        double confidence,
        List<String> sameAs,
        List<Mention> mentions) {

    public Person {
        roles = List.copyOf(roles);
        sameAs = List.copyOf(sameAs);
        mentions = List.copyOf(mentions);
    }
}
