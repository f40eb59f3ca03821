package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.enrich.names.Authorities.Entry;
import news.dateline.enrich.names.Authorities.Found;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.Zones;

/**
 * Looks at the tagger's names over the whole document: what one sentence left in doubt another may tell.
 *
 * <p>A name that is surely one somewhere settles its type where the tagger was unsure, and is found where it saw none; what is
 * more likely wrong than right is left out. The newsroom's list is laid over the result.
 */
final class DocumentPass {

    /** Languages the tagger saw less of than of German, and those it saw nothing of. */
    private static final Set<String> FOREIGN = Set.of("fr", "it", "en");
    private static final Set<String> UNKNOWN = Set.of("fr", "it");
    private static final Set<String> CLUB_SIGNS = Set.of("FC", "SC", "SV", "TSV", "VfB", "VfL", "FSV", "SSV", "SpVgg", "TSG", "MSV", "KSC", "EV", "EHC",
            "HC", "ERC", "BSC", "TV", "BV", "FK", "SK", "NK", "AC", "AS", "CF", "BC", "USV", "TuS", "Borussia", "Eintracht", "Fortuna", "Hertha");
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
    private static final double LISTED = 0.97;
    /** How much more the document must say for another type than for the tagger's. */
    private static final double OVERRULING = 1.5;

    private final Tokens tokens;
    private final Word[] words;
    private final Zones zones;
    private final Directory directory;
    private final Authorities authorities;
    private final boolean isForeign;
    private final List<Span> spans;
    private final Evidence evidence;
    private final Surroundings surroundings;
    private final Carrying carrying;
    /** What clubs of the document are called without what says that they are clubs: mostly their towns. */
    private final Set<String> clubs = new HashSet<>();
    private final BitSet covered = new BitSet();

    /**
     * Of one document.
     *
     * @param spans    what the tagger saw, as the rules for single names left it
     * @param language the document's, without variant; empty if it is not known
     */
    DocumentPass(Tokens tokens, Word[] words, Zones zones, List<Span> spans, Directory directory, PlaceTable places, Authorities authorities,
            String language) {
        this.tokens = tokens;
        this.words = words;
        this.zones = zones;
        this.spans = spans;
        this.directory = directory;
        this.authorities = authorities;
        isForeign = FOREIGN.contains(language);
        evidence = new Evidence(tokens, words, spans);
        surroundings = new Surroundings(tokens, words, evidence, directory, places, language);
        carrying = new Carrying(tokens, words, evidence, surroundings, spans, UNKNOWN.contains(language));
    }

    /** The names of the document in order, without names of other things. */
    List<Occurrence> read() {
        spans.forEach(this::noteClub);
        List<Occurrence> names = new ArrayList<>(spans.size());
        for (Found found : authorities.find(tokens)) {
            if (!isOnlyAWord(found)) {
                names.add(occurrence(found.first(), found.end(), found.entry().type(), LISTED, Optional.of(found.entry())));
            }
        }
        for (Span span : spans) {
            if (Carrying.isFree(covered, span.first(), span.end())) {
                covered.set(span.first(), span.end());
                int type = settled(span);
                if (type != Label.OTHER && !(span.isSingle() && surroundings.isFeast(span.first())) && !(type == Label.PLACE && isThing(span)) && !isDoubtful(span, type)) {
                    names.add(occurrence(span, type));
                }
            }
        }
        carrying.find(covered).forEach(span -> names.add(occurrence(span, span.type())));
        names.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return names;
    }

    /** A listed name that is printed in small letters, which the list does not do. */
    private boolean isOnlyAWord(Found found) {
        return Character.isLowerCase(tokens.first(found.first())) && found.end() - found.first() == 1
                && !found.entry().name().startsWith(tokens.form(found.first()));
    }

