package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.ADVERBIAL;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.HE;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.LEADING;
import static news.dateline.enrich.quotes.Lexicon.NAMED;
import static news.dateline.enrich.quotes.Lexicon.NOUN;
import static news.dateline.enrich.quotes.Lexicon.ORIGIN;
import static news.dateline.enrich.quotes.Lexicon.PRONOUN;
import static news.dateline.enrich.quotes.Lexicon.SHE;
import static news.dateline.enrich.quotes.Lexicon.SUBORDINATING;
import static news.dateline.enrich.quotes.Lexicon.WRITTEN;

/**
 * Finds who speaks in a sentence: the subject of its verb of speech, the agent of a passive, the text that is quoted from.
 *
 * <p>German main clauses have the finite verb second, so what stands before it is the subject or else the subject follows; a verb right
 * behind {@code und} shares the subject of the clause before; subordinate clauses have the subject behind their conjunction, relative
 * clauses before it.
 */
final class Subjects {

    private static final int FARTHEST = 60;

    private final Copy copy;
    private final Clauses clauses;
    private final NounPhrases phrases;
    final ClauseShape shape;

    Subjects(Copy copy, Clauses clauses) {
        this.copy = copy;
        this.clauses = clauses;
        this.phrases = clauses.phrases;
        this.shape = new ClauseShape(copy, clauses);
    }

    /** The subject of a cue in a sentence, with the reporter's own words between {@code left} and {@code right}. */
    Phrase subject(Clauses.Cue cue, int left, int right) {
        if (saysItself(cue)) {
            return document(left, right, cue);
        }
        if (!copy.lexicon.isGerman()) {
            return foreignSubject(cue, left, right);
        }
        boolean quotes = copy.lower(cue.main()).startsWith("zitier");
        if (quotes && cue.finite() == cue.main()) {
            return quotedPerson(cue, left, right);
        }
        if (cue.main() > left && copy.is(cue.main() - 1, "zu")) {
            return sharedSubject(left, cue.main() - 1);
        }
        if (shape.isPassive(cue) && !quotes) {
            return agent(cue, left, right);
        }
        return ofVerb(cue, left, right);
    }

    private Phrase foreignSubject(Clauses.Cue cue, int left, int right) {
        if (cue.finite() + 1 < right && copy.has(cue.finite() + 1, HE | SHE)) {
            return new Phrase(cue.finite() + 1, cue.finite() + 2);
        }
        Phrase phrase = clauses.subject(cue, shape.segmentStart(left, cue.finite()), right);
        return phrase.isEmpty() ? phrases.at(left, cue.finite()) : phrase;
    }

