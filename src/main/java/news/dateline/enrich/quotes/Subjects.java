package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.ADVERBIAL;
import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;
import static news.dateline.enrich.quotes.Lexicon.HE;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.LEADING;
import static news.dateline.enrich.quotes.Lexicon.ORIGIN;
import static news.dateline.enrich.quotes.Lexicon.PARTICIPLE;
import static news.dateline.enrich.quotes.Lexicon.PRONOUN;
import static news.dateline.enrich.quotes.Lexicon.QUESTION;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.SHE;
import static news.dateline.enrich.quotes.Lexicon.SUBORDINATING;
import static news.dateline.enrich.quotes.Lexicon.VERB;

import java.util.Optional;

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

    Subjects(Copy copy, Clauses clauses) {
        this.copy = copy;
        this.clauses = clauses;
        this.phrases = clauses.phrases;
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
        if (isPassive(cue) && !quotes) {
            return agent(cue, left, right);
        }
        return ofVerb(cue, left, right);
    }

    private Phrase foreignSubject(Clauses.Cue cue, int left, int right) {
        if (cue.finite() + 1 < right && copy.has(cue.finite() + 1, HE | SHE)) {
            return new Phrase(cue.finite() + 1, cue.finite() + 2);
        }
        Phrase phrase = clauses.subject(cue, segmentStart(left, cue.finite()), right);
        return phrase.isEmpty() ? phrases.at(left, cue.finite()) : phrase;
    }

    private Phrase ofVerb(Clauses.Cue cue, int left, int right) {
        int finite = cue.finite();
        if (finite + 1 < right && copy.has(finite + 1, HE)) {
            return new Phrase(finite + 1, finite + 2);
        }
        int start = segmentStart(left, finite);
        if (start == finite) {
            return bare(cue, left, right);
        }
        int quotation = copy.quotation(start);
        if (quotation >= 0 && copy.quotations.close(quotation) == finite - 1) {
            Phrase after = clauses.after(cue, right);
            return after.isEmpty() ? phrases.at(start, finite) : after;
        }
        if (isCoordinator(finite - 1)) {
            return sharedSubject(left, finite - 1);
        }
        if (closesClause(cue, start, right)) {
            Phrase subject = ofSubordinate(start, finite, left);
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        int coordinated = coordinatedStart(start, finite);
        Phrase subject = clauses.subject(cue, coordinated, right);
        if (subject.isEmpty() && start > left && !hasMainVerb(left, start)) {
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
        boolean inserted = finite > left && copy.isComma(finite - 1) && !hasMainVerb(left, finite - 1);
        if (inserted && (!subordinate || endsClause(Math.max(finite, cue.main()) + 1, right))) {
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

    private boolean endsClause(int token, int right) {
        return token >= right || !copy.isWord(token) && !copy.tokens.isNumber(token) || isCoordinator(token);
    }

    /** The subject of the clause that ends before a coordinated verb. */
    private Phrase sharedSubject(int left, int end) {
        int start = segmentStart(left, end);
        for (int i = start; i < end; i++) {
            if (copy.has(i, HE | SHE) && copy.quotation(i) < 0) {
                return new Phrase(i, i + 1);
            }
            boolean plural = copy.isWord(i) && copy.roles(i) == 0 && !copy.isCapital(i) && i > start && !copy.has(i - 1, DETERMINER | JOINT)
                    && i + 1 < end && (copy.isCapital(i + 1) || copy.has(i + 1, DETERMINER)) && copy.tokens.form(i).endsWith("en");
            if (copy.quotation(i) < 0 && (isFinite(i) || plural)) {
                Phrase subject = clauses.subject(new Clauses.Cue(i, i, i), coordinatedStart(start, i), end);
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

    /** Where the stretch without comma or colon begins that a token stands in; quotations are passed over. */
    private int segmentStart(int left, int token) {
        int start = token;
        while (start > left && token - start < FARTHEST) {
            int before = start - 1;
            if (copy.quotation(before) >= 0) {
                int open = copy.quotations.open(copy.quotation(before));
                if (open < left) {
                    break;
                }
                start = open;
            } else if (copy.isComma(before) || copy.isSign(before, ':') || copy.isSign(before, ';') || copy.isSign(before, '–')) {
                break;
            } else {
                start = before;
            }
        }
        return start;
    }

    /** Behind the last {@code und} that joins a second main clause on: with a verb before it and a phrase between it and the verb. */
    private int coordinatedStart(int start, int finite) {
        boolean verbBefore = false;
        int begins = start;
        for (int i = start; i < finite; i++) {
            if (copy.quotation(i) < 0 && isFinite(i)) {
                verbBefore = true;
            } else if (verbBefore && isCoordinator(i) && i + 1 < finite) {
                begins = i + 1;
                verbBefore = false;
            }
        }
        return begins;
    }

    boolean isCoordinator(int token) {
        return token >= 0 && (copy.is(token, "und") || copy.is(token, "aber") || copy.is(token, "oder") || copy.is(token, "sondern")
                || copy.is(token, "sowie") || copy.is(token, "doch"));
    }

    /** Whether a verb stands last in a clause that a conjunction, relative or question word opens. */
    private boolean closesClause(Clauses.Cue cue, int start, int right) {
        boolean last = endsClause(Math.max(cue.finite(), cue.main()) + 1, right);
        return last && (copy.has(start, SUBORDINATING | CONJUNCTION | QUESTION) || isRelative(start));
    }

    private boolean isRelative(int token) {
        return token > 0 && copy.isComma(token - 1) && (copy.is(token, "der") || copy.is(token, "die") || copy.is(token, "das")
                || copy.is(token, "den") || copy.is(token, "dem") || copy.is(token, "denen") || copy.is(token, "deren")
                || copy.is(token, "dessen") || copy.is(token, "welche") || copy.is(token, "welcher") || copy.is(token, "welches"));
    }

    private Phrase ofSubordinate(int start, int finite, int left) {
        int next = start + 1;
        while (next < finite && (copy.is(next, "sich") || copy.is(next, "auch") || copy.is(next, "es"))) {
            next++;
        }
        Phrase inner = phrases.at(next, finite);
        boolean oblique = copy.is(start, "den") || copy.is(start, "dem") || copy.is(start, "denen");
        if (!isRelative(start) || oblique || phrases.isPerson(inner)) {
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

    /** The last verb of speech before a token that is not closed off in a subordinate clause; the last of all if every one is. */
    Optional<Clauses.Cue> governing(int left, int to, int right) {
        Optional<Clauses.Cue> last = clauses.last(left, to, right);
        for (Optional<Clauses.Cue> cue = last; cue.isPresent(); cue = clauses.last(left, Math.min(cue.get().main(), cue.get().finite()), right)) {
            int start = copy.lexicon.isGerman() ? segmentStart(left, cue.get().finite()) : left;
            boolean closed = copy.lexicon.isGerman() && start > left && cue.get().last() + 1 < to && closesClause(cue.get(), start, to);
            if (!closed) {
                return cue;
            }
        }
        return last;
    }

    /** Whether a finite verb of a main clause stands between two tokens; clauses behind a conjunction or relative are passed over. */
    boolean hasMainVerb(int from, int to) {
        boolean subordinate = copy.has(from, SUBORDINATING | CONJUNCTION);
        for (int i = from; i < to; i++) {
            if (copy.quotation(i) >= 0) {
                continue;
            }
            if (copy.isComma(i) && i + 1 < to) {
                boolean relative = isRelative(i + 1) || copy.has(i + 1, JOINT | ADVERBIAL) && i + 2 < to && (copy.is(i + 2, "dem")
                        || copy.is(i + 2, "der") || copy.is(i + 2, "denen")) && !(i + 3 < to && copy.isCapital(i + 3));
                subordinate = relative || copy.has(i + 1, SUBORDINATING | CONJUNCTION);
            } else if (!subordinate && (isFinite(i) || copy.has(i, CONJUNCTIVE) && !copy.isCapital(i))) {
                return true;
            }
        }
        return false;
    }

    /** A word that may be a finite verb and is no attribute: none behind an article, none before a noun. */
    private boolean isFinite(int token) {
        if (!isVerbLike(token)) {
            return false;
        }
        if (copy.has(token, PARTICIPLE) && !copy.has(token, AUXILIARY)) {
            return false;
        }
        return token == 0 || copy.has(token, AUXILIARY) || !copy.has(token - 1, DETERMINER | JOINT) && !copy.tokens.isNumber(token - 1)
                || copy.isCapital(token - 1);
    }

    /** Whether a cue is a passive: {@code wurde … genannt}. */
    private boolean isPassive(Clauses.Cue cue) {
        if (cue.finite() == cue.main()) {
            return false;
        }
        String finite = copy.lower(cue.finite());
        boolean becomes = finite.equals("wird") || finite.equals("werden") || finite.equals("wurde") || finite.equals("wurden");
        return becomes || copy.is(cue.main() + 1, "worden");
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
        return heissen && (copy.is(cue.finite() + 1, "es") || copy.is(cue.finite() - 1, "es") || copy.is(cue.main() - 1, "es"));
    }

    /** {@code In der Mitteilung heisst es}, {@code hiess es aus dem Ministerium}. */
    Phrase document(int left, int right, Clauses.Cue cue) {
        for (int i = left; i < Math.min(right, cue.main() + 8); i++) {
            boolean preposition = copy.has(i, ORIGIN);
            if (preposition && copy.quotation(i) < 0 && !phrases.isTime(i + 1, right)) {
                return phrases.at(i + 1, right);
            }
        }
        return Phrase.NONE;
    }

    /** The subject of the first main verb of a clause, if it is a person or bare name: {@code Das weist Muster von sich:}. */
    Phrase ofFirstVerb(int left, int to) {
        for (int i = left + 1; i < to; i++) {
            boolean verb = isFinite(i) && (copy.isCapital(i - 1) || copy.isComma(i - 1) || copy.has(i - 1, ADVERBIAL));
            if (verb) {
                Phrase phrase = ofVerb(new Clauses.Cue(i, i, i), left, to);
                boolean bare = !phrase.isEmpty() && (copy.isCapital(phrase.from()) || copy.is(phrase.from(), "der"));
                return bare || phrases.isPerson(phrase) ? phrase : Phrase.NONE;
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
        return copy.roles(token) == 0 && copy.endsLikeVerb(token);
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

    /** The verb at a token with the auxiliary it leans on, if it is a participle: {@code wurde … bezeichnet}, {@code genannt hat}. */
    Clauses.Cue withAuxiliary(int verb, int left, int right) {
        String word = copy.lower(verb);
        boolean participle = word.startsWith("ge") || word.endsWith("t") && !word.endsWith("nnt") || word.endsWith("en");
        if (!participle) {
            return new Clauses.Cue(verb, verb, verb);
        }
        boolean last = verb + 1 >= right || !copy.isWord(verb + 1) || copy.has(verb + 1, AUXILIARY) || copy.is(verb + 1, "worden")
                || isCoordinator(verb + 1);
        if (!last || copy.isComma(verb - 1)) {
            return new Clauses.Cue(verb, verb, verb);
        }
        for (int i = verb + 1; i < Math.min(right, verb + 3); i++) {
            if (copy.has(i, AUXILIARY) && (i == verb + 1 || copy.is(verb + 1, "worden"))) {
                return new Clauses.Cue(i, verb, i);
            }
        }
        for (int i = verb - 1; i >= left && verb - i < FARTHEST / 2; i--) {
            if (copy.has(i, AUXILIARY) && copy.quotation(i) < 0) {
                return new Clauses.Cue(i, verb, verb);
            }
        }
        return new Clauses.Cue(verb, verb, verb);
    }
}
