package news.dateline.enrich.keywords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Keyword;
import news.dateline.article.Span;
import news.dateline.enrich.text.Tokens;

/**
 * Finds an article's keywords: nouns and short noun phrases that are frequent and early in it and rare elsewhere, and that name no person,
 * organisation or place, since those are listed elsewhere.
 *
 * <p>German: nouns by their capital, and nouns with an adjective that come twice; weighed by frequency, place, and rarity in news
 * (tf·idf, Spärck Jones 1972). French, Italian and English: see {@link NounPhrases}; without a table of frequencies, longer words count
 * as rarer.
 *
 * <p>Thread-safe; linear in the length of the text. Only the first {@value #MOST_TOKENS} tokens are read.
 */
public final class KeywordReader {

    private static final int MOST_KEYWORDS = 10;
    private static final int MOST_TOKENS = 6000;
    /** Longer words are no words. */
    private static final int LONGEST = 60;
    /** Mass at which a keyword scores 1 - 1/e. */
    private static final double SCALE = 5;
    private static final double LEAST_SCORE = 0.1;
    /** The mass that scores a little less than that. */
    private static final double LEAST_MASS = 0.99 * -SCALE * Math.log(1 - LEAST_SCORE);
    /** What is left of an early word's double weight from one token to the next: a third after 150. */
    private static final double DECAY = 0.9933;
    /** What is left of the mass of a noun that may be a name. */
    private static final double DOUBTFUL = 0.3;
    private static final int MOST_DOUBTFUL = 2;
    /** What is left of the mass of what comes once. */
    private static final double ONCE = 0.7;
    /** An adjective and noun that come twice tell much even if the noun is common. */
    private static final double LEAST_RARITY_OF_PHRASE = 0.9;

    private static final Map<ZoneKind, Double> PLACES = Map.of(ZoneKind.HEADLINE, 3.0, ZoneKind.KICKER, 2.0, ZoneKind.LEDE, 2.0,
            ZoneKind.SUMMARY, 1.5, ZoneKind.INTERTITLE, 1.5, ZoneKind.CAPTION, 0.5, ZoneKind.BYLINE, 0.0, ZoneKind.DATELINE, 0.0,
            ZoneKind.CREDIT, 0.0);

    private final Vocabulary vocabulary = new Vocabulary();
    private final Background background = new Background();
    private final GermanNouns nouns = new GermanNouns(background, vocabulary);
    private final NounPhrases phrases = new NounPhrases(vocabulary);

    /**
     * The keywords, best first.
     *
     * @param tokens   of the article's canonical text
     * @param zones    its zones, in code points; without any, all of it counts as body
     * @param language BCP 47; other languages than German, French, Italian and English have no keywords
     * @param names    where it names people, organisations and places, in code points and any order
     */
    public List<Keyword> read(Tokens tokens, List<Zone> zones, String language, List<Span> names) {
        String primary = language.length() > 2 ? language.substring(0, 2) : language;
        if (!vocabulary.knows(primary)) {
            return List.of();
        }
        int end = Math.min(tokens.count(), MOST_TOKENS);
        double[] places = places(tokens, end, zones);
        boolean[] named = named(tokens, end, names);
        return best(primary.equals("de") ? collectGerman(tokens, end, places, named) : phrases.collect(tokens, end, places, named, primary));
    }

    private static boolean[] named(Tokens tokens, int end, List<Span> names) {
        boolean[] named = new boolean[end];
        for (Span name : names) {
            int stop = tokens.index(name.end());
            for (int i = tokens.tokenAt(tokens.index(name.start())); i >= 0 && i < end && tokens.start(i) < stop; i++) {
                named[i] = true;
            }
        }
        return named;
    }

