package news.dateline.enrich.names;

import java.text.Normalizer;
import java.util.Locale;

/** Makes stable ids of names: small letters and digits of ASCII where there is a usual way to write them so, and hyphens. */
final class Slug {

    private Slug() {
    }

    static String of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String decomposed = isAscii(small) ? small : decomposed(small);
        StringBuilder slug = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-'
                    && c != '\'' && c != '’' && c != '.') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String decomposed(String small) {
        String plain = small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replace("ø", "oe").replace("å", "aa").replace("æ", "ae").replace("ł", "l").replace("đ", "d").replace("ı", "i");
        return isAscii(plain) ? plain : Normalizer.normalize(plain, Normalizer.Form.NFD);
    }
}
