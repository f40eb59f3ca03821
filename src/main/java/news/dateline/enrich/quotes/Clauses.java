package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.ADVERBIAL;
import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.BOTH;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.GOVERNING;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.PARTICIPLE;
import static news.dateline.enrich.quotes.Lexicon.PARTICLE;
import static news.dateline.enrich.quotes.Lexicon.PRONOUN;
import static news.dateline.enrich.quotes.Lexicon.QUESTION;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.VERB;

import java.util.Optional;

/**
 * Finds verbs of speech in a stretch of the reporter's own words, and their subjects.
 *
 * <p>German main clauses have the finite verb second: what stands before it is the subject or, if that begins with a preposition or
 * adverb, the subject follows it. Look-ahead is bounded.
 */
final class Clauses {

    private static final int FARTHEST = 40;

    private final Copy copy;
    final NounPhrases phrases;

    Clauses(Copy copy) {
        this.copy = copy;
        this.phrases = new NounPhrases(copy);
    }

    /**
     * A verb of speech.
     *
     * @param finite the finite verb: the verb itself or its auxiliary
     * @param main   the token that carries the meaning; for a separable verb its finite part
     * @param last   the last token that belongs to it
     */
    record Cue(int finite, int main, int last) {
    }

    /** The first verb of speech at or after {@code from} and before {@code to}, outside quotations. */
    Optional<Cue> first(int from, int to) {
        for (int i = from; i < Math.min(to, from + FARTHEST); i++) {
            if (copy.quotation(i) >= 0) {
                i = copy.quotations.close(copy.quotation(i));
                continue;
            }
            Optional<Cue> cue = at(i, from, to);
            if (cue.isPresent()) {
                return cue;
            }
        }
        return Optional.empty();
    }