    private static double[] places(Tokens tokens, int end, List<Zone> zones) {
        double[] places = new double[end];
        double early = 1;
        int zone = 0;
        double weight = zones.isEmpty() ? 1 : PLACES.getOrDefault(zones.get(0).kind(), 1.0);
        for (int i = 0; i < end; i++) {
            int at = tokens.codePoint(tokens.start(i));
            while (zone < zones.size() && zones.get(zone).end() <= at) {
                zone++;
                weight = zone < zones.size() ? PLACES.getOrDefault(zones.get(zone).kind(), 1.0) : 1;
            }
            early *= DECAY;
            places[i] = weight * (1 + early);
        }
        return places;
    }

    private Map<String, Candidate> collectGerman(Tokens tokens, int end, double[] places, boolean[] named) {
        Map<String, Candidate> candidates = new HashMap<>();
        Map<Long, Candidate> phrases = new HashMap<>();
        Map<String, Integer> inNames = new HashMap<>();
        GermanNouns.Noun[] found = new GermanNouns.Noun[end];
        for (int i = 0; i < end; i++) {
            found[i] = places[i] > 0 ? germanNoun(tokens, i) : null;
        }
        for (int i = 0; i < end; i++) {
            GermanNouns.Noun noun = found[i];
            if (noun == null) {
                continue;
            }
            if (named[i]) {
                inNames.merge(noun.stem, 1, Integer::sum);
                continue;
            }
            boolean followed = i + 1 < end && found[i + 1] != null && tokens.start(i + 1) == tokens.end(i) + 1;
            if (!(followed && isCapitalAdjective(noun, found[i + 1]))) {
                Candidate candidate = candidates.computeIfAbsent(noun.stem, stem -> new Candidate(1, noun.rarity));
                candidate.met(places[i], i);
                candidate.called(noun.lemma);
                candidate.common |= noun.common || isCounted(tokens, i);
            }
            if (i > 1 && noun.gender != ' ' && isAdjective(tokens, i - 1)
                    && (noun.common || vocabulary.isStop(tokens, i - 2, "de"))) {
                phrases.computeIfAbsent(key(tokens, i - 1, noun), key -> new Candidate(2, Math.max(LEAST_RARITY_OF_PHRASE, noun.rarity)))
                        .met(places[i], i - 1);
            }
        }
        inNames.forEach((stem, count) -> candidates.computeIfPresent(stem, (key, one) -> one.count > count ? one : null));
        for (Candidate phrase : phrases.values()) {
            if (phrase.count > 1) {
                String form = agreeing(adjectiveStem(tokens.form(phrase.firstAt)), found[phrase.firstAt + 1]);
                phrase.called(form);
                phrase.common = true;
                candidates.put(form.toLowerCase(Locale.ROOT), phrase);
            }
        }
        return candidates;
    }

    /** Tells adjective and noun, however inflected, from others. */
    private static long key(Tokens tokens, int adjective, GermanNouns.Noun noun) {
        long key = noun.stem.hashCode();
        int stem = tokens.end(adjective) - (last(tokens, adjective) == 'e' ? 1 : 2);
        for (int i = tokens.start(adjective); i < stem; i++) {
            key = key * 1_000_003 + tokens.text().charAt(i);
        }
        return key;
    }

    private static char last(Tokens tokens, int token) {
        return tokens.text().charAt(tokens.end(token) - 1);
    }

    private GermanNouns.Noun germanNoun(Tokens tokens, int token) {
        int length = tokens.length(token);
        if (!tokens.isWord(token) || length < 3 || length > LONGEST || !Character.isUpperCase(tokens.first(token))
                || !Character.isLetterOrDigit(last(tokens, token)) || vocabulary.isStop(tokens, token, "de")) {
            return null;
        }
        GermanNouns.Noun noun = nouns.noun(tokens, token);
        return noun.known || !opensSentence(tokens, token) ? noun : null;
    }

    private static boolean opensSentence(Tokens tokens, int token) {
        return token == tokens.firstToken(tokens.sentenceOf(token));
    }

