package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.HE;
import static news.dateline.enrich.quotes.Lexicon.NOUN;
import static news.dateline.enrich.quotes.Lexicon.SHE;

import java.util.Optional;
import news.dateline.article.Quote.Speaker;

/** Finds the cue before the colon of a quotation and whom it names; without a cue whom its clause is about. */
final class FramesAhead {

    private final Copy copy;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Speakers speakers;
    private final ImpliedSpeakers implied;

    FramesAhead(Copy copy, NounPhrases phrases, Subjects subjects, Speakers speakers, ImpliedSpeakers implied) {
        this.copy = copy;
        this.phrases = phrases;
        this.subjects = subjects;
        this.speakers = speakers;
        this.implied = implied;
    }

    /** The cue before a colon: the clause's verb of speech or noun; the clause's subject speaks even without. */
    Frame find(int left, int open, Optional<Found> indirect, boolean goesOn) {
        int to = open - 1;
        Optional<Clauses.Cue> cue = subjects.shape.governing(left, to, to);
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
        Phrase document = subjects.written(left, to);
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
        if (phrases.isPerson(opening)) {
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
        Phrase closing = phrases.endingAt(left, to);
        boolean joined = closing.from() > left && (copy.isComma(closing.from() - 1) || subjects.shape.isCoordinator(closing.from() - 1));
        return joined && phrases.isPerson(closing) ? closing : Phrase.NONE;
    }

    /** {@code seine}, {@code ihr}: the speaker of before is meant. */
    private boolean isPossessive(int token) {
        String word = copy.has(token, DETERMINER) ? copy.lower(token) : "";
        return word.startsWith("sein") || word.startsWith("ihr");
    }
}
