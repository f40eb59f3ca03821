package news.dateline.enrich.names;

import java.util.List;
import java.util.Set;
import news.dateline.enrich.text.Tokens;

/**
 * What the words of a name and those beside it say against the tagger, sentence by sentence: compounds of a name and a function
 * ({@code Kreml-Sprecher}), people of towns, adjectives and the numbers of lines are no names; a firm's name goes on to its legal form, and a doubtful
 * place may be the second half of an institution's name.
 */
final class SpanRules {

    private static final Set<String> FIRMS = Set.of("Steel", "Metals", "Motors", "Energy", "Foods", "Airlines", "Airways", "Group", "Holdings", "Holding",
            "Industries", "Technologies", "Systems", "Pharma", "Partners", "Insurance", "Media", "Records", "Studios", "Labs", "Software", "Networks",
            "Logistics", "Solutions", "Aerospace", "Electronics", "Corporation", "AG", "GmbH", "Inc", "Ltd", "Gruppe", "Konzern");
    private static final Set<String> LEGAL = Set.of("KG", "KGaA", "OHG", "AG", "Ltd", "Ltd.");
    /** A place below it may be part of another name, and what has no capital is none. */
    private static final double UNSURE = 0.75;

    private final Tokens tokens;
    private final Word[] words;
    private final Townspeople townspeople;

    SpanRules(Tokens tokens, Word[] words, Townspeople townspeople) {
        this.tokens = tokens;
        this.words = words;
        this.townspeople = townspeople;
    }

    /** Changes the names of a document, which are in order, to what the rules leave of them. */
    void apply(List<Span> spans) {
        spans.replaceAll(this::asFirm);
        spans.replaceAll(this::withoutPeople);
        spans.removeIf(this::isNoName);
        removeTitles(spans);
        for (int i = 0; i < spans.size(); i++) {
            spans.set(i, withInstitution(spans.get(i), i == 0 ? 0 : spans.get(i - 1).end()));
        }
    }

    /** What ends like a firm's name is one: Hartwell Steel, taken for a person or cut short; a firm goes on to its legal form. */
    private Span asFirm(Span span) {
        int end = span.end();
        if (span.type() == Label.ORGANISATION) {
            return withPartners(span);
        }
        if (span.type() == Label.OTHER) {
            return span;
        }
        if (end < tokens.count() && FIRMS.contains(words[end].form) && isOneSentence(span.first(), end)) {
            end++;
        } else if (span.isSingle() || !FIRMS.contains(words[end - 1].form)) {
            return span;
        }
        return new Span(span.first(), end, Label.ORGANISATION, span.confidence());
    }

    /** Wiener Linien GmbH & Co KG. */
    private Span withPartners(Span span) {
        int end = span.end();
        if (end + 1 >= tokens.count() || !tokens.is(end, "&") || !tokens.is(end + 1, "Co") && !tokens.is(end + 1, "Co.")) {
            return span;
        }
        end += 2;
        return new Span(span.first(), end < tokens.count() && LEGAL.contains(words[end].form) ? end + 1 : end, span.type(), span.confidence());
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

    private boolean isNoName(Span span) {
        if (!span.isSingle()) {
            return false;
        }
        Word word = words[span.first()];
        boolean organisation = span.type() == Label.ORGANISATION;
        if (word.lastPart != 0) {
            int group = Heads.group(word.head);
            return group == Heads.TITLE && !(organisation && span.confidence() >= UNSURE) || span.type() == Label.PERSON && group != Heads.NONE;
        }
        if (span.type() == Label.PLACE && (townspeople.isOne(word.form) || tokens.isNumber(span.first()))) {
            return true;
        }
        return !organisation && Character.isLowerCase(word.form.charAt(0)) && (span.confidence() < UNSURE || word.demonym != null);
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

    /** A doubtful place after an institution is the second half of its name: Berufsfeuerwehr Kaiserslautern. */
    private Span withInstitution(Span span, int free) {
        int before = span.first() - 1;
        if (span.type() != Label.PLACE || span.confidence() >= UNSURE || before < free || words[span.end() - 1].genitive) {
            return span;
        }
        Word noun = words[before];
        boolean institution = noun.capital && noun.lastPart == 0 && noun.form.length() > 3 && Heads.group(noun.head) == Heads.ORGANISATION
                && !noun.form.startsWith("Autobahn") && isOneSentence(before, span.first());
        return institution ? new Span(before, span.end(), Label.ORGANISATION, Math.max(span.confidence(), 0.5f)) : span;
    }

    private boolean isOneSentence(int one, int other) {
        return tokens.sentenceOf(one) == tokens.sentenceOf(other);
    }
}
