package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.HE;
import static news.dateline.enrich.quotes.Lexicon.SHE;

import java.util.Optional;
import news.dateline.article.Quote.Speaker;

/**
 * Tells whose words speech without a cue of its own is: whom the sentence before is about.
 */
final class ImpliedSpeakers {

    /** Tokens of a sentence that are looked at. */
    private static final int FARTHEST = 80;

    private final Copy copy;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Speakers speakers;

    ImpliedSpeakers(Copy copy, NounPhrases phrases, Subjects subjects, Speakers speakers) {
        this.copy = copy;
        this.phrases = phrases;
        this.subjects = subjects;
        this.speakers = speakers;
    }

    /** Whom the sentence before another is about; empty at the beginning of the text. */
    Optional<Speaker> before(int sentence) {
        return sentence == 0 ? Optional.empty() : in(sentence - 1);
    }

    /**
     * Whom a sentence is about: its opening phrase if that is a person, else the first person it names, else its opening phrase; the last
     * speaker if that is a thing.
     */
    Optional<Speaker> in(int sentence) {
        int from = copy.tokens.firstToken(sentence);
        int to = Math.min(copy.tokens.endToken(sentence), from + FARTHEST);
        Phrase opening = subjects.opening(from, to);
        if (!opening.isEmpty() && (copy.has(opening.from(), HE | SHE) || phrases.isPerson(opening))) {
            return speakers.of(opening);
        }
        Optional<Speaker> person = speakers.personBetween(from, to);
        if (person.isPresent()) {
            return person;
        }
        return opening.isEmpty() || phrases.isAbstract(opening) ? speakers.last() : speakers.of(opening);
    }
}
