package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.enrich.names.Authorities.Entry;
import news.dateline.enrich.names.Authorities.Found;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.Zones;

/**
 * Looks at the tagger's names over the whole document: what one sentence left in doubt another may tell.
 *
 * <p>A name that is surely one somewhere counts as one where the tagger was unsure of its type or saw none, unless an article
 * stands before it; so does a known acronym written like a word ({@code Nato}). Compounds that end in a function
 * ({@code Kreml-Sprecher}) and adjectives are no names; what is more likely wrong than right is left out. The newsroom's list
 * is laid over the result.
 */
final class DocumentPass {

    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer",
            "eines", "kein", "keine", "im", "am", "zum", "zur", "vom", "beim", "diese", "dieser", "dieses", "jeder", "jede", "le", "la", "les", "un",
            "une", "il", "lo", "the", "a", "an");
    /** After these a town is a town, even if its club plays there. */
    private static final Set<String> PREPOSITIONS = Set.of("in", "In", "aus", "Aus", "nach", "Nach", "bei", "um", "Raum", "Region", "Stadt", "Kanton", "à",
            "a", "at", "from", "near", "(");
    /** Languages the tagger saw less of than of German, and those it saw nothing of. */
    private static final Set<String> FOREIGN = Set.of("fr", "it", "en");
    private static final Set<String> UNKNOWN = Set.of("fr", "it");
    private static final Set<String> LOCATIVES = Set.of("a", "ad", "in", "à", "en", "at", "near", "da", "tra");
    private static final Set<String> CLUB_SIGNS = Set.of("FC", "SC", "SV", "TSV", "VfB", "VfL", "FSV", "SSV", "SpVgg", "TSG", "MSV", "KSC", "EV", "EHC",
            "HC", "ERC", "BSC", "TV", "BV", "FK", "SK", "NK", "AC", "AS", "CF", "BC", "USV", "TuS", "Borussia", "Eintracht", "Fortuna", "Hertha");
    private static final Set<String> FIRMS = Set.of("Steel", "Metals", "Motors", "Energy", "Foods", "Airlines", "Airways", "Group", "Holdings", "Holding",
            "Industries", "Technologies", "Systems", "Pharma", "Partners", "Insurance", "Media", "Records", "Studios", "Labs", "Software", "Networks",
            "Logistics", "Solutions", "Aerospace", "Electronics", "Corporation", "AG", "GmbH", "Inc", "Ltd", "Gruppe", "Konzern");
    private static final Set<String> LEGAL = Set.of("KG", "KGaA", "OHG", "AG", "Ltd", "Ltd.");
    private static final List<String> LOCAL = List.of("gericht", "gerichts", "anwaltschaft", "polizei", "feuerwehr", "spital", "universität", "hochschule",
            "gymnasium", "klinikum");
    /** From here on the tagger is not overruled by what it said elsewhere. */
    private static final double SURE = 0.9;
    /**
     * Below it a name is left out unless the document has it elsewhere: F1 is highest when what is less likely right than half
     * of the F1 within reach is not said (Lipton, Elkan and Naryanaswamy 2014).
     */
    private static final double LEAST = 0.44;
    private static final double LEAST_PERSON = 0.33;
    /** Where the tagger's language is not the article's it says less than it knows. */
    private static final double LEAST_FOREIGN = 0.25;
    /** From what evidence on a word is carried from where it is a name to where it was not seen as one; of listed names less. */
    private static final double CARRYING = 0.7;
    private static final double CARRYING_LISTED = 0.4;
    /** The share of the evidence that must be of one type. */
    private static final double AGREEING = 0.7;
    /** A place below it may be part of another name. */
    private static final double UNSURE = 0.75;
    private static final int TOWNS = Lexicon.CITY_LARGE | Lexicon.CITY | Lexicon.CITY_SMALL;
    private static final double CARRIED = 0.6;
    private static final int LONGEST_CARRIED = 6;

    private final Tokens tokens;
    private final Zones zones;
    private final Directory directory;
    private final Townspeople townspeople;
    private final boolean isForeign;
    private final boolean isUnknown;
    private final Word[] words;
    private final Authorities authorities;
    /** Towns that the document names as the last word of a club's name. */
    private final Set<String> clubs = new HashSet<>();
    /** Names of several words that are surely names, by their first word. */
    private final Map<String, List<Span>> phrases = new HashMap<>();
    private Evidence evidence;

    /**
     * Of one document.
     *
     * @param language its language without variant; empty if it is not known
     */
    DocumentPass(Tokens tokens, Word[] words, Zones zones, Directory directory, Townspeople townspeople, Authorities authorities, String language) {
        this.tokens = tokens;
        this.words = words;
        this.zones = zones;
        this.directory = directory;
        this.townspeople = townspeople;
        isForeign = FOREIGN.contains(language);
        isUnknown = UNKNOWN.contains(language);
        this.authorities = authorities;
    }

    /**
     * The names of the document in order, without names of other things.
     *
     * @param spans what the tagger saw; will be changed
     */
    List<Occurrence> read(List<Span> spans) {
        spans.replaceAll(this::asFirm);
        spans.replaceAll(this::withoutPeople);
        spans.removeIf(this::isNoName);
        removeTitles(spans);
        for (int i = 0; i < spans.size(); i++) {
            spans.set(i, withInstitution(spans.get(i), i == 0 ? 0 : spans.get(i - 1).end()));
        }
        evidence = new Evidence(tokens, words, spans);
        gather(spans);
        List<Occurrence> names = new ArrayList<>(spans.size());
        boolean[] covered = new boolean[tokens.count()];
        for (Found found : authorities.find(tokens)) {
            if (Character.isLowerCase(tokens.first(found.first())) && found.end() - found.first() == 1
                    && !found.entry().name().startsWith(tokens.form(found.first()))) {
                continue;
            }
            names.add(occurrence(found.first(), found.end(), found.entry().type(), 0.97, Optional.of(found.entry())));
            cover(covered, found.first(), found.end());
        }
        for (Span span : spans) {
            if (isFree(covered, span.first(), span.end())) {
                cover(covered, span.first(), span.end());
                int type = settled(span);
                if (type != Label.OTHER && !(type == Label.PLACE && isThing(span)) && !isDoubtful(span, type)) {
                    int first = type == Label.PERSON ? withParticle(span.first(), span.end(), covered) : span.first();
                    names.add(occurrence(first, span.end(), type, span.confidence(), Optional.empty()));
                }
            }
        }
        carry(covered, names);
        names.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return names;
    }

    /** Where a surname starts that the document has with a particle: de Maizière after Thomas de Maizière. */
    private int withParticle(int first, int end, boolean[] covered) {
        boolean starts = end - first == 1 && first > 0 && !covered[first - 1] && evidence.isParticle(first - 1)
                && evidence.of(evidence.name(first - 1, end)) != null;
        if (starts) {
            covered[first - 1] = true;
        }
        return starts ? first - 1 : first;
    }

    private static void cover(boolean[] covered, int first, int end) {
        java.util.Arrays.fill(covered, first, end, true);
    }

    private static boolean isFree(boolean[] covered, int first, int end) {
        for (int t = first; t < end; t++) {
            if (covered[t]) {
                return false;
            }
        }
        return true;
    }

    /** Compounds of a name and a function, and adjectives taken for places. */
    private boolean isNoName(Span span) {
        if (span.end() - span.first() > 1) {
            return false;
        }
        Word word = words[span.first()];
        boolean organisation = span.type() == Label.ORGANISATION;
        if (word.lastPart != 0) {
            int group = Heads.group(word.head);
            return group == Heads.TITLE && !(organisation && span.confidence() >= 0.7) || span.type() == Label.PERSON && group != Heads.NONE;
        }
        if (span.type() == Label.PLACE && townspeople.isOne(word.form)) {
            return true;
        }
        return !organisation && Character.isLowerCase(word.form.charAt(0)) && (span.confidence() < 0.7 || word.demonym != null);
    }

    /** A function before a person, as in Bundesrat Guy Parmelin or Zürcher Regierungsrat Mario Fehr, names no organisation. */
    private void removeTitles(List<Span> spans) {
        for (int i = spans.size() - 2; i >= 0; i--) {
            Span span = spans.get(i);
            Span next = spans.get(i + 1);
            if (span.type() == Label.ORGANISATION && span.end() - span.first() <= 2 && next.first() == span.end() && next.type() == Label.PERSON
                    && Heads.group(words[span.end() - 1].head) == Heads.TITLE) {
                spans.remove(i);
            }
        }
    }

    /** A person's name without the adjective of a country before it: Czech Petra Hlavackova. */
    private Span withoutPeople(Span span) {
        int first = span.first();
        if (span.end() - first < 3 || words[first].demonym == null || (words[first + 1].lists & Lexicon.FIRST_NAME) == 0) {
            return span;
        }
        boolean organisation = Heads.group(words[span.end() - 1].head) == Heads.ORGANISATION;
        return organisation ? span : new Span(first + 1, span.end(), Label.PERSON, span.confidence());
    }

    /** What ends like a firm's name is one: Hartwell Steel, taken for a person or cut short. */
    private Span asFirm(Span span) {
        int end = span.end();
        if (span.type() == Label.ORGANISATION && end + 1 < tokens.count() && tokens.is(end, "&") && words[end + 1].form.startsWith("Co")) {
            return new Span(span.first(), LEGAL.contains(end + 2 < tokens.count() ? words[end + 2].form : "") ? end + 3 : end + 2, span.type(), span.confidence());
        }
        if (span.type() != Label.PERSON && span.type() != Label.PLACE) {
            return span;
        }
        if (end < tokens.count() && FIRMS.contains(words[end].form) && tokens.sentenceOf(end) == tokens.sentenceOf(span.first())) {
            end++;
        } else if (end - span.first() < 2 || !FIRMS.contains(words[end - 1].form)) {
            return span;
        }
        return new Span(span.first(), end, Label.ORGANISATION, span.confidence());
    }

    /** A doubtful place after an institution is the second half of its name: Berufsfeuerwehr Kaiserslautern, Strafgericht Zug. */
    private Span withInstitution(Span span, int free) {
        int before = span.first() - 1;
        if (span.type() != Label.PLACE || span.confidence() >= UNSURE || before < free || words[span.end() - 1].genitive) {
            return span;
        }
        Word noun = words[before];
        boolean institution = noun.capital && noun.lastPart == 0 && noun.form.length() > 3 && Heads.group(noun.head) == Heads.ORGANISATION
                && !noun.form.startsWith("Autobahn") && tokens.sentenceOf(before) == tokens.sentenceOf(span.first());
        return institution ? new Span(before, span.end(), Label.ORGANISATION, Math.max(span.confidence(), (float) LEAST)) : span;
    }

    private void gather(List<Span> spans) {
        for (Span span : spans) {
            int length = span.end() - span.first();
            if (length == 1) {
                continue;
            }
            if (span.type() == Label.ORGANISATION && isClubSign(span)) {
                int sign = CLUB_SIGNS.contains(words[span.first()].form) ? span.first() : span.first() + 1;
                clubs.add(evidence.name(sign + 1, span.end()));
            }
            if (length <= LONGEST_CARRIED && span.confidence() >= SURE && span.type() != Label.OTHER) {
                List<Span> sameStart = phrases.computeIfAbsent(words[span.first()].form, key -> new ArrayList<>(1));
                if (sameStart.size() < 4) {
                    sameStart.add(span);
                }
            }
        }
    }

    /** Whether a name starts as clubs' do: FC, SV, 1. FC. */
    private boolean isClubSign(Span span) {
        return CLUB_SIGNS.contains(words[span.first()].form) || span.end() - span.first() > 2 && CLUB_SIGNS.contains(words[span.first() + 1].form);
    }

    /** The type of a name: the document's where the sentence leaves a doubt. */
    private int settled(Span span) {
        boolean isSomewhere = isSomewhere(span.first());
        if (span.type() == Label.PLACE && !isSomewhere && !clubs.isEmpty() && clubs.contains(evidence.name(span.first(), span.end()))
                || span.type() != Label.ORGANISATION && span.end() - span.first() == 1 && isSpokenAcronym(span.first())) {
            return Label.ORGANISATION;
        }
        if (span.confidence() >= SURE) {
            return span.type();
        }
        if (isForeign && span.type() == Label.PERSON && span.end() - span.first() == 1 && isTownOf(span.first())) {
            return Label.PLACE;
        }
        double[] all = evidence.of(evidence.name(span.first(), span.end()));
        int best = Evidence.best(all);
        boolean overruled = all[best] > 1.5 * all[span.type()] && !(span.type() == Label.PLACE && isSomewhere);
        return overruled ? best : span.type();
    }

    /** Whether a preposition of place stands before a name. */
    private boolean isSomewhere(int first) {
        return first > 0 && PREPOSITIONS.contains(words[first - 1].form);
    }

    /** A town after a preposition of place: a Ferrara. */
    private boolean isTownOf(int t) {
        return t > 0 && LOCATIVES.contains(words[t - 1].form) && (words[t].lists & (Lexicon.CITY_LARGE | Lexicon.CITY)) != 0;
    }

    /** Whether a name is more likely wrong than right, by all the document says of it. */
    private boolean isDoubtful(Span span, int type) {
        double least = isForeign ? LEAST_FOREIGN : type == Label.PERSON ? LEAST_PERSON : LEAST;
        return span.confidence() < least && !isKnown(span, type) && !isIntroduced(span, type) && evidence.of(evidence.name(span.first(), span.end()))[type] - span.confidence() < SURE;
    }

    /** Whether the lists know the name as just that. */
    private boolean isKnown(Span span, int type) {
        String name = evidence.name(span.first(), span.end());
        if (span.end() - span.first() > 1) {
            return type == Label.PERSON && directory.person(name).isPresent() || type == Label.ORGANISATION && directory.organisation(name, "").isPresent();
        }
        int lists = words[span.first()].lists;
        return type == Label.PLACE && lists != 0 && ((lists & Lexicon.COUNTRY) != 0 || (lists & ~(Lexicon.COUNTRY | Lexicon.REGION | Lexicon.CITY_LARGE)) == 0);
    }

    /** Whether the noun before says that it is a name of that type: das Dorf Katuniza, der Blogger Zarganar. */
    private boolean isIntroduced(Span span, int type) {
        int before = span.first() - 1;
        if (before < 0 || tokens.sentenceOf(before) != tokens.sentenceOf(span.first())) {
            return false;
        }
        int group = words[before].capital ? Heads.group(words[before].head) : Heads.NONE;
        return type == Label.PERSON && group == Heads.TITLE || type == Label.PLACE && group == Heads.PLACE
                || type == Label.ORGANISATION && group == Heads.ORGANISATION;
    }

    /** Nato, Unicef: at most eight letters with the genitive's s. */
    private boolean isSpokenAcronym(int t) {
        return tokens.length(t) <= 8 && words[t].capital && words[t].mayBeOrganisation() && directory.isSpokenAcronym(evidence.base(t));
    }

    /** A doubtful town with an article is a thing: das Derby, ein Essen. */
    private boolean isThing(Span span) {
        int towns = TOWNS | Lexicon.FIRST_NAME | Lexicon.LAST_NAME | Lexicon.RISKY;
        Word word = words[span.first()];
        return span.end() - span.first() == 1 && span.confidence() < SURE && span.first() > 0 && word.lists != 0 && (word.lists & ~towns) == 0
                && isArticle(span.first() - 1);
    }

    private boolean isArticle(int t) {
        return ARTICLES.contains(words[t].form.toLowerCase(Locale.ROOT));
    }

    /** Finds further occurrences of what is surely a name elsewhere. */
    private void carry(boolean[] covered, List<Occurrence> names) {
        for (int t = 0; t < tokens.count(); t++) {
            if (covered[t] || !words[t].capital || !tokens.isWord(t)) {
                continue;
            }
            if (isLocalInstitution(t, covered)) {
                names.add(occurrence(t, t + 2, Label.ORGANISATION, CARRIED, Optional.empty()));
                cover(covered, t, t + 2);
                continue;
            }
            Span phrase = phraseAt(t, covered);
            if (phrase != null) {
                int end = t + phrase.end() - phrase.first();
                names.add(occurrence(t, end, phrase.type(), CARRIED, Optional.empty()));
                cover(covered, t, end);
            } else if (tokens.length(t) >= 3) {
                int type = carried(t);
                if (type >= 0) {
                    int first = type == Label.PERSON ? withParticle(t, t + 1, covered) : t;
                    names.add(occurrence(first, t + 1, type, CARRIED, Optional.empty()));
                    covered[t] = true;
                }
            }
        }
    }

    /** A court or the like and the town it is of, that may be a word too: Strafgericht Zug. */
    private boolean isLocalInstitution(int t, boolean[] covered) {
        if (t + 1 >= tokens.count() || covered[t + 1] || (words[t + 1].lists & TOWNS) == 0 || !words[t + 1].capital
                || Heads.group(words[t].head) != Heads.ORGANISATION || tokens.sentenceOf(t) != tokens.sentenceOf(t + 1)) {
            return false;
        }
        String noun = words[t].form;
        return LOCAL.stream().anyMatch(noun::endsWith);
    }

    private Span phraseAt(int t, boolean[] covered) {
        List<Span> sameStart = phrases.get(words[t].form);
        if (sameStart == null) {
            return null;
        }
        for (Span phrase : sameStart) {
            int length = phrase.end() - phrase.first();
            if (t + length > tokens.count() || !isFree(covered, t, t + length)) {
                continue;
            }
            int same = 1;
            while (same < length && words[t + same].form.equals(words[phrase.first() + same].form)) {
                same++;
            }
            if (same == length) {
                return phrase;
            }
        }
        return null;
    }

    /** The type a word has elsewhere in the document; -1 if it is no name there, or none here. */
    private int carried(int t) {
        if (isSpokenAcronym(t)) {
            return Label.ORGANISATION;
        }
        double[] all = evidence.of(evidence.base(t));
        if (all == null && isUnknown && isListedPlace(t)) {
            return Label.PLACE;
        }
        boolean listed = words[t].isListedOrganisation();
        if (all == null || t > 0 && !listed && isArticle(t - 1)) {
            return -1;
        }
        int best = Evidence.best(all);
        double sum = all[0] + all[1] + all[2] + all[3];
        if (best == Label.PERSON && isSomewhere(t) && (words[t].lists & TOWNS) != 0) {
            return Label.PLACE;
        }
        return best != Label.OTHER && all[best] >= (listed ? CARRYING_LISTED : CARRYING) && all[best] > AGREEING * sum ? best : -1;
    }

    /** Whether the lists know a word as a place and nothing else, and it is not only the sentence that has it in capitals. */
    private boolean isListedPlace(int t) {
        int places = Lexicon.COUNTRY | Lexicon.REGION | Lexicon.CITY_LARGE | Lexicon.CITY | Lexicon.CITY_SMALL | Lexicon.LANDSCAPE;
        int lists = words[t].lists;
        return lists != 0 && (lists & ~places) == 0 && tokens.length(t) > 3 && t > tokens.firstToken(tokens.sentenceOf(t))
                && words[t].demonym == null && (!words[t - 1].capital || tokens.length(t - 1) == 1);
    }

    private Occurrence occurrence(int first, int end, int type, double confidence, Optional<Entry> authority) {
        String text = tokens.text().substring(tokens.start(first), tokens.end(end - 1));
        return new Occurrence(first, end, type, confidence, zones.at(tokens.codePoint(tokens.start(first))), text, evidence.name(first, end), authority);
    }
}
