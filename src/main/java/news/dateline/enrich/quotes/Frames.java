package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;
import static news.dateline.enrich.quotes.Lexicon.HE;
import static news.dateline.enrich.quotes.Lexicon.PREPOSITION;
import static news.dateline.enrich.quotes.Lexicon.SHE;
import static news.dateline.enrich.quotes.Lexicon.SOURCE;
import static news.dateline.enrich.quotes.Lexicon.WRITTEN;

import java.util.Optional;
import news.dateline.article.Quote.Speaker;

/**
 * Finds the cue of a quotation and its speaker in its sentence, or tells who is implied by what went before.
 */
final class Frames {

    private final Copy copy;
    private final Clauses clauses;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Speakers speakers;
    private final Takers takers;
    private final ImpliedSpeakers implied;
    private final FramesBehind behind;

    Frames(Copy copy, Clauses clauses, Subjects subjects, Speakers speakers, Takers takers, ImpliedSpeakers implied, FramesBehind behind) {
        this.copy = copy;
        this.clauses = clauses;
        this.phrases = clauses.phrases;
        this.subjects = subjects;
        this.speakers = speakers;
        this.takers = takers;
        this.implied = implied;
        this.behind = behind;
    }

    /** The cue anywhere in the sentence outside the quotation. */
    Optional<Frame> around(Quoted quoted) {
        int left = quoted.left();
        int open = quoted.open();
        int close = quoted.close();
        int right = quoted.right();
        Phrase opinion = foreignOpinion(quoted);
        if (!opinion.isEmpty()) {
            return Optional.of(new Frame(copy.tokens.form(left), speakers.of(opinion)));
        }
        int copula = takers.copulaOfOpinion(quoted);
        if (copula >= 0) {
            return Optional.of(new Frame("für", ofOpinion(left, open)));
        }
        int taker = takers.taker(quoted);
        if (taker >= 0 && copy.has(taker, WRITTEN)) {
            return Optional.of(new Frame(copy.tokens.form(taker), speakers.of(subjects.written(left, open))));
        }
        if (taker >= 0) {
            return Optional.of(by(subjects.shape.withAuxiliary(taker, left, right), left, close, right));
        }
        if (copy.isSign(open - 1, '(')) {
            Phrase before = phrases.endingAt(left, open - 1);
            if (phrases.isPerson(before)) {
                return Optional.of(new Frame("", speakers.of(before), false));
            }
        }
        Optional<Clauses.Cue> cue = subjects.shape.governing(left, open, right);
        if (cue.isEmpty()) {
            Optional<Clauses.Cue> calls = lastTaker(left, open, right);
            if (calls.isPresent()) {
                return calls.map(verb -> by(verb, left, close, right)).map(frame -> new Frame(frame.cue(), frame.speaker(), false));
            }
            cue = clauses.first(close + 1, right, left).filter(verb -> governs(verb, close));
        }
        if (cue.isPresent()) {
            return Optional.of(by(cue.get(), left, close, right));
        }
        if (copy.is(close + 1, "die") && copy.is(close + 2, "Rede")) {
            return Optional.of(new Frame("Rede", speakers.of(subjects.document(left, open, new Clauses.Cue(open, open, open)))));
        }
        Phrase document = subjects.written(left, right);
        if (!document.isEmpty()) {
            return Optional.of(new Frame("", speakers.of(document), false));
        }
        for (int i = left; i < right; i++) {
            if (copy.quotation(i) >= 0) {
                continue;
            }
            boolean source = copy.has(i, PREPOSITION);
            Phrase named = source ? phrases.at(copy.is(i + 1, "to") ? i + 2 : i + 1, right) : Phrase.NONE;
            if (!named.isEmpty()) {
                return Optional.of(new Frame(copy.tokens.form(i), speakers.of(named)));
            }
            if (copy.has(i, SOURCE) && i > left && (copy.is(i - 1, "nach") || copy.is(i - 1, "Nach"))) {
                int owner = copy.is(i + 1, "von") ? i + 2 : i + 1;
                return Optional.of(new Frame(copy.text(i - 1, i + 1), speakers.of(phrases.at(owner, right))));
            }
            if (copy.has(i, FRAGMENT) && !copy.isCapital(i)) {
                Frame frame = by(subjects.shape.withAuxiliary(i, left, right), left, close, right);
                return Optional.of(new Frame(frame.cue(), frame.speaker(), false));
            }
        }
        return Optional.empty();
    }

