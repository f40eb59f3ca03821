package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.ADVERBIAL;
import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.NAMED;
import static news.dateline.enrich.quotes.Lexicon.NOUN;
import static news.dateline.enrich.quotes.Lexicon.PREPOSITION;

import java.util.Optional;

/** Finds the cue behind a quotation and whom it names: {@code », sagte X}, {@code », so X}, {@code ». Das sagte X.} */
final class FramesBehind {

    private final Copy copy;
    private final Clauses clauses;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Speakers speakers;

    FramesBehind(Copy copy, Clauses clauses, Subjects subjects, Speakers speakers) {
        this.copy = copy;
        this.clauses = clauses;
        this.phrases = clauses.phrases;
        this.subjects = subjects;
        this.speakers = speakers;
    }

    /** The cue right behind the quotation: {@code », sagte X}, {@code », so X}, {@code », the minister said}. */
    Optional<Frame> find(int close, int right) {
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
            Phrase phrase = phrases.at(copy.is(i + 1, "auch") ? i + 2 : i + 1, right);
            if (phrase.isEmpty() && subjects.shape.isVerbLike(i + 1) && !copy.has(i + 1, AUXILIARY)) {
                Clauses.Cue verb = new Clauses.Cue(i + 1, i + 1, i + 1);
                phrase = subjects.saysItself(verb) ? subjects.document(i, right, verb) : clauses.after(verb, right);
                phrase = givesName(phrase) ? Phrase.NONE : phrase;
            }
            return phrase.isEmpty() ? Optional.empty() : Optional.of(new Frame("so", speakers.of(phrase)));
        }
        if (copy.is(i, "mit") && i + 3 < right && copy.has(i + 1, DETERMINER) && (copy.is(i + 2, "Worten") || copy.is(i + 2, "Satz"))) {
            return Optional.of(new Frame(copy.tokens.form(i + 2), speakers.of(clauses.after(new Clauses.Cue(i + 3, i + 3, i + 3), right))));
        }
        boolean source = copy.has(i, PREPOSITION);
        if (source) {
            Phrase phrase = phrases.at(copy.is(i + 1, "to") ? i + 2 : i + 1, right);
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
        boolean plural = copy.isWord(verb) && copy.roles(verb) == 0 && !copy.isCapital(verb) && copy.tokens.form(verb).endsWith("en")
                && copy.is(verb + 1, "die");
        boolean inverted = behindComma && (plural || subjects.shape.isVerbLike(verb));
        Phrase subject = inverted ? phrases.at(copy.is(verb + 1, "sich") ? verb + 2 : verb + 1, right) : Phrase.NONE;
        boolean closes = !subject.isEmpty() && (!plural || subject.to() >= right || !copy.isWord(subject.to()));
        return closes ? Optional.of(new Frame(copy.tokens.form(verb), speakers.of(subject))) : Optional.empty();
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
        Phrase subject = unknown ? phrases.at(verb + 1, right) : Phrase.NONE;
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
                return Optional.of(new Frame(copy.tokens.form(i), speakers.of(phrases.at(i + 1, to))));
            }
        }
        return Optional.empty();
    }
}
