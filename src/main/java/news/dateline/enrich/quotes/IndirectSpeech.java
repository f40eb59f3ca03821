package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE_2;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.NOUN;
import static news.dateline.enrich.quotes.Lexicon.PREPOSITION;
import static news.dateline.enrich.quotes.Lexicon.QUESTION;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.SOURCE;
import static news.dateline.enrich.quotes.Lexicon.VERB;

import java.util.Optional;
import news.dateline.article.Quote.Kind;
import news.dateline.article.Quote.Speaker;

/**
 * Finds speech in the reporter's own words, sentence by sentence, at most one a sentence.
 *
 * <p>German: a verb or noun of speech before {@code dass}, {@code ob}, a question word, the conjunctive or an infinitive with {@code zu}; a
 * statement before {@code , sagte X}, {@code , so X}, {@code , wie X mitteilte}; a source ({@code laut}, {@code nach Angaben},
 * {@code zufolge}, {@code demnach}); and sentences in the conjunctive that go on reporting. Other languages: {@code que}, {@code che},
 * {@code that}, {@code selon}, {@code secondo}, {@code according to}.
 *
 * <p>Missed: speech without any of these marks.
 */
final class IndirectSpeech {

    private static final int LEAST_WORDS = 3;
    private static final int FARTHEST = 120;

    private final Copy copy;
    private final Clauses clauses;
    private final QuotedSpeech quoted;
    private final Speakers speakers;

    IndirectSpeech(Copy copy, Clauses clauses, QuotedSpeech quoted, Speakers speakers) {
        this.copy = copy;
        this.clauses = clauses;
        this.quoted = quoted;
        this.speakers = speakers;
    }

    /**
     * The speech a sentence reports.
     *
     * @param goesOn whether the sentence before reported speech
     */
    Optional<Found> read(int sentence, boolean goesOn) {
        int from = copy.tokens.firstToken(sentence);
        int to = Math.min(copy.tokens.endToken(sentence), from + FARTHEST);
        while (to > from && (copy.endsInFinal(to - 1) || copy.isMark(to - 1) && copy.quotation(to - 1) < 0)) {
            to--;
        }
        if (to - from < LEAST_WORDS || copy.quotation(from) >= 0 && copy.quotations.close(copy.quotation(from)) >= to - 1) {
            return Optional.empty();
        }
        Optional<Found> found = bySource(from, to);
        if (found.isEmpty() && copy.lexicon.isGerman()) {
            found = byOpeningClause(from, to);
        }
        if (found.isEmpty()) {
            found = byVerb(from, to);
        }
        if (found.isEmpty() && copy.lexicon.isGerman()) {
            found = byClosingClause(from, to);
        }
        if (found.isEmpty() && copy.lexicon.isGerman()) {
            found = byNoun(from, to);
        }
        if (found.isEmpty() && copy.lexicon.isGerman()) {
            found = byMood(from, to, goesOn);
        }
        return found.filter(this::isNotQuoted);
    }

    /** What stands in quotation marks altogether is not indirect. */
    private boolean isNotQuoted(Found found) {
        int words = 0;
        for (int i = found.from(); i < found.to(); i++) {
            words += copy.quotation(i) < 0 && copy.isWord(i) ? 1 : 0;
        }
        return words >= LEAST_WORDS - 1 && found.to() - found.from() >= LEAST_WORDS;
    }

    private Found found(int from, int to, String cue, Optional<Speaker> speaker) {
        int start = from;
        int end = to;
        while (start < end && (copy.isComma(start) || copy.is(start, ":"))) {
            start++;
        }
        while (end > start && copy.isComma(end - 1)) {
            end--;
        }
        return new Found(Kind.INDIRECT, start, end, cue, speaker);
    }

