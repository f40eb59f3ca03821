package news.dateline.enrich.quotes;

import static news.dateline.enrich.quotes.Lexicon.AUXILIARY;
import static news.dateline.enrich.quotes.Lexicon.CONJUNCTION;
import static news.dateline.enrich.quotes.Lexicon.PRONOUN;
import static news.dateline.enrich.quotes.Lexicon.SEPARABLE;
import static news.dateline.enrich.quotes.Lexicon.VERB;

import java.util.Optional;
import news.dateline.article.Quote.Kind;

/**
 * Decides of every pair of quotation marks whether speech stands between them, of what kind, and whose.
 *
 * <p>Whole sentences are direct speech: behind a colon, before {@code , sagte X}, or by themselves beside other speech of one
 * paragraph. Fewer words inside a sentence are a fragment if the sentence reports speech, and the less likely the fewer and the more
 * they look like a name or title; a work, paper or ship named before them, or {@code sogenannte}, rules speech out.
 */
final class QuotedSpeech {

    /** Tokens around a quotation that may belong to its sentence. */
    static final int FARTHEST = 60;

    /** On the project's own passages all values from 1.5 to 2.5 decide as intended; this is the strictest of them. */
    private static final double LEAST_FRAGMENT_SCORE = 2.5;

    private final Copy copy;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Fragments fragments;
    private final FramesBehind behind;
    private final FramesAhead ahead;
    private final Frames frames;
    private Found before;
    private int beforeQuotation = -1;

    QuotedSpeech(Copy copy, Clauses clauses, Subjects subjects, Speakers speakers, ImpliedSpeakers implied) {
        this.copy = copy;
        this.clauses = clauses;
        this.speakers = speakers;
        Naming naming = new Naming(copy);
        Takers takers = new Takers(copy, naming);
        this.fragments = new Fragments(copy, takers, naming);
        this.behind = new FramesBehind(copy, clauses, subjects, speakers);
        this.ahead = new FramesAhead(copy, clauses.phrases, subjects, speakers, implied);
        this.frames = new Frames(copy, clauses, subjects, speakers, takers, implied, behind);
    }

    /**
     * The speech in a quotation, if it is any.
     *
     * @param indirect the indirect speech of the sentence it stands in
     */
    Optional<Found> read(int quotation, Optional<Found> indirect, boolean goesOn) {
        int open = copy.quotations.open(quotation);
        int close = copy.quotations.close(quotation);
        int left = sentenceStart(open);
        int right = sentenceEnd(close);
        int words = words(open + 1, close);
        if (words == 0) {
            return Optional.empty();
        }
        Optional<Found> found = decide(new Quoted(quotation, open, close, left, right, words), indirect, goesOn);
        if (found.isPresent()) {
            before = found.get();
            beforeQuotation = quotation;
        }
        return found;
    }

    private Optional<Found> decide(Quoted quoted, Optional<Found> indirect, boolean goesOn) {
        int open = quoted.open();
        int close = quoted.close();
        int left = quoted.left();
        int right = quoted.right();
        int words = quoted.words();
        boolean colon = open > left && (copy.isSign(open - 1, ':') || copy.isComma(open - 1) && startsSentence(open + 1)
                && words >= (copy.endsInFinal(close - 1) ? 3 : 4));
        boolean whole = words >= 3 && (startsSentence(open + 1) || copy.isSign(open + 1, '…')) && (copy.endsInFinal(close - 1)
                || copy.isComma(close + 1)
                || copy.isComma(close - 1) || colon || close == right - 1 || close + 1 < copy.tokens.count()
                && copy.endsInFinal(close + 1));
        Optional<Frame> said = behind.find(close, right);
        boolean saidBehind = copy.isComma(close + 1) && close + 2 < right && copy.has(close + 2, VERB);
        boolean announced = colon && !saidBehind && clauses.last(left, open - 1).isPresent();
        boolean brief = open == left && startsSentence(open + 1);
        boolean name = fragments.isName(quoted) || said.isPresent() && said.get().cue().equals("so") && words < 3
                && copy.isCapital(open + 1);
        boolean lower = said.isPresent() && said.get().cue().equals("so") && words > 1;
        if (said.isPresent() && !announced && !name && (words >= 3 || brief || lower || copy.endsInFinal(close - 1))) {
            boolean direct = startsSentence(open + 1) && (words >= 3 || brief) || words >= 6;
            return Optional.of(found(direct ? Kind.DIRECT : Kind.FRAGMENT, open, close, said.get()));
        }
        boolean interrupted = words >= 3 && before != null && before.kind() == Kind.DIRECT && beforeQuotation == quoted.index() - 1
                && copy.quotations.open(beforeQuotation) >= left && copy.isComma(open - 1) && !fragments.isTitle(quoted);
        if (interrupted) {
            return Optional.of(found(Kind.DIRECT, open, close, new Frame(before.cue(), before.speaker(), true)));
        }
        boolean titled = colon && isTitled(quoted);
        if (titled && fragments.isNamedBefore(left, open - 1)) {
            return Optional.empty();
        }
        boolean spoken = !titled && (words >= 3 || copy.endsInFinal(close - 1)) && isSentence(quoted) || announced && words == 2;
        if (colon && !copy.isComma(open - 1) && spoken) {
            return Optional.of(found(Kind.DIRECT, open, close, ahead.find(left, open, indirect, goesOn)));
        }
        boolean alone = open == left || copy.isComma(open - 1) && beforeQuotation == quoted.index() - 1;
        boolean closed = whole || words == 2 && copy.endsInFinal(close - 1) && startsSentence(open + 1);
        if (closed && alone && continues(open) && !fragments.isTitle(quoted)) {
            return Optional.of(found(Kind.DIRECT, open, close, new Frame("", speakers.last(), true)));
        }
        if (whole && open == left && isSentence(quoted)) {
            return Optional.of(found(Kind.DIRECT, open, close, frames.afterSentence(open, left, goesOn)));
        }
        Optional<Frame> around = around(quoted, indirect);
        boolean subject = (copy.is(open - 1, "Wie") || copy.is(open - 1, "wie")) && close + 1 < right && copy.has(close + 1, VERB);
        if (subject || around.isPresent() && covers(around.get(), quoted)) {
            return Optional.empty();
        }
        if (whole && (words >= 6 || alone && words >= 4) && isSentence(quoted) && !fragments.isNamedBefore(left, open)) {
            return Optional.of(found(Kind.DIRECT, open, close, around.orElseGet(() -> Frame.NONE)));
        }
        boolean framed = around.isPresent() && around.get().reports();
        if (fragments.score(quoted, framed, joinsFragment(open)) < LEAST_FRAGMENT_SCORE) {
            return Optional.empty();
        }
        return Optional.of(found(Kind.FRAGMENT, open, close, around.orElseGet(() -> frames.implied(left, open, right))));
    }

