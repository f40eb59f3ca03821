/**
 * Direct and indirect speech with its cue and its speaker.
 *
 * <p>{@link news.dateline.enrich.quotes.QuoteReader} is the one way in. Inside the package positions are tokens of
 * {@link news.dateline.enrich.text.Tokens}; the code points of the contract are counted at the end.
 */
package news.dateline.enrich.quotes;
