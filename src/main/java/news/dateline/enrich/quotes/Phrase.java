package news.dateline.enrich.quotes;

/**
 * Tokens from one to before another.
 *
 * @param from first token
 * @param to   token after the last
 */
record Phrase(int from, int to) {

    static final Phrase NONE = new Phrase(-1, -1);

    boolean isEmpty() {
        return to <= from;
    }

    int length() {
        return to - from;
    }
}
