package news.dateline.enrich.text;

/**
 * Who said it, set behind quoted speech that ends in a full stop of its own: {@code “We lost.” Castellano said.} A verb of speech that
 * nothing follows but a time has its object before it, so the sentence goes on in front of its subject. Where anything else follows, as in
 * {@code “We lost.” Castellano said nothing more.}, it is a new sentence. Of all four languages at once.
 */
final class Attributions {

    private static final int MOST_WORDS = 7;
    private static final int LONGEST_WORD = 24;
    private static final WordLists LISTS = WordLists.beside(Attributions.class, "boundaries.txt");
    private static final WordTable VERBS = WordTable.of(LISTS.words("verbs of speech"));
    private static final WordTable JOINTS = WordTable.of(LISTS.words("joints"));
    private static final WordTable TIMES = WordTable.of(LISTS.words("times"));

    private Attributions() {
    }

    /** Whether all that stands between {@code from} and the next final mark is a subject, a verb of speech and perhaps a time. */
    static boolean isAt(String text, int from) {
        boolean said = false;
        int start = from;
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = start;
            while (end < text.length() && end - start < LONGEST_WORD && (Chars.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
                end++;
            }
            if (end == start || said && !TIMES.contains(text, start, end)) {
                return false;
            }
            if (!said) {
                said = words > 0 && VERBS.contains(text, start, end);
                if (!said && !Character.isUpperCase(text.charAt(start)) && !(words > 0 && JOINTS.contains(text, start, end))) {
                    return false;
                }
            }
            if (end == text.length() || text.charAt(end) != ' ') {
                return said && (end == text.length() || Chars.of(text.charAt(end)) == Chars.FINAL || text.charAt(end) == '\n');
            }
            start = end + 1;
        }
        return false;
    }
}
