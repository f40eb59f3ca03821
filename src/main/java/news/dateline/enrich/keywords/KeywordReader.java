package news.dateline.enrich.keywords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.article.Enrichment.Zone;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.article.Keyword;
import news.dateline.enrich.text.Tokens;

/**
 * Finds an article's keywords: nouns, names and phrases that are frequent and early in it and rare elsewhere.
 *
 * <p>German: nouns by their capital, names of several words, and nouns with an adjective that come twice; weighed by frequency,
 * place, and rarity in news (tf·idf, Spärck Jones 1972), names at a discount, since the article's people and places are listed
 * elsewhere. French, Italian and English: words and phrases between small words (after RAKE, Rose et al. 2010) that come twice or
 * stand in the headline.
 *
 * <p>Thread-safe; linear in the length of the text. Only the first {@value #MOST_TOKENS} tokens are read.
 */
public final class KeywordReader {

    private static final int MOST_KEYWORDS = 10;
    private static final int MOST_TOKENS = 6000;
    /** Mass at which a keyword scores 1 - 1/e. */
    private static final double SCALE = 5;
    private static final double LEAST_SCORE = 0.15;
    /** The mass that scores a little less than that. */
    private static final double LEAST_MASS = 0.99 * -SCALE * Math.log(1 - LEAST_SCORE);
    /** What is left of an early word's bonus from one token to the next: a third after 150. */
    private static final double DECAY = 0.9933;
    private static final double NAME_DISCOUNT = 0.4;
    /** An adjective and noun that come twice tell much even if the noun is common. */
    private static final double LEAST_RARITY_OF_PHRASE = 0.9;

    private static final Map<ZoneKind, Double> PLACES = Map.of(ZoneKind.HEADLINE, 3.0, ZoneKind.KICKER, 2.0, ZoneKind.LEDE, 2.0,
            ZoneKind.SUMMARY, 1.5, ZoneKind.INTERTITLE, 1.5, ZoneKind.CAPTION, 0.5, ZoneKind.BYLINE, 0.0, ZoneKind.DATELINE, 0.0, ZoneKind.CREDIT, 0.0);

    private final Vocabulary vocabulary = new Vocabulary();
    private final Background background = new Background();
    private final GermanNouns nouns = new GermanNouns(background);

