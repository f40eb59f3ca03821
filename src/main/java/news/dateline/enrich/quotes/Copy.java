package news.dateline.enrich.quotes;

import java.util.Locale;
import news.dateline.enrich.text.Kind;
import news.dateline.enrich.text.Tokens;

/**
 * One text with the roles of its words, its quotation marks paired: what the readers of this package look at. Not thread-safe.
 */
final class Copy {

    final Tokens tokens;
    final Lexicon lexicon;
    private static final byte CAPITAL = 1;
    private static final byte HYPHENATED_NOUN = 2;
    private static final byte VERB_ENDING = 4;

    private final int[] roles;
    private final byte[] shapes;
    /** The quotation that covers a token as index into {@link #quotations}, or -1. */
    private final int[] inside;
    final QuotedSpans quotations;

    Copy(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        roles = new int[tokens.count()];
        shapes = new byte[tokens.count()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = tokens.isWord(i) ? lexicon.roles(tokens, i) : 0;
            shapes[i] = shape(i);
        }
        quotations = QuotedSpans.of(tokens, lexicon.isEnglish());
        inside = quotations.cover(tokens.count());
    }

    private byte shape(int token) {
        if (Character.isUpperCase(tokens.first(token))) {
            return CAPITAL;
        }
        if (!tokens.isWord(token)) {
            return 0;
        }
        String text = tokens.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        for (int i = end - 2; i > start; i--) {
            if (text.charAt(i) == '-' && Character.isUpperCase(text.charAt(i + 1))) {
                return HYPHENATED_NOUN;
            }
        }
        return endsLikeVerb(text, start, end) ? VERB_ENDING : 0;
    }

    /** Endings of German finite verbs: {@code -t}, {@code -te}, {@code -ten}, and {@code -ch}, {@code -ss}, {@code -ng} of strong ones. */
    private static boolean endsLikeVerb(String text, int start, int end) {
        if (end - start < 3) {
            return false;
        }
        char last = text.charAt(end - 1);
        char before = text.charAt(end - 2);
        return last == 't' || last == 'e' && before == 't' || last == 'n' && before == 'e' && text.charAt(end - 3) == 't'
                || last == 'h' && before == 'c' || last == 's' && before == 's' || last == 'g' && before == 'n';
    }

    int roles(int token) {
        return roles[token];
    }

    boolean has(int token, int bits) {
        return (roles[token] & bits) != 0;
    }

    /** The quotation that covers a token, its marks included; -1 if none does. */
    int quotation(int token) {
        return inside[token];
    }

    boolean isWord(int token) {
        return tokens.isWord(token);
    }

    boolean isCapital(int token) {
        return shapes[token] == CAPITAL;
    }

    /** A noun whose first part is no capitalised word: {@code taz-Redaktion}, {@code 46-Jährige}. */
    boolean isHyphenatedNoun(int token) {
        return shapes[token] == HYPHENATED_NOUN;
    }

    /** A small word that ends like a finite verb. */
    boolean endsLikeVerb(int token) {
        return shapes[token] == VERB_ENDING;
    }

    boolean is(int token, String form) {
        return token >= 0 && token < tokens.count() && tokens.is(token, form);
    }

    boolean isComma(int token) {
        return is(token, ",");
    }

    boolean isMark(int token) {
        return token >= 0 && token < tokens.count() && isMark(tokens.kind(token));
    }

    private static boolean isMark(Kind kind) {
        return kind == Kind.QUOTE || kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE;
    }

    /** Whether a token is a full stop, question or exclamation mark, or a colon or dash. */
    boolean isStop(int token) {
        if (tokens.kind(token) != Kind.PUNCTUATION) {
            return false;
        }
        char c = tokens.first(token);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == ';' || c == '–' || c == '—' || c == '-';
    }

    boolean endsInFinal(int token) {
        char c = tokens.first(token);
        return tokens.kind(token) == Kind.PUNCTUATION && (c == '.' || c == '!' || c == '?' || c == '…');
    }

    /** The first token of the line that a token stands in; sentences never cross lines. */
    boolean lineBreakBetween(int token, int next) {
        for (int i = tokens.end(token); i < tokens.start(next); i++) {
            if (tokens.text().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb in one of the moods given stands between two tokens, outside quotations. */
    boolean hasMood(int from, int to, int moods) {
        for (int i = from; i < to; i++) {
            if (has(i, moods) && quotation(i) < 0 && !isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    String lower(int token) {
        return tokens.form(token).toLowerCase(Locale.ROOT);
    }

    /** The text from one token to before another. */
    String text(int from, int to) {
        return from >= to ? "" : tokens.text().substring(tokens.start(from), tokens.end(to - 1));
    }
}
