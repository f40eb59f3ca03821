package news.dateline.enrich.quotes;

/**
 * A quotation in its sentence, in tokens.
 *
 * @param index its number among the text's quotations
 * @param open  its opening mark
 * @param close its closing mark
 * @param left  where its sentence begins, not further back than the readers look
 * @param right where its sentence ends, not further ahead
 * @param words how many words it has
 */
record Quoted(int index, int open, int close, int left, int right, int words) {
}
