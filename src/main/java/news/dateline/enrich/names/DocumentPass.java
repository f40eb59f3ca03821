package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.Enrichment.ZoneKind;
import news.dateline.enrich.names.Authorities.Entry;
import news.dateline.enrich.names.Authorities.Found;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.Zones;

/**
 * Looks at the tagger's names over the whole document: what one sentence left in doubt another may tell.
 *
 * <p>A word that is surely a name somewhere counts as one where the tagger was unsure of its type or saw none, unless an
 * article stands before it; so does a known acronym written like a word ({@code Nato}). Compounds that end in a function ({@code Kreml-Sprecher}) and adjectives are no names. The
 * newsroom's list is laid over the result.
 */
final class DocumentPass {

    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer",
            "eines", "kein", "keine", "im", "am", "zum", "zur", "vom", "beim", "diese", "dieser", "dieses", "jeder", "jede", "le", "la", "les", "un",
            "une", "il", "lo", "the", "a", "an");
    /** After these a town is a town, even if its club plays there. */
    private static final Set<String> PREPOSITIONS = Set.of("in", "In", "aus", "Aus", "nach", "Nach", "bei", "um", "Raum", "Region", "Stadt", "Kanton", "à",
            "a", "at", "from", "near", "(");
    /** From here on the tagger is not overruled by what it said elsewhere. */
    private static final double SURE = 0.9;
    private static final double CARRIED = 0.6;

    private final Tokens tokens;
    private final Zones zones;
    private final Tagger tagger;
    private final Directory directory;
    private final Word[] words;
    private final Authorities authorities;
    /** Towns that the document names as the last word of a club's name. */
    private final Set<String> clubs = new HashSet<>();
    private final Map<String, double[]> evidence = new HashMap<>();

    DocumentPass(Tokens tokens, Word[] words, Zones zones, Tagger tagger, Directory directory, Authorities authorities) {
        this.tokens = tokens;
        this.words = words;
        this.zones = zones;
        this.tagger = tagger;
        this.directory = directory;
        this.authorities = authorities;
    }

    /** The names of the document in order, without names of other things. */
    List<Occurrence> read() {
        List<Span> spans = tagger.tag(tokens, words);
        spans.removeIf(this::isNoName);
        removeTitles(spans);
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
                int type = span.end() - span.first() == 1 ? settled(span) : span.type();
                if (type != Label.OTHER) {
                    names.add(occurrence(span.first(), span.end(), type, Calibration.of(span.confidence()), Optional.empty()));
                }
            }
        }
        carry(covered, names);
        names.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return names;
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
        if (word.lastPart != 0) {
            int group = Heads.group(word.head);
            return group == Heads.TITLE || span.type() == Label.PERSON && group != Heads.NONE;
        }
        return span.type() != Label.ORGANISATION && Character.isLowerCase(word.form.charAt(0));
    }

    /** A function of one word before a person, as in Bundesrat Guy Parmelin, names no organisation. */
    private void removeTitles(List<Span> spans) {
        for (int i = spans.size() - 2; i >= 0; i--) {
            Span span = spans.get(i);
            Span next = spans.get(i + 1);
            if (span.type() == Label.ORGANISATION && span.end() - span.first() == 1 && next.first() == span.end() && next.type() == Label.PERSON
                    && Heads.group(words[span.first()].head) == Heads.TITLE) {
                spans.remove(i);
            }
        }
    }

    private void gather(List<Span> spans) {
        for (Span span : spans) {
            int last = span.end() - 1;
            if (span.type() == Label.ORGANISATION && span.end() - span.first() > 1 && isClubSign(span.first())) {
                clubs.add(tokens.form(last));
            }
            if (span.end() - span.first() == 1) {
                add(base(span.first()), span.type(), span.confidence());
            } else if (span.type() == Label.PERSON && Character.isUpperCase(tokens.first(last))) {
                add(base(last), Label.PERSON, span.confidence() * 0.9);
            }
        }
    }

    /** FC, SV, EHC: a few capitals. */
    private boolean isClubSign(int t) {
        return tokens.length(t) <= 4 && Directory.isAcronym(tokens.form(t)) || tokens.is(t, "VfB") || tokens.is(t, "VfL");
    }

    private void add(String form, int type, double confidence) {
        evidence.computeIfAbsent(form, key -> new double[4])[type] += confidence;
    }

    /** The type of a single word: the document's where the sentence leaves a doubt. */
    private int settled(Span span) {
        if (span.type() == Label.PLACE && clubs.contains(tokens.form(span.first())) && !(span.first() > 0
                && PREPOSITIONS.contains(tokens.form(span.first() - 1)))) {
            return Label.ORGANISATION;
        }
        if (isSpokenAcronym(span.first())) {
            return Label.ORGANISATION;
        }
        double[] all = evidence.get(base(span.first()));
        if (all == null || span.confidence() >= SURE) {
            return span.type();
        }
        int best = span.type();
        for (int type = 0; type < all.length; type++) {
            best = all[type] > all[best] ? type : best;
        }
        return all[best] > 1.5 * all[span.type()] ? best : span.type();
    }

    /** Nato, Unicef: at most eight letters with the genitive's s. */
    private boolean isSpokenAcronym(int t) {
        return tokens.length(t) <= 8 && words[t].capital && words[t].mayBeOrganisation() && directory.isSpokenAcronym(base(t));
    }

    /** Finds further occurrences of words that are surely names elsewhere. */
    private void carry(boolean[] covered, List<Occurrence> names) {
        for (int t = 0; t < tokens.count(); t++) {
            if (covered[t] || !tokens.isWord(t) || !Character.isUpperCase(tokens.first(t)) || tokens.length(t) < 3) {
                continue;
            }
            double[] all = evidence.get(base(t));
            if (isSpokenAcronym(t)) {
                names.add(occurrence(t, t + 1, Label.ORGANISATION, CARRIED, Optional.empty()));
                covered[t] = true;
                continue;
            }
            if (all == null || t > 0 && !words[t].isListedOrganisation() && ARTICLES.contains(words[t - 1].form.toLowerCase(java.util.Locale.ROOT))) {
                continue;
            }
            int best = 0;
            double sum = 0;
            for (int type = 0; type < all.length; type++) {
                best = all[type] > all[best] ? type : best;
                sum += all[type];
            }
            double least = words[t].isListedOrganisation() ? 0.4 : 0.85;
            if (best != Label.OTHER && all[best] >= least && all[best] > 0.8 * sum) {
                names.add(occurrence(t, t + 1, best, CARRIED, Optional.empty()));
                covered[t] = true;
            }
        }
    }

    private Occurrence occurrence(int first, int end, int type, double confidence, Optional<Entry> authority) {
        String text = tokens.text().substring(tokens.start(first), tokens.end(end - 1));
        String last = tokens.form(end - 1);
        String bare = base(end - 1);
        String base = last.length() == bare.length() ? text : text.substring(0, text.length() - (last.length() - bare.length()));
        ZoneKind zone = zones.at(tokens.codePoint(tokens.start(first)));
        return new Occurrence(first, end, type, confidence, zone, text, base, authority);
    }

    /** The word without a genitive's s: where the lists know it only so, or the document has it both ways. */
    private String base(int t) {
        Word word = words[t];
        String form = word.form;
        String bare = word.bare;
        if (bare == null) {
            return form;
        }
        if (word.genitive || form.charAt(form.length() - 1) != 's' || evidence.containsKey(bare) && !evidence.containsKey(form)) {
            return bare;
        }
        return form;
    }
}
