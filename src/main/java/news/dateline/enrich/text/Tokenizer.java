package news.dateline.enrich.text;

import java.util.Arrays;

/**
 * Cuts one text into tokens and sentences.
 *
 * <p>Tokens: words with inner hyphens, apostrophes and gender marks ({@code US-Präsident}, {@code don't},
 * {@code Lehrer:innen}); elided articles cut off after the apostrophe ({@code l'}, {@code dell'}) and {@code 's} before it;
 * truncated compounds with their hyphen ({@code Kauf-}); numbers with inner separators ({@code 1'200}, {@code 1 200},
 * {@code 21.30}, {@code 2025/26}, {@code 30.12.2021}); abbreviations, initials and ordinals with their full stop; addresses;
 * every other visible character alone. Digits joined by a
 * hyphen or dash are two numbers, unless they are an ISO 8601 date.
 *
 * <p>Sentences: a final mark ends one, together with the closing quotation marks and brackets after it, unless a small letter
 * or a comma follows, or {@link Attributions} behind quoted speech. The full stop of an ordinal of one to three digits, an abbreviation or an initial ends one only before
 * a word that opens sentences. A line feed always ends one. Missed: a sentence that ends in a small number or an abbreviation
 * before a noun or name.
 *
 * <p>One instance reads one text once. Look-ahead is bounded, so time is linear.
 */
final class Tokenizer {

    static final byte WORD = (byte) Kind.WORD.ordinal();
    static final byte NUMBER = (byte) Kind.NUMBER.ordinal();
    static final byte PUNCTUATION = (byte) Kind.PUNCTUATION.ordinal();
    static final byte OTHER = (byte) Kind.OTHER.ordinal();

    private final String text;
    private final int length;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int count;
    private int[] sentenceEnds;
    private int sentences;

    Tokenizer(String text) {
        this.text = text;
        this.length = text.length();
        int capacity = length / 5 + 16;
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.kinds = new byte[capacity];
        this.sentenceEnds = new int[length / 80 + 8];
    }

