package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.ADVERBIAL;
import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;
import static news.dateline.enrich.quotes.Lexicon.HE;
import static news.dateline.enrich.quotes.Lexicon.NAMED;
import static news.dateline.enrich.quotes.Lexicon.NOUN;
import static news.dateline.enrich.quotes.Lexicon.PREPOSITION;
import static news.dateline.enrich.quotes.Lexicon.SHE;
import static news.dateline.enrich.quotes.Lexicon.SOURCE;
import static news.dateline.enrich.quotes.Lexicon.WRITTEN;

import java.util.Optional;
import news.dateline.article.Quote.Speaker;

/**
 * Finds the cue of a quotation and its speaker: behind it, before the colon, in its sentence or the next, or implied by what went
 * before.
 */
final class Frames {

    private final Copy copy;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Speakers speakers;
    private final Fragments fragments;
    private final ImpliedSpeakers implied;

    Frames(Copy copy, Clauses clauses, Subjects subjects, Speakers speakers, Fragments fragments, ImpliedSpeakers implied) {
        this.copy = copy;
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
        this.fragments = fragments;
        this.implied = implied;
    }

    /**
     * A cue and whom it names.
     *
     * @param cue     its words; empty if there is none
     * @param speaker who speaks
     * @param reports whether it shows that something is reported, not only who would have said it
     */
    record Frame(String cue, Optional<Speaker> speaker, boolean reports) {

        static final Frame NONE = new Frame("", Optional.empty(), false);

        Frame(String cue, Optional<Speaker> speaker) {
            this(cue, speaker, true);
        }
    }

    /** The cue right behind the quotation: {@code », sagte X}, {@code », so X}, {@code », the minister said}. */
    Optional<Frame> behind(int close, int right) {
        int i = close + 1;
        if (i < right && (copy.isComma(i) || copy.isSign(i, '-') || copy.isSign(i, '–'))) {
            i++;
        } else if (copy.lexicon.isGerman() && i < right && !copy.endsInFinal(close - 1) && !copy.isComma(close - 1)) {
            return Optional.empty();
        }
        if (i >= right || !copy.isWord(i)) {
            return Optional.empty();
        }
        if (copy.is(i, "so") && i + 1 < right) {
            Phrase phrase = clauses.phrases.at(copy.is(i + 1, "auch") ? i + 2 : i + 1, right);
            if (phrase.isEmpty() && subjects.isVerbLike(i + 1) && !copy.has(i + 1, AUXILIARY)) {
                Clauses.Cue verb = new Clauses.Cue(i + 1, i + 1, i + 1);
                phrase = subjects.saysItself(verb) ? subjects.document(i, right, verb) : clauses.after(verb, right);
                phrase = givesName(phrase) ? Phrase.NONE : phrase;
            }
            return phrase.isEmpty() ? Optional.empty() : Optional.of(new Frame("so", speakers.of(phrase)));
        }
        if (copy.is(i, "mit") && i + 3 < right && copy.has(i + 1, DETERMINER) && copy.is(i + 2, "Worten")) {
            return Optional.of(new Frame("Worten", speakers.of(clauses.after(new Clauses.Cue(i + 3, i + 3, i + 3), right))));
        }
        boolean source = copy.has(i, PREPOSITION);
        if (source) {
            Phrase phrase = clauses.phrases.at(copy.is(i + 1, "to") ? i + 2 : i + 1, right);
            return Optional.of(new Frame(copy.tokens.form(i), speakers.of(phrase)));
        }
        int reach = copy.lexicon.isGerman() && !copy.is(i, "wie") ? i + 2 : i + 14;
        for (int j = i; j < Math.min(right, reach); j++) {
            if (copy.isMark(j)) {
                break;
            }
            Optional<Clauses.Cue> cue = clauses.at(j, i, right);
            if (cue.isEmpty() && copy.lexicon.isGerman() && copy.has(j, AUXILIARY)) {
                int finite = j;
                cue = clauses.first(j, right).filter(verb -> verb.finite() == finite);
            }
            if (cue.isPresent()) {
                Phrase subject = subjects.subject(cue.get(), i, right);
                return Optional.of(new Frame(copy.tokens.form(cue.get().main()), speakers.of(subject)));
            }
        }
        return copy.lexicon.isGerman() ? inverted(i, right, copy.isComma(close + 1)) : foreignInversion(i, right);
    }

