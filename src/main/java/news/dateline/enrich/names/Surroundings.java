package news.dateline.enrich.names;

import java.util.Locale;
import java.util.Set;
import news.dateline.enrich.text.Tokens;

/** What the word before a word says of it, and what lists and document say of the word itself, for the document pass. */
final class Surroundings {

    static final int TOWNS = Lexicon.CITY_LARGE | Lexicon.CITY | Lexicon.CITY_SMALL;

    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer",
            "eines", "kein", "keine", "im", "am", "zum", "zur", "vom", "beim", "diese", "dieser", "dieses", "jeder", "jede", "le", "la", "les", "un",
            "une", "il", "lo", "the", "an");
    /** After these a town is a town, even if its club plays there. */
    private static final Set<String> PREPOSITIONS = Set.of("in", "In", "aus", "Aus", "nach", "Nach", "bei", "um", "Raum", "Region", "Stadt", "Kanton", "à",
            "a", "at", "from", "near", "(");
    /** Verbs that people have rather than towns that stand for a government: Moskau erklärt, but says little. */
    private static final Set<String> SAYING = Set.of("sagt", "sagte", "meint", "meinte", "erzählt", "erzählte", "said", "says", "dit", "raconte", "detto", "dice",
            "racconta");
    /** The most people of a town that is not thought to speak for a government. */
    private static final int MOST_PEOPLE = 300_000;
    /** Days that towns or people are called like too. */
    private static final Set<String> FEASTS = Set.of("Natale", "Pasqua", "Pentecoste", "Ascensione", "Noël", "Pâques", "Toussaint", "Ascension");
    private static final Set<String> LOCATIVES = Set.of("a", "ad", "in", "à", "en", "at", "near", "da", "tra");
    /** The most letters of an acronym written like a word, with the genitive's s. */
    private static final int LONGEST_SPOKEN = 8;

    private final Tokens tokens;
    private final Word[] words;
    private final Evidence evidence;
    private final Directory directory;
    private final PlaceTable places;
    private final String language;

    Surroundings(Tokens tokens, Word[] words, Evidence evidence, Directory directory, PlaceTable places, String language) {
        this.tokens = tokens;
        this.words = words;
        this.evidence = evidence;
        this.directory = directory;
        this.places = places;
        this.language = language;
    }

    boolean isAfterArticle(int t) {
        return t > 0 && (ARTICLES.contains(words[t - 1].form.toLowerCase(Locale.ROOT))
                || language.equals("en") && words[t - 1].form.equalsIgnoreCase("a"));
    }

    /** Whether a preposition of place stands before a word. */
    boolean isSomewhere(int t) {
        return t > 0 && PREPOSITIONS.contains(words[t - 1].form);
    }

    /** A town after a preposition of place in another language than German: a Ferrara. */
    boolean isForeignTown(int t) {
        return t > 0 && LOCATIVES.contains(words[t - 1].form) && (words[t].lists & (Lexicon.CITY_LARGE | Lexicon.CITY)) != 0;
    }

    /** A Natale, à Pâques. */
    boolean isFeast(int t) {
        return t > 0 && LOCATIVES.contains(words[t - 1].form) && FEASTS.contains(words[t].form);
    }

    boolean isTown(int t) {
        return (words[t].lists & TOWNS) != 0;
    }

    /** A lesser town's name after a verb of saying is a surname: sagte Zug. */
    boolean isSpeaker(int t) {
        return t > 0 && SAYING.contains(words[t - 1].form) && words[t].capital && isTown(t) && (t + 1 == tokens.count() || !words[t + 1].capital)
                && isLesser(places.named(words[t].form));
    }

    private boolean isLesser(int[] namesakes) {
        for (int place : namesakes) {
            if (places.isCapital(place) || places.isCountry(place) || places.isSettlement(place) && places.population(place) > MOST_PEOPLE) {
                return false;
            }
        }
        return true;
    }

    /** Nato, Unicef. */
    boolean isSpokenAcronym(int t) {
        boolean number = language.equals("it") && tokens.is(t, "Uno");
        return !number && tokens.length(t) <= LONGEST_SPOKEN && words[t].capital && words[t].mayBeOrganisation() && directory.isSpokenAcronym(evidence.base(t));
    }

    /** Whether the noun before says that what follows is a name of that type: das Dorf Katuniza, der Blogger Zarganar. */
    boolean isIntroduced(int first, int type) {
        if (first == 0 || !words[first - 1].capital || tokens.sentenceOf(first - 1) != tokens.sentenceOf(first)) {
            return false;
        }
        int group = Heads.group(words[first - 1].head);
        return type == Label.PERSON && group == Heads.TITLE || type == Label.PLACE && group == Heads.PLACE
                || type == Label.ORGANISATION && group == Heads.ORGANISATION;
    }
}
