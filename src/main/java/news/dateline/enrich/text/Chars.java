package news.dateline.enrich.text;

/** What characters are, by a table for those that European text is made of. */
public final class Chars {

    static final byte OTHER = 0;
    static final byte SPACE = 1;
    /** A letter, or a mark that belongs to the letter before it. */
    public static final byte LETTER = 2;
    /** A figure of ASCII. */
    public static final byte DIGIT = 3;
    static final byte FINAL = 4;
    static final byte QUOTE = 5;
    static final byte BREAK = 6;

    private static final int TABLE = 0x2100;
    private static final byte[] CLASSES = classes();

    private Chars() {
    }

    private static byte[] classes() {
        byte[] classes = new byte[TABLE];
        for (char c = 0; c < TABLE; c++) {
            classes[c] = classify(c);
        }
        return classes;
    }

    /** The class of a character: one of this class's constants. */
    public static byte of(char c) {
        return c < TABLE ? CLASSES[c] : classify(c);
    }

    private static byte classify(char c) {
        if (c == '\n') {
            return BREAK;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c == '.' || c == '!' || c == '?' || c == '…') {
            return FINAL;
        }
        if ("\"'«»‹›„“”‟‚‘’‛".indexOf(c) >= 0) {
            return QUOTE;
        }
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return LETTER;
        }
        // Zero-width characters and controls separate nothing that a reader sees, but belong to no token either.
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? SPACE : OTHER;
    }

    static boolean isLetter(char c) {
        return of(c) == LETTER;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWord(char c) {
        byte kind = of(c);
        return kind == LETTER || kind == DIGIT;
    }

    static boolean isSpace(char c) {
        byte kind = of(c);
        return kind == SPACE || kind == BREAK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
