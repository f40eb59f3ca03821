package news.dateline.enrich.names;

import java.text.Normalizer;
import java.util.Locale;

/** Makes stable ids of names: small letters and digits of ASCII where there is a usual way to write them so, and hyphens; a plus is written out. */
final class Slug {

    private Slug() {
    }

    static String of(String name) {
        StringBuilder slug = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                slug.append((char) (c + 32));
            } else if (c < 128) {
                mark(slug, c);
            } else {
                return ofAny(name);
            }
        }
        return trimmed(slug);
    }

    private static String ofAny(String name) {
        String plain = plain(name.toLowerCase(Locale.ROOT));
        String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                mark(slug, c);
            }
        }
        return trimmed(slug);
    }

    private static String plain(String lower) {
        StringBuilder plain = new StringBuilder(lower.length() + 4);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ä', 'æ' -> plain.append("ae");
                case 'ö', 'ø' -> plain.append("oe");
                case 'ü' -> plain.append("ue");
                case 'ß' -> plain.append("ss");
                case 'å' -> plain.append("aa");
                case 'ł' -> plain.append('l');
                case 'đ' -> plain.append('d');
                case 'ı' -> plain.append('i');
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    private static void mark(StringBuilder slug, char c) {
        if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-' && c != '\'' && c != '’' && c != '.') {
            slug.append('-');
        }
        if (c == '+' && slug.length() > 0) {
            slug.append("plus-");
        }
    }

    private static String trimmed(StringBuilder slug) {
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }
}
