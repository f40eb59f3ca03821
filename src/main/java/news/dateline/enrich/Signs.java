package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;

/** Takes apart the signs agencies and authors put under their work: {@code sda/ank}, {@code Peter Klaunzer / Keystone}. */
final class Signs {

    private Signs() {
    }

    /** The names in a sign, trimmed, without blanks. Names are separated by slashes, commas, semicolons, pipes, plus or "via". */
    static List<String> parts(String sign) {
        List<String> parts = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= sign.length(); i++) {
            int width = i == sign.length() ? 1 : separatorAt(sign, i);
            if (width > 0) {
                String part = sign.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + width;
                i = start - 1;
            }
        }
        return parts;
    }

    private static int separatorAt(String sign, int i) {
        char c = sign.charAt(i);
        if (c == '/' || c == ',' || c == ';' || c == '|' || c == '+') {
            return 1;
        }
        if (c == ' ' && (sign.startsWith(" via ", i) || sign.startsWith(" und ", i) || sign.startsWith(" and ", i))) {
            return 5;
        }
        return c == ' ' && (sign.startsWith(" - ", i) || sign.startsWith(" – ", i)) ? 3 : 0;
    }
}
