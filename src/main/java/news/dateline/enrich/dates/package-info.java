/**
 * Time expressions: {@link news.dateline.enrich.dates.DateReader} finds dates, times, durations and sets and gives them values
 * after TIMEX3. A small grammar of scanners ({@link news.dateline.enrich.dates.Grammar}) over one vocabulary file a language says
 * what an expression means, {@link news.dateline.enrich.dates.Resolver} when that was.
 */
package news.dateline.enrich.dates;
