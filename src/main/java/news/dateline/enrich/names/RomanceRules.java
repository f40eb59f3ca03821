package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.enrich.text.Kind;
import news.dateline.enrich.text.Tokens;

/**
 * Rules for names in French and Italian, before and after {@link Institutions}. Before: what begins a sentence in capitals, inhabitants and
 * verbs are taken off the tagger's names. After: names are added that an article or a noun tells, and those of diseases are left out.
 *
 * <p>Missed: firms nobody has introduced, and regions without an article. Immutable and thread-safe.
 */
final class RomanceRules {

    private static final float TOLD = 0.72f;
    private static final float LISTED = 0.8f;
    private static final double SURE = 0.9;
    /** Up to it a name of an organisation may be an inhabitant's or two names. */
    private static final double UNSURE = 0.75;
    private static final int TOWNS = Lexicon.CITY_LARGE | Lexicon.CITY;
    private static final int SHORTEST_INHABITANT = 6;

    /** Articles without a preposition. */
    private static final Set<String> BARE = Set.of("le", "la", "les", "l'", "l’", "il", "lo", "i", "gli");

    /** What is known of one language. */
    private record Grammar(Set<String> openers, Set<String> articles, List<String> inhabitants, Set<String> eponyms, Set<String> regions,
            Set<String> things, Set<String> kinds, Set<String> heads, Set<String> adjectives, Set<String> verbs, Set<String> clubArticles, Set<String> bodies, String and) {
    }

    private final Map<String, Grammar> grammars = new HashMap<>();
    private final PlaceTable places;

    RomanceRules(PlaceTable places) {
        this.places = places;
        Map<String, List<String>> sections = Words.sections("romance.txt");
        Map<String, List<String>> institutions = Words.sections("institutions.txt");
        for (String language : List.of("fr", "it")) {
            grammars.put(language, new Grammar(Set.copyOf(sections.get(language + " openers")), Set.copyOf(sections.get(language + " articles")),
                    sections.get(language + " inhabitants"), Set.copyOf(sections.get(language + " eponyms")), new HashSet<>(sections.get(language + " regions")),
                    Set.copyOf(sections.get(language + " no bodies")), Set.copyOf(institutions.get(language + " kinds")), Set.copyOf(institutions.get(language + " heads")),
                    Set.copyOf(institutions.get(language + " adjectives")), Set.copyOf(sections.get(language + " verbs")),
                    Set.copyOf(sections.get(language + " club articles")), Set.copyOf(sections.get(language + " bodies")), language.equals("fr") ? "et" : "e"));
        }
    }

    /** The tagger's names without what is none in them; as they are in another language. */
    List<Span> before(Tokens tokens, Word[] words, List<Span> spans, String language) {
        Grammar grammar = grammars.get(language);
        if (grammar == null) {
            return spans;
        }
        Reading reading = new Reading(tokens, words, grammar);
        List<Span> left = new ArrayList<>(spans.size());
        for (Span span : spans) {
            reading.cut(span, left);
        }
        return left;
    }

    /**
     * The names with those that an article or a noun tells, in order; as they are in another language.
     *
     * @param tagged the names before institutions were built of them
     */
    List<Span> after(Tokens tokens, Word[] words, List<Span> spans, List<Span> tagged, String language) {
        Grammar grammar = grammars.get(language);
        return grammar == null ? spans : new Reading(tokens, words, grammar).complete(spans, tagged);
    }

    /** The reading of one document. */
    private final class Reading {
        private final Tokens tokens;
        private final Word[] words;
        private final Grammar grammar;

        Reading(Tokens tokens, Word[] words, Grammar grammar) {
            this.tokens = tokens;
            this.words = words;
            this.grammar = grammar;
        }