    /** Behind a colon that a kind of work stands before, without a final mark: {@code ihr neuer Film: «…»}. */
    private boolean isTitled(Quoted quoted) {
        if (copy.endsInFinal(quoted.close() - 1)) {
            return false;
        }
        boolean named = quoted.open() - 2 >= quoted.left() && fragments.isNamedBefore(quoted.left(), quoted.open() - 1)
                && !copy.is(quoted.open() - 2, "Wort");
        return named || fragments.isTitle(quoted);
    }

    /** Whether the quotation itself names the speaker: {@code berichtet der «Bote»}. */
    private boolean covers(Frame frame, Quoted quoted) {
        return frame.speaker().isPresent() && frame.speaker().get().start() <= copy.tokens.codePoint(copy.tokens.start(quoted.open() + 1))
                && frame.speaker().get().end() >= copy.tokens.codePoint(copy.tokens.end(quoted.close() - 1));
    }

    /** The frame of the indirect speech around a quotation, of the sentence's own cue, or of indirect speech without a cue, in this order. */
    private Optional<Frame> around(Quoted quoted, Optional<Found> indirect) {
        Optional<Frame> reported = indirect.map(speech -> new Frame(speech.cue(), speech.speaker(), true));
        boolean within = indirect.isPresent() && indirect.get().from() <= quoted.open() && quoted.close() < indirect.get().to() + 1
                && !indirect.get().cue().isEmpty();
        if (within) {
            return reported;
        }
        Optional<Frame> mood = reported.filter(frame -> frame.cue().isEmpty());
        return frames.around(quoted).filter(frame -> frame.reports() || mood.isEmpty()).or(() -> mood);
    }

    /** Whether words could be a sentence rather than a title: closed by a final mark, or with a pronoun, verb or clause. */
    private boolean isSentence(Quoted quoted) {
        if (copy.endsInFinal(quoted.close() - 1)) {
            return true;
        }
        if (!copy.lexicon.isGerman()) {
            return quoted.words() > 4 || hasClause(quoted);
        }
        return hasClause(quoted) || quoted.words() >= 12 && !fragments.isTitle(quoted);
    }

    private boolean hasClause(Quoted quoted) {
        for (int i = quoted.open() + 1; i < quoted.close(); i++) {
            if (copy.has(i, PRONOUN | AUXILIARY | VERB | CONJUNCTION | SEPARABLE) || copy.isComma(i) && quoted.words() > 4) {
                return true;
            }
        }
        return false;
    }

    private Found found(Kind kind, int open, int close, Frame frame) {
        int end = close - 1 > open + 1 && copy.isComma(close - 1) ? close - 1 : close;
        return new Found(kind, open + 1, end, frame.cue(), frame.speaker());
    }

    /** Whether speech went before in the same paragraph, with nothing between but its cue. */
    private boolean continues(int open) {
        if (before == null || beforeQuotation < 0) {
            return false;
        }
        int close = copy.quotations.close(beforeQuotation);
        if (before.kind() != Kind.DIRECT || open - close > FARTHEST) {
            return false;
        }
        for (int i = close + 1; i <= open && i < copy.tokens.count(); i++) {
            if (copy.lineBreakBetween(i - 1, i) && open != close + 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether only {@code und}, {@code oder} or a comma parts a quotation from a fragment before it. */
    private boolean joinsFragment(int open) {
        return before != null && before.kind() == Kind.FRAGMENT && copy.quotations.close(beforeQuotation) == open - 2
                && (copy.is(open - 1, "und") || copy.is(open - 1, "oder") || copy.isComma(open - 1));
    }

    private boolean startsSentence(int token) {
        return token < copy.tokens.count() && (copy.isCapital(token) || copy.tokens.isNumber(token) || copy.isMark(token));
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += copy.isWord(i) || copy.tokens.isNumber(i) ? 1 : 0;
        }
        return words;
    }

    private int sentenceStart(int token) {
        return Math.max(copy.tokens.firstToken(copy.tokens.sentenceOf(token)), token - FARTHEST);
    }

    private int sentenceEnd(int close) {
        int last = Math.min(close, copy.tokens.count() - 1);
        return Math.min(copy.tokens.endToken(copy.tokens.sentenceOf(last)), last + FARTHEST);
    }
}
