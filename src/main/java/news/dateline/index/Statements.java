package news.dateline.index;

import java.util.ArrayList;
import java.util.List;

import news.dateline.article.Enrichment;

/** Gives every statement of an enrichment an id that stays the same as long as the statement does. */
final class Statements {

    private Statements() {
    }

    /** The ids of what an enrichment states, in its order, such as {@code language:de-CH}, {@code geonames:2660646}, {@code medtop:11000000} or {@code source:photo:Reuters}. */
    static List<String> idsOf(Enrichment enrichment) {
        List<String> ids = new ArrayList<>();
        enrichment.language().ifPresent(language -> ids.add("language:" + language.tag()));
        enrichment.people().forEach(person -> ids.add(person.id()));
        enrichment.organisations().forEach(organisation -> ids.add(organisation.id()));
        enrichment.places().forEach(place -> ids.add(place.id()));
        enrichment.topics().forEach(topic -> ids.add(topic.code()));
        for (Enrichment.Source source : enrichment.sources()) {
            ids.add("source:" + source.role() + ":" + source.name().replace('\n', ' '));
        }
        return ids.stream().distinct().toList();
    }
}
