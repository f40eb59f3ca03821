package news.dateline.enrich;

import java.text.Normalizer;

/**
 * Makes any string fit to be canonical text.
 *
 * <ul>
 * <li>All kinds of line ends become {@code \n}, at most two in a row; all other white space, no-break and thin spaces
 * included (also inside numbers), becomes one plain space; lines are trimmed.
 * <li>Control characters, soft hyphens, byte order marks, bidirectional controls and zero-width characters go. A joiner stays
 * after characters that need it (emoji sequences, Indic and Arabic scripts), that is beyond U+0590.
 * <li>A lone surrogate becomes U+FFFD, because it has no UTF-8 form.
 * <li>The result is in NFC. Beyond 30 combining marks in a row the rest is dropped: UAX #15 calls more than that no
 * meaningful text (stream-safe format, D4), and normalisation takes quadratic time on long runs of them.
 * </ul>
 */
final class Cleaner {

    private static final int MAX_MARKS = 30;

    private final StringBuilder out;
    private final boolean keepLines;
    private boolean composed = true;
    private int marks;
    /** Line feeds and spaces seen since the last visible character. */
    private int lineFeeds;
    private boolean space;

    private Cleaner(int capacity, boolean keepLines) {
        this.out = new StringBuilder(capacity);
        this.keepLines = keepLines;
    }

    private static String clean(String raw, boolean keepLines) {
        int clean = cleanUpTo(raw, keepLines);
        return clean == raw.length() ? raw : new Cleaner(raw.length(), keepLines).clean(raw, clean);
    }

    /** Clean text with its line ends. */
    static String text(String raw) {
        return clean(raw, true);
    }

    /** Clean text in one line: line ends become spaces. */
    static String line(String raw) {
        return clean(raw, false);
    }

    private String clean(String raw, int clean) {
        int length = raw.length();
        out.append(raw, 0, clean);
        for (int i = clean; i < length; i++) {
            char c = raw.charAt(i);
            if (isPlain(c)) {
                visible(c);
            } else if (c == ' ') {
                space = true;
            } else if (c < 0x300 ? isLineEnd(c) : c == '\u2028' || c == '\u2029') {
                if (c == '\r' && i + 1 < length && raw.charAt(i + 1) == '\n') {
                    i++;
                }
                lineFeeds++;
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(raw.charAt(i + 1))) {
                supplementary(Character.toCodePoint(c, raw.charAt(++i)));
            } else if (Character.isSurrogate(c)) {
                visible('\uFFFD');
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                basic(c);
            }
        }
        return composed ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** The end of the longest beginning that is clean as it stands and ends in a plain character: most often the whole. */
    private static int cleanUpTo(String raw, boolean keepLines) {
        int clean = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isPlain(c)) {
                clean = i + 1;
            } else if (clean == 0 || !(i == clean && (c == ' ' || c == '\n' && keepLines)
                    || i == clean + 1 && c == '\n' && raw.charAt(clean) == '\n')) {
                break;
            }
        }
        return clean;
    }

    /** Whether a character is visible and no business of normalisation: letters and signs of Latin text, general punctuation, currencies. */
    private static boolean isPlain(char c) {
        if (c < 0x300) {
            return c > ' ' && c < 0x7F || c > 0xA0 && c != 0xAD;
        }
        return c >= 0x2010 && c <= 0x2027 || c >= 0x2030 && c <= 0x205E || c >= 0x20A0 && c <= 0x20BF;
    }

    private void basic(char c) {
        if (c >= 0x300) {
            composed = false;
            if (isMark(c)) {
                if (++marks > MAX_MARKS) {
                    return;
                }
                flushBlanks();
                out.append(c);
                return;
            }
        }
        visible(c);
    }

    private void supplementary(int codePoint) {
        composed = false;
        if (isMark(codePoint)) {
            if (++marks > MAX_MARKS) {
                return;
            }
        } else {
            marks = 0;
        }
        flushBlanks();
        out.appendCodePoint(codePoint);
    }

    private void visible(char c) {
        marks = 0;
        flushBlanks();
        out.append(c);
    }

    private void flushBlanks() {
        if (lineFeeds == 0 && !space) {
            return;
        }
        if (out.length() > 0) {
            if (keepLines && lineFeeds > 0) {
                out.append(lineFeeds > 1 ? "\n\n" : "\n");
            } else {
                out.append(' ');
            }
        }
        lineFeeds = 0;
        space = false;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private boolean isInvisible(char c) {
        if (c == 0x200C || c == 0x200D) {
            return out.length() == 0 || space || lineFeeds > 0 || out.charAt(out.length() - 1) < 0x590;
        }
        return c < 0xA0 || c == 0xAD || c == 0x61C || c == 0x180E || c == 0xFEFF
                || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F || c >= 0xFFF9 && c <= 0xFFFB;
    }
}