    /** The last verb of speech before {@code to} and not before {@code from}, outside quotations. */
    Optional<Cue> last(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - FARTHEST); i--) {
            if (copy.quotation(i) >= 0) {
                i = copy.quotations.open(copy.quotation(i));
                continue;
            }
            Optional<Cue> cue = at(i, from, to);
            if (cue.isPresent()) {
                return cue;
            }
        }
        return Optional.empty();
    }

    /** The verb of speech whose meaning stands at a token. */
    Optional<Cue> at(int token, int from, int to) {
        if (!copy.has(token, VERB | SEPARABLE) || copy.isCapital(token) && token > 0
                && token != copy.tokens.firstToken(copy.tokens.sentenceOf(token))) {
            return Optional.empty();
        }
        if (copy.has(token, SEPARABLE)) {
            int particle = particle(token, to);
            if (particle >= 0) {
                return Optional.of(new Cue(token, token, particle));
            }
        }
        if (!copy.has(token, VERB)) {
            return Optional.empty();
        }
        if (copy.has(token, BOTH)) {
            int auxiliary = endsClause(token + 1, to) || copy.has(token + 1, AUXILIARY) ? auxiliary(token, from, to) : -1;
            return Optional.of(new Cue(auxiliary < 0 ? token : auxiliary, token, token));
        }
        if (copy.lexicon.isGerman() ? copy.has(token, PARTICIPLE) : token > from && copy.has(token - 1, AUXILIARY)) {
            int auxiliary = auxiliary(token, from, to);
            if (auxiliary < 0 && copy.lexicon.isGerman() && !copy.is(token, "heissen")) {
                return Optional.empty();
            }
            return Optional.of(new Cue(auxiliary < 0 ? token : auxiliary, token, token));
        }
        return Optional.of(new Cue(token, token, token));
    }

    private int particle(int finite, int to) {
        String verb = copy.lower(finite);
        for (int i = finite + 1; i < Math.min(to, finite + FARTHEST); i++) {
            if (copy.quotation(i) >= 0) {
                i = copy.quotations.close(copy.quotation(i));
                continue;
            }
            boolean belongs = copy.has(i, PARTICLE) && copy.lexicon.belongTogether(verb, copy.lower(i));
            if (belongs && (endsClause(i + 1, to) || copy.lower(i).length() > 4)) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsClause(int token, int to) {
        return token >= to || !copy.isWord(token) && !copy.tokens.isNumber(token) || copy.is(token, "und") || copy.is(token, "aus");
    }

    private int auxiliary(int participle, int from, int to) {
        if (participle + 1 < to && copy.has(participle + 1, AUXILIARY) && !copy.has(participle - 1, AUXILIARY)) {
            return participle + 1;
        }
        for (int i = participle - 1; i >= Math.max(from, participle - FARTHEST); i--) {
            if (copy.has(i, AUXILIARY) && copy.quotation(i) < 0) {
                return i;
            }
            if (copy.isComma(i) && copy.has(participle, BOTH)) {
                return -1;
            }
        }
        return -1;
    }

    /** The subject of a verb of speech whose clause lies between two tokens; empty if none is named. */
    Phrase subject(Cue cue, int from, int to) {
        int finite = cue.finite();
        int start = from;
        while (start < finite && !copy.isWord(start) && !copy.tokens.isNumber(start)) {
            start++;
        }
        if (start >= finite) {
            return after(cue, to);
        }
        if (copy.is(start, "Auch") || copy.is(start, "auch") || copy.is(start, "und") || copy.is(start, "doch")
                || copy.is(start, "aber") || copy.is(start, "denn")) {
            start++;
        }
        boolean subordinate = copy.has(start, QUESTION) || copy.is(start, "nachdem") || copy.is(start, "während")
                || copy.is(start, "wonach");
        if (subordinate) {
            Phrase phrase = phrases.at(copy.is(start + 1, "sich") ? start + 2 : start + 1, finite);
            return phrase.isEmpty() ? after(cue, to) : phrase;
        }
        Phrase before = phrases.at(start, finite);
        boolean adverbial = !phrases.mayBeSubject(before) || copy.has(start, ADVERBIAL) && !copy.has(start, DETERMINER | PRONOUN)
                || copy.has(start, JOINT) && !copy.has(start, DETERMINER | PRONOUN);
        boolean dative = (copy.is(start, "Der") || copy.is(start, "der") || copy.has(finite, AUXILIARY)) && !copy.has(start, PRONOUN)
                && phrases.mayBeSubject(phrases.at(finite + 1, to)) && !phrases.isPerson(before)
                && phrases.isPerson(phrases.at(finite + 1, to));
        if (adverbial || dative) {
            Phrase after = after(cue, to);
            return after.isEmpty() ? nearest(start, finite) : after;
        }
        return before;
    }

    /** The last noun phrase before a verb that follows a comma or conjunction directly. */
    private Phrase nearest(int from, int finite) {
        for (int i = from + 1; i < finite; i++) {
            boolean begins = copy.isComma(i - 1) || copy.has(i - 1, ADVERBIAL) && !copy.has(i - 1, JOINT);
            if (begins) {
                Phrase phrase = phrases.at(i, finite);
                if (!phrase.isEmpty() && phrase.to() >= finite - 1) {
                    return phrase;
                }
            }
        }
        return Phrase.NONE;
    }

    /** The subject behind the verb, adverbials passed over. */
    Phrase after(Cue cue, int to) {
        int i = cue.finite() + 1;
        int limit = Math.min(to, i + FARTHEST);
        while (i < limit) {
            if (copy.quotation(i) >= 0 || !copy.isWord(i) && !copy.tokens.isNumber(i)) {
                return Phrase.NONE;
            }
            boolean preposition = copy.has(i, JOINT) && !copy.has(i, DETERMINER | PRONOUN)
                    || copy.has(i, ADVERBIAL) && !copy.has(i, DETERMINER | PRONOUN);
            if (!preposition) {
                Phrase phrase = copy.is(i, "des") || copy.is(i, "eines") ? Phrase.NONE : phrases.at(i, limit);
                if (phrases.mayBeSubject(phrase)) {
                    return phrase;
                }
                i = phrase.isEmpty() ? i + 1 : phrase.to();
            } else {
                i = passPreposition(i, limit);
            }
        }
        return Phrase.NONE;
    }

    /** Behind {@code am Montag}, {@code in Bern}, {@code gestern}: one noun phrase of a preposition is its complement. */
    private int passPreposition(int i, int limit) {
        int next = i + 1;
        if (!copy.has(i, GOVERNING)) {
            return next;
        }
        while (next < limit && !copy.isCapital(next) && (copy.isWord(next) || copy.tokens.isNumber(next)) && !copy.has(next, PRONOUN)
                && next - i < 6) {
            next++;
        }
        if (next >= limit || !copy.isWord(next) || !copy.isCapital(next)) {
            return next;
        }
        next++;
        boolean genitive = next < limit && !phrases.isTime(next - 1, limit) && (copy.is(next, "des") || copy.is(next, "der")
                || copy.is(next, "eines") || copy.is(next, "einer"));
        return genitive ? Math.max(next, phrases.at(next, limit).to()) : next;
    }
}
