package news.dateline.enrich.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.enrich.text.Tokens;

/**
 * Finds names of organisations in French, Italian and English by how they are built, which the tagger, trained on German, often cuts
 * short: a head with its adjectives and what follows by a preposition ({@code Office fédéral de la statistique}, {@code Procura di
 * Foggia}, {@code Bank of England}), and a word in capitals after what it is ({@code l'entreprise Horlonex}). Words that only begin
 * a sentence in capitals are no names. Immutable and thread-safe.
 */
final class Institutions {

    private static final float BUILT = 0.8f;
    private static final float INTRODUCED = 0.72f;
    private static final float COINED = 0.55f;
    /** From here on a name of the tagger's is not taken apart. */
    private static final double SURE = 0.9;
    private static final int LONGEST = 10;

    /** What is known of one language. */
    private record Grammar(Set<String> heads, Set<String> wideHeads, Set<String> smallHeads, Set<String> adjectives, Set<String> links, Set<String> kinds, Set<String> words,
            boolean coins) {
    }

    /** What a person's title ends in that the tagger takes for a name. */
    private static final Set<String> TITLES = Set.of("État", "Stato", "Consiglio", "Conseil");
    private static final Set<String> COMMON = Set.of("PIB", "TVA", "ADN", "VIH", "PDG", "SMS", "IVA", "PIL", "DNA", "HIV", "CEO", "DVD", "USA", "CHF", "EUR", "USD");

    private final Map<String, Grammar> grammars = new HashMap<>();

    Institutions() {
        Map<String, List<String>> sections = Words.sections("institutions.txt");
        for (String language : List.of("fr", "it", "en")) {
            Set<String> wide = Set.copyOf(sections.get(language + " wide heads"));
            Set<String> heads = new HashSet<>(sections.get(language + " heads"));
            heads.addAll(wide);
            grammars.put(language, new Grammar(heads, wide, Set.copyOf(sections.get(language + " small heads")),
                    Set.copyOf(sections.get(language + " adjectives")), Set.copyOf(sections.get(language + " links")),
                    Set.copyOf(sections.get(language + " kinds")), Set.copyOf(sections.get(language + " words")),
                    !language.equals("en")));
        }
    }

    /** The tagger's names with those that are built like organisations; as they are in a language without rules here. */
    List<Span> read(Tokens tokens, List<Span> spans, String language) {
        Grammar grammar = grammars.get(language);
        return grammar == null ? spans : new Reading(tokens, grammar, spans).read();
    }

    /** The reading of one document. */
    private static final class Reading {
        private final Tokens tokens;
        private final Grammar grammar;
        private final List<Span> spans;
        private final List<Span> all = new ArrayList<>();
        private final BitSet people = new BitSet();
        private int next;

        Reading(Tokens tokens, Grammar grammar, List<Span> spans) {
            this.tokens = tokens;
            this.grammar = grammar;
            this.spans = spans;
            spans.stream().filter(span -> span.type() == Label.PERSON).forEach(span -> people.set(span.first()));
        }

        List<Span> read() {
            int t = 0;
            while (t < tokens.count()) {
                Span here = at(t);
                Span built = built(t, here);
                if (built != null && (here == null || isBetter(built, here))) {
                    all.add(built);
                    t = built.end();
                } else if (here != null) {
                    if (!isOnlyCapital(here)) {
                        all.add(withoutTitle(here));
                    }
                    t = Math.max(t + 1, here.end());
                } else {
                    t++;
                }
            }
            return all;
        }

        /** Whether what is built holds more than the tagger's name, or the same and is surer. */
        private static boolean isBetter(Span built, Span here) {
            return here.end() < built.end() || here.end() == built.end() && here.confidence() < built.confidence();
        }

        /** The tagger's name that starts at a token; null if none does. */
        private Span at(int t) {
            while (next < spans.size() && spans.get(next).first() < t) {
                next++;
            }
            return next < spans.size() && spans.get(next).first() == t ? spans.get(next) : null;
        }

