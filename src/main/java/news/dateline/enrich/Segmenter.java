package news.dateline.enrich;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.enrich.text.Chars;
import news.dateline.enrich.text.WordTable;

/**
 * Cuts text into tokens and sentences in one pass.
 *
 * <p>Tokens: words, with inner hyphens, apostrophes and gender marks ({@code US-Präsident}, {@code don't}, {@code Lehrer:innen}),
 * elided articles cut off ({@code l'}, {@code dell'}); numbers with inner separators ({@code 1'200}, {@code 21.30}, {@code 3,5});
 * abbreviations and initials with their full stop ({@code Dr.}, {@code z.B.}, {@code Mio.}); every other visible character alone.
 *
 * <p>Sentences: a full stop, question or exclamation mark ends one, together with the closing quotes and brackets after it,
 * unless a small letter or a comma follows. The full stop of an ordinal ({@code am 7. Dezember}), an abbreviation or an initial ends
 * one only before a word that opens sentences ({@code … 3 Mio. Der Bund …}). The end of a zone always ends one. Ordinals of one to
 * three digits are taken to be such in every language. Missed: a sentence that ends in a number or abbreviation before a noun.
 *
 * <p>Thread-safe; the result belongs to the caller.
 */
final class Segmenter {

    private static final int LONGEST_ABBREVIATION = 10;
    private static final String CLOSING = "»«›‹“”\"’')]";
    private static final String OPENING = "«»„“\"‚‹›(['–—-";

    private final WordTable before = WordTable.of(Vocabulary.SENTENCES.words("abbreviations before a name or number"));
    private final WordTable closing = WordTable.of(Vocabulary.SENTENCES.words("abbreviations that may close a sentence"));
    private final Set<String> openers = new HashSet<>(Vocabulary.SENTENCES.words("sentence openers"));
    private final WordTable elisions = WordTable.of(List.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "all",
            "dell", "nell", "sull", "dall", "un", "quell", "quest", "dev", "com", "dov", "cos", "anch", "quand", "sant", "tutt"));

    /** The number of sentences in a plain text. */
    int sentences(String text) {
        return segment(text, 0, text.length(), new Segments()).sentences();
    }

    /** Tokens and sentences of {@code text} between two indices, usually those of a zone; what {@code segments} held before goes. */
    Segments segment(String text, int from, int to, Segments segments) {
        segments.clear();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            byte kind = Chars.of(c);
            if (c == ' ' || c == '\n') {
                i++;
            } else if (kind == Chars.DIGIT || kind == Chars.LETTER && Character.isLetter(c)) {
                i = wordOrNumber(text, i, to, segments);
            } else if (c == '.' || c == '!' || c == '?' || c == '…') {
                i = finalMark(text, i, to, segments);
            } else {
                int end = i + (Character.isHighSurrogate(c) && i + 1 < to ? 2 : 1);
                boolean letter = end - i == 2 && Character.isLetter(text.codePointAt(i));
                segments.token(letter ? Segments.WORD : Segments.MARK, i, end);
                i = end;
            }
        }
        segments.close();
        return segments;
    }

    private int wordOrNumber(String text, int start, int to, Segments segments) {
        int end = start;
        boolean letters = false;
        while (end < to) {
            char c = text.charAt(end);
            byte kind = Chars.of(c);
            if (kind == Chars.LETTER) {
                letters = true;
                end++;
            } else if (kind == Chars.DIGIT) {
                end++;
            } else if (c != ' ' && end + 1 < to && joins(text, start, end, to)) {
                if (isApostrophe(c) && letters && isElision(text, start, end)) {
                    segments.token(Segments.WORD, start, end + 1);
                    return end + 1;
                }
                end++;
            } else {
                break;
            }
        }
        if (end < to && text.charAt(end) == '.' && isAbbreviation(text, start, end)) {
            segments.token(Segments.WORD, start, end + 1);
            if (mayClose(text, start, end) && end + 1 < to && endsBefore(text, end + 1, to, true)) {
                segments.endSentence();
            }
            return end + 1;
        }
        segments.token(letters ? Segments.WORD : Segments.NUMBER, start, end);
        return end;
    }

    /** Whether the character at {@code i} holds together what stands around it. */
    private boolean joins(String text, int start, int i, int to) {
        char c = text.charAt(i);
        char previous = text.charAt(i - 1);
        char next = text.charAt(i + 1);
        if (!Character.isLetterOrDigit(next)) {
            return false;
        }
        return switch (c) {
            case '-', '\u2010', '\u2011', '_', '@' -> true;
            case '\'', '’' -> true;
            case '&' -> Character.isUpperCase(previous) && Character.isUpperCase(next);
            case '*' -> text.startsWith("in", i + 1);
            case ':' -> isDigit(previous) && isDigit(next) || text.startsWith("in", i + 1) && Character.isLowerCase(previous);
            case ',', '/' -> isDigit(previous) && isDigit(next);
            case '.' -> isDigit(previous) && isDigit(next) || Character.isLowerCase(next) && !isDigit(previous)
                    || i - start == 1 || i > 1 && text.charAt(i - 2) == '.';
            default -> false;
        };
    }

    private boolean isElision(String text, int start, int end) {
        return end - start <= 8 && elisions.contains(text, start, end);
    }

    private boolean isAbbreviation(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST_ABBREVIATION) {
            return false;
        }
        if (length == 1 || text.charAt(end - 2) == '.') {
            return Character.isLetter(text.charAt(end - 1));
        }
        return before.contains(text, start, end) || closing.contains(text, start, end) || isRoman(text, start, end);
    }

    /** Whether a word is a Roman numeral as kings and popes bear it. */
    private static boolean isRoman(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("IVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end > start;
    }

    /** Whether an abbreviation may be the last word of a sentence: some may, and so may initials and Roman numerals. */
    private boolean mayClose(String text, int start, int end) {
        return Character.isUpperCase(text.charAt(start)) && (end - start == 1 || text.charAt(end - 2) == '.')
                || isRoman(text, start, end) || closing.contains(text, start, end);
    }

    /** Reads a run of final marks and what closes after it; ends the sentence, if what follows allows. */
    private int finalMark(String text, int start, int to, Segments segments) {
        int end = start + 1;
        while (end < to && ".!?…".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean ordinal = end - start == 1 && text.charAt(start) == '.' && segments.endsInNumber(start, 3);
        segments.token(Segments.MARK, start, end);
        while (end < to && CLOSING.indexOf(text.charAt(end)) >= 0) {
            segments.token(Segments.MARK, end, end + 1);
            end++;
        }
        if (endsBefore(text, end, to, ordinal)) {
            segments.endSentence();
        }
        return end;
    }

    /** Whether a sentence may end before {@code from}; without a space after it only before a capital ({@code Ende.Anfang}). */
    private boolean endsBefore(String text, int from, int to, boolean needsOpener) {
        if (from >= to) {
            return true;
        }
        if (text.charAt(from) != ' ') {
            return !needsOpener && Character.isUpperCase(text.charAt(from));
        }
        int next = from + 1;
        return next >= to || (needsOpener ? opensSentence(text, next, to) : mayOpen(text.codePointAt(next)));
    }

    private static boolean mayOpen(int c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || OPENING.indexOf(c) >= 0
                || !Character.isLetter(c) && c > 0x7F || Character.isLetter(c) && !Character.isLowerCase(c);
    }

    private boolean opensSentence(String text, int from, int to) {
        int start = from;
        while (start < to && start - from < 4 && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < to && end - start < 14 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > start && openers.contains(text.substring(start, end));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
