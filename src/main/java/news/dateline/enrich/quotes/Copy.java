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
    private final int[] roles;
    /** The quotation that covers a token as index into {@link #quotations}, or -1. */
    private final int[] inside;
    final QuotedSpans quotations;

    Copy(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        roles = new int[tokens.count()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = tokens.isWord(i) ? lexicon.roles(tokens, i) : 0;
        }
        quotations = QuotedSpans.of(tokens, lexicon.isEnglish());
        inside = quotations.cover(tokens.count());
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
        return Character.isUpperCase(tokens.first(token));
    }

    boolean is(int token, String form) {
        return token >= 0 && token < tokens.count() && tokens.is(token, form);
    }

    boolean isComma(int token) {
        return token >= 0 && token < tokens.count() && tokens.first(token) == ',' && tokens.length(token) == 1;
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