    /** Any verb right behind the comma, before its subject: {@code », freute sich X}. */
    private Optional<Frame> inverted(int verb, int right, boolean behindComma) {
        boolean inverted = behindComma && subjects.isVerbLike(verb);
        Phrase subject = inverted ? clauses.phrases.at(copy.is(verb + 1, "sich") ? verb + 2 : verb + 1, right) : Phrase.NONE;
        return subject.isEmpty() ? Optional.empty() : Optional.of(new Frame(copy.tokens.form(verb), speakers.of(subject)));
    }

    /** {@code », explique-t-il}, {@code », lâche le gardien}, {@code », se plaint X}; English inverts verbs of speech alone. */
    private Optional<Frame> foreignInversion(int first, int right) {
        String word = copy.lower(first);
        if (word.endsWith("-il") || word.endsWith("-elle")) {
            return Optional.of(new Frame(copy.tokens.form(first), speakers.ofClitic(first, word.endsWith("-elle"))));
        }
        int verb = copy.is(first, "se") || copy.is(first, "si") ? first + 1 : first;
        boolean unknown = !copy.lexicon.isEnglish() && verb + 1 < right && copy.isWord(verb) && !copy.isCapital(verb) && copy.roles(verb) == 0
                && copy.isWord(verb + 1) && (copy.isCapital(verb + 1) || copy.has(verb + 1, DETERMINER));
        Phrase subject = unknown ? clauses.phrases.at(verb + 1, right) : Phrase.NONE;
        boolean closes = !subject.isEmpty() && (subject.to() >= right || !copy.isWord(subject.to()) || copy.has(subject.to(), ADVERBIAL));
        return closes ? Optional.of(new Frame(copy.tokens.form(verb), speakers.of(subject))) : Optional.empty();
    }

    /** {@code so der Titel}: what is called so is no speech. */
    private boolean givesName(Phrase phrase) {
        for (int i = phrase.from(); i < Math.min(phrase.to(), phrase.from() + 3); i++) {
            if (copy.has(i, NAMED)) {
                return true;
            }
        }
        return false;
    }

    /** The cue before a colon: the clause's verb of speech or noun; the clause's subject speaks even without. */
    Frame ahead(int left, int open, Optional<Found> indirect, boolean goesOn) {
        int to = open - 1;
        Optional<Clauses.Cue> cue = subjects.governing(left, to, to);
        if (cue.isPresent()) {
            Optional<Speaker> speaker = speakers.of(subjects.subject(cue.get(), left, to));
            return new Frame(copy.tokens.form(cue.get().main()), speaker.isPresent() || subjects.saysItself(cue.get()) ? speaker
                    : unnamed(left, open, goesOn));
        }
        String noun = "";
        for (int i = left; i < to; i++) {
            noun = copy.has(i, NOUN) && copy.quotation(i) < 0 ? copy.tokens.form(i) : noun;
        }
        Phrase closing = closingPerson(left, to);
        if (!closing.isEmpty()) {
            return new Frame(noun, speakers.of(closing));
        }
        if (indirect.isPresent() && indirect.get().speaker().isPresent()) {
            return new Frame(noun, indirect.get().speaker());
        }
        return new Frame(noun, unnamed(left, open, goesOn));
    }

