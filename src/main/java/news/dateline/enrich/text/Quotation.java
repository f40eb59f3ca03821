package news.dateline.enrich.text;

/**
 * Which way quotation marks point, in the conventions of all four languages: «…» and ‹…› (Switzerland, France with spaces
 * inside, Italy), »…« (books), „…“ and ‚…‘ (Germany, Austria), “…” and ‘…’ (English), "…" and '…'.
 *
 * <p>A mark with white space or an opening bracket on one side alone points away from it; else its form decides, else nothing.
 */
final class Quotation {

    private static final byte OPEN = (byte) Kind.QUOTE_OPEN.ordinal();
    private static final byte CLOSE = (byte) Kind.QUOTE_CLOSE.ordinal();
    private static final byte UNDIRECTED = (byte) Kind.QUOTE.ordinal();

    private Quotation() {
    }

    static byte kind(String text, int i) {
        char c = text.charAt(i);
        if (c == '„' || c == '‚' || c == '‟' || c == '‛') {
            return OPEN;
        }
        boolean freeLeft = i == 0 || leavesFree(text.charAt(i - 1), "([{–—-/„‚«‹:");
        boolean freeRight = i + 1 == text.length() || leavesFree(text.charAt(i + 1), ")]}–—-/,;:.!?…»›");
        if (freeLeft != freeRight) {
            return freeLeft ? OPEN : CLOSE;
        }
        return switch (c) {
            case '«', '‹' -> OPEN;
            case '»', '›', '“', '”', '’', '‘' -> CLOSE;
            default -> UNDIRECTED;
        };
    }

    private static boolean leavesFree(char c, String marks) {
        return Chars.isSpace(c) || marks.indexOf(c) >= 0;
    }

    /** The index of a closing quotation mark or bracket at {@code i}, or behind the space that French puts there; else -1. */
    static int closingAt(String text, int i) {
        if (i >= text.length()) {
            return -1;
        }
        char c = text.charAt(i);
        if (c == ')' || c == ']' || Chars.of(c) == Chars.QUOTE && c != '„' && c != '‚') {
            return i;
        }
        boolean spaced = Chars.of(c) == Chars.SPACE && i + 1 < text.length() && text.charAt(i + 1) == '»'
                && (i + 2 == text.length() || !Chars.isWord(text.charAt(i + 2)));
        return spaced ? i + 1 : -1;
    }
}