    /**
     * The keywords, best first.
     *
     * @param tokens   of the article's canonical text
     * @param zones    its zones, in code points; without any, all of it counts as body
     * @param language BCP 47; other languages than German, French, Italian and English have no keywords
     */
    public List<Keyword> read(Tokens tokens, List<Zone> zones, String language) {
        String primary = language.length() > 2 ? language.substring(0, 2) : language;
        if (!vocabulary.knows(primary)) {
            return List.of();
        }
        Map<String, Candidate> candidates = new LinkedHashMap<>(512);
        int end = Math.min(tokens.count(), MOST_TOKENS);
        double[] places = places(tokens, end, zones);
        if (primary.equals("de")) {
            collectGerman(tokens, end, places, candidates);
        } else {
            collectOther(tokens, end, places, primary, candidates);
        }
        return best(candidates, primary.equals("de"));
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
            places[i] = weight * (1 + 0.5 * early);
        }
        return places;
    }

    private void collectGerman(Tokens tokens, int end, double[] places, Map<String, Candidate> candidates) {
        GermanNouns.Noun[] found = new GermanNouns.Noun[end];
        for (int i = 0; i < end; i++) {
            found[i] = places[i] > 0 ? germanNoun(tokens, i) : null;
        }
        for (int i = 0; i < end; i++) {
            GermanNouns.Noun noun = found[i];
            if (noun == null) {
                continue;
            }
            boolean followed = i + 1 < end && found[i + 1] != null && tokens.start(i + 1) == tokens.end(i) + 1;
            if (!(followed && isCapitalAdjective(noun, found[i + 1]))) {
                meet(candidates, noun.stem(), noun.lemma(), 1, i, places[i], noun.common() || isCounted(tokens, i), noun.rarity());
            }
            if (followed && (i == 0 || found[i - 1] == null)) {
                collectName(tokens, found, i, places[i], candidates);
            }
            if (i > 1 && isAdjective(tokens, i - 1) && (noun.common() || vocabulary.isStop(tokens, i - 2, "de"))) {
                String met = tokens.form(i - 1);
                String adjective = adjectiveStem(met);
                meet(candidates, adjective + " " + noun.stem(), agreeing(adjective, noun, met), 2, i - 1, places[i], true,
                        Math.max(LEAST_RARITY_OF_PHRASE, noun.rarity()));
            }
        }
    }

    /** A name or term of several capitalised words: {@code Weisses Haus}, {@code Joe Biden}. */
    private static void collectName(Tokens tokens, GermanNouns.Noun[] found, int first, double place,
            Map<String, Candidate> candidates) {
        int last = first + 1;
        while (last + 1 < found.length && last - first < 3 && found[last + 1] != null
                && tokens.start(last + 1) == tokens.end(last) + 1) {
            last++;
        }
        String phrase = tokens.text().substring(tokens.start(first), tokens.end(last));
        meet(candidates, phrase.toLowerCase(Locale.ROOT), phrase, last - first + 1, first, place,
                found[first].common() && found[last].common(), Math.max(found[first].rarity(), found[last].rarity()));
    }

    private GermanNouns.Noun germanNoun(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.length(token) < 3 || !Character.isUpperCase(tokens.first(token))
                || tokens.text().charAt(tokens.end(token) - 1) == '.' || vocabulary.isStop(tokens, token, "de")) {
            return null;
        }
        String form = tokens.form(token);
        boolean opens = token == tokens.firstToken(tokens.sentenceOf(token));
        return opens && !background.isKnown(form) ? null : nouns.noun(form);
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
        String form = noun.form();
        boolean ending = form.endsWith("e") || form.endsWith("en") || form.endsWith("er") || form.endsWith("es")
                || form.endsWith("em");
        return ending && (!noun.common() || next.common());
    }

    private boolean isAdjective(Tokens tokens, int token) {
        if (!tokens.isWord(token) || Character.isUpperCase(tokens.first(token)) || tokens.length(token) < 5
                || vocabulary.isStop(tokens, token, "de")) {
            return false;
        }
        String form = tokens.form(token);
        return form.endsWith("e") || form.endsWith("en") || form.endsWith("er") || form.endsWith("es") || form.endsWith("em");
    }

    /** Adjective and noun as a dictionary would list them together; as they were met if the noun's gender is unknown. */
    private static String agreeing(String adjective, GermanNouns.Noun noun, String met) {
        boolean plural = noun.lemma().equals(noun.form()) && noun.form().endsWith("en") && noun.gender() == ' ';
        String ending = switch (noun.gender()) {
            case 'm' -> "er";
            case 'f' -> "e";
            case 'n' -> "es";
            default -> plural ? "e" : "";
        };
        return ending.isEmpty() ? met + " " + noun.form() : adjective + ending + " " + noun.lemma();
    }

    private static String adjectiveStem(String form) {
        return form.substring(0, form.length() - (form.endsWith("e") ? 1 : 2));
    }

    private void collectOther(Tokens tokens, int end, double[] places, String language, Map<String, Candidate> candidates) {
        int i = 0;
        while (i < end) {
            int last = i;
            while (last < end && isContent(tokens, last, language) && last - i < 3
                    && (last == i || tokens.start(last) == tokens.end(last - 1) + 1)) {
                last++;
            }
            for (int j = i; j < last; j++) {
                String form = capitalInside(tokens, j) ? tokens.form(j) : tokens.form(j).toLowerCase(Locale.ROOT);
                meet(candidates, pluralStem(form.toLowerCase(Locale.ROOT)), form, 1, j, places[j], !capitalInside(tokens, j),
                        byLength(form));
            }
            for (int from = i; from < last - 1; from++) {
                for (int to = from + 2; to <= last; to++) {
                    String phrase = tokens.text().substring(tokens.start(from), tokens.end(to - 1));
                    String form = capitalInside(tokens, from) ? phrase : phrase.toLowerCase(Locale.ROOT);
                    meet(candidates, phrase.toLowerCase(Locale.ROOT), form, to - from, from, places[from],
                            !capitalInside(tokens, from), byLength(form));
                }
            }
            i = Math.max(last, i + 1);
        }
    }

    private boolean isContent(Tokens tokens, int token, String language) {
        return tokens.isWord(token) && tokens.length(token) > 3 && !vocabulary.isStop(tokens, token, language)
                && tokens.text().charAt(tokens.end(token) - 1) != '\'' && tokens.text().charAt(tokens.end(token) - 1) != '’';
    }

    private static boolean capitalInside(Tokens tokens, int token) {
        return Character.isUpperCase(tokens.first(token)) && token != tokens.firstToken(tokens.sentenceOf(token));
    }

    private static String pluralStem(String word) {
        boolean plural = word.endsWith("s") || word.endsWith("i") || word.endsWith("e");
        return word.length() > 4 && plural ? word.substring(0, word.length() - 1) : word;
    }

    private static void meet(Map<String, Candidate> candidates, String key, String form, int words, int at, double place,
            boolean common, double rarity) {
        if (place == 0 || form.length() > 60) {
            return;
        }
        Candidate candidate = candidates.get(key);
        if (candidate == null) {
            candidate = new Candidate(words, at, rarity);
            candidates.put(key, candidate);
        }
        candidate.met(form, place);
        candidate.common |= common;
    }

    private List<Keyword> best(Map<String, Candidate> candidates, boolean german) {
        record Scored(Candidate candidate, double mass) {
        }
        List<Scored> scored = new ArrayList<>();
        candidates.forEach((key, candidate) -> {
            if ((candidate.count > 1 || german && candidate.words == 1) && mayScore(candidate)) {
                scored.add(new Scored(candidate, mass(candidate)));
            }
        });
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.mass()).thenComparingInt(one -> one.candidate().firstAt));
        List<Keyword> keywords = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        int names = 0;
        for (Scored one : scored) {
            double score = 1 - Math.exp(-one.mass() / SCALE);
            boolean nameTooMany = !one.candidate().common && names >= MOST_KEYWORDS / 3;
            if (keywords.size() == MOST_KEYWORDS || score < LEAST_SCORE) {
                break;
            }
            String form = one.candidate().form();
            String padded = " " + form.toLowerCase(Locale.ROOT) + " ";
            if (nameTooMany || taken.stream().anyMatch(other -> covers(other, padded))) {
                continue;
            }
            names += one.candidate().common ? 0 : 1;
            taken.add(padded);
            keywords.add(new Keyword(form, Math.round(score * 100) / 100.0));
        }
        return List.copyOf(keywords);
    }

    /** Whether one keyword, a space around it, says what another does: the same words, or a part of them. */
    private static boolean covers(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** Without a background: longer words tell more. */
    private static double byLength(String form) {
        return Math.min(1, 0.4 + form.length() / 25.0);
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
        double name = candidate.common ? 1 : NAME_DISCOUNT;
        double repeated = candidate.count > 1 ? 1 : 0.7;
        return mass * candidate.rarity * candidate.rarity * phrase * name * repeated * 1.6;
    }
}