    /** Who speaks in a clause before a colon that has no verb of speech. */
    private Optional<Speaker> unnamed(int left, int open, boolean goesOn) {
        int to = open - 1;
        Phrase document = written(left, to);
        if (!document.isEmpty()) {
            return speakers.of(document);
        }
        for (int i = left; i < to; i++) {
            if (copy.has(i, HE | SHE) && copy.quotation(i) < 0) {
                return speakers.of(new Phrase(i, i + 1));
            }
        }
        Phrase opening = subjects.opening(left, to);
        if (!opening.isEmpty() && isPossessive(opening.from()) && speakers.last().isPresent()) {
            return speakers.ofPossessive(opening.from());
        }
        if (clauses.phrases.isPerson(opening)) {
            return speakers.of(opening);
        }
        Phrase phrase = subjects.ofFirstVerb(left, to);
        if (!phrase.isEmpty()) {
            return speakers.of(phrase);
        }
        Optional<Speaker> person = speakers.personBetween(left, to);
        if (person.isPresent()) {
            return person;
        }
        phrase = subjects.name(left, to);
        if (phrase.isEmpty() && goesOn && speakers.last().isPresent()) {
            return speakers.last();
        }
        if (phrase.isEmpty()) {
            phrase = opening;
        }
        return phrase.isEmpty() ? implied.before(copy.tokens.sentenceOf(open)) : speakers.of(phrase);
    }

    /** The last of several people, right before a colon or bracket: {@code …, und Ministerin Muster:}. */
    private Phrase closingPerson(int left, int to) {
        Phrase closing = clauses.phrases.endingAt(left, to);
        boolean joined = closing.from() > left && (copy.isComma(closing.from() - 1) || subjects.isCoordinator(closing.from() - 1));
        return joined && clauses.phrases.isPerson(closing) ? closing : Phrase.NONE;
    }

    /** {@code seine}, {@code ihr}: the speaker of before is meant. */
    private boolean isPossessive(int token) {
        String word = copy.has(token, DETERMINER) ? copy.lower(token) : "";
        return word.startsWith("sein") || word.startsWith("ihr");
    }

