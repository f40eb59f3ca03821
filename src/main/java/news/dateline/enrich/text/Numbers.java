package news.dateline.enrich.text;

/** The digits of a text and what holds them together. */
final class Numbers {

    private Numbers() {
    }

    /** The end of the number that starts at {@code start}: digits with inner separators and groups of thousands. */
    static int end(String text, int start) {
        int end = digits(text, start);
        while (end + 1 < text.length() && joins(text, start, end)) {
            end = digits(text, end + 1);
        }
        return end;
    }

    private static boolean joins(String text, int start, int i) {
        return switch (text.charAt(i)) {
            case '.', ',', ':', '/' -> Chars.isDigit(text.charAt(i + 1));
            case '\'', '’' -> isGroup(text, i + 1);
            case ' ', '\u00A0', '\u202F', '\u2009' -> isGroup(text, i + 1) && isHead(text, start, i);
            default -> false;
        };
    }

    /** Whether what stands before a space can be the head of a grouped number: 1 to 3 digits, then groups of three. */
    private static boolean isHead(String text, int start, int end) {
        int first = digits(text, start) - start;
        return first <= 3 && text.charAt(start) != '0' && (end - start - first) % 4 == 0;
    }

    /** Whether exactly three digits start at {@code i}. */
    private static boolean isGroup(String text, int i) {
        return i + 3 <= text.length() && Chars.isDigit(text.charAt(i)) && Chars.isDigit(text.charAt(i + 1))
                && Chars.isDigit(text.charAt(i + 2)) && (i + 3 == text.length() || !Chars.isWord(text.charAt(i + 3)));
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of an ISO 8601 day or month at {@code i}, or -1. */
    static int isoDateEnd(String text, int i) {
        if (i + 7 > text.length() || text.charAt(i + 4) != '-' || digits(text, i) != i + 4 || digits(text, i + 5) != i + 7
                || !isMonth(text, i + 5)) {
            return -1;
        }
        if (i + 10 <= text.length() && text.charAt(i + 7) == '-' && digits(text, i + 8) == i + 10) {
            return i + 10;
        }
        // 2010-12 is read as a month, not as a range of years, which is printed with a dash or with both years in full.
        return i + 7 == text.length() || !Chars.isLetter(text.charAt(i + 7)) && text.charAt(i + 7) != '-' ? i + 7 : -1;
    }

    private static boolean isMonth(String text, int i) {
        int month = (text.charAt(i) - '0') * 10 + text.charAt(i + 1) - '0';
        return month >= 1 && month <= 12;
    }

    /** Whether a full stop after the number may belong to it: up to three plain digits, or day and month ({@code 25.7.}). */
    static boolean mayBeOrdinal(String text, int start, int end) {
        int first = digits(text, start);
        if (first == end) {
            return end - start <= 3;
        }
        return first - start <= 2 && text.charAt(first) == '.' && end - first <= 3 && digits(text, first + 1) == end;
    }
}