        private Span withoutTitle(Span span) {
            boolean titled = span.type() == Label.PERSON && span.end() - span.first() > 2 && TITLES.contains(tokens.form(span.first()));
            return titled ? new Span(span.first() + 1, span.end(), span.type(), span.confidence()) : span;
        }

        private boolean isOnlyCapital(Span span) {
            return span.end() - span.first() == 1 && span.type() != Label.ORGANISATION && grammar.words().contains(tokens.form(span.first()).toLowerCase(Locale.ROOT));
        }

        private Span built(int t, Span here) {
            if (!tokens.isWord(t)) {
                return null;
            }
            String form = tokens.form(t);
            boolean small = grammar.smallHeads().contains(form);
            if (!small && !Character.isUpperCase(form.charAt(0))) {
                return null;
            }
            int limit = Math.min(tokens.endToken(tokens.sentenceOf(t)), t + LONGEST);
            if (small || grammar.heads().contains(form)) {
                int end = end(t, limit);
                return end > t + 1 ? new Span(t, end, Label.ORGANISATION, BUILT) : null;
            }
            boolean open = here == null || here.type() == Label.OTHER || here.confidence() < SURE;
            if (open && t > 0 && form.length() > 2 && grammar.kinds().contains(tokens.form(t - 1)) && !grammar.words().contains(form.toLowerCase(Locale.ROOT))) {
                int end = here != null ? here.end() : names(t, limit);
                return new Span(t, end, Label.ORGANISATION, INTRODUCED);
            }
            return here == null && isCoined(form) ? new Span(t, t + 1, Label.ORGANISATION, COINED) : null;
        }

        /** An acronym, or a capital inside a word: PGHM, MeteoSvizzera. */
        private boolean isCoined(String form) {
            int capitals = 0;
            for (int i = 0; i < form.length(); i++) {
                if (!Character.isLetter(form.charAt(i))) {
                    return false;
                }
                capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
            }
            boolean acronym = capitals == form.length() && capitals >= 3 && capitals <= 5 && !isNumeral(form) && !COMMON.contains(form);
            return grammar.coins() && (acronym || capitals == 2 && form.length() > 6 && !form.startsWith("Mc") && !form.startsWith("Mac"));
        }

        private static boolean isNumeral(String form) {
            return form.chars().allMatch(c -> "IVXLCM".indexOf(c) >= 0);
        }

        /** Where a name goes on to from its head: over adjectives, and over prepositions that a name follows. */
        private int end(int head, int limit) {
            int end = adjectives(head + 1, limit);
            while (end < limit) {
                int linked = end;
                while (linked < limit && linked - end < 3 && grammar.links().contains(tokens.form(linked))) {
                    linked++;
                }
                if (linked == limit || !tokens.isWord(linked)) {
                    return end;
                }
                boolean capital = Character.isUpperCase(tokens.first(linked));
                boolean noun = !capital && linked > end && end <= head + 3 && tokens.length(linked) > 3 && grammar.wideHeads().contains(tokens.form(head));
                if (capital && people.get(linked) || !capital && !noun || isConjunction(end) && !grammar.wideHeads().contains(tokens.form(head))) {
                    return end;
                }
                end = adjectives(capital ? names(linked, limit) : linked + 1, limit);
            }
            return end;
        }

        private boolean isConjunction(int t) {
            return tokens.is(t, "et") || tokens.is(t, "e") || tokens.is(t, "and") || tokens.is(t, "pour") || tokens.is(t, "à");
        }

        private int adjectives(int from, int limit) {
            int t = from;
            while (t < limit && grammar.adjectives().contains(tokens.form(t))) {
                t++;
            }
            return t;
        }

        private int names(int from, int limit) {
            int t = from;
            while (t < limit && !people.get(t) && tokens.isWord(t) && Character.isUpperCase(tokens.first(t))) {
                t++;
            }
            return t;
        }
    }
}
