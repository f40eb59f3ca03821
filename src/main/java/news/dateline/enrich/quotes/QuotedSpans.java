package news.dateline.enrich.quotes;

import java.util.Arrays;
import news.dateline.enrich.text.Kind;
import news.dateline.enrich.text.Tokens;

/**
 * The outermost quotations of a text: pairs of marks, in order, those within others left out.
 *
 * <p>Marks of one kind close what they opened; an undirected mark opens if none is open, else closes. A quotation that is open at the
 * end of a paragraph goes on if the next paragraph opens one again (the convention for quotations of several paragraphs), or if the
 * next mark of all closes it; else it ends at the end of its paragraph if it held at least {@value #LEAST_UNCLOSED} words, else its mark is
 * taken for a slip.
 */
final class QuotedSpans {

    private static final int LEAST_UNCLOSED = 4;
    /** Tokens in which a quotation that goes on over paragraphs must close. */
    private static final int LONGEST = 400;
    /** Paragraphs a quotation may go on for, and marks that may be open at once. */
    private static final int DEEPEST = 4;

    private int[] opens = new int[16];
    private int[] closes = new int[16];
    private int count;

    static QuotedSpans of(Tokens tokens, boolean english) {
        QuotedSpans spans = new QuotedSpans();
        char[] stack = new char[DEEPEST];
        int depth = 0;
        int open = -1;
        int closer = -1;
        for (int i = 0; i < tokens.count(); i++) {
            Kind kind = tokens.kind(i);
            boolean isMark = kind == Kind.QUOTE || kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE;
            if (depth == 0 && !isMark) {
                continue;
            }
            char mark = isMark ? tokens.first(i) : 0;
            if (depth > 0 && lineBreak(tokens, i)) {
                boolean goesOn = mark != 0 && kind != Kind.QUOTE_CLOSE && closerOf(stack[0]) == closerOf(mark);
                if (goesOn) {
                    continue;
                }
                if (i > closer) {
                    closer = closingLater(tokens, i, stack[0]);
                }
                if (closer < 0 || depth > 1) {
                    spans.endUnclosed(tokens, open, i);
                    depth = 0;
                }
            }
            if (mark == 0) {
                continue;
            }
            boolean closes = depth > 0 && (kind == Kind.QUOTE || kind == Kind.QUOTE_CLOSE || isStraight(mark)
                    && mark == stack[depth - 1]);
            if (closes) {
                int matching = depth - 1;
                while (matching >= 0 && !fits(stack[matching], mark)) {
                    matching--;
                }
                if (matching < 0) {
                    continue;
                }
                depth = matching;
                if (depth == 0) {
                    spans.add(open, i);
                }
            } else if (kind != Kind.QUOTE_CLOSE && depth < DEEPEST && mayOpen(tokens, i, mark, english)) {
                if (depth == 0) {
                    open = i;
                }
                stack[depth++] = mark;
            }
        }
        if (depth > 0) {
            spans.endUnclosed(tokens, open, tokens.count());
        }
        return spans;
    }

    /** The mark that closes a quotation in a later paragraph, if it is the next mark of all and not too far; else -1. */
    private static int closingLater(Tokens tokens, int from, char opener) {
        for (int i = from; i < Math.min(tokens.count(), from + LONGEST); i++) {
            Kind kind = tokens.kind(i);
            if (kind == Kind.QUOTE_CLOSE && fits(opener, tokens.first(i))) {
                return i;
            }
            boolean other = kind == Kind.QUOTE || kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE && tokens.first(i) != '’';
            if (other) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean lineBreak(Tokens tokens, int token) {
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            if (tokens.text().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Apostrophes open nothing, a straight single mark only if one closes it soon; ‘ opens in English alone. */
    private static boolean mayOpen(Tokens tokens, int token, char mark, boolean english) {
        if (mark == '’' || mark == '‘' && !english) {
            return false;
        }
        if (mark != '\'') {
            return true;
        }
        for (int i = token + 1; i < Math.min(tokens.count(), token + 40); i++) {
            if (tokens.kind(i) == Kind.QUOTE_CLOSE && tokens.first(i) == mark) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStraight(char mark) {
        return mark == '"' || mark == '\'';
    }

    /** One character for all marks that close a kind of quotation. */
    private static char closerOf(char opener) {
        return switch (opener) {
            case '«', '»' -> '»';
            case '‹', '›' -> '›';
            case '‚', '‘', '’' -> '‘';
            case '\'' -> '\'';
            default -> '“';
        };
    }

    private static boolean fits(char opener, char closer) {
        return closerOf(opener) == closerOf(closer) || opener == '„' && closer == '"' || opener == '‚' && closer == '\'';
    }

    private void endUnclosed(Tokens tokens, int open, int end) {
        if (end - open - 1 >= LEAST_UNCLOSED && end - open < 400) {
            add(open, end);
        }
    }

    private void add(int open, int close) {
        if (close - open < 2) {
            return;
        }
        if (count == opens.length) {
            opens = Arrays.copyOf(opens, count * 2);
            closes = Arrays.copyOf(closes, count * 2);
        }
        opens[count] = open;
        closes[count++] = close;
    }

    int count() {
        return count;
    }

    /** The opening mark. */
    int open(int quotation) {
        return opens[quotation];
    }

    /** The closing mark, or the token after the last if it is missing. */
    int close(int quotation) {
        return closes[quotation];
    }

    /** For each token the quotation that covers it, marks included, counted from 1; 0 where none does. */
    int[] cover(int tokens) {
        int[] cover = new int[tokens];
        for (int q = 0; q < count; q++) {
            Arrays.fill(cover, opens[q], Math.min(tokens, closes[q] + 1), q + 1);
        }
        return cover;
    }
}