    Tokens read() {
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            switch (Chars.of(c)) {
                case Chars.LETTER -> i = word(i);
                case Chars.DIGIT -> i = number(i);
                case Chars.SPACE -> i++;
                case Chars.BREAK -> {
                    endSentence();
                    i++;
                }
                case Chars.FINAL -> i = finalMark(i);
                case Chars.QUOTE -> {
                    add(Quotation.kind(text, i), i, i + 1);
                    i++;
                }
                default -> i = symbol(c, i);
            }
        }
        endSentence();
        return new Tokens(text, count, starts, ends, kinds, sentences, sentenceEnds);
    }

    private int symbol(char c, int start) {
        if ((c == '#' || c == '@') && start + 1 < length && Chars.isLetter(text.charAt(start + 1))) {
            int end = start + 1;
            while (end < length && (Chars.isWord(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            return add(OTHER, start, end);
        }
        if (Character.isHighSurrogate(c) && start + 1 < length && Character.isLowSurrogate(text.charAt(start + 1))) {
            int point = text.codePointAt(start);
            return add(Character.isLetter(point) ? WORD : PUNCTUATION, start, start + 2);
        }
        return add(PUNCTUATION, start, start + 1);
    }

    private int word(int start) {
        if (Addresses.opensUrl(text, start)) {
            return add(OTHER, start, Addresses.urlEnd(text, start));
        }
        return word(start, start + 1);
    }

    /** Reads on from {@code end} in a word; digits before that may belong to it ({@code 20min.ch}, {@code 19-Jährige}). */
    private int word(int start, int end) {
        while (end < length) {
            char c = text.charAt(end);
            byte kind = Chars.of(c);
            if (kind == Chars.LETTER || kind == Chars.DIGIT) {
                end++;
                continue;
            }
            if (kind == Chars.SPACE || kind == Chars.BREAK) {
                break;
            }
            if (end + 1 >= length || !Chars.isWord(text.charAt(end + 1))) {
                if (c == '-' && Chars.isLetter(text.charAt(end - 1)) && isTruncation(end + 1)) {
                    end++;
                }
                break;
            }
            if (c == '@') {
                return add(OTHER, start, Addresses.mailEnd(text, end));
            }
            if (Chars.isApostrophe(c)) {
                if (isElision(start, end)) {
                    return add(WORD, start, end + 1);
                }
                if (isGenitive(end)) {
                    add(WORD, start, end);
                    return add(WORD, end, end + 2);
                }
            } else if (!joins(c, start, end)) {
                break;
            }
            end++;
        }
        if (end < length && text.charAt(end) == '.' && Abbreviations.isOne(text, start, end)) {
            add(WORD, start, end + 1);
            if (!Abbreviations.isTitle(text, start, end) && endsBefore(end + 1, true)) {
                endSentence();
            }
            return end + 1;
        }
        return add(WORD, start, end);
    }

    private boolean isTruncation(int next) {
        return next < length && (text.charAt(next) == ' ' || text.charAt(next) == ',');
    }

    private boolean isElision(int start, int end) {
        return end - start <= 8 && Abbreviations.isElision(text, start, end);
    }

    /** Whether the apostrophe at {@code i} and an {@code s} end the word. */
    private boolean isGenitive(int i) {
        return text.charAt(i + 1) == 's' && (i + 2 >= length || !Chars.isWord(text.charAt(i + 2)) && text.charAt(i + 2) != '-');
    }

    /** Whether a mark inside a word, with a letter or digit after it, holds it together. */
    private boolean joins(char c, int start, int i) {
        char previous = text.charAt(i - 1);
        char next = text.charAt(i + 1);
        return switch (c) {
            case '-', '\u2010', '\u2011', '_', '\u00AD' -> true;
            case '&' -> Character.isUpperCase(previous) && Character.isUpperCase(next);
            case '*' -> text.startsWith("in", i + 1);
            case ':' -> text.startsWith("in", i + 1) && Character.isLowerCase(previous);
            case '·' -> Character.isLowerCase(previous) && Character.isLowerCase(next);
            case '.' -> !Chars.isDigit(next) && (Character.isLowerCase(next) && !Chars.isDigit(previous) || i - start == 1
                    || text.charAt(i - 2) == '.');
            default -> false;
        };
    }

    private int number(int start) {
        int end = Numbers.isoDateEnd(text, start);
        if (end > 0) {
            return add(NUMBER, start, end);
        }
        end = Numbers.end(text, start);
        if (end < length) {
            char c = text.charAt(end);
            if (Chars.isLetter(c) || (c == '-' || c == '\u2011') && end + 1 < length && Chars.isLetter(text.charAt(end + 1))) {
                return word(start, end + 1);
            }
            if (c == '.' && Numbers.mayBeOrdinal(text, start, end) && !isDayAfterMonth(start)
                    && (end + 1 >= length || Chars.of(text.charAt(end + 1)) != Chars.FINAL) && !endsBefore(end + 1, true)) {
                return add(NUMBER, start, end + 1);
            }
        }
        return add(NUMBER, start, end);
    }

    /** Whether a number is the day of an English date, February 28, which has no full stop of its own. */
    private boolean isDayAfterMonth(int start) {
        return count > 0 && ends[count - 1] == start - 1 && text.charAt(start - 1) == ' ' && kinds[count - 1] == WORD
                && Abbreviations.isEnglishMonth(text, starts[count - 1], ends[count - 1]);
    }

    /** Reads a run of final marks and what closes after it; ends the sentence, if what follows allows. */
    private int finalMark(int start) {
        int end = start + 1;
        while (end < length && Chars.of(text.charAt(end)) == Chars.FINAL) {
            end++;
        }
        int before = count;
        add(PUNCTUATION, start, end);
        int closing = Quotation.closingAt(text, end);
        byte kind = PUNCTUATION;
        while (closing >= 0) {
            kind = Chars.of(text.charAt(closing)) == Chars.QUOTE ? (byte) Kind.QUOTE_CLOSE.ordinal() : PUNCTUATION;
            end = add(kind, closing, closing + 1);
            closing = Quotation.closingAt(text, end);
        }
        if (endsBefore(end, count == before + 1 && isDetachedStop(start, before)) && (kind == PUNCTUATION || !Attributions.isAt(text, end + 1))) {
            endSentence();
        }
        return end;
    }

    /** Whether a full stop belongs to an abbreviation or initial before it, as in text set with a space before every mark. */
    private boolean isDetachedStop(int i, int before) {
        return before > 0 && text.charAt(i) == '.' && ends[before - 1] == i - 1 && text.charAt(i - 1) == ' '
                && kinds[before - 1] == WORD && Abbreviations.isOne(text, starts[before - 1], ends[before - 1]);
    }

    /** Whether a sentence may end before {@code from}; without a space after it only before a capital ({@code Ende.Anfang}). */
    private boolean endsBefore(int from, boolean needsOpener) {
        if (from >= length) {
            return true;
        }
        char c = text.charAt(from);
        if (c == '\n') {
            return true;
        }
        if (!Chars.isSpace(c)) {
            return !needsOpener && Character.isUpperCase(c);
        }
        int next = from + 1;
        if (next >= length || text.charAt(next) == '\n') {
            return true;
        }
        return needsOpener ? Abbreviations.opensSentence(text, next) : mayOpen(text.charAt(next));
    }

    private static boolean mayOpen(char c) {
        return switch (Chars.of(c)) {
            case Chars.LETTER -> !Character.isLowerCase(c);
            case Chars.DIGIT, Chars.QUOTE, Chars.FINAL -> true;
            default -> c > 0x7F || c == '(' || c == '[' || c == '-' || c == '#' || c == '@' || c == '*' || c == '+';
        };
    }

    private int add(byte kind, int start, int end) {
        if (count == starts.length) {
            int capacity = count + (count >> 1) + 16;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count++] = kind;
        return end;
    }

    private void endSentence() {
        if (count == (sentences == 0 ? 0 : sentenceEnds[sentences - 1])) {
            return;
        }
        if (sentences == sentenceEnds.length) {
            sentenceEnds = Arrays.copyOf(sentenceEnds, sentences + (sentences >> 1) + 8);
        }
        sentenceEnds[sentences++] = count;
    }
}
