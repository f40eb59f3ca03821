package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE_2;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.NOUN;
import static news.dateline.enrich.quotes.Lexicon.QUESTION;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.VERB;

import java.util.Optional;

/**
 * Finds speech in the reporter's own words, sentence by sentence, at most one a sentence.
 *
 * <p>German: a verb or noun of speech before {@code dass}, {@code ob}, a question word, the conjunctive or an infinitive with
 * {@code zu}; a statement before {@code , sagte X}, {@code , so X}, {@code , wie X mitteilte}; a source ({@code laut}, {@code nach Angaben},
 * {@code zufolge}, {@code demnach}); and sentences in the conjunctive that go on reporting. Other languages: {@code que},
 * {@code che}, {@code that}, {@code selon}, {@code secondo}, {@code according to}.
 *
 * <p>Missed: speech without any of these marks.
 */
final class IndirectSpeech {

    private static final int LEAST_WORDS = 3;
    private static final int FARTHEST = 120;

    private final Copy copy;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Speakers speakers;
    private final Sources sources;
    private final ReportedClauses reported;

    IndirectSpeech(Copy copy, Clauses clauses, Subjects subjects, Speakers speakers) {
        this.copy = copy;
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
        this.sources = new Sources(copy, clauses.phrases, speakers);
        this.reported = new ReportedClauses(copy);
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
        Optional<Found> found = sources.bySource(from, to);
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

    /** {@code Wie X mitteilte, …}. */
    private Optional<Found> byOpeningClause(int from, int to) {
        if (!copy.is(from, "Wie")) {
            return Optional.empty();
        }
        int comma = reported.comma(from, to);
        if (comma < 0) {
            return Optional.empty();
        }
        Optional<Clauses.Cue> cue = clauses.last(from + 1, comma);
        return cue.map(verb -> Found.indirect(copy, comma + 1, to, copy.tokens.form(verb.main()),
                speakers.of(clauses.phrases.at(from + 1, verb.finite()))));
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
            int clause = reported.clauseAfter(verb, from, to);
            if (clause >= 0) {
                Phrase subject = subjects.subject(verb, from, clause);
                return Optional.of(Found.indirect(copy, clause, to, copy.tokens.form(verb.main()), speakers.of(subject)));
            }
            start = Math.max(verb.main(), verb.last()) + 1;
        }
        return Optional.empty();
    }

    /** {@code …, sagte X}, {@code …, so X}, {@code …, wie X mitteilte}, {@code …, hiess es}. */
    private Optional<Found> byClosingClause(int from, int to) {
        int comma = reported.comma(from, to);
        while (comma >= 0) {
            int i = comma + 1;
            if (i < to && comma - from >= LEAST_WORDS && copy.isComma(comma)) {
                int next = reported.comma(i, to);
                int end = next < 0 ? to : next;
                Optional<Found> found = closing(from, comma, i, end, to);
                if (found.isPresent()) {
                    return found;
                }
            }
            comma = reported.comma(i, to);
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
            return closes ? Optional.of(Found.indirect(copy, from, last, "so", speakers.of(phrase))) : Optional.empty();
        }
        if (copy.is(i, "wie")) {
            Optional<Clauses.Cue> cue = clauses.last(i + 1, end);
            return cue.map(verb -> Found.indirect(copy, from, last, copy.tokens.form(verb.main()),
                    speakers.of(clauses.phrases.at(i + 1, verb.finite()))));
        }
        if (!copy.has(i, VERB | SEPARABLE | AUXILIARY)) {
            return Optional.empty();
        }
        Optional<Clauses.Cue> cue = clauses.first(i, end).filter(verb -> verb.finite() == i);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        Phrase subject = clauses.after(cue.get(), to);
        boolean subordinate = copy.has(from, QUESTION | CONJUNCTION) || copy.is(from, "Als") || copy.is(from, "Nachdem")
                || copy.is(from, "Wenn")
                || copy.is(from, "Da") || copy.is(from, "Weil") || copy.is(from, "Obwohl") || copy.is(from, "Während");
        if (subject.isEmpty() || subordinate) {
            return Optional.empty();
        }
        return Optional.of(Found.indirect(copy, from, last, copy.tokens.form(cue.get().main()), speakers.of(subject)));
    }

    /** {@code die Forderung, dass …}. */
    private Optional<Found> byNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!copy.has(i, NOUN) || !copy.isCapital(i) || copy.quotation(i) >= 0) {
                continue;
            }
            int comma = reported.comma(i + 1, Math.min(to, i + 10));
            if (comma >= 0 && comma + 1 < to && copy.isComma(comma)
                    && (copy.has(comma + 1, CONJUNCTION) || copy.hasMood(comma + 1, to, CONJUNCTIVE)
                    || reported.hasInfinitive(comma + 1, to))) {
                Phrase owner = i + 1 < comma ? clauses.phrases.at(copy.is(i + 1, "von") ? i + 2 : i + 1, comma) : Phrase.NONE;
                Phrase subject = clauses.phrases.at(from, i);
                Phrase speaker = owner.isEmpty() ? subject : owner;
                return Optional.of(Found.indirect(copy, comma + 1, to, copy.tokens.form(i), speaker.isEmpty()
                        ? speakers.last() : speakers.of(speaker)));
            }
        }
        return Optional.empty();
    }

    /** A sentence in the conjunctive that goes on reporting. */
    private Optional<Found> byMood(int from, int to, boolean goesOn) {
        boolean first = copy.hasMood(from, to, CONJUNCTIVE);
        boolean second = goesOn && copy.hasMood(from, to, CONJUNCTIVE_2);
        if (!first && !second) {
            return Optional.empty();
        }
        boolean firstPerson = false;
        for (int i = from; i < to; i++) {
            firstPerson |= copy.quotation(i) < 0 && (copy.is(i, "ich") || copy.is(i, "Ich") || copy.is(i, "denn"));
        }
        if (firstPerson) {
            return Optional.empty();
        }
        if (!goesOn && !strongMood(from, to)) {
            return Optional.empty();
        }
        return Optional.of(Found.indirect(copy, from, to, "", goesOn ? speakers.last() : Optional.empty()));
    }

    /** Forms nobody mistakes for anything else. */
    private boolean strongMood(int from, int to) {
        for (int i = from; i < to; i++) {
            if (copy.quotation(i) < 0 && (copy.is(i, "sei") || copy.is(i, "seien") || copy.is(i, "habe") || copy.is(i, "werde")
                    || copy.is(i, "könne")
                    || copy.is(i, "müsse") || copy.is(i, "solle") || copy.is(i, "wolle") || copy.is(i, "dürfe"))) {
                return true;
            }
        }
        return false;
    }
}
