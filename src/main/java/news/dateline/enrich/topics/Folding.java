package news.dateline.enrich.topics;

import java.text.Normalizer;

/**
 * Writes words the way terms are compared: small letters, no accents or umlauts, {@code ss} for {@code ß}. Thread-safe.
 *
 * <p>Without umlauts a German plural ({@code Krankenhäuser}) begins like its singular, and Swiss and German spelling are one.
 */
final class Folding {

    private static final int TABLE = 0x250;
    private static final char[][] FOLDED = new char[TABLE][];
    /** The folded letter where it is one; 0 elsewhere. */
    private static final char[] SINGLE = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            if (Character.isLetterOrDigit(c)) {
                FOLDED[c] = plain(c).toCharArray();
                SINGLE[c] = FOLDED[c].length == 1 ? FOLDED[c][0] : 0;
            }
        }
    }

    private Folding() {
    }

    private static String plain(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ı', 'İ' -> "i";
            default -> {
                String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                yield String.valueOf(Character.toLowerCase(apart.charAt(0)));
            }
        };
    }

    /** The folded letter of a character if it is one letter; 0 for marks and for what folds to two. */
    static char single(char c) {
        return c < TABLE ? SINGLE[c] : 0;
    }

    /** The folded form of one character: empty for what is neither letter nor digit. */
    static char[] fold(char c) {
        if (c < TABLE) {
            return FOLDED[c] == null ? NOTHING : FOLDED[c];
        }
        return Character.isLetterOrDigit(c) ? new char[] {Character.toLowerCase(c)} : NOTHING;
    }

    private static final char[] NOTHING = {};
}
