package news.dateline.enrich.names;

/**
 * A name the tagger found.
 *
 * @param first      its first token
 * @param end        the token after its last
 * @param type       see {@link Label}
 * @param confidence the tagger's probability of exactly this name, 0 to 1
 */
record Span(int first, int end, int type, float confidence) {

    boolean isSingle() {
        return end - first == 1;
    }
}
