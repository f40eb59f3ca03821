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
 * <p>German: nouns by their capital, names of several words, and nouns with an adjective that come twice; weighed by frequency, place, and
 * rarity in news (tf·idf, Spärck Jones 1972), names at a discount, since the article's people and places are listed elsewhere. French, Italian and
 * English: words and phrases between small words (after RAKE, Rose et al. 2010) that come twice or stand in the headline.
 *
 * <p>Thread-safe; linear in the length of the text. Only the first {@value #MOST_TOKENS} tokens are read.
 */
public final class KeywordReader {

    private static final int MOST_KEYWORDS = 10;
    private static final int MOST_TOKENS = 6000;
    /** Mass at which a keyword scores 1 - 1/e. */
    private static final double SCALE = 5;
    private static final double LEAST_SCORE = 0.15;
    private static final double NAME_DISCOUNT = 0.4;

    private static final Map<ZoneKind, Double> PLACES = Map.of(ZoneKind.HEADLINE, 3.0, ZoneKind.KICKER, 2.0, ZoneKind.LEDE, 2.0, ZoneKind.SUMMARY, 1.5,
            ZoneKind.INTERTITLE, 1.5, ZoneKind.CAPTION, 0.5, ZoneKind.BYLINE, 0.0, ZoneKind.DATELINE, 0.0, ZoneKind.CREDIT, 0.0);

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
        Map<String, Candidate> candidates = new LinkedHashMap<>();
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
        int zone = 0;
        for (int i = 0; i < end; i++) {
            int at = tokens.codePoint(tokens.start(i));
            while (zone < zones.size() && zones.get(zone).end() <= at) {
                zone++;
            }
            double weight = zone < zones.size() ? PLACES.getOrDefault(zones.get(zone).kind(), 1.0) : 1;
            places[i] = weight * (1 + 0.5 * Math.exp(-i / 150.0));
        }
        return places;
    }

    private void collectGerman(Tokens tokens, int end, double[] places, Map<String, Candidate> candidates) {
        for (int i = 0; i < end; i++) {
            if (places[i] == 0 || !isGermanNoun(tokens, i)) {
                continue;
            }
            String form = tokens.form(i);
            GermanNouns.Noun noun = nouns.noun(form);
            if (!isCapitalAdjective(tokens, i, end, noun)) {
                meet(candidates, noun.stem(), noun.lemma(), 1, i, places[i], noun.common() || isCounted(tokens, i));
            }
            int last = i;
            while (last + 1 < end && last - i < 3 && isGermanNoun(tokens, last + 1) && tokens.start(last + 1) == tokens.end(last) + 1) {
                last++;
            }
            boolean starts = i == 0 || !isGermanNoun(tokens, i - 1);
            if (last > i && starts) {
                String phrase = tokens.text().substring(tokens.start(i), tokens.end(last));
                meet(candidates, phrase.toLowerCase(Locale.ROOT), phrase, last - i + 1, i, places[i], noun.common() && nouns.noun(tokens.form(last)).common());
            }
            if (i > 1 && isAdjective(tokens, i - 1) && (noun.common() || vocabulary.isStop(tokens, i - 2, "de"))) {
                String adjective = adjectiveStem(tokens.form(i - 1));
                meet(candidates, adjective + " " + noun.stem(), agreeing(adjective, noun, tokens.form(i - 1)), 2, i - 1, places[i], true);
            }
        }
    }

    private boolean isGermanNoun(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.length(token) < 3 || !Character.isUpperCase(tokens.first(token))
                || tokens.text().charAt(tokens.end(token) - 1) == '.' || vocabulary.isStop(tokens, token, "de")) {
            return false;
        }
        boolean opens = token == tokens.firstToken(tokens.sentenceOf(token));
        return !opens || background.isKnown(tokens.form(token));
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
    private boolean isCapitalAdjective(Tokens tokens, int token, int end, GermanNouns.Noun noun) {
        String form = noun.form();
        boolean ending = form.endsWith("e") || form.endsWith("en") || form.endsWith("er") || form.endsWith("es") || form.endsWith("em");
        boolean followed = token + 1 < end && isGermanNoun(tokens, token + 1) && tokens.start(token + 1) == tokens.end(token) + 1;
        return ending && followed && (!noun.common() || nouns.noun(tokens.form(token + 1)).common());
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
                meet(candidates, pluralStem(form.toLowerCase(Locale.ROOT)), form, 1, j, places[j], !capitalInside(tokens, j));
            }
            for (int from = i; from < last - 1; from++) {
                for (int to = from + 2; to <= last; to++) {
                    String phrase = tokens.text().substring(tokens.start(from), tokens.end(to - 1));
                    String form = capitalInside(tokens, from) ? phrase : phrase.toLowerCase(Locale.ROOT);
                    meet(candidates, phrase.toLowerCase(Locale.ROOT), form, to - from, from, places[from], !capitalInside(tokens, from));
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
        return word.length() > 4 && (word.endsWith("s") || word.endsWith("i") || word.endsWith("e")) ? word.substring(0, word.length() - 1) : word;
    }

    private static void meet(Map<String, Candidate> candidates, String key, String form, int words, int at, double place, boolean common) {
        if (place == 0 || form.length() > 60) {
            return;
        }
        Candidate candidate = candidates.computeIfAbsent(key, k -> new Candidate(words, at));
        candidate.met(form, place);
        candidate.common |= common;
    }

    private List<Keyword> best(Map<String, Candidate> candidates, boolean german) {
        record Scored(Candidate candidate, String key, double mass) {
        }
        List<Scored> scored = new ArrayList<>();
        candidates.forEach((key, candidate) -> {
            if (candidate.words == 1 || candidate.count > 1) {
                scored.add(new Scored(candidate, key, mass(candidate, german)));
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
            if (nameTooMany || taken.stream().anyMatch(other -> covers(other, form))) {
                continue;
            }
            names += one.candidate().common ? 0 : 1;
            taken.add(form);
            keywords.add(new Keyword(form, Math.round(score * 100) / 100.0));
        }
        return List.copyOf(keywords);
    }

    /** Whether one keyword says what another does: the same words, or a part of them. */
    private static boolean covers(String one, String other) {
        String padded = " " + one.toLowerCase(Locale.ROOT) + " ";
        String inner = other.toLowerCase(Locale.ROOT);
        return padded.contains(" " + inner + " ") || (" " + inner + " ").contains(padded);
    }

    private double mass(Candidate candidate, boolean german) {
        String form = candidate.form();
        double rarity = german ? rarity(form) : Math.min(1, 0.4 + form.length() / 25.0);
        double phrase = candidate.words > 1 ? 1.35 : 1;
        double name = candidate.common ? 1 : NAME_DISCOUNT;
        double repeated = candidate.count > 1 ? 1 : 0.7;
        return Math.pow(candidate.mass, 0.75) * rarity * rarity * phrase * name * repeated * 1.6;
    }

    /** The rarest word of a phrase decides. */
    private double rarity(String form) {
        double rarity = 0;
        for (String word : form.split(" ")) {
            rarity = Math.max(rarity, Math.min(1, background.weight(word)));
        }
        return rarity;
    }
}