    /** Whether a verb behind a quotation stands in its clause, or begins the next. */
    private boolean governs(Clauses.Cue cue, int close) {
        int first = Math.min(cue.finite(), cue.main());
        for (int i = close + 1; i < first; i++) {
            if (copy.isComma(i) && i + 1 != first) {
                return false;
            }
        }
        return true;
    }

    /** {@code Pour le maire, «…»}, {@code Per il sindaco «…»}. */
    private Phrase foreignOpinion(Quoted quoted) {
        boolean opens = copy.is(quoted.left(), "Pour") || copy.is(quoted.left(), "Per");
        Phrase phrase = opens ? phrases.at(quoted.left() + 1, quoted.open()) : Phrase.NONE;
        int end = copy.isComma(phrase.to()) ? phrase.to() + 1 : phrase.to();
        return end == quoted.open() ? phrase : Phrase.NONE;
    }

    /** Whose opinion {@code für X ist …} gives. */
    private Optional<Speaker> ofOpinion(int left, int open) {
        int i = open - 1;
        while (i > left && !copy.is(i, "Für") && !copy.is(i, "für")) {
            i--;
        }
        return speakers.of(phrases.at(i + 1, open));
    }

    private Optional<Clauses.Cue> lastTaker(int left, int open, int right) {
        for (int i = open - 1; i >= left; i--) {
            if (copy.has(i, FRAGMENT) && !copy.isCapital(i) && copy.quotation(i) < 0) {
                return Optional.of(subjects.shape.withAuxiliary(i, left, right));
            }
        }
        return Optional.empty();
    }

    /** The frame of a verb before or behind the quotation; what is behind a comma begins anew there. */
    private Frame by(Clauses.Cue cue, int left, int close, int right) {
        boolean behind = cue.finite() > close && copy.isComma(close + 1);
        Phrase phrase = subjects.subject(cue, behind ? close + 1 : left, right);
        if (phrase.isEmpty() && behind) {
            phrase = subjects.opening(left, close);
        }
        return new Frame(copy.tokens.form(cue.main()), speakers.of(phrase));
    }

    /** Without a cue: the last speaker where the mood shows that the sentence goes on reporting, else the person it begins with. */
    Frame implied(Quoted quoted) {
        int left = quoted.left();
        int open = quoted.open();
        int right = quoted.right();
        if (copy.hasMood(left, right, CONJUNCTIVE) && speakers.last().isPresent()) {
            return new Frame("", speakers.last());
        }
        for (int i = left; i < open; i++) {
            if (copy.has(i, HE | SHE) && copy.quotation(i) < 0) {
                return new Frame("", speakers.of(new Phrase(i, i + 1)));
            }
        }
        Phrase subject = subjects.opening(left, open);
        if (!phrases.isPerson(subject)) {
            subject = subjects.ofFirstVerb(left, open);
        }
        int next = quoted.close() + 1;
        if (subject.isEmpty() && next < right && subjects.shape.isVerbLike(next)) {
            subject = clauses.after(new Clauses.Cue(next, next, next), right);
        }
        if (!subject.isEmpty()) {
            return new Frame("", speakers.of(subject));
        }
        Optional<Speaker> person = speakers.personBetween(left, open);
        Phrase name = person.isPresent() ? Phrase.NONE : subjects.name(left, open);
        return new Frame("", person.isPresent() ? person : name.isEmpty() ? implied.before(copy.tokens.sentenceOf(open)) : speakers.of(name));
    }

    /** Speech that stands alone: named in the next sentence, else the last speaker's if the sentence before reports, else its subject's. */
    Frame afterSentence(int open, int left, boolean goesOn) {
        int sentence = copy.tokens.sentenceOf(open);
        Optional<Frame> next = behind.nextSentence(sentence + 1);
        if (next.isPresent()) {
            return next.get();
        }
        if (goesOn && speakers.last().isPresent()) {
            return new Frame("", speakers.last());
        }
        return new Frame("", implied.before(sentence));
    }
}