    /** The text that words stand in: {@code in der Mitteilung steht}. */
    private Phrase written(int left, int to) {
        for (int i = left; i < to; i++) {
            if (copy.has(i, WRITTEN) && copy.quotation(i) < 0 && !copy.isCapital(i)) {
                return subjects.document(left, to, new Clauses.Cue(i, i, i));
            }
        }
        return Phrase.NONE;
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
        int copula = fragments.copulaOfOpinion(quoted);
        if (copula >= 0) {
            return Optional.of(new Frame("für", ofOpinion(left, open)));
        }
        int taker = fragments.taker(quoted);
        if (taker >= 0) {
            return Optional.of(by(subjects.withAuxiliary(taker, left, right), left, close, right));
        }
        if (copy.isSign(open - 1, '(')) {
            Phrase before = clauses.phrases.endingAt(left, open - 1);
            if (clauses.phrases.isPerson(before)) {
                return Optional.of(new Frame("", speakers.of(before), false));
            }
        }
        Optional<Clauses.Cue> cue = subjects.governing(left, open, right);
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
        Phrase document = written(left, right);
        if (!document.isEmpty()) {
            return Optional.of(new Frame("", speakers.of(document), false));
        }
        for (int i = left; i < right; i++) {
            if (copy.quotation(i) >= 0) {
                continue;
            }
            boolean source = copy.has(i, PREPOSITION);
            Phrase named = source ? clauses.phrases.at(copy.is(i + 1, "to") ? i + 2 : i + 1, right) : Phrase.NONE;
            if (!named.isEmpty()) {
                return Optional.of(new Frame(copy.tokens.form(i), speakers.of(named)));
            }
            if (copy.has(i, SOURCE) && i > left && (copy.is(i - 1, "nach") || copy.is(i - 1, "Nach"))) {
                int owner = copy.is(i + 1, "von") ? i + 2 : i + 1;
                return Optional.of(new Frame(copy.text(i - 1, i + 1), speakers.of(clauses.phrases.at(owner, right))));
            }
            if (copy.has(i, FRAGMENT) && !copy.isCapital(i)) {
                Frame frame = by(subjects.withAuxiliary(i, left, right), left, close, right);
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
        Phrase phrase = opens ? clauses.phrases.at(quoted.left() + 1, quoted.open()) : Phrase.NONE;
        int end = copy.isComma(phrase.to()) ? phrase.to() + 1 : phrase.to();
        return end == quoted.open() ? phrase : Phrase.NONE;
    }

    /** Whose opinion {@code für X ist …} gives. */
    private Optional<Speaker> ofOpinion(int left, int open) {
        int i = open - 1;
        while (i > left && !copy.is(i, "Für") && !copy.is(i, "für")) {
            i--;
        }
        return speakers.of(clauses.phrases.at(i + 1, open));
    }

    private Optional<Clauses.Cue> lastTaker(int left, int open, int right) {
        for (int i = open - 1; i >= left; i--) {
            if (copy.has(i, FRAGMENT) && !copy.isCapital(i) && copy.quotation(i) < 0) {
                return Optional.of(subjects.withAuxiliary(i, left, right));
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
    Frame implied(int left, int open, int right) {
        if (copy.hasMood(left, right, CONJUNCTIVE) && speakers.last().isPresent()) {
            return new Frame("", speakers.last());
        }
        for (int i = left; i < open; i++) {
            if (copy.has(i, HE | SHE) && copy.quotation(i) < 0) {
                return new Frame("", speakers.of(new Phrase(i, i + 1)));
            }
        }
        Phrase subject = subjects.opening(left, open);
        if (!clauses.phrases.isPerson(subject)) {
            subject = subjects.ofFirstVerb(left, open);
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
        Optional<Frame> next = nextSentence(sentence + 1);
        if (next.isPresent()) {
            return next.get();
        }
        if (goesOn && speakers.last().isPresent()) {
            return new Frame("", speakers.last());
        }
        return new Frame("", implied.before(sentence));
    }

    /** {@code Das sagte X.} behind the quotation. */
    Optional<Frame> nextSentence(int sentence) {
        if (sentence >= copy.tokens.sentences() || !copy.lexicon.isGerman()) {
            return Optional.empty();
        }
        int from = copy.tokens.firstToken(sentence);
        boolean pointsBack = copy.is(from, "Das") || copy.is(from, "Dies") || copy.is(from, "So") || copy.is(from, "Diese")
                || copy.is(from, "Mit") && copy.is(from + 1, "diesen");
        if (!pointsBack || copy.lineBreakBetween(from - 1, from)) {
            return Optional.empty();
        }
        int to = Math.min(copy.tokens.endToken(sentence), from + QuotedSpeech.FARTHEST);
        if (from + 1 < to && copy.has(from + 1, AUXILIARY)) {
            return pointedAt(from, to);
        }
        return clauses.first(from, to).filter(cue -> cue.finite() <= from + 4).map(cue -> new Frame(copy.tokens.form(cue.main()),
                speakers.of(clauses.after(cue, to))));
    }

    /** {@code Das musste X einräumen.}, {@code Das ist das Fazit der Studie.} */
    private Optional<Frame> pointedAt(int from, int to) {
        Optional<Clauses.Cue> cue = clauses.first(from + 2, to);
        if (cue.isPresent()) {
            Phrase subject = clauses.after(new Clauses.Cue(from + 1, from + 1, from + 1), to);
            return Optional.of(new Frame(copy.tokens.form(cue.get().main()), speakers.of(subject)));
        }
        for (int i = from + 2; i < Math.min(to, from + 8); i++) {
            if (copy.has(i, NOUN) && copy.isCapital(i)) {
                return Optional.of(new Frame(copy.tokens.form(i), speakers.of(clauses.phrases.at(i + 1, to))));
            }
        }
        return Optional.empty();
    }
}
