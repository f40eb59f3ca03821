/**
 * The ground of the extractors: {@link news.dateline.enrich.text.Tokens tokens and sentences} of the canonical text, and the
 * means to look words up in it without making strings.
 */
package news.dateline.enrich.text;
