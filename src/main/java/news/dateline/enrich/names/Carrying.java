package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.enrich.text.Tokens;

/**
 * Finds further occurrences of what is surely a name elsewhere in a document, where the tagger saw none: words by the evidence on
 * them, names of several words as they are. So too acronyms written like words, a court with its town, and a
 * surname that is a town too after a verb of saying.
 */
final class Carrying {

    /** How sure a name so found is. */
    private static final float CONFIDENCE = 0.6f;
    /** From what evidence on a word is carried; of listed names less. */
    private static final double ENOUGH = 0.7;
    private static final double ENOUGH_LISTED = 0.4;
    /** The share of the evidence that must be of one type. */
    private static final double AGREEING = 0.7;
    private static final double SURE = 0.9;
    private static final int LONGEST = 6;
    private static final int MOST_OF_ONE_START = 4;
    private static final int SHORTEST = 3;
    private static final int PLACES = Lexicon.COUNTRY | Lexicon.REGION | Lexicon.LANDSCAPE | Surroundings.TOWNS;
    private static final List<String> INSTITUTIONS = List.of("gericht", "gerichts", "anwaltschaft", "polizei", "feuerwehr", "spital", "universität",
            "hochschule", "gymnasium", "klinikum");

    private final Tokens tokens;
    private final Word[] words;
    private final Evidence evidence;
    private final Surroundings surroundings;
    private final boolean listsTell;
    /** Names of several words that are surely names, by their first word. */
    private final Map<String, List<Span>> phrases = new HashMap<>();

    /**
     * Of one document.
     *
     * @param listsTell whether a word that the lists know as a place alone is one, as where the tagger does not know the language
     */
    Carrying(Tokens tokens, Word[] words, Evidence evidence, Surroundings surroundings, List<Span> spans, boolean listsTell) {
        this.tokens = tokens;
        this.words = words;
        this.evidence = evidence;
        this.surroundings = surroundings;
        this.listsTell = listsTell;
        for (Span span : spans) {
            if (span.confidence() >= SURE && span.type() != Label.OTHER) {
                note(span);
                int end = evidence.withoutLegalForm(span);
                if (end < span.end()) {
                    note(new Span(span.first(), end, span.type(), span.confidence()));
                }
            }
        }
    }

    private void note(Span span) {
        if (!span.isSingle() && span.end() - span.first() <= LONGEST) {
            List<Span> sameStart = phrases.computeIfAbsent(words[span.first()].form, key -> new ArrayList<>(1));
            if (sameStart.size() < MOST_OF_ONE_START) {
                sameStart.add(span);
            }
        }
    }

    /** The names so found among the tokens that no name covers. */
    List<Span> find(BitSet covered) {
        List<Span> found = new ArrayList<>();
        for (int t = covered.nextClearBit(0); t < tokens.count(); t = covered.nextClearBit(t + 1)) {
            Span name = words[t].capital && tokens.isWord(t) ? at(t, covered) : null;
            if (name != null) {
                found.add(name);
                t = name.end() - 1;
            }
        }
        return found;
    }

    private Span at(int t, BitSet covered) {
        if (isInstitutionOfTown(t, covered)) {
            return new Span(t, t + 2, Label.ORGANISATION, CONFIDENCE);
        }
        for (Span phrase : phrases.getOrDefault(words[t].form, List.of())) {
            int end = t + phrase.end() - phrase.first();
            if (end <= tokens.count() && isFree(covered, t, end) && isSame(phrase, t)) {
                return new Span(t, end, phrase.type(), CONFIDENCE);
            }
        }
        int type = tokens.length(t) < SHORTEST ? -1 : type(t);
        return type < 0 ? null : new Span(t, t + 1, type, CONFIDENCE);
    }

    static boolean isFree(BitSet covered, int first, int end) {
        int next = covered.nextSetBit(first);
        return next < 0 || next >= end;
    }

    private boolean isSame(Span phrase, int t) {
        for (int i = 1; i < phrase.end() - phrase.first(); i++) {
            if (!words[t + i].form.equals(words[phrase.first() + i].form)) {
                return false;
            }
        }
        return true;
    }

    /** A court or the like and the town it is of, which may be a word too: Strafgericht Zug. */
    private boolean isInstitutionOfTown(int t, BitSet covered) {
        if (t + 1 >= tokens.count() || covered.get(t + 1) || !words[t + 1].capital || !surroundings.isTown(t + 1)
                || Heads.group(words[t].head) != Heads.ORGANISATION || tokens.sentenceOf(t) != tokens.sentenceOf(t + 1)) {
            return false;
        }
        String noun = words[t].form;
        return INSTITUTIONS.stream().anyMatch(noun::endsWith);
    }

    /** The type a word has elsewhere in the document; -1 if it is no name there, or none here. */
    private int type(int t) {
        if (surroundings.isSpokenAcronym(t)) {
            return Label.ORGANISATION;
        }
        if (surroundings.isSpeaker(t)) {
            return Label.PERSON;
        }
        double[] all = evidence.of(evidence.base(t));
        if (all == null) {
            return listsTell && isListedPlace(t) ? Label.PLACE : -1;
        }
        boolean listed = words[t].isListedOrganisation();
        if (!listed && surroundings.isAfterArticle(t)) {
            return -1;
        }
        int best = Evidence.best(all);
        if (best == Label.PERSON && surroundings.isSomewhere(t) && surroundings.isTown(t)) {
            return Label.PLACE;
        }
        double sum = all[Label.PERSON] + all[Label.PLACE] + all[Label.ORGANISATION] + all[Label.OTHER];
        return best != Label.OTHER && all[best] >= (listed ? ENOUGH_LISTED : ENOUGH) && all[best] > AGREEING * sum ? best : -1;
    }

    /** Whether the lists know a word as a place and nothing else, or as a town where a preposition says so (a Roma), and it is not only the sentence that has it in capitals. */
    private boolean isListedPlace(int t) {
        int lists = words[t].lists;
        boolean place = lists != 0 && (lists & ~PLACES) == 0 || surroundings.isForeignTown(t);
        return place && !surroundings.isFeast(t) && tokens.length(t) > SHORTEST && t > tokens.firstToken(tokens.sentenceOf(t))
                && words[t].demonym == null && (!words[t - 1].capital || tokens.length(t - 1) == 1);
    }
}
