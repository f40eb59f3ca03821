package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.ADVERBIAL;
import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;
import static news.dateline.enrich.quotes.Lexicon.HE;
import static news.dateline.enrich.quotes.Lexicon.ORIGIN;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.SHE;
import static news.dateline.enrich.quotes.Lexicon.VERB;

/**
 * Finds who speaks in a sentence: the subject of its verb of speech, or the person it names.
 */
final class Subjects {

    private final Copy copy;
    private final Clauses clauses;

    Subjects(Copy copy, Clauses clauses) {
        this.copy = copy;
        this.clauses = clauses;
    }

    /** The subject of a cue in a sentence, with the reporter's own words between {@code left} and {@code right}. */
    Phrase subject(Clauses.Cue cue, int left, int right) {
        if (saysItself(cue)) {
            return document(left, right, cue);
        }
        if (cue.finite() == cue.main() && copy.lower(cue.main()).startsWith("zitier")) {
            return quotedPerson(cue, left, right);
        }
        if (cue.finite() + 1 < right && copy.has(cue.finite() + 1, HE | SHE)) {
            return new Phrase(cue.finite() + 1, cue.finite() + 2);
        }
        int segment = cue.finite();
        boolean joined = segment > left && (copy.is(segment - 1, "und") || copy.is(segment - 1, "aber"));
        if (!joined && segment > left && copy.isComma(segment - 1)) {
            Phrase opening = clauses.phrases.at(copy.is(left, "Auch") ? left + 1 : left, cue.finite());
            if (!opening.isEmpty() && copy.isComma(opening.to())) {
                return opening;
            }
        }
        while (!joined && segment > left && !copy.isComma(segment - 1) && copy.quotation(segment - 1) < 0
                && !copy.is(segment - 1, ":")) {
            segment--;
        }
        boolean bare = segment == cue.finite();
        Phrase phrase = bare ? clauses.after(cue, right) : clauses.subject(cue, segment, right);
        if (phrase.isEmpty()) {
            phrase = clauses.phrases.at(left, cue.finite());
        }
        return phrase;
    }

    /** Whoever is quoted speaks, not who quotes: {@code die Zeitung zitiert den Minister}. */
    private Phrase quotedPerson(Clauses.Cue cue, int left, int right) {
        for (int i = cue.main() + 1; i < Math.min(right, cue.main() + 4); i++) {
            Phrase phrase = copy.quotation(i) >= 0 ? Phrase.NONE : clauses.phrases.at(i, right);
            if (!phrase.isEmpty()) {
                return phrase;
            }
        }
        return clauses.phrases.at(left, cue.finite());
    }

    /** {@code hiess es}: nobody says it, unless a text or place is named. */
    boolean saysItself(Clauses.Cue cue) {
        String verb = copy.lower(cue.main());
        boolean heissen = verb.equals("heisst") || verb.equals("heißt") || verb.equals("hiess") || verb.equals("hieß")
                || verb.equals("geheissen") || verb.equals("geheißen");
        return heissen && (copy.is(cue.finite() + 1, "es") || copy.is(cue.finite() - 1, "es") || copy.is(cue.main() - 1, "es"));
    }

    /** {@code In der Mitteilung heisst es}, {@code hiess es aus dem Ministerium}. */
    Phrase document(int left, int right, Clauses.Cue cue) {
        for (int i = left; i < Math.min(right, cue.main() + 8); i++) {
            boolean preposition = copy.has(i, ORIGIN);
            if (preposition && copy.quotation(i) < 0 && !clauses.phrases.isTime(i + 1, right)) {
                return clauses.phrases.at(i + 1, right);
            }
        }
        return Phrase.NONE;
    }

    /**
     * The subject behind the first word that may be the finite verb, if it is a person or bare name: {@code Das weist Muster von
     * sich:}.
     */
    Phrase behindVerb(int left, int to) {
        for (int i = left + 1; i < to; i++) {
            boolean verb = isVerbLike(i) && (copy.isCapital(i - 1) || copy.has(i - 1, ADVERBIAL));
            if (verb) {
                int next = copy.is(i + 1, "sich") ? i + 2 : i + 1;
                Phrase phrase = clauses.phrases.at(next, to);
                boolean bare = !phrase.isEmpty() && (copy.isCapital(phrase.from()) || copy.is(phrase.from(), "der"));
                return phrase.isEmpty() || !bare && !clauses.phrases.isPerson(phrase) ? Phrase.NONE : phrase;
            }
        }
        return Phrase.NONE;
    }

    /** A small word that no list of function words has and that ends like a finite verb. */
    boolean isVerbLike(int token) {
        if (!copy.isWord(token) || copy.isCapital(token) || copy.quotation(token) >= 0) {
            return false;
        }
        if (copy.has(token, VERB | SEPARABLE | AUXILIARY | FRAGMENT)) {
            return true;
        }
        if (copy.roles(token) != 0) {
            return false;
        }
        String word = copy.lower(token);
        return word.endsWith("t") || word.endsWith("te") || word.endsWith("ten") || word.endsWith("ch") || word.endsWith("ss")
                || word.endsWith("ng");
    }

    /** The first phrase of two or more names in a clause, with the office before it. */
    Phrase name(int left, int to) {
        Phrase opening = clauses.phrases.at(left, to);
        if (!opening.isEmpty() && opening.length() > 1 && hasFullName(opening)) {
            return opening;
        }
        for (int i = left + 1; i < to; i++) {
            boolean begins = copy.isWord(i) && copy.isCapital(i) && !copy.isCapital(i - 1);
            Phrase phrase = begins ? clauses.phrases.at(copy.has(i - 1, DETERMINER) ? i - 1 : i, to) : Phrase.NONE;
            if (!phrase.isEmpty() && hasFullName(phrase)) {
                return phrase;
            }
        }
        return Phrase.NONE;
    }

    private boolean hasFullName(Phrase phrase) {
        for (int i = phrase.from(); i + 1 < phrase.to(); i++) {
            if (copy.isWord(i) && copy.isWord(i + 1) && copy.isCapital(i) && copy.isCapital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    int finite(int verb, int left) {
        for (int i = verb - 1; i >= left && verb - i < 20; i--) {
            if (copy.has(i, AUXILIARY) && copy.quotation(i) < 0 && copy.lower(verb).startsWith("ge")) {
                return i;
            }
        }
        return verb;
    }
}