    /** Whether an indefinite article before it, or before its adjective, shows that a noun is no name. */
    private boolean isCounted(Tokens tokens, int token) {
        if (token == 0 || !tokens.isWord(token - 1)) {
            return false;
        }
        boolean attribute = token > 1 && Character.isLowerCase(tokens.first(token - 1)) && vocabulary.isIndefinite(tokens, token - 2);
        return attribute || vocabulary.isIndefinite(tokens, token - 1);
    }

    /** {@code Weisses} in {@code Weisses Haus}, {@code Berliner} in {@code Berliner Reichstag}: no keyword by itself. */
    private static boolean isCapitalAdjective(GermanNouns.Noun noun, GermanNouns.Noun next) {
        String form = noun.form;
        boolean ending = form.endsWith("e") || form.endsWith("en") || form.endsWith("er") || form.endsWith("es")
                || form.endsWith("em");
        return ending && (!noun.common || next.common);
    }

    private boolean isAdjective(Tokens tokens, int token) {
        if (!tokens.isWord(token) || Character.isUpperCase(tokens.first(token)) || tokens.length(token) < 5
                || vocabulary.isStop(tokens, token, "de")) {
            return false;
        }
        char last = last(tokens, token);
        boolean twoLetters = last == 'n' || last == 'r' || last == 's' || last == 'm';
        return last == 'e' || twoLetters && tokens.text().charAt(tokens.end(token) - 2) == 'e';
    }

    /** Adjective and noun as a dictionary would list them together. */
    private static String agreeing(String adjective, GermanNouns.Noun noun) {
        String ending = switch (noun.gender) {
            case 'm' -> "er";
            case 'f' -> "e";
            default -> "es";
        };
        return adjective + ending + " " + noun.lemma;
    }

    private static String adjectiveStem(String form) {
        return form.substring(0, form.length() - (form.endsWith("e") ? 1 : 2));
    }

    private List<Keyword> best(Map<String, Candidate> candidates) {
        record Scored(Candidate candidate, double mass) {
        }
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : candidates.values()) {
            double mass = mayScore(candidate) ? mass(candidate) : 0;
            if (1 - Math.exp(-mass / SCALE) >= LEAST_SCORE) {
                scored.add(new Scored(candidate, mass));
            }
        }
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.mass()).thenComparingInt(one -> one.candidate().firstAt)
                .thenComparingInt(one -> one.candidate().words));
        List<Keyword> keywords = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        int doubtful = 0;
        for (Scored one : scored) {
            if (keywords.size() == MOST_KEYWORDS) {
                break;
            }
            String form = one.candidate().form();
            String padded = " " + form.toLowerCase(Locale.ROOT) + " ";
            boolean tooDoubtful = !one.candidate().common && doubtful == MOST_DOUBTFUL;
            if (tooDoubtful || taken.stream().anyMatch(other -> covers(other, padded))) {
                continue;
            }
            doubtful += one.candidate().common ? 0 : 1;
            taken.add(padded);
            keywords.add(new Keyword(form, Math.round(100 * (1 - Math.exp(-one.mass() / SCALE))) / 100.0));
        }
        return List.copyOf(keywords);
    }

    /** Whether one keyword, a space around it, says what another does: the same words, or a part of them. */
    private static boolean covers(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** Whether a candidate's mass may be large enough, by roots, which cost less than the power. */
    private static boolean mayScore(Candidate candidate) {
        return weighed(candidate, Math.sqrt(candidate.mass * Math.sqrt(candidate.mass))) > LEAST_MASS;
    }

    private static double mass(Candidate candidate) {
        return weighed(candidate, Math.pow(candidate.mass, 0.75));
    }

    private static double weighed(Candidate candidate, double mass) {
        double phrase = candidate.words > 1 ? 1.35 : 1;
        double doubt = candidate.common ? 1 : DOUBTFUL;
        double repeated = candidate.count > 1 ? 1 : ONCE;
        return mass * candidate.rarity * Math.sqrt(candidate.rarity) * phrase * doubt * repeated * 1.6;
    }
}