    /** {@code Laut X …}, {@code nach Angaben von X}, {@code X zufolge}, {@code demnach}; {@code selon X}. */
    private Optional<Found> bySource(int from, int to) {
        for (int i = from; i < to; i++) {
            if (copy.quotation(i) >= 0 || !copy.isWord(i)) {
                continue;
            }
            if (copy.is(i, "laut") || copy.is(i, "Laut") || copy.has(i, PREPOSITION) && (!copy.is(i, "according") || copy.is(i + 1, "to"))) {
                int start = copy.is(i + 1, "to") ? i + 2 : i + 1;
                Phrase phrase = clauses.phrases.at(start, to);
                if (!phrase.isEmpty()) {
                    return Optional.of(beside(from, to, i, phrase.to(), copy.tokens.form(i), speakers.of(phrase)));
                }
            }
            if (!copy.lexicon.isGerman()) {
                continue;
            }
            if (copy.is(i, "demnach") || copy.is(i, "Demnach") || copy.is(i, "Danach") && i == from && hasMood(from, to, CONJUNCTIVE)) {
                return Optional.of(beside(from, to, i, i + 1, copy.tokens.form(i), speakers.last()));
            }
            if (copy.is(i, "zufolge") && i > from) {
                Phrase phrase = backwards(from, i);
                return Optional.of(beside(from, to, phrase.isEmpty() ? i : phrase.from(), i + 1, "zufolge", speakers.of(source(phrase))));
            }
            if (copy.has(i, SOURCE)) {
                Optional<Found> found = afterSource(from, to, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code nach (eigenen) Angaben der Polizei} or {@code Angaben der Polizei nach}. */
    private Optional<Found> afterSource(int from, int to, int noun) {
        int start = noun - 1;
        while (start >= from && noun - start < 5 && copy.isWord(start) && !copy.isCapital(start) && !copy.is(start, "nach")) {
            start--;
        }
        boolean genitive = noun + 1 < to && (copy.has(noun + 1, DETERMINER | JOINT) || copy.isCapital(noun + 1) && copy.isWord(noun + 1));
        int owner = noun + 1 < to && (copy.is(noun + 1, "von") || copy.is(noun + 1, "vom")) ? noun + 2 : noun + 1;
        Phrase phrase = genitive ? clauses.phrases.at(owner, to) : Phrase.NONE;
        int end = phrase.isEmpty() ? noun + 1 : phrase.to();
        boolean before = start >= from && (copy.is(start, "nach") || copy.is(start, "Nach") || copy.is(start, "Laut") || copy.is(start, "laut"));
        if (before) {
            boolean owned = phrase.isEmpty() && noun - start > 1;
            return Optional.of(beside(from, to, start, end, copy.text(start, noun + 1), owned ? speakers.last() : speakers.of(phrase)));
        }
        if (end < to && copy.is(end, "nach")) {
            return Optional.of(beside(from, to, start + 1, end + 1, copy.tokens.form(noun) + " nach",
                    phrase.isEmpty() ? speakers.last() : speakers.of(phrase)));
        }
        return Optional.empty();
    }

    /** The sentence without a source at its beginning or end; with it, if the source stands within. */
    private Found beside(int from, int to, int start, int end, String cue, Optional<Speaker> speaker) {
        int begins = from;
        int ends = to;
        if (start - from <= 1) {
            begins = end;
        } else if (to - end <= 1) {
            ends = start;
        }
        return found(begins, ends, cue, speaker);
    }

    private Phrase backwards(int from, int end) {
        int start = end - 1;
        while (start > from && end - start < 12 && !copy.isComma(start - 1) && copy.quotation(start - 1) < 0
                && (copy.isCapital(start - 1) || copy.has(start - 1, DETERMINER | JOINT) || isAdjective(start - 1))) {
            start--;
        }
        return new Phrase(start, end);
    }

    private boolean isAdjective(int token) {
        String word = copy.isWord(token) ? copy.lower(token) : "";
        return word.length() > 3 && (word.endsWith("en") || word.endsWith("er"));
    }

    /** In {@code Angaben der Polizei} it is the police that speaks. */
    private Phrase source(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (copy.has(i, SOURCE)) {
                Phrase owner = clauses.phrases.at(copy.is(i + 1, "von") || copy.is(i + 1, "vom") ? i + 2 : i + 1, phrase.to());
                return owner;
            }
        }
        return phrase;
    }

    /** {@code Wie X mitteilte, …}. */
    private Optional<Found> byOpeningClause(int from, int to) {
        if (!copy.is(from, "Wie")) {
            return Optional.empty();
        }
        int comma = comma(from, to);
        if (comma < 0) {
            return Optional.empty();
        }
        Optional<Clauses.Cue> cue = clauses.last(from + 1, comma);
        return cue.map(verb -> found(comma + 1, to, copy.tokens.form(verb.main()), speakers.of(clauses.phrases.at(from + 1, verb.finite()))));
    }

    /** {@code X sagte, dass …}, {@code X sagte, er habe …}, {@code X forderte, … zu …}, {@code X sagte: …}. */
    private Optional<Found> byVerb(int from, int to) {
        int start = from;
        for (int tries = 0; tries < 3; tries++) {
            Optional<Clauses.Cue> cue = clauses.first(start, to);
            if (cue.isEmpty()) {
                return Optional.empty();
            }
            Clauses.Cue verb = cue.get();
            int clause = clauseAfter(verb, from, to);
            if (clause >= 0) {
                Phrase subject = quoted.subject(verb, from, clause);
                return Optional.of(found(clause, to, copy.tokens.form(verb.main()), speakers.of(subject)));
            }
            start = Math.max(verb.main(), verb.last()) + 1;
        }
        return Optional.empty();
    }

    /** Where the reported clause behind a verb begins, or -1. */
    private int clauseAfter(Clauses.Cue verb, int from, int to) {
        if (!copy.lexicon.isGerman()) {
            for (int i = verb.main() + 1; i < Math.min(to, verb.main() + 8); i++) {
                if (copy.has(i, CONJUNCTION) && copy.quotation(i) < 0) {
                    return i;
                }
            }
            return -1;
        }
        int at = Math.max(verb.finite(), verb.last());
        for (int tries = 0; tries < 4; tries++) {
            int comma = comma(at + 1, to);
            if (comma < 0) {
                break;
            }
            if (opensReport(comma + 1, to)) {
                return comma + 1;
            }
            at = comma;
        }
        return -1;
    }

    private boolean opensReport(int clause, int to) {
        if (clause >= to) {
            return false;
        }
        if (copy.has(clause, CONJUNCTION) || copy.has(clause, QUESTION) && !copy.has(clause, DETERMINER) && !copy.is(clause, "wie")) {
            return true;
        }
        if (copy.is(clause - 1, ":")) {
            return copy.quotation(clause) < 0 && to - clause > 3;
        }
        return hasMood(clause, to, CONJUNCTIVE) || hasMood(clause, Math.min(to, clause + 12), CONJUNCTIVE_2) && !copy.is(clause, "die")
                && !copy.is(clause, "der") && !copy.is(clause, "das") || hasInfinitive(clause, to);
    }

    /** The next comma or colon outside quotations, or -1. */
    private int comma(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (copy.quotation(i) >= 0) {
                i = copy.quotations.close(copy.quotation(i));
            } else if (copy.isComma(i) || copy.is(i, ":")) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasMood(int from, int to, int mood) {
        for (int i = from; i < to; i++) {
            if (copy.has(i, mood) && copy.quotation(i) < 0 && !copy.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause has an infinitive with {@code zu}: {@code , die Steuern zu senken}. */
    private boolean hasInfinitive(int from, int to) {
        int end = comma(from, to);
        for (int i = from; i < (end < 0 ? to : end); i++) {
            boolean zu = copy.is(i, "zu") && i + 1 < to && copy.isWord(i + 1) && !copy.isCapital(i + 1) && copy.lower(i + 1).endsWith("n");
            String word = copy.isWord(i) && !copy.isCapital(i) ? copy.lower(i) : "";
            boolean joined = word.length() > 6 && word.endsWith("en") && word.indexOf("zu", 1) > 1 && !copy.has(i, JOINT);
            if (zu || joined && (i + 1 == to || i + 1 == end)) {
                return true;
            }
        }
        return false;
    }

    /** {@code …, sagte X}, {@code …, so X}, {@code …, wie X mitteilte}, {@code …, hiess es}. */
    private Optional<Found> byClosingClause(int from, int to) {
        int comma = comma(from, to);
        while (comma >= 0) {
            int i = comma + 1;
            if (i < to && comma - from >= LEAST_WORDS && copy.isComma(comma)) {
                int next = comma(i, to);
                int end = next < 0 ? to : next;
                Optional<Found> found = closing(from, comma, i, end, to);
                if (found.isPresent()) {
                    return found;
                }
            }
            comma = comma(i, to);
        }
        return Optional.empty();
    }

    private Optional<Found> closing(int from, int comma, int i, int end, int to) {
        if (copy.quotation(from) >= 0 && copy.quotations.close(copy.quotation(from)) >= comma - 1) {
            return Optional.empty();
        }
        int last = end < to ? to : comma;
        if (copy.is(i, "so")) {
            Phrase phrase = clauses.phrases.at(i + 1, to);
            boolean closes = !phrase.isEmpty() && (phrase.to() >= end || !copy.isWord(phrase.to()) || copy.has(phrase.to(), JOINT));
            return closes ? Optional.of(found(from, last, "so", speakers.of(phrase))) : Optional.empty();
        }
        if (copy.is(i, "wie")) {
            Optional<Clauses.Cue> cue = clauses.last(i + 1, end);
            return cue.map(verb -> found(from, last, copy.tokens.form(verb.main()), speakers.of(clauses.phrases.at(i + 1, verb.finite()))));
        }
        if (!copy.has(i, VERB | SEPARABLE | AUXILIARY)) {
            return Optional.empty();
        }
        Optional<Clauses.Cue> cue = clauses.first(i, end).filter(verb -> verb.finite() == i);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        Phrase subject = clauses.after(cue.get(), to);
        boolean subordinate = copy.has(from, QUESTION | CONJUNCTION) || copy.is(from, "Als") || copy.is(from, "Nachdem") || copy.is(from, "Wenn")
                || copy.is(from, "Da") || copy.is(from, "Weil") || copy.is(from, "Obwohl") || copy.is(from, "Während");
        if (subject.isEmpty() || subordinate) {
            return Optional.empty();
        }
        return Optional.of(found(from, last, copy.tokens.form(cue.get().main()), speakers.of(subject)));
    }

    /** {@code die Forderung, dass …}. */
    private Optional<Found> byNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!copy.has(i, NOUN) || !copy.isCapital(i) || copy.quotation(i) >= 0) {
                continue;
            }
            int comma = comma(i + 1, Math.min(to, i + 10));
            if (comma >= 0 && comma + 1 < to && copy.isComma(comma)
                    && (copy.has(comma + 1, CONJUNCTION) || hasMood(comma + 1, to, CONJUNCTIVE) || hasInfinitive(comma + 1, to))) {
                Phrase owner = i + 1 < comma ? clauses.phrases.at(copy.is(i + 1, "von") ? i + 2 : i + 1, comma) : Phrase.NONE;
                Phrase subject = clauses.phrases.at(from, i);
                Phrase speaker = owner.isEmpty() ? subject : owner;
                return Optional.of(found(comma + 1, to, copy.tokens.form(i), speaker.isEmpty() ? speakers.last() : speakers.of(speaker)));
            }
        }
        return Optional.empty();
    }

    /** A sentence in the conjunctive that goes on reporting. */
    private Optional<Found> byMood(int from, int to, boolean goesOn) {
        boolean first = hasMood(from, to, CONJUNCTIVE);
        boolean second = goesOn && hasMood(from, to, CONJUNCTIVE_2);
        boolean firstPerson = false;
        for (int i = from; i < to; i++) {
            firstPerson |= copy.quotation(i) < 0 && (copy.is(i, "ich") || copy.is(i, "Ich") || copy.is(i, "denn"));
        }
        if (firstPerson || !first && !second) {
            return Optional.empty();
        }
        if (!goesOn && !strongMood(from, to)) {
            return Optional.empty();
        }
        return Optional.of(found(from, to, "", goesOn ? speakers.last() : Optional.empty()));
    }

    /** Forms nobody mistakes for anything else. */
    private boolean strongMood(int from, int to) {
        for (int i = from; i < to; i++) {
            if (copy.quotation(i) < 0 && (copy.is(i, "sei") || copy.is(i, "seien") || copy.is(i, "habe") || copy.is(i, "werde") || copy.is(i, "könne")
                    || copy.is(i, "müsse") || copy.is(i, "solle") || copy.is(i, "wolle") || copy.is(i, "dürfe"))) {
                return true;
            }
        }
        return false;
    }

}
