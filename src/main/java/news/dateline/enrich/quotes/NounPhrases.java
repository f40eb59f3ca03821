package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.ADVERBIAL;
import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.DEFINITE;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.OBLIQUE;
import static news.dateline.enrich.quotes.Lexicon.PRONOUN;
import static news.dateline.enrich.quotes.Lexicon.QUESTION;
import static news.dateline.enrich.quotes.Lexicon.ROLE;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.TIME;
import static news.dateline.enrich.quotes.Lexicon.VERB;

/**
 * Reads noun phrases: an article and adjectives, capitalised words, and what is joined to them ({@code Sprecher des Ministeriums in
 * Bern}).
 *
 * <p>German writes nouns with a capital; in the other languages only names have one, so there a small word after an article counts as
 * noun. Look-ahead is bounded by {@value #LONGEST} tokens.
 */
final class NounPhrases {

    private static final int LONGEST = 30;
    private static final int LONGEST_BACK = 16;
    private static final int MOST_ADJECTIVES = 4;

    private final Copy copy;
    private final Mentions people;

    /**
     * @param people where the article names people
     */
    NounPhrases(Copy copy, Mentions people) {
        this.copy = copy;
        this.people = people;
    }

    /** The phrase that begins at a token and ends before {@code limit}; empty if none does. */
    Phrase at(int from, int limit) {
        int end = Math.min(limit, from + LONGEST);
        if (from >= end || from < 0) {
            return Phrase.NONE;
        }
        if (copy.has(from, PRONOUN) && !copy.has(from, DETERMINER) || isPronounAlone(from, end)) {
            return new Phrase(from, from + 1);
        }
        int named = personEnd(from);
        int last = named > 0 && named <= end ? named : core(from, end);
        if (last < 0) {
            return quoted(from, end);
        }
        int i = last;
        while (i < end) {
            boolean afterName = i - from > 1 && isNoun(i - 1) && isNoun(i - 2) && partsFromName(i);
            int next = afterName ? -1 : continued(i, end);
            if (next < 0) {
                break;
            }
            i = next;
        }
        return new Phrase(from, i);
    }

    /** A word that joins on to a noun but not to a full name: {@code stellte Anna Muster in Frage}. */
    private boolean partsFromName(int token) {
        return copy.is(token, "der") || copy.is(token, "des") || copy.lexicon.isGerman() && (copy.is(token, "in") || copy.is(token, "im")
                || copy.is(token, "am") || copy.is(token, "an") || copy.is(token, "zu") || copy.is(token, "beim") || copy.is(token, "für"));
    }

    /** A name in quotation marks: {@code die «Zeit»}. */
    private Phrase quoted(int from, int end) {
        boolean definite = copy.has(from, DETERMINER) && (copy.has(from, DEFINITE) || !copy.lexicon.isGerman());
        int mark = definite ? from + 1 : from;
        if (mark >= end || copy.quotation(mark) < 0 || !copy.isMark(mark)) {
            return Phrase.NONE;
        }
        int close = copy.quotations.close(copy.quotation(mark));
        return close < end && isQuotedName(copy.quotation(mark)) ? new Phrase(from, close + 1) : Phrase.NONE;
    }

