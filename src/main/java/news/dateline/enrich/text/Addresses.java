package news.dateline.enrich.text;

/** Addresses of the web and of mail. */
final class Addresses {

    private Addresses() {
    }

    /** Whether {@code http://}, {@code https://} or {@code www.} stands at {@code i}. */
    static boolean opensUrl(String text, int i) {
        char c = text.charAt(i);
        if (c == 'h' || c == 'H') {
            return text.regionMatches(true, i, "http://", 0, 7) || text.regionMatches(true, i, "https://", 0, 8);
        }
        return (c == 'w' || c == 'W') && text.regionMatches(true, i, "www.", 0, 4);
    }

    /** The end of the address: before white space, a quotation mark or bracket, and the punctuation before that. */
    static int urlEnd(String text, int start) {
        int end = start + 4;
        while (end < text.length() && isUrl(text.charAt(end))) {
            end++;
        }
        while (end > start + 4 && !Chars.isWord(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
            end--;
        }
        return end;
    }

    private static boolean isUrl(char c) {
        return !Chars.isSpace(c) && (Chars.of(c) != Chars.QUOTE || c == '\'') && c != '<' && c != '>' && c != '[' && c != ']'
                && c != '…';
    }

    /** The end of a mail address whose at sign stands at {@code at}. */
    static int mailEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && (Chars.isWord(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == '-')) {
            end++;
        }
        while (!Chars.isWord(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