        /** Adds what is left of a name. */
        void cut(Span span, List<Span> left) {
            int first = span.first();
            int end = span.end();
            boolean opening = isOpening(first);
            while (opening && first < end && grammar.openers().contains(words[first].form.toLowerCase(Locale.ROOT))) {
                first++;
                opening = first < end && !words[first].capital;
            }
            while (end > first + 1 && span.type() == Label.ORGANISATION && isVerbOrPeople(end - 1)) {
                end--;
            }
            int and = first + 1;
            if (first == end || end - first == 1 && isInhabitant(first, span)) {
                return;
            }
            if (end - first == 3 && isArticle(first - 1) && isPeople(words[first].form) && words[first + 1].capital && words[first + 2].capital) {
                left.add(new Span(first + 1, end, Label.PERSON, Math.max(span.confidence(), TOLD)));
            } else if (end - first > 3 && span.confidence() < UNSURE && tokens.is(and, grammar.and()) && isArticle(and + 1) && end - and == 3) {
                left.add(new Span(first, first + 1, Label.PLACE, span.confidence()));
                left.add(new Span(end - 1, end, Label.PLACE, span.confidence()));
            } else {
                left.add(first == span.first() && end == span.end() ? span : new Span(first, end, span.type(), span.confidence()));
            }
        }

        /** Whether a word has its capital from its place: it begins a sentence, or quoted speech. */
        private boolean isOpening(int t) {
            return t == tokens.firstToken(tokens.sentenceOf(t)) || tokens.kind(t - 1) == Kind.QUOTE_OPEN || tokens.kind(t - 1) == Kind.QUOTE;
        }

        /** A verb, or a small word that speaks of a people: Procura aveva, Protezione civile greca. */
        private boolean isVerbOrPeople(int t) {
            boolean people = !words[t].capital && words[t].demonym != null && !grammar.adjectives().contains(words[t].form);
            return people || grammar.verbs().contains(words[t].form);
        }

        private boolean isArticle(int t) {
            return t >= 0 && grammar.articles().contains(words[t].form.toLowerCase(Locale.ROOT));
        }

        private boolean isPeople(String form) {
            return form.length() >= SHORTEST_INHABITANT && grammar.inhabitants().stream().anyMatch(form::endsWith) && places.named(form).length == 0;
        }

        private boolean isInhabitant(int t, Span span) {
            return span.type() != Label.PERSON && span.confidence() < UNSURE && isArticle(t - 1) && isPeople(words[t].form)
                    && !grammar.regions().contains(words[t].form);
        }

        List<Span> complete(List<Span> spans, List<Span> tagged) {
            List<Span> all = new ArrayList<>(spans.size() + 4);
            BitSet covered = new BitSet();
            for (Span span : spans) {
                if (!isEponym(span) && !isThing(span)) {
                    int and = conjunction(span);
                    Span one = and < 0 ? settled(span) : new Span(span.first(), and, span.type(), span.confidence());
                    all.add(one);
                    covered.set(one.first(), one.end());
                    if (and >= 0) {
                        Span other = second(and + 2, span, tagged);
                        all.add(other);
                        covered.set(other.first(), other.end());
                    }
                }
            }
            for (int t = covered.nextClearBit(0); t < tokens.count(); t = covered.nextClearBit(t + 1)) {
                if (tokens.isWord(t) && words[t].capital) {
                    add(t, covered, all);
                }
            }
            all.sort((a, b) -> Integer.compare(a.first(), b.first()));
            return all;
        }

        /** Where the name of an organisation is two, with an article each: l'Office de la culture et la Loterie romande; -1 if it is one. */
        private int conjunction(Span span) {
            for (int t = span.first() + 1; t + 2 < span.end() && span.type() == Label.ORGANISATION; t++) {
                if (tokens.is(t, grammar.and()) && BARE.contains(words[t + 1].form) && words[t + 2].capital) {
                    return t;
                }
            }
            return -1;
        }

