package news.dateline.enrich.dates;

import news.dateline.enrich.text.Kind;
import news.dateline.enrich.text.Tokens;
import news.dateline.enrich.text.WordTable;

/**
 * A text as the grammar sees it: tokens, or phrases of several, with what the lexicon knows about them. The view is limited
 * to one sentence at a time; beyond its borders there is nothing, so no rule has to look out for them.
 *
 * <p>One instance serves one text and one thread.
 */
final class Terms {

    final Tokens tokens;
    final String text;
    final Lexicon lexicon;
    private final Word[] words;
    private final int[] firsts;
    private int count;
    private int from;
    private int to;

    Terms(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.lexicon = lexicon;
        this.words = new Word[tokens.count()];
        this.firsts = new int[tokens.count() + 1];
        int[] length = new int[1];
        for (int s = 0; s < tokens.sentences(); s++) {
            int end = tokens.endToken(s);
            for (int t = tokens.firstToken(s); t < end;) {
                int id = tokens.isWord(t) ? lexicon.find(tokens, t) : WordTable.NONE;
                if (id == WordTable.NONE) {
                    words[count] = Word.NONE;
                    firsts[count++] = t++;
                    continue;
                }
                Word phrase = lexicon.phrase(id, tokens, t, end, length);
                words[count] = phrase != null ? phrase : lexicon.word(id);
                firsts[count++] = t;
                t += phrase != null ? length[0] : 1;
            }
        }
        firsts[count] = tokens.count();
    }

    int count() {
        return count;
    }

    /** Limits the view. */
    void limit(int first, int end) {
        from = first;
        to = end;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The first token of a term. */
    int token(int i) {
        return firsts[i];
    }

    boolean inside(int i) {
        return i >= from && i < to;
    }

    Word word(int i) {
        return i >= from && i < to ? words[i] : Word.NONE;
    }

    boolean has(int i, Role role) {
        return i >= from && i < to && words[i].has(role);
    }

    boolean hasAny(int i, Role... roles) {
        for (Role role : roles) {
            if (has(i, role)) {
                return true;
            }
        }
        return false;
    }

    int number(int i, Role role) {
        return words[i].number(role);
    }

    String value(int i, Role role) {
        return words[i].value(role);
    }

    int start(int i) {
        return tokens.start(firsts[i]);
    }

    int end(int i) {
        return tokens.end(firsts[i + 1] - 1);
    }

    boolean isNumber(int i) {
        return inside(i) && tokens.isNumber(firsts[i]);
    }

    boolean isWord(int i) {
        return inside(i) && tokens.isWord(firsts[i]);
    }

    boolean isCapital(int i) {
        return inside(i) && Character.isUpperCase(text.charAt(start(i)));
    }

    /** Whether the term is exactly this character. */
    boolean is(int i, char c) {
        return inside(i) && end(i) - start(i) == 1 && text.charAt(start(i)) == c;
    }

    boolean is(int i, String form) {
        return inside(i) && end(i) - start(i) == form.length() && text.regionMatches(true, start(i), form, 0, form.length());
    }

    /** Whether the term is one of these, whatever its case. */
    boolean isAny(int i, String... forms) {
        for (String form : forms) {
            if (is(i, form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the term is one of these characters. */
    boolean isAnyOf(int i, String characters) {
        return inside(i) && end(i) - start(i) == 1 && characters.indexOf(text.charAt(start(i))) >= 0;
    }

    boolean isDash(int i) {
        return is(i, '-') || is(i, '–') || is(i, '—');
    }

    boolean isQuote(int i) {
        if (!inside(i)) {
            return false;
        }
        Kind kind = tokens.kind(firsts[i]);
        return kind == Kind.QUOTE || kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE;
    }

    /** The value of a plain number of at most four digits, an ordinal's full stop allowed; -1 if it is none. */
    int digits(int i) {
        if (!isNumber(i)) {
            return -1;
        }
        int end = end(i) - (isOrdinal(i) ? 1 : 0);
        int start = start(i);
        if (end - start > 4) {
            return -1;
        }
        int value = 0;
        for (int k = start; k < end; k++) {
            int digit = text.charAt(k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Whether the term is a number with the full stop of an ordinal. */
    boolean isOrdinal(int i) {
        return isNumber(i) && text.charAt(end(i) - 1) == '.';
    }

    /** How many characters the term has; 0 outside the sentence. */
    int length(int i) {
        return inside(i) ? end(i) - start(i) : 0;
    }
}
