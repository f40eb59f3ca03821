package news.dateline.enrich.names;

import java.util.List;
import news.dateline.article.Organisation;
import news.dateline.article.Person;
import news.dateline.article.Place;

/**
 * Whom and what an article names, each list by relevance, the highest first.
 */
public record Names(List<Person> people, List<Organisation> organisations, List<Place> places) {

    /** Nothing named. */
    public static final Names NONE = new Names(List.of(), List.of(), List.of());

    public Names {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
    }
}
