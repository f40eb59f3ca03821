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
        Optional<Found> said = said(quoted);
        if (said.isPresent()) {
            return said;
        }
        if (interrupts(quoted)) {
            return Optional.of(found(Kind.DIRECT, quoted, new Frame(before.cue(), before.speaker(), true)));
        }
        boolean titled = isColon(quoted) && isTitled(quoted);
        if (titled && fragments.isNamedBefore(quoted.left(), quoted.open() - 1)) {
            return Optional.empty();
        }
        if (copy.isSign(quoted.open() - 1, ':') && isAnnounced(quoted, titled)) {
            return Optional.of(found(Kind.DIRECT, quoted, ahead.find(quoted.left(), quoted.open(), indirect, goesOn)));
        }
        Optional<Found> alone = alone(quoted, goesOn);
        return alone.isPresent() ? alone : within(quoted, indirect);
    }

    /** Speech with its cue behind it, unless one before the colon comes first. */
    private Optional<Found> said(Quoted quoted) {
        int open = quoted.open();
        int words = quoted.words();
        Optional<Frame> frame = behind.find(quoted.close(), quoted.right());
        if (frame.isEmpty() || hasCueAhead(quoted) || fragments.isName(quoted)) {
            return Optional.empty();
        }
        boolean so = frame.get().cue().equals("so");
        if (so && words < 3 && copy.isCapital(open + 1)) {
            return Optional.empty();
        }
        boolean brief = open == quoted.left() && startsSentence(open + 1);
        if (words < 3 && !brief && !(so && words > 1) && !copy.endsInFinal(quoted.close() - 1)) {
            return Optional.empty();
        }
        boolean direct = startsSentence(open + 1) && (words >= 3 || brief) || words >= 6;
        return Optional.of(found(direct ? Kind.DIRECT : Kind.FRAGMENT, quoted, frame.get()));
    }

    /** The second part of speech that its cue interrupts: {@code «…», sagte X, «…»}. */
    private boolean interrupts(Quoted quoted) {
        return quoted.words() >= 3 && before != null && before.kind() == Kind.DIRECT && beforeQuotation == quoted.index() - 1
                && copy.quotations.open(beforeQuotation) >= quoted.left() && copy.isComma(quoted.open() - 1) && !fragments.isTitle(quoted);
    }

    /** Behind a colon, or a comma where a sentence begins. */
    private boolean isColon(Quoted quoted) {
        int open = quoted.open();
        return open > quoted.left() && (copy.isSign(open - 1, ':') || copy.isComma(open - 1) && startsSentence(open + 1)
                && quoted.words() >= (copy.endsInFinal(quoted.close() - 1) ? 3 : 4));
    }

    private boolean hasCueAhead(Quoted quoted) {
        int close = quoted.close();
        boolean saidBehind = copy.isComma(close + 1) && close + 2 < quoted.right() && copy.has(close + 2, VERB);
        return isColon(quoted) && !saidBehind && clauses.last(quoted.left(), quoted.open() - 1).isPresent();
    }

    private boolean isAnnounced(Quoted quoted, boolean titled) {
        boolean sentence = quoted.words() >= 3 || copy.endsInFinal(quoted.close() - 1);
        return !titled && sentence && isSentence(quoted) || quoted.words() == 2 && hasCueAhead(quoted);
    }

    /** Speech that is a sentence of its own: it goes on from before, or its cue stands in another sentence. */
    private Optional<Found> alone(Quoted quoted, boolean goesOn) {
        int open = quoted.open();
        boolean whole = isWhole(quoted);
        boolean closed = whole || quoted.words() == 2 && copy.endsInFinal(quoted.close() - 1) && startsSentence(open + 1);
        if (closed && standsAlone(quoted) && continues(open) && !fragments.isTitle(quoted)) {
            return Optional.of(found(Kind.DIRECT, quoted, new Frame("", speakers.last(), true)));
        }
        boolean sentence = whole && open == quoted.left() && isSentence(quoted);
        return sentence ? Optional.of(found(Kind.DIRECT, quoted, frames.afterSentence(open, quoted.left(), goesOn))) : Optional.empty();
    }

    private boolean standsAlone(Quoted quoted) {
        return quoted.open() == quoted.left() || copy.isComma(quoted.open() - 1) && beforeQuotation == quoted.index() - 1;
    }

    /** Three words or more, begun like a sentence and closed like one. */
    private boolean isWhole(Quoted quoted) {
        int close = quoted.close();
        boolean begins = startsSentence(quoted.open() + 1) || copy.is(quoted.open() + 1, "…");
        boolean dash = quoted.open() == quoted.left() && copy.isSign(close + 1, '–');
        boolean ends = copy.endsInFinal(close - 1) || copy.isComma(close - 1) || copy.isComma(close + 1) || dash || isColon(quoted)
                || close == quoted.right() - 1 || close + 1 < copy.tokens.count() && copy.endsInFinal(close + 1);
        return quoted.words() >= 3 && begins && ends;
    }

    /** Speech inside a sentence of the reporter's. */
    private Optional<Found> within(Quoted quoted, Optional<Found> indirect) {
        int open = quoted.open();
        int close = quoted.close();
        Optional<Frame> around = around(quoted, indirect);
        boolean subject = (copy.is(open - 1, "Wie") || copy.is(open - 1, "wie")) && close + 1 < quoted.right() && copy.has(close + 1, VERB);
        if (subject || around.isPresent() && covers(around.get(), quoted)) {
            return Optional.empty();
        }
        boolean length = quoted.words() >= 6 || standsAlone(quoted) && quoted.words() >= 4;
        if (length && isWhole(quoted) && isSentence(quoted) && !fragments.isNamedBefore(quoted.left(), open)) {
            return Optional.of(found(Kind.DIRECT, quoted, around.orElse(Frame.NONE)));
        }
        boolean framed = around.isPresent() && around.get().reports();
        if (fragments.score(quoted, framed, joinsFragment(open)) < LEAST_FRAGMENT_SCORE) {
            return Optional.empty();
        }
        return Optional.of(found(Kind.FRAGMENT, quoted, around.orElseGet(() -> frames.implied(quoted))));
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

    private Found found(Kind kind, Quoted quoted, Frame frame) {
        int open = quoted.open();
        int close = quoted.close();
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
