package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.ADVERBIAL;
import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE_2;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.NOUN;
import static news.dateline.enrich.quotes.Lexicon.PREPOSITION;
import static news.dateline.enrich.quotes.Lexicon.PRONOUN;
import static news.dateline.enrich.quotes.Lexicon.QUESTION;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.SOURCE;
import static news.dateline.enrich.quotes.Lexicon.VERB;

import java.util.Optional;
import news.dateline.article.Quote.Speaker;

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
    private final ImpliedSpeakers implied;

    IndirectSpeech(Copy copy, Clauses clauses, Subjects subjects, Speakers speakers, ImpliedSpeakers implied) {
        this.copy = copy;
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
        this.sources = new Sources(copy, clauses.phrases, speakers);
        this.reported = new ReportedClauses(copy);
        this.implied = implied;
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
        boolean german = copy.lexicon.isGerman();
        boolean cues = copy.sentenceHas(sentence, VERB | SEPARABLE);
        Optional<Found> found = copy.sentenceHas(sentence, SOURCE | PREPOSITION) ? sources.bySource(from, to) : Optional.empty();
        if (found.isEmpty() && german && cues) {
            found = byOpeningClause(from, to);
        }
        if (found.isEmpty() && cues) {
            found = byVerb(from, to);
        }
        if (found.isEmpty() && german) {
            found = byClosingClause(from, to);
        }
        if (found.isEmpty() && german && copy.sentenceHas(sentence, NOUN)) {
            found = byNoun(from, to);
        }
        if (found.isEmpty() && german && copy.sentenceHas(sentence, CONJUNCTIVE | CONJUNCTIVE_2)) {
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
        for (int comma = reported.comma(from, to); comma >= 0; comma = reported.comma(comma + 1, to)) {
            Optional<Clauses.Cue> cue = clauses.last(from + 1, comma);
            if (cue.isPresent()) {
                return Optional.of(Found.indirect(copy, comma + 1, to, copy.tokens.form(cue.get().main()),
                        speakers.of(subjects.subject(cue.get(), from, comma))));
            }
        }
        return Optional.empty();
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
            boolean closes = !phrase.isEmpty() && (phrase.to() >= end || !copy.isWord(phrase.to()) || copy.has(phrase.to(), JOINT | ADVERBIAL));
            return closes ? Optional.of(Found.indirect(copy, from, last, "so", speakers.of(phrase))) : Optional.empty();
        }
        if (copy.is(i, "wie")) {
            Optional<Clauses.Cue> cue = clauses.last(i + 1, end);
            return cue.map(verb -> Found.indirect(copy, from, last, copy.tokens.form(verb.main()),
                    speakers.of(subjects.subject(verb, i, end))));
        }
        boolean common = copy.has(i, VERB | SEPARABLE | AUXILIARY);
        Optional<Clauses.Cue> cue = common ? clauses.first(i, end).filter(verb -> verb.finite() == i) : byPerson(from, comma, i, end);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        boolean itself = subjects.saysItself(cue.get());
        Phrase subject = itself ? subjects.document(i, to, cue.get()) : clauses.after(cue.get(), to);
        boolean subordinate = copy.has(from, QUESTION | CONJUNCTION) || copy.is(from, "Als") || copy.is(from, "Nachdem")
                || copy.is(from, "Wenn")
                || copy.is(from, "Da") || copy.is(from, "Weil") || copy.is(from, "Obwohl") || copy.is(from, "Während");
        if (subject.isEmpty() && !itself || subordinate || !subjects.shape.hasMainVerb(from, comma)) {
            return Optional.empty();
        }
        return Optional.of(Found.indirect(copy, from, last, copy.tokens.form(cue.get().main()), speakers.of(subject)));
    }

    /** Any verb with a person as its subject, behind a clause in the conjunctive: {@code …, findet X}. */
    private Optional<Clauses.Cue> byPerson(int from, int comma, int verb, int end) {
        boolean inverted = subjects.shape.isVerbLike(verb) && copy.hasMood(from, comma, CONJUNCTIVE)
                && clauses.phrases.isPerson(clauses.phrases.at(verb + 1, end));
        return inverted ? Optional.of(new Clauses.Cue(verb, verb, verb)) : Optional.empty();
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
                boolean nobody = speaker.isEmpty() || owner.isEmpty() && clauses.phrases.isAbstract(speaker);
                return Optional.of(Found.indirect(copy, comma + 1, to, copy.tokens.form(i), nobody ? speakers.last() : speakers.of(speaker)));
            }
        }
        return Optional.empty();
    }

    /** A sentence in the conjunctive that goes on reporting. */
    private Optional<Found> byMood(int from, int to, boolean goesOn) {
        boolean first = copy.hasMood(from, to, CONJUNCTIVE);
        boolean second = goesOn && copy.hasMood(from, to, CONJUNCTIVE_2);
        if (!first && !second || isFirstPerson(from, to)) {
            return Optional.empty();
        }
        if (!goesOn && !strongMood(from, to)) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = goesOn && speakers.last().isPresent() ? speakers.last() : implied.before(copy.tokens.sentenceOf(from));
        return Optional.of(Found.indirect(copy, from, to, "", speaker));
    }

    /** Who says {@code ich} speaks for themselves; {@code es sei denn} reports nothing. */
    private boolean isFirstPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean mine = copy.is(i, "ich") || copy.is(i, "Ich") || copy.is(i, "denn") && copy.is(i - 1, "sei");
            if (mine && copy.quotation(i) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Forms nobody mistakes for anything else; any behind {@code er}, {@code sie}, {@code es} or {@code man}. */
    private boolean strongMood(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!copy.has(i, CONJUNCTIVE) || copy.quotation(i) >= 0) {
                continue;
            }
            boolean third = i > from && copy.has(i - 1, PRONOUN) || copy.is(i - 1, "es") || copy.is(i - 1, "Es");
            boolean common = copy.is(i, "sei") || copy.is(i, "seien") || copy.is(i, "habe") || copy.is(i, "werde") || copy.is(i, "könne");
            boolean modal = copy.is(i, "müsse") || copy.is(i, "solle") || copy.is(i, "wolle") || copy.is(i, "dürfe");
            if (third || common || modal) {
                return true;
            }
        }
        return false;
    }
}
