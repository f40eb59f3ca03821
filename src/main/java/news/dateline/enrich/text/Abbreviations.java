package news.dateline.enrich.text;

/** Words with a full stop of their own, and words that open sentences or are cut short, in all four languages at once. */
final class Abbreviations {

    private static final int LONGEST = 14;
    private static final WordLists LISTS = WordLists.beside(Abbreviations.class, "boundaries.txt");
    private static final WordTable ALWAYS = WordTable.of(LISTS.words("abbreviations"));
    private static final WordTable BEFORE_NUMBER = WordTable.of(LISTS.words("before a number"));
    private static final WordTable TITLES = WordTable.of(LISTS.words("before a name"));
    private static final WordTable ELISIONS = WordTable.of(LISTS.words("elisions"));
    private static final WordTable OPENERS = WordTable.of(LISTS.words("openers"));

    private static final WordTable ENGLISH_MONTHS = WordTable.of(LISTS.words("english months"));

    private Abbreviations() {
    }

    /** Whether the full stop at {@code end} belongs to the word before it. */
    static boolean isOne(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return false;
        }
        if (length == 1 || text.charAt(end - 2) == '.') {
            return Chars.isLetter(text.charAt(end - 1)) && !(length == 1 && isUnit(text, start));
        }
        return ALWAYS.contains(text, start, end) || isRoman(text, start, end)
                || BEFORE_NUMBER.contains(text, start, end) && precedesNumber(text, end + 1);
    }

    /** Whether a single small letter is a unit: behind a number or a slash ({@code 5 m}, {@code km/h}). */
    private static boolean isUnit(String text, int i) {
        if ("ghlmst".indexOf(text.charAt(i)) < 0 || i == 0) {
            return false;
        }
        char before = text.charAt(i - 1);
        return before == '/' || before == ' ' && i > 1 && Chars.isDigit(text.charAt(i - 2));
    }

    private static boolean precedesNumber(String text, int i) {
        return i < text.length() && Chars.isDigit(text.charAt(i))
                || i + 1 < text.length() && text.charAt(i) == ' ' && Chars.isDigit(text.charAt(i + 1));
    }

    /** Whether a word is a Roman numeral as kings, popes and centuries bear it. */
    private static boolean isRoman(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != 'I' && c != 'V' && c != 'X') {
                return false;
            }
        }
        return true;
    }

    /** Whether an abbreviation is followed by a name and so by nothing that opens a sentence. */
    static boolean isTitle(String text, int start, int end) {
        return TITLES.contains(text, start, end);
    }

    /** Whether an apostrophe after the word cuts it off from the next. */
    static boolean isElision(String text, int start, int end) {
        return ELISIONS.contains(text, start, end);
    }

    /** Whether a word that opens sentences stands at {@code from}, or behind quotation marks and brackets there. */
    static boolean opensSentence(String text, int from) {
        int start = from;
        while (start < text.length() && start - from < 4 && isOpening(text.charAt(start))) {
            start++;
        }
        if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && Chars.isLetter(text.charAt(end))) {
            end++;
        }
        return OPENERS.contains(text, start, end);
    }

    /** Whether a word is a month in front of its day, with or without the full stop of an abbreviation. */
    static boolean isEnglishMonth(String text, int start, int end) {
        return Character.isUpperCase(text.charAt(start)) && ENGLISH_MONTHS.contains(text, start, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static boolean isOpening(char c) {
        return Chars.of(c) == Chars.QUOTE || c == '(' || c == '[' || c == '–' || c == '—';
    }
}
