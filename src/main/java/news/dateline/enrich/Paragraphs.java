package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits clean plain text into paragraphs.
 *
 * <p>Every line is a paragraph, unless the text is hard-wrapped as mail and teletype copy is: blank lines separate paragraphs, no
 * line is longer than 100 characters, and most lines that another one follows end within 25 characters of the longest. Then the
 * lines of a paragraph are joined.
 */
final class Paragraphs {

    private static final int LONGEST_WRAPPED = 100;
    private static final int SHORTEST_WRAPPED = 40;
    private static final int RAGGED = 25;
    private static final int FEWEST_WRAPPED = 3;

    private Paragraphs() {
    }

    static List<String> of(String clean) {
        List<String> lines = lines(clean);
        List<String> paragraphs = isWrapped(lines) ? joined(lines) : lines;
        paragraphs.removeIf(Paragraphs::isRule);
        return paragraphs;
    }

    private static List<String> joined(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            } else {
                open.append(open.length() > 0 ? " " : "").append(line);
            }
        }
        paragraphs.add(open.toString());
        return paragraphs;
    }

    /** Whether a paragraph is nothing but dashes, stars or the like, or empty. */
    private static boolean isRule(String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            if ("_-–—*=~#+ ".indexOf(paragraph.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> lines(String clean) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = clean.indexOf('\n'); end >= 0; end = clean.indexOf('\n', start)) {
            lines.add(clean.substring(start, end));
            start = end + 1;
        }
        lines.add(clean.substring(start));
        return lines;
    }

    private static boolean isWrapped(List<String> lines) {
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, line.length());
        }
        if (longest > LONGEST_WRAPPED || longest < SHORTEST_WRAPPED || !lines.contains("")) {
            return false;
        }
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                followed++;
                full += lines.get(i).length() >= longest - RAGGED ? 1 : 0;
            }
        }
        return full >= FEWEST_WRAPPED && full * 3 >= followed * 2;
    }
}
