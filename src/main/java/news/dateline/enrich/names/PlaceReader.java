package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.Place;
import news.dateline.enrich.names.Authorities.Entry;
import news.dateline.enrich.text.Tokens;

/**
 * Makes places of their names. Of places that share a name the likelier is taken: by population, by whether the document
 * names the country or speaks of its people, by the countries of the document's other places, and by where the article's
 * language is at home.
 */
final class PlaceReader {

    private static final int NOWHERE = -1;

    private final PlaceTable table;

    PlaceReader(PlaceTable table) {
        this.table = table;
    }

    List<Place> read(Tokens tokens, Word[] words, List<Occurrence> all, Authorities authorities, Relevance relevance, String language, String home) {
        Map<String, Integer> peoples = Demonyms.count(words);
        Map<String, Double> countries = new HashMap<>();
        peoples.forEach((country, count) -> countries.merge(country, Math.min(2, count * 0.7), Double::sum));
        List<Occurrence> names = all.stream().filter(o -> o.type() == Label.PLACE).toList();
        Map<String, int[]> candidates = new HashMap<>();
        for (Occurrence name : names) {
            int[] found = candidates.computeIfAbsent(name.text(), key -> candidates(name));
            countries(found, countries);
        }
        if (!home.isEmpty()) {
            countries.merge(home, 1.0, Double::sum);
        }
        Map<String, Subject> subjects = new LinkedHashMap<>();
        Map<String, Integer> resolved = new HashMap<>();
        for (Occurrence name : names) {
            int place = best(candidates.get(name.text()), countries);
            String key = name.authority().map(entry -> "authority " + entry.id())
                    .orElse(place == NOWHERE ? Slug.of(name.base()) : "#" + place);
            Subject subject = subjects.computeIfAbsent(key, k -> new Subject(name.base()));
            subject.add(name);
            resolved.put(key, place);
        }
        List<Place> places = new ArrayList<>();
        subjects.forEach((key, subject) -> places.add(place(tokens, subject, resolved.get(key), authorities, relevance, language, home, peoples)));
        places.sort((a, b) -> Double.compare(b.relevance(), a.relevance()));
        return places;
    }

    private int[] candidates(Occurrence name) {
        int[] found = table.named(name.text());
        if (found.length == 0 && !name.base().equals(name.text())) {
            found = table.named(name.base());
        }
        String bare = Word.bare(name.text());
        if (found.length == 0 && bare != null) {
            found = table.named(bare);
        }
        return found.length == 0 && isCapitals(name.base()) ? table.named(titleCase(name.base())) : found;
    }

    private static boolean isCapitals(String name) {
        return name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Bad Vilbel for BAD VILBEL, Frankfurt am Main for FRANKFURT am MAIN. */
    private static String titleCase(String name) {
        StringBuilder title = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
            title.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
        }
        return title.toString();
    }

    /** What a name that leaves little doubt says about the countries the document is about. */
    private void countries(int[] candidates, Map<String, Double> countries) {
        int best = NOWHERE;
        double most = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (int place : candidates) {
            double score = prior(place);
            if (score > most) {
                second = most;
                most = score;
                best = place;
            } else {
                second = Math.max(second, score);
            }
        }
        if (best != NOWHERE && most > second + 1 && !table.country(best).isEmpty()) {
            countries.merge(table.country(best), table.isCountry(best) ? 2.0 : 0.5, Double::sum);
        }
    }

    /** How likely a place is meant, all else unknown: a hundredfold population counts two. */
    private double prior(int place) {
        double size = Math.log10(table.population(place) + 10);
        if (table.isCountry(place)) {
            return 12;
        }
        return table.id(place) == 0 ? 5.2 : table.isRegion(place) ? size - 1.2 : size + (table.isCapital(place) ? 1 : 0);
    }

    private int best(int[] candidates, Map<String, Double> countries) {
        int best = NOWHERE;
        double most = Double.NEGATIVE_INFINITY;
        for (int place : candidates) {
            double score = prior(place) + Math.min(4, 1.2 * countries.getOrDefault(table.country(place), 0.0));
            if (score > most) {
                most = score;
                best = place;
            }
        }
        return best != NOWHERE && table.id(best) == 0 ? numbered(best, candidates) : best;
    }

    /** The region of that country and name that GeoNames has, if our own entry is one it has too. */
    private int numbered(int own, int[] candidates) {
        for (int place : candidates) {
            if (table.id(place) > 0 && table.isRegion(place) && table.isRegion(own) && table.country(place).equals(table.country(own))) {
                return place;
            }
        }
        return own;
    }

    private Place place(Tokens tokens, Subject subject, int place, Authorities authorities, Relevance relevance, String language,
            String home, Map<String, Integer> peoples) {
        boolean found = place != NOWHERE;
        String country = found ? table.country(place) : "";
        double extra = found && table.isCountry(place) ? 0.15 * peoples.getOrDefault(country, 0) : 0;
        double weight = relevance.of(subject, Math.min(1, extra));
        String shown = found ? table.name(place, language) : subject.longest();
        String own = home.equals("CH") || home.equals("LI") ? shown.replace("ß", "ss") : shown;
        Optional<Entry> authority = subject.authority.or(() -> authorities.named(own, Label.PLACE));
        int id = found ? table.id(place) : 0;
        String kind = found ? table.kind(place) : PlaceKinds.of(subject.longest());
        return new Place(authority.map(Entry::id).orElseGet(() -> id > 0 ? "geonames:" + id : "place:" + Slug.of(own)),
                authority.map(Entry::name).orElse(own), kind, Optional.of(country).filter(c -> !c.isEmpty()),
                id > 0 ? Optional.of(id) : Optional.empty(), found ? Optional.of(table.lat(place)) : Optional.empty(),
                found ? Optional.of(table.lon(place)) : Optional.empty(), Relevance.rel(weight), weight,
                Rounded.of(subject.confidence()), authority.map(Entry::sameAs).orElse(List.of()), subject.mentions(tokens));
    }
}