    private void noteClub(Span span) {
        if (span.type() == Label.ORGANISATION && !span.isSingle()) {
            int sign = CLUB_SIGNS.contains(words[span.first()].form) ? span.first() : span.first() + 1;
            if (sign + 1 < span.end() && CLUB_SIGNS.contains(words[sign].form)) {
                clubs.add(evidence.name(sign + 1, span.end()));
            }
        }
    }

    /** The type of a name: the document's where the sentence leaves a doubt. */
    private int settled(Span span) {
        int first = span.first();
        boolean isSomewhere = surroundings.isSomewhere(first);
        if (span.type() == Label.PLACE && !isSomewhere && !clubs.isEmpty() && clubs.contains(evidence.name(first, span.end()))
                || span.type() != Label.ORGANISATION && span.isSingle() && surroundings.isSpokenAcronym(first)) {
            return Label.ORGANISATION;
        }
        if (span.type() == Label.PLACE && span.isSingle() && surroundings.isSpeaker(first)) {
            return Label.PERSON;
        }
        if (span.confidence() >= SURE) {
            return span.type();
        }
        if (isForeign && span.type() == Label.PERSON && span.isSingle() && surroundings.isForeignTown(first)) {
            return Label.PLACE;
        }
        double[] all = evidence.of(evidence.name(first, span.end()));
        int best = Evidence.best(all);
        boolean overruled = all[best] > OVERRULING * all[span.type()] && !(span.type() == Label.PLACE && isSomewhere);
        return overruled ? best : span.type();
    }

    /** A doubtful town with an article is a thing: das Derby, ein Essen. */
    private boolean isThing(Span span) {
        int towns = Surroundings.TOWNS | Lexicon.FIRST_NAME | Lexicon.LAST_NAME | Lexicon.RISKY;
        int lists = words[span.first()].lists;
        return span.isSingle() && span.confidence() < SURE && lists != 0 && (lists & ~towns) == 0 && surroundings.isAfterArticle(span.first());
    }

    /** Whether a name is more likely wrong than right, by all that is known of it. */
    private boolean isDoubtful(Span span, int type) {
        double least = isForeign ? LEAST_FOREIGN : type == Label.PERSON ? LEAST_PERSON : LEAST;
        if (span.confidence() >= least || isKnown(span, type) || surroundings.isIntroduced(span.first(), type)) {
            return false;
        }
        return evidence.of(evidence.name(span.first(), span.end()))[type] - span.confidence() < SURE;
    }

    /** Whether the lists know the name as just that. */
    private boolean isKnown(Span span, int type) {
        if (!span.isSingle()) {
            String name = evidence.name(span.first(), span.end());
            return type == Label.PERSON && directory.person(name).isPresent() || type == Label.ORGANISATION && directory.organisation(name, "").isPresent();
        }
        int lists = words[span.first()].lists;
        boolean large = lists != 0 && (lists & ~(Lexicon.REGION | Lexicon.CITY_LARGE)) == 0;
        return type == Label.PLACE && (large || (lists & Lexicon.COUNTRY) != 0);
    }

    private Occurrence occurrence(Span span, int type) {
        int first = type == Label.PERSON && span.isSingle() ? withParticle(span.first()) : span.first();
        return occurrence(first, span.end(), type, span.confidence(), Optional.empty());
    }

    /** Where a surname starts that the document has with a particle: de Maizière after Thomas de Maizière. */
    private int withParticle(int surname) {
        boolean starts = surname > 0 && !covered.get(surname - 1) && evidence.isParticle(surname - 1)
                && evidence.of(evidence.name(surname - 1, surname + 1)) != null;
        return starts ? surname - 1 : surname;
    }

    private Occurrence occurrence(int first, int end, int type, double confidence, Optional<Entry> authority) {
        covered.set(first, end);
        String text = tokens.text().substring(tokens.start(first), tokens.end(end - 1));
        return new Occurrence(first, end, type, confidence, zones.at(tokens.codePoint(tokens.start(first))), text, evidence.name(first, end), authority);
    }
}
