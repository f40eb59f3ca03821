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
    /** Characters of a word that are looked through for a hyphen. */
    private static final int LONGEST_PART = 40;

    private final int[] roles;
    /** All roles of a sentence's words. */
    private final int[] sentenceRoles;
    /** The quotation that covers a token as index into {@link #quotations}, counted from 1, 0 if none does; null without quotations. */
    private final int[] inside;
    final QuotedSpans quotations;

    Copy(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        roles = new int[tokens.count()];
        sentenceRoles = new int[tokens.sentences()];
        for (int sentence = 0; sentence < sentenceRoles.length; sentence++) {
            int all = 0;
            for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
                roles[i] = tokens.isWord(i) ? lexicon.roles(tokens, i) : 0;
                all |= roles[i];
            }
            sentenceRoles[sentence] = all;
        }
        quotations = QuotedSpans.of(tokens, lexicon.isEnglish());
        inside = quotations.count() == 0 ? null : quotations.cover(tokens.count());
    }

    int roles(int token) {
        return roles[token];
    }

    /** Whether any word of a sentence has one of the roles. */
    boolean sentenceHas(int sentence, int bits) {
        return (sentenceRoles[sentence] & bits) != 0;
    }

    boolean has(int token, int bits) {
        return (roles[token] & bits) != 0;
    }

    /** The quotation that covers a token, its marks included; -1 if none does. */
    int quotation(int token) {
        return inside == null ? -1 : inside[token] - 1;
    }

    boolean isWord(int token) {
        return tokens.isWord(token);
    }

    boolean isCapital(int token) {
        return Character.isUpperCase(tokens.first(token));
    }

    /** A noun whose first part is no capitalised word: {@code taz-Redaktion}, {@code 46-Jährige}. */
    boolean isHyphenatedNoun(int token) {
        if (!tokens.isWord(token) || isCapital(token)) {
            return false;
        }
        String text = tokens.text();
        int start = Math.max(tokens.start(token), tokens.end(token) - LONGEST_PART);
        for (int i = tokens.end(token) - 2; i > start; i--) {
            if (text.charAt(i) == '-') {
                return Character.isUpperCase(text.charAt(i + 1));
            }
        }
        return false;
    }

    /** Whether a word ends like a German finite verb: {@code -t}, {@code -te}, {@code -ten}; {@code -ch}, {@code -ss}, {@code -ng}. */
    boolean endsLikeVerb(int token) {
        String text = tokens.text();
        int end = tokens.end(token);
        if (end - tokens.start(token) < 3 || isHyphenatedNoun(token)) {
            return false;
        }
        char last = text.charAt(end - 1);
        char before = text.charAt(end - 2);
        return last == 't' || last == 'e' && before == 't' || last == 'n' && before == 'e' && text.charAt(end - 3) == 't'
                || last == 'ß' || last == 'h' && before == 'c' || last == 's' && before == 's' || last == 'g' && before == 'n';
    }

    boolean is(int token, String form) {
        return token >= 0 && token < roles.length && tokens.is(token, form);
    }

    boolean isComma(int token) {
        return isSign(token, ',');
    }

    /** Whether a token is a single character. */
    boolean isSign(int token, char sign) {
        return token >= 0 && token < roles.length && tokens.length(token) == 1 && tokens.first(token) == sign;
    }

    boolean isMark(int token) {
        return token >= 0 && token < tokens.count() && isMark(tokens.kind(token));
    }

    private static boolean isMark(Kind kind) {
        return kind == Kind.QUOTE || kind == Kind.QUOTE_OPEN || kind == Kind.QUOTE_CLOSE;
    }

    /** Whether a token is a definite article, or a preposition with one. */
    boolean isDefinite(int token) {
        return token >= 0 && has(token, Lexicon.DEFINITE);
    }

    /** {@code als} and its like in the other languages. */
    boolean isAs(int token) {
        return is(token, "als") || is(token, "Als") || is(token, "as") || is(token, "comme") || is(token, "come");
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
