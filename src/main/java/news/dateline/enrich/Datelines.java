package news.dateline.enrich;

import java.util.Set;

/**
 * Finds the date line a report opens with: {@code BERN, 30. Dezember (sda) -}, {@code Berlin (dpa/lhe) -}, {@code PARIS (AFP) —},
 * {@code ROMA, 3 gen - (ANSA) -}, {@code (ANSA) - ROMA, 03 GEN -}, {@code (ap)}.
 *
 * <p>Recognised is a place of up to six words and perhaps its state, then a date, then signs in brackets, in this order or with the sign first, when
 * there is a known agency among the signs, or a date or a sign in small letters followed by a dash; and a place in capitals of at
 * least four letters followed by a dash. Missed are date lines without any of these marks ({@code Bern. Der Bundesrat …}).
 */
final class Datelines {

    private static final int LONGEST_PLACE = 60;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_SIGN = 40;
    private static final Set<String> PARTICLES = Set.of("am", "an", "der", "im", "in", "bei", "ob", "a.", "d.", "i.", "de", "du", "des",
            "la", "le", "les", "sur", "en", "del", "della", "do", "da", "di", "el", "und", "et", "e", "y", "of", "the", "upon", "près");

    private final Agencies agencies;
    private final Dates dates;

    Datelines(Agencies agencies, Dates dates) {
        this.agencies = agencies;
        this.dates = dates;
    }

    /**
     * A date line and what it opens.
     *
     * @param end  index after the date line
     * @param rest index where the report goes on
     */
    record Prefix(int end, int rest) {
    }

    /** The date line at the beginning of a paragraph, or {@code null}. A paragraph that is nothing else is none. */
    Prefix at(String text) {
        Prefix prefix = new Attempt(text).read();
        return prefix == null || prefix.rest() >= text.length() ? null : prefix;
    }

    /** One attempt at one paragraph: a cursor and what was seen so far. */
    private final class Attempt {

        private final String text;
        private int next;
        private int end;
        private boolean known;
        private boolean signed;
        private boolean dated;
        private boolean placed;
        private boolean dashed;

        Attempt(String text) {
            this.text = text;
        }

        Prefix read() {
            boolean signFirst = sign();
            if (signFirst) {
                int afterSign = next;
                separator();
                int afterDash = next;
                if (!dashed || !place() || !date() || !separator()) {
                    end = afterSign;
                    next = afterDash;
                }
                return known ? new Prefix(end, next) : null;
            }
            if (!place()) {
                return null;
            }
            boolean capitals = isCapitals(text, end);
            date();
            sign();
            separator();
            if (dashed && !signed) {
                int end0 = end;
                int next0 = next;
                if (sign() && known) {
                    separator();
                } else {
                    end = end0;
                    next = next0;
                    signed = false;
                }
            }
            boolean certain = known || dashed && (dated || signed || capitals && opensSentence());
            return certain ? new Prefix(end, next) : null;
        }

        /** Reads {@code (sda)}; what is in the brackets is a sign if an agency is in it or if it is all small letters. */
        private boolean sign() {
            int open = next < text.length() && text.charAt(next) == ' ' ? next + 1 : next;
            if (open >= text.length() || text.charAt(open) != '(') {
                return false;
            }
            int close = text.indexOf(')', open);
            if (close < 0 || close - open > LONGEST_SIGN) {
                return false;
            }
            String inside = text.substring(open + 1, close);
            boolean agency = agencies.signs(inside);
            if (!agency && !isSmall(inside)) {
                return false;
            }
            known |= agency;
            signed = true;
            end = close + 1;
            next = end;
            return true;
        }

        private boolean place() {
            int at = next;
            int words = 0;
            while (at < text.length() && at - next <= LONGEST_PLACE && words < MOST_WORDS) {
                int wordEnd = at;
                while (wordEnd < text.length() && isPlaceCharacter(text.charAt(wordEnd))) {
                    wordEnd++;
                }
                if (wordEnd == at) {
                    break;
                }
                String word = text.substring(at, Math.min(wordEnd, at + LONGEST_PLACE));
                boolean capital = Character.isUpperCase(word.codePointAt(0));
                if (!capital && (words == 0 || !PARTICLES.contains(word))) {
                    break;
                }
                words++;
                if (capital) {
                    placed = true;
                    end = wordEnd;
                }
                at = wordEnd;
                if (at + 1 < text.length() && text.charAt(at) == '/' && Character.isUpperCase(text.charAt(at + 1))) {
                    at++;
                } else if (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                } else {
                    break;
                }
            }
            if (placed) {
                next = end;
                region();
                // "Bern." before a dash is a place with a full stop, but "St." needs its own.
                if (text.charAt(end - 1) == '.') {
                    end--;
                }
            }
            return placed;
        }

        /** Reads the state or country some date lines add before the sign: {@code SAN JOSE, Calif. (AP)}. */
        private void region() {
            if (!text.startsWith(", ", next)) {
                return;
            }
            int at = next + 2;
            while (at < text.length() && at - next < 22 && isPlaceCharacter(text.charAt(at))) {
                at++;
            }
            if (text.startsWith(" (", at) && Character.isUpperCase(text.charAt(next + 2))) {
                next = at;
                end = at;
            }
        }

        private boolean date() {
            int at = next < text.length() && text.charAt(next) == ',' ? next + 1 : next;
            if (at >= text.length() || text.charAt(at) != ' ') {
                return false;
            }
            Dates.Printed printed = dates.at(text, at + 1);
            if (printed == null) {
                return false;
            }
            dated = true;
            end = printed.end();
            next = end;
            return true;
        }

        /** Reads what stands between the date line and the report; after a sign that may be nothing but a space. */
        private boolean separator() {
            int at = next;
            boolean dash = false;
            while (at < text.length() && at - next < 6) {
                char c = text.charAt(at);
                if (c == '-' || c == '–' || c == '—' || c == '‒' || c == '―') {
                    dash = true;
                } else if (c != ' ' && c != '.' && c != ':' && c != ',') {
                    break;
                }
                at++;
            }
            boolean spaced = at > next && (at == text.length() || text.charAt(at - 1) == ' ');
            if (!spaced) {
                return false;
            }
            dashed |= dash;
            next = at;
            return dash;
        }

        private boolean opensSentence() {
            return next < text.length() && (Character.isUpperCase(text.charAt(next)) || "«„“\"".indexOf(text.charAt(next)) >= 0);
        }
    }

    private static boolean isPlaceCharacter(char c) {
        return Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || c == '.';
    }

    private static boolean isSmall(String sign) {
        if (sign.isEmpty() || sign.length() > 12) {
            return false;
        }
        for (int i = 0; i < sign.length(); i++) {
            if (!Character.isLowerCase(sign.charAt(i)) && sign.charAt(i) != '/') {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitals(String text, int end) {
        int letters = 0;
        for (int i = 0; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 4;
    }
}