    private Phrase ofVerb(Clauses.Cue cue, int left, int right) {
        int finite = cue.finite();
        if (finite + 1 < right && copy.has(finite + 1, HE)) {
            return new Phrase(finite + 1, finite + 2);
        }
        int start = shape.segmentStart(left, finite);
        if (start == finite) {
            return bare(cue, left, right);
        }
        int quotation = copy.quotation(start);
        if (quotation >= 0 && copy.quotations.close(quotation) == finite - 1) {
            Phrase after = clauses.after(cue, right);
            return after.isEmpty() ? phrases.at(start, finite) : after;
        }
        if (shape.isCoordinator(finite - 1)) {
            return sharedSubject(left, finite - 1);
        }
        if (shape.closesClause(cue, start, right)) {
            Phrase subject = ofSubordinate(start, finite, left);
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        int coordinated = shape.coordinatedStart(start, finite);
        Phrase subject = clauses.subject(cue, coordinated, right);
        if (subject.isEmpty() && start > left && !shape.hasMainVerb(left, start)) {
            subject = opening(left, finite);
        }
        if (subject.isEmpty()) {
            Phrase before = phrases.endingAt(coordinated, finite);
            subject = phrases.isPerson(before) ? before : subject;
        }
        return subject;
    }

    /** A verb that begins its segment: behind an apposition, or before its subject. */
    private Phrase bare(Clauses.Cue cue, int left, int right) {
        int finite = cue.finite();
        boolean subordinate = copy.has(left, SUBORDINATING | CONJUNCTION);
        boolean inserted = finite > left && copy.isComma(finite - 1) && !shape.hasMainVerb(left, finite - 1);
        if (inserted && (!subordinate || shape.endsClause(Math.max(finite, cue.main()) + 1, right))) {
            Phrase opening = opening(left, finite);
            if (!opening.isEmpty()) {
                return opening;
            }
        }
        Phrase after = clauses.after(cue, right);
        if (!after.isEmpty() || finite == left) {
            return after;
        }
        Phrase before = copy.isComma(finite - 1) ? phrases.endingAt(left, finite - 1) : Phrase.NONE;
        return phrases.isPerson(before) ? before : opening(left, finite);
    }

    /** The subject of the clause that ends before a coordinated verb. */
    private Phrase sharedSubject(int left, int end) {
        int start = shape.segmentStart(left, end);
        for (int i = start; i < end; i++) {
            if (copy.has(i, HE | SHE) && copy.quotation(i) < 0) {
                return new Phrase(i, i + 1);
            }
            boolean plural = copy.isWord(i) && copy.roles(i) == 0 && !copy.isCapital(i) && i > start && !copy.has(i - 1, DETERMINER | JOINT)
                    && i + 1 < end && (copy.isCapital(i + 1) || copy.has(i + 1, DETERMINER)) && copy.tokens.form(i).endsWith("en");
            if (copy.quotation(i) < 0 && (shape.isFinite(i) || plural)) {
                Phrase subject = clauses.subject(new Clauses.Cue(i, i, i), shape.coordinatedStart(start, i), end);
                if (!subject.isEmpty()) {
                    return subject;
                }
            }
        }
        return opening(left, end);
    }

    /** The phrase that opens a sentence, if it may be a subject. */
    Phrase opening(int left, int end) {
        int start = left;
        while (start < end && !copy.isWord(start) && copy.quotation(start) < 0) {
            start++;
        }
        while (start < end && copy.isWord(start) && copy.has(start, LEADING | SUBORDINATING) && !copy.has(start, DETERMINER)) {
            start++;
        }
        Phrase phrase = phrases.at(start, end);
        boolean label = !phrase.isEmpty() && phrase.to() + 1 < end && copy.isSign(phrase.to(), ':') && copy.quotation(phrase.to() + 1) < 0;
        if (label) {
            phrase = phrases.at(phrase.to() + 1, end);
        }
        return phrases.mayBeSubject(phrase) ? phrase : Phrase.NONE;
    }

    private Phrase ofSubordinate(int start, int finite, int left) {
        int next = start + 1;
        while (next < finite && (copy.is(next, "sich") || copy.is(next, "auch") || copy.is(next, "es"))) {
            next++;
        }
        Phrase inner = phrases.at(next, finite);
        boolean oblique = copy.is(start, "den") || copy.is(start, "dem") || copy.is(start, "denen");
        if (!shape.isRelative(start) || oblique || phrases.isPerson(inner)) {
            return phrases.mayBeSubject(inner) && !isAdverbial(next) ? inner : laterSubject(next, finite);
        }
        Phrase antecedent = phrases.endingAt(left, start - 1);
        return antecedent.isEmpty() ? opening(left, start - 1) : antecedent;
    }

    /** A subject behind adverbials: {@code weil am Montag der Minister …}. */
    private Phrase laterSubject(int from, int finite) {
        return clauses.after(new Clauses.Cue(from - 1, from - 1, from - 1), finite);
    }

    private boolean isAdverbial(int token) {
        return copy.has(token, ADVERBIAL | JOINT) && !copy.has(token, DETERMINER | PRONOUN);
    }

    /** The agent of a passive: {@code von X}, {@code durch X}; or the text it stands in. */
    private Phrase agent(Clauses.Cue cue, int left, int right) {
        for (int i = Math.min(right - 1, cue.main() - 1); i >= Math.max(left, cue.main() - FARTHEST); i--) {
            boolean by = copy.quotation(i) < 0 && (copy.is(i, "von") || copy.is(i, "vom") || copy.is(i, "durch") || copy.is(i, "Von"));
            if (by && (copy.quotation(i + 1) < 0 || isName(i + 1))) {
                Phrase phrase = phrases.at(i + 1, right);
                if (!phrase.isEmpty()) {
                    return phrase;
                }
            }
        }
        return document(left, right, cue);
    }

    private boolean isName(int mark) {
        return phrases.isQuotedName(copy.quotation(mark));
    }

    /** Whoever is quoted speaks, not who quotes: {@code die Zeitung zitiert den Minister}, {@code zitiert die Zeitung den Minister}. */
    private Phrase quotedPerson(Clauses.Cue cue, int left, int right) {
        for (int i = cue.main() + 1; i < Math.min(right, cue.main() + 4); i++) {
            Phrase phrase = copy.is(i, "man") || copy.quotation(i) >= 0 && !copy.isMark(i) ? Phrase.NONE : phrases.at(i, right);
            if (!phrase.isEmpty()) {
                Phrase second = phrases.at(phrase.to(), right);
                return second.isEmpty() || cue.main() > left && !copy.isComma(cue.main() - 1) ? phrase : second;
            }
        }
        return phrases.at(left, cue.finite());
    }

    /** {@code hiess es}: nobody says it, unless a text or place is named. */
    boolean saysItself(Clauses.Cue cue) {
        String verb = copy.lower(cue.main());
        boolean heissen = verb.equals("heisst") || verb.equals("heißt") || verb.equals("hiess") || verb.equals("hieß")
                || verb.equals("geheissen") || verb.equals("geheißen");
        boolean impersonal = copy.is(cue.finite() + 1, "es") || copy.is(cue.finite() - 1, "es") || copy.is(cue.main() - 1, "es");
        return verb.startsWith("verlaut") || heissen && impersonal;
    }

    /** {@code In der Mitteilung heisst es}, {@code hiess es aus dem Ministerium}. */
    Phrase document(int left, int right, Clauses.Cue cue) {
        for (int i = left; i < Math.min(right, cue.main() + 8); i++) {
            boolean preposition = copy.has(i, ORIGIN);
            if (preposition && copy.quotation(i) < 0 && !phrases.isTime(i + 1, right)) {
                return phrases.at(i + 1, right);
            }
        }
        boolean pointsBack = copy.is(left, "Darin") || copy.is(left, "Dort") || copy.is(left, "Darauf");
        return pointsBack ? documentBefore(left) : Phrase.NONE;
    }

    /** The text that {@code darin} means: the last noun for one in the sentence before. */
    private Phrase documentBefore(int left) {
        for (int i = left - 1; i >= Math.max(0, left - FARTHEST / 2); i--) {
            if (copy.has(i, NOUN | NAMED) && copy.isCapital(i) && copy.quotation(i) < 0) {
                return new Phrase(i, i + 1);
            }
        }
        return Phrase.NONE;
    }

    /** The subject of the first main verb of a clause, if it is a person or bare name: {@code Das weist Muster von sich:}. */
    Phrase ofFirstVerb(int left, int to) {
        for (int i = left + 1; i < to; i++) {
            boolean verb = shape.isFinite(i) && (copy.isCapital(i - 1) || copy.isComma(i - 1) || copy.has(i - 1, ADVERBIAL));
            if (verb) {
                Phrase phrase = ofVerb(new Clauses.Cue(i, i, i), left, to);
                boolean bare = !phrase.isEmpty() && (copy.isCapital(phrase.from()) || copy.is(phrase.from(), "der"));
                return bare || phrases.isPerson(phrase) ? phrase : Phrase.NONE;
            }
        }
        return Phrase.NONE;
    }

    /** The first phrase of two or more names in a clause, with the office before it. */
    Phrase name(int left, int to) {
        Phrase opening = phrases.at(left, to);
        if (!opening.isEmpty() && opening.length() > 1 && hasFullName(opening)) {
            return opening;
        }
        for (int i = left + 1; i < to; i++) {
            boolean begins = copy.isWord(i) && copy.isCapital(i) && !copy.isCapital(i - 1);
            Phrase phrase = begins ? phrases.at(copy.has(i - 1, DETERMINER) ? i - 1 : i, to) : Phrase.NONE;
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

    /** The text that words stand in: {@code in der Mitteilung steht}. */
    Phrase written(int left, int to) {
        for (int i = left; i < to; i++) {
            if (copy.has(i, WRITTEN) && copy.quotation(i) < 0 && !copy.isCapital(i)) {
                return document(left, to, new Clauses.Cue(i, i, i));
            }
        }
        return Phrase.NONE;
    }
}
