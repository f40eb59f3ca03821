package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.ADVERBIAL;
import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTIVE;
import static news.dateline.enrich.quotes.Lexicon.DETERMINER;
import static news.dateline.enrich.quotes.Lexicon.FRAGMENT;
import static news.dateline.enrich.quotes.Lexicon.JOINT;
import static news.dateline.enrich.quotes.Lexicon.PARTICIPLE;
import static news.dateline.enrich.quotes.Lexicon.QUESTION;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.SUBORDINATING;
import static news.dateline.enrich.quotes.Lexicon.VERB;
import static news.dateline.enrich.quotes.Lexicon.WRITTEN;

import java.util.Optional;

/**
 * Tells how the clauses of a German sentence hang together: where the stretch of a verb begins, whether it is subordinate, whether a verb is
 * finite, and which verb of speech governs.
 */
final class ClauseShape {

    private static final int FARTHEST = 60;
    /** Subordinate verbs of speech that are passed over on the way to the governing one. */
    private static final int MOST_TRIES = 4;

    private final Copy copy;
    private final Clauses clauses;

    ClauseShape(Copy copy, Clauses clauses) {
        this.copy = copy;
        this.clauses = clauses;
    }

    /** The last verb of speech before a token that is not closed off in a subordinate clause; the last of all if every one is. */
    Optional<Clauses.Cue> governing(int left, int to, int right) {
        Optional<Clauses.Cue> last = clauses.last(left, to, right);
        Optional<Clauses.Cue> cue = last;
        for (int tries = 0; cue.isPresent() && tries < MOST_TRIES; tries++) {
            int start = copy.lexicon.isGerman() ? segmentStart(left, cue.get().finite()) : left;
            boolean closed = copy.lexicon.isGerman() && start > left && cue.get().last() + 1 < to && closesClause(cue.get(), start, to);
            if (!closed) {
                return cue;
            }
            cue = clauses.last(left, Math.min(cue.get().main(), cue.get().finite()), right);
        }
        return last;
    }

    /** Where the stretch without comma or colon begins that a token stands in; quotations are passed over. */
    int segmentStart(int left, int token) {
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
    int coordinatedStart(int start, int finite) {
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
    boolean closesClause(Clauses.Cue cue, int start, int right) {
        boolean last = endsClause(Math.max(cue.finite(), cue.main()) + 1, right);
        return last && (copy.has(start, SUBORDINATING | CONJUNCTION | QUESTION) || isRelative(start));
    }

    boolean endsClause(int token, int right) {
        return token >= right || !copy.isWord(token) && !copy.tokens.isNumber(token) || isCoordinator(token);
    }

    boolean isRelative(int token) {
        return token > 0 && copy.isComma(token - 1) && (copy.is(token, "der") || copy.is(token, "die") || copy.is(token, "das")
                || copy.is(token, "den") || copy.is(token, "dem") || copy.is(token, "denen") || copy.is(token, "deren")
                || copy.is(token, "dessen") || copy.is(token, "welche") || copy.is(token, "welcher") || copy.is(token, "welches"));
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
    boolean isFinite(int token) {
        if (!isVerbLike(token)) {
            return false;
        }
        if (copy.has(token, PARTICIPLE) && !copy.has(token, AUXILIARY)) {
            return false;
        }
        return token == 0 || copy.has(token, AUXILIARY) || !copy.has(token - 1, DETERMINER | JOINT) && !copy.tokens.isNumber(token - 1)
                || copy.isCapital(token - 1);
    }

    /** A small word that no list of function words has and that ends like a finite verb. */
    boolean isVerbLike(int token) {
        if (!copy.isWord(token) || copy.isCapital(token) || copy.quotation(token) >= 0) {
            return false;
        }
        if (copy.has(token, VERB | SEPARABLE | AUXILIARY | FRAGMENT | WRITTEN)) {
            return true;
        }
        return copy.roles(token) == 0 && copy.endsLikeVerb(token);
    }

    /** Whether a cue is a passive: {@code wurde … genannt}. */
    boolean isPassive(Clauses.Cue cue) {
        if (cue.finite() == cue.main()) {
            return false;
        }
        String finite = copy.lower(cue.finite());
        boolean becomes = finite.equals("wird") || finite.equals("werden") || finite.equals("wurde") || finite.equals("wurden");
        return becomes || copy.is(cue.main() + 1, "worden");
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
