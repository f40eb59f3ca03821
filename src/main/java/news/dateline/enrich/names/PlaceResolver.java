package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.enrich.text.Tokens;

/**
 * Tells which of the places that share a name one document means; within a document a name means one place (Gale, Church and
 * Yarowsky 1992). The likelier is taken: by population; by whether the document names the country or speaks of its people; by
 * the countries of its other places and how near they lie; by what the words before the name say it is, and the place after it
 * where it lies ({@code im US-Bundesstaat Georgia}, {@code Birmingham in Alabama}); and by where the article's language is at home.
 */
final class PlaceResolver {

    static final int NOWHERE = -1;

    private static final int MOST_ANCHORS = 24;
    private static final int LONGEST_LINK = 4;
    private static final double NEAR = 60;
    private static final double NOT_FAR = 150;
    private static final Set<String> LINKS = Set.of("in", "im", "bei", "der", "dem", "des", "den", "(", ",", "en", "au", "dans", "le", "la", "nel", "nella",
            "the", "of", "state", "Kanton", "Provinz", "Bundesstaat", "Bundesland", "US-Bundesstaat", "Region", "Staat", "canton", "cantone", "province",
            "provincia", "État", "stato");
    private static final Set<String> SETTLEMENTS = Set.of("gemeinde", "dorf", "ort", "ortschaft", "ville", "commune", "village", "città", "comune", "town", "city",
            "metropole");
    private static final Set<String> REGIONS = Set.of("bundesstaat", "us-bundesstaat", "bundesland", "provinz", "kanton", "region", "teilstaat", "staat", "land", "landes",
            "canton", "cantone", "province", "provincia", "état", "stato", "state", "fürstentum", "département", "regione");
    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "dem", "den", "des", "am", "im", "vom", "zum", "zur");

    private final PlaceTable table;
    private final Tokens tokens;
    private final Word[] words;
    private final String language;
    private final Map<String, int[]> candidates = new HashMap<>();
    private final Map<String, double[]> hints = new HashMap<>();
    private final Map<String, Double> countries = new HashMap<>();
    /** The place each name was first taken for, and what that added to the evidence of its country. */
    private final Map<String, Integer> lessons = new HashMap<>();
    private final Map<String, Double> own = new HashMap<>();
    private final Map<String, Integer> resolved = new HashMap<>();
    /** Places of little doubt that lie somewhere, for how near others lie to them. */
    private final List<Integer> anchors = new ArrayList<>();

    PlaceResolver(PlaceTable table, Tokens tokens, Word[] words, List<Occurrence> names, Map<String, Integer> peoples, String language, String home,
            boolean isHomeSure) {
        this.table = table;
        this.tokens = tokens;
        this.words = words;
        this.language = language;
        peoples.forEach((country, count) -> countries.merge(country, Math.min(2, count * 0.7), Double::sum));
        for (Occurrence name : names) {
            if (!candidates.containsKey(name.text())) {
                int[] found = find(name);
                candidates.put(name.text(), found);
                learn(name.text(), found);
            }
        }
        if (!home.isEmpty()) {
            countries.merge(home, isHomeSure ? 1.0 : 0.6, Double::sum);
        }
        for (int i = 0; i < names.size(); i++) {
            int[] found = candidates.get(names.get(i).text());
            if (found.length > 1) {
                hint(names.get(i), i + 1 < names.size() ? names.get(i + 1) : null, found);
            }
        }
    }

    /** The place a name means; {@link #NOWHERE} if the table has none of that name. */
    int resolve(Occurrence name) {
        return resolved.computeIfAbsent(name.text(), text -> best(text, candidates.get(text)));
    }

    private int[] find(Occurrence name) {
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
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return false;
            }
        }
        return name.length() > 3;
    }

    /** Bad Vilbel for BAD VILBEL. */
    private static String titleCase(String name) {
        StringBuilder title = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
            title.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
        }
        return title.toString();
    }

    /** What a name that leaves little doubt says about the countries the document is about. */
    private void learn(String text, int[] found) {
        int best = NOWHERE;
        double most = Double.NEGATIVE_INFINITY;
        double abroad = Double.NEGATIVE_INFINITY;
        for (int place : found) {
            double score = prior(place);
            if (score > most) {
                abroad = best != NOWHERE && !table.isSameCountry(best, place) ? most : abroad;
                most = score;
                best = place;
            } else if (!table.isSameCountry(best, place)) {
                abroad = Math.max(abroad, score);
            }
        }
        if (best == NOWHERE || most <= abroad + 1 || table.country(best).isEmpty()) {
            return;
        }
        double said = table.isCountry(best) ? 2.0 : table.isRegion(best) ? 0.9 : 0.5;
        countries.merge(table.country(best), said, Double::sum);
        own.put(text, said);
        lessons.put(text, best);
        if (!table.isCountry(best) && table.id(best) > 0 && anchors.size() < MOST_ANCHORS) {
            anchors.add(best);
        }
    }

    /** How likely a place is meant, all else unknown: a hundredfold population counts two. */
    private double prior(int place) {
        if (table.isCountry(place)) {
            return 9;
        }
        if (table.isCelestial(place)) {
            return 7.5;
        }
        double size = Math.log10(table.population(place) + 10);
        return table.id(place) == 0 ? 5.2 : table.isRegion(place) ? size - 1.2 : size + (table.isCapital(place) ? 1 : 0);
    }

    /** Adds what the words around an occurrence say to the scores of the name's candidates. */
    private void hint(Occurrence name, Occurrence next, int[] found) {
        double[] scores = hints.computeIfAbsent(name.text(), text -> new double[found.length]);
        int before = name.first() - 1;
        String noun = before < 0 ? "" : words[before].form.toLowerCase(java.util.Locale.ROOT);
        boolean settlement = SETTLEMENTS.contains(noun) || noun.endsWith("stadt") || noun.endsWith("metropole");
        boolean region = REGIONS.contains(noun);
        boolean article = ARTICLES.contains(noun);
        String people = noun.startsWith("us-") ? "US" : demonym(before) != null ? demonym(before) : demonym(before - 1);
        String around = around(name, next);
        boolean loose = around != null && (tokens.is(name.end(), ",") || tokens.is(name.end(), "("));
        for (int i = 0; i < found.length; i++) {
            boolean isSettlement = table.isSettlement(found[i]);
            scores[i] += settlement && isSettlement || region && table.isRegion(found[i]) || article && !isSettlement ? article ? 1.5 : 3.5 : 0;
            scores[i] += table.country(found[i]).equals(people) ? 2.5 : 0;
            scores[i] += around != null && table.country(found[i]).equals(around) ? loose ? 2 : 4 : 0;
        }
    }

    private String demonym(int t) {
        return t < 0 ? null : words[t].demonym;
    }

    /** The country of the place that follows as where this one lies; null if none does. */
    private String around(Occurrence name, Occurrence next) {
        if (next == null || next.first() - name.end() < 1 || next.first() - name.end() > LONGEST_LINK) {
            return null;
        }
        for (int t = name.end(); t < next.first(); t++) {
            if (!LINKS.contains(words[t].form) && words[t].demonym == null) {
                return null;
            }
        }
        int[] found = candidates.get(next.text());
        int sure = NOWHERE;
        for (int place : found) {
            boolean is = table.isCountry(place) || table.isRegion(place);
            sure = is && (sure == NOWHERE || prior(place) > prior(sure)) ? place : sure;
        }
        return sure == NOWHERE ? null : table.country(sure);
    }

    private int best(String text, int[] found) {
        double[] hinted = hints.get(text);
        int best = NOWHERE;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < found.length; i++) {
            int place = found[i];
            double score = prior(place) + Math.min(4, 1.2 * (countries.getOrDefault(table.country(place), 0.0) - self(text, place)));
            if (found.length > 1) {
                score += (hinted == null ? 0 : hinted[i]) + nearness(place, found) - foreignness(text, place, found);
            }
            if (score > most) {
                most = score;
                best = place;
            }
        }
        return best != NOWHERE && table.id(best) == 0 ? numbered(best, found) : best;
    }

    /** What the name itself has added to the evidence of a place's country. */
    private double self(String text, int place) {
        Integer best = lessons.get(text);
        return best != null && table.isSameCountry(best, place) ? own.get(text) : 0;
    }

    /**
     * What a country loses that shares its name with another's region, above all where it goes by another name in the article's
     * language: in German Georgia is not Georgien.
     */
    private double foreignness(String text, int place, int[] found) {
        double loss = 0;
        for (int other : table.isCountry(place) ? found : new int[0]) {
            if (!table.isSameCountry(place, other) && table.name(other, language).equals(text)) {
                loss = Math.max(loss, !table.name(place, language).equals(text) ? 4 : table.isRegion(other) ? 2.8 : 0);
            }
        }
        return loss;
    }

    /** What a place gains by how near others lie; a region what the towns of its name and country gain, so that they do not win by it. */
    private double nearness(int place, int[] found) {
        double most = 0;
        for (int other : found) {
            if (other == place || table.isRegion(place) && table.isSameCountry(place, other)) {
                most = Math.max(most, nearness(other));
            }
        }
        return most;
    }

    private double nearness(int place) {
        if (!table.isSettlement(place)) {
            return 0;
        }
        double nearest = Double.MAX_VALUE;
        for (int anchor : anchors) {
            if (anchor != place) {
                nearest = Math.min(nearest, table.kilometres(place, anchor));
            }
        }
        return nearest < NEAR ? 1.5 : nearest < NOT_FAR ? 0.7 : 0;
    }

    /** The region of that country and name that GeoNames has, if our own entry is one it has too. */
    private int numbered(int own, int[] found) {
        for (int place : found) {
            if (table.id(place) > 0 && table.isRegion(place) && table.isRegion(own) && table.isSameCountry(place, own)) {
                return place;
            }
        }
        return own;
    }
}
