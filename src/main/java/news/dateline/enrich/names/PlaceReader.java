package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.Place;
import news.dateline.enrich.names.Authorities.Entry;
import news.dateline.enrich.text.Tokens;

/** Makes places of their names; which of those that share a name is {@link PlaceResolver}'s to tell. */
final class PlaceReader {

    private final PlaceTable table;
    private final Calibration calibration;

    PlaceReader(PlaceTable table, Calibration calibration) {
        this.table = table;
        this.calibration = calibration;
    }

    List<Place> read(Tokens tokens, Word[] words, List<Occurrence> all, Authorities authorities, Relevance relevance, String language, String home,
            boolean isHomeSure) {
        List<Occurrence> names = all.stream().filter(o -> o.type() == Label.PLACE).toList();
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> peoples = Demonyms.count(words);
        PlaceResolver resolver = new PlaceResolver(table, tokens, words, names, peoples, language, home, isHomeSure);
        Map<String, Subject> subjects = new LinkedHashMap<>();
        Map<String, Integer> resolved = new HashMap<>();
        for (Occurrence name : names) {
            int place = resolver.resolve(name);
            String shown = name.base();
            String key = name.authority().map(entry -> "authority " + entry.id())
                    .orElse(place == PlaceResolver.NOWHERE ? Slug.of(shown) : "#" + place);
            Subject subject = subjects.computeIfAbsent(key, k -> new Subject(shown));
            subject.add(name);
            resolved.put(key, place);
        }
        List<Place> places = new ArrayList<>();
        subjects.forEach((key, subject) -> places.add(place(tokens, subject, resolved.get(key), authorities, relevance, language, home, peoples)));
        places.sort((a, b) -> Double.compare(b.relevance(), a.relevance()));
        return places;
    }

    private Place place(Tokens tokens, Subject subject, int place, Authorities authorities, Relevance relevance, String language,
            String home, Map<String, Integer> peoples) {
        String name = subject.longest().length() > subject.name.length() ? subject.longest() : subject.name;
        boolean found = place != PlaceResolver.NOWHERE;
        boolean positioned = found && table.isPositioned(place);
        String country = found ? table.country(place) : "";
        double extra = found && table.isCountry(place) ? 0.15 * peoples.getOrDefault(country, 0) : 0;
        double weight = relevance.of(subject, Math.min(1, extra));
        String shown = found ? table.name(place, language) : name;
        String own = home.equals("CH") || home.equals("LI") ? shown.replace("ß", "ss") : shown;
        Optional<Entry> authority = subject.authority.or(() -> authorities.named(own, Label.PLACE));
        int id = found ? table.id(place) : 0;
        String kind = found ? table.kind(place) : PlaceKinds.of(name);
        return new Place(authority.map(Entry::id).orElseGet(() -> id > 0 ? "geonames:" + id : "place:" + Slug.of(own)),
                authority.map(Entry::name).orElse(own), kind, Optional.of(country).filter(c -> !c.isEmpty()),
                id > 0 ? Optional.of(id) : Optional.empty(), positioned ? Optional.of(table.lat(place)) : Optional.empty(),
                positioned ? Optional.of(table.lon(place)) : Optional.empty(), Relevance.rel(weight), weight,
                subject.confidence(calibration), authority.map(Entry::sameAs).orElse(List.of()), subject.mentions(tokens));
    }
}