        /** The second of two names, by what the tagger took it for; an organisation with its adjectives. */
        private Span second(int first, Span both, List<Span> tagged) {
            int at = Collections.binarySearch(tagged, new Span(first, first, 0, 0), Comparator.comparingInt(Span::first));
            boolean country = both.end() == first + 1 && (words[first].lists & (Lexicon.COUNTRY | Lexicon.REGION)) != 0;
            Span found = country ? new Span(first, both.end(), Label.PLACE, LISTED)
                    : at < 0 || grammar.heads().contains(words[first].form) ? new Span(first, both.end(), both.type(), both.confidence()) : tagged.get(at);
            int end = found.end();
            while (found.type() == Label.ORGANISATION && end < tokens.count() && grammar.adjectives().contains(words[end].form)) {
                end++;
            }
            return new Span(first, end, found.type(), found.confidence());
        }

        private Span settled(Span span) {
            int first = span.first();
            if (span.confidence() >= SURE) {
                return span;
            }
            if (isRegion(first, span.end())) {
                return new Span(first, span.end(), Label.PLACE, LISTED);
            }
            boolean organisation = isKindBefore(first) || isClub(first) || isBody(first);
            return span.isSingle() && organisation ? new Span(first, span.end(), Label.ORGANISATION, TOLD) : span;
        }

        private void add(int t, BitSet covered, List<Span> all) {
            int end = t + 1;
            int type = -1;
            if (end < tokens.count() && !covered.get(end) && isRegion(t, end + 1)) {
                type = Label.PLACE;
                end++;
            } else if (isRegion(t, end)) {
                type = Label.PLACE;
            } else if (isKindBefore(t) || isClub(t) || isShortAcronym(t) || isBody(t)) {
                type = Label.ORGANISATION;
            }
            if (type >= 0) {
                all.add(new Span(t, end, type, type == Label.PLACE ? LISTED : TOLD));
                covered.set(t, end);
            }
        }

        private boolean isRegion(int first, int end) {
            return end - first <= 2 && isArticle(first - 1) && grammar.regions().contains(tokens.text().substring(tokens.start(first), tokens.end(end - 1)));
        }

        /** A name after what it is and what that is for: le fabricant de mouvements Horlonex. */
        private boolean isKindBefore(int t) {
            int noun = t - 1;
            if (noun > 0 && !words[noun].capital && grammar.adjectives().contains(words[noun].form)) {
                noun--;
            }
            return noun > 1 && tokens.isWord(noun) && !words[noun].capital && tokens.length(noun) > 3 && isOf(noun - 1)
                    && grammar.kinds().contains(words[noun - 2].form) && tokens.sentenceOf(noun - 2) == tokens.sentenceOf(t);
        }

        /** In Italian a town has no article, its club has: il Lecce. */
        private boolean isClub(int t) {
            return t > 0 && grammar.clubArticles().contains(words[t - 1].form.toLowerCase(Locale.ROOT)) && (words[t].lists & TOWNS) != 0
                    && (words[t].lists & (Lexicon.COUNTRY | Lexicon.REGION | Lexicon.LANDSCAPE)) == 0 && !words[t].form.equals("Cairo")
                    && (t + 1 == tokens.count() || !words[t + 1].capital);
        }

        private boolean isBody(int t) {
            return isArticle(t - 1) && grammar.bodies().contains(words[t].form);
        }

        private boolean isOf(int t) {
            return words[t].form.equals("de") || words[t].form.equals("di") || words[t].form.startsWith("d") && words[t].form.length() == 2;
        }

        /** Two capitals after an article: l'UE, il PD. */
        private boolean isShortAcronym(int t) {
            String form = words[t].form;
            return form.length() == 2 && Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(1)) && isArticle(t - 1)
                    && !grammar.things().contains(form);
        }

        private boolean isThing(Span span) {
            return span.isSingle() && span.confidence() < SURE && grammar.things().contains(words[span.first()].form);
        }

        private boolean isEponym(Span span) {
            int before = span.first() - 1;
            return before > 0 && isOf(before) && grammar.eponyms().contains(words[before - 1].form);
        }
    }
}