    /** Whether a quotation may be a name: short, begun with a capital, without a pronoun or common verb. */
    boolean isQuotedName(int quotation) {
        int open = copy.quotations.open(quotation);
        int close = copy.quotations.close(quotation);
        if (close - open > 6 || close >= copy.tokens.count() || copy.endsInFinal(close - 1) || !copy.isCapital(open + 1)) {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            boolean small = !copy.isCapital(i) || i == open + 1;
            if (small && copy.has(i, PRONOUN | VERB | AUXILIARY | SEPARABLE) && !copy.has(i, DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    /** {@code dieser} or {@code der} followed by no noun. */
    private boolean isPronounAlone(int from, int end) {
        return copy.has(from, PRONOUN) && core(from, end) < 0;
    }

    /** Reads article, adjectives and nouns; the token after, or -1. */
    private int core(int from, int end) {
        int i = from;
        boolean determined = false;
        while (i < end && copy.has(i, DETERMINER) && i - from < 2) {
            determined = true;
            i++;
        }
        if (determined && i + 1 < end && copy.has(i, ADVERBIAL) && !copy.has(i, DETERMINER | JOINT) && isAdjective(i + 1)) {
            i++;
        }
        int adjectives = 0;
        while (i < end && adjectives < MOST_ADJECTIVES && isAdjective(i)) {
            adjectives++;
            i++;
        }
        int nouns = i;
        while (i < end && isNoun(i)) {
            i++;
        }
        if (i > nouns) {
            return i;
        }
        boolean smallNoun = !copy.lexicon.isGerman() && determined && (adjectives > 0 || i < end && copy.isWord(i));
        if (smallNoun) {
            return adjectives > 0 ? i : i + 1;
        }
        return -1;
    }

    private boolean isAdjective(int token) {
        if (copy.tokens.isNumber(token)) {
            return true;
        }
        if (!copy.isWord(token) || copy.isCapital(token) || copy.quotation(token) >= 0 || copy.isHyphenatedNoun(token)
                || copy.has(token, VERB | SEPARABLE | FRAGMENT | AUXILIARY | ADVERBIAL | CONJUNCTION | PRONOUN)) {
            return false;
        }
        if (!copy.lexicon.isGerman()) {
            return !copy.has(token, JOINT);
        }
        int end = copy.tokens.end(token);
        char last = copy.tokens.text().charAt(end - 1);
        return !copy.has(token, JOINT) && (last == 'e' || last == 'n' || last == 'r' || last == 's' || last == 'm');
    }

    private boolean isNoun(int token) {
        if (copy.quotation(token) >= 0) {
            return false;
        }
        return copy.isHyphenatedNoun(token) || copy.isWord(token) && (copy.isCapital(token) || isParticleOfName(token)) && !isSentenceAdverb(token)
                && !isOpeningAdverb(token);
    }

    private boolean isParticleOfName(int token) {
        return token + 1 < copy.tokens.count() && copy.isWord(token + 1) && copy.isCapital(token + 1)
                && (copy.is(token, "von") || copy.is(token, "van") || copy.is(token, "de") || copy.is(token, "el")
                || copy.is(token, "al")
                || copy.is(token, "bin") || copy.is(token, "da") || copy.is(token, "di") || copy.is(token, "della"));
    }

    /** A small word with the capital of its sentence: {@code Sinngemäss}, {@code Ergänzend}, {@code Allerdings}. */
    private boolean isOpeningAdverb(int token) {
        if (token > 0 && token != copy.tokens.firstToken(copy.tokens.sentenceOf(token)) || !copy.lexicon.isGerman()) {
            return false;
        }
        String word = copy.lower(token);
        return word.endsWith("end") && word.length() > 6 && !word.endsWith("jugend") && !word.endsWith("abend")
                || word.endsWith("isch")
                || word.endsWith("lich") || word.endsWith("weise") || word.endsWith("dings") || word.endsWith("falls")
                || word.endsWith("mäss")
                || word.endsWith("mäß") || word.endsWith("wegs");
    }

    private boolean isSentenceAdverb(int token) {
        return copy.isCapital(token) && copy.has(token, ADVERBIAL | CONJUNCTION | JOINT | QUESTION | DETERMINER);
    }

    /** Reads one more part of the phrase at {@code i}; the token after, or -1. */
    private int continued(int i, int end) {
        if (copy.isSign(i, '(')) {
            for (int j = i + 1; j < Math.min(end, i + 8); j++) {
                if (copy.isSign(j, ')')) {
                    return j + 1;
                }
            }
            return -1;
        }
        if (copy.quotation(i) >= 0 && copy.isMark(i)) {
            int close = copy.quotations.close(copy.quotation(i));
            return close < end && isQuotedName(copy.quotation(i)) ? close + 1 : -1;
        }
        if (isNoun(i)) {
            return i + 1;
        }
        if (!copy.isWord(i) || !copy.has(i, JOINT)) {
            return -1;
        }
        boolean loose = copy.is(i, "an") && i + 1 < end && !copy.has(i + 1, DETERMINER) || copy.is(i, "zu") && i + 1 < end
                && !copy.isCapital(i + 1);
        if (loose || isTime(i + 1, end)) {
            return -1;
        }
        int next = core(i + 1, end);
        if (next < 0 && i + 1 < end) {
            next = quoted(i + 1, end).to();
        }
        if (next < 0 && copy.has(i, DETERMINER)) {
            next = core(i, end);
        }
        return next;
    }

    /** Whether a time follows: {@code am Montag}, {@code im Januar}, {@code am 25. Mai}. */
    boolean isTime(int token, int end) {
        if (token >= end) {
            return false;
        }
        if (copy.tokens.isNumber(token)) {
            return true;
        }
        return copy.has(token, TIME) || copy.lexicon.endsInTime(copy.lower(token));
    }

    /** Whether a phrase may be the subject by its article: {@code den}, {@code seinem} and the like say that it is not. */
    boolean mayBeSubject(Phrase phrase) {
        return !phrase.isEmpty() && !(copy.lexicon.isGerman() && (copy.has(phrase.from(), OBLIQUE)
                || isTime(firstNoun(phrase), phrase.to()) && !copy.has(phrase.from(), DEFINITE) && personEnd(phrase.from()) < 0));
    }

    /** The longest phrase that ends before a token and begins at or after another; empty if none does. */
    Phrase endingAt(int left, int end) {
        Phrase found = Phrase.NONE;
        for (int i = end - 1; i >= Math.max(left, end - LONGEST_BACK); i--) {
            if (!copy.isWord(i) && !copy.isSign(i, '(') && !copy.isSign(i, ')') && copy.quotation(i) < 0) {
                break;
            }
            boolean joined = i > left && copy.isWord(i - 1) && copy.isCapital(i - 1) && copy.isCapital(i);
            Phrase phrase = joined ? Phrase.NONE : at(i, end);
            if (phrase.to() == end) {
                found = phrase;
            } else if (!found.isEmpty() && !copy.has(i, DETERMINER) && !isAdjective(i)) {
                break;
            }
        }
        return found;
    }

    /** The token after a person's name that begins at a token, or -1. */
    int personEnd(int token) {
        return copy.isCapital(token) || copy.isWord(token) && copy.has(token, JOINT) ? people.endAt(copy.tokens, token) : -1;
    }

    /** Whether a phrase means a person: a name, or an office by itself. */
    boolean isPerson(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (personEnd(i) > 0) {
                return true;
            }
            if (copy.has(i, ROLE) || copy.isCapital(i) && copy.isWord(i) && copy.lexicon.isGerman() && copy.lexicon.endsInRole(copy.lower(i))) {
                return true;
            }
            boolean attribute = i == phrase.from() && copy.tokens.text().charAt(copy.tokens.end(i) - 1) == 'e';
            if (!attribute && i + 1 < phrase.to() && copy.isWord(i) && copy.isWord(i + 1) && copy.isCapital(i) && copy.isCapital(i + 1)) {
                return true;
            }
            if (i > phrase.from() && copy.has(i, JOINT | DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a phrase means a thing by the ending of its head: {@code die Anwendung des Gesetzes}; bodies that act have such endings too. */
    boolean isAbstract(Phrase phrase) {
        int head = firstNoun(phrase);
        boolean attribute = head == phrase.from() && head + 1 < phrase.to() && copy.isCapital(head + 1)
                && copy.tokens.text().charAt(copy.tokens.end(head) - 1) == 'e';
        head = attribute ? head + 1 : head;
        return head < phrase.to() && copy.lexicon.isAbstract(copy.lower(head));
    }

    /** The first noun of a phrase, or its end. */
    int firstNoun(Phrase phrase) {
        int noun = phrase.from();
        while (noun < phrase.to() && !(copy.isWord(noun) && copy.isCapital(noun) && !copy.has(noun, DETERMINER))) {
            noun++;
        }
        return noun;
    }

    /** Whether a phrase is a name alone: two to five capitalised words or particles, no article. */
    boolean isName(Phrase phrase) {
        if (phrase.isEmpty() || phrase.length() > 6 || copy.has(phrase.from(), DETERMINER) || !copy.isCapital(phrase.from())) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!copy.isWord(i) || !copy.isCapital(i) && !isParticleOfName(i)) {
                return copy.isSign(i, '(');
            }
        }
        return true;
    }
}
