/**
 * Amounts: {@link news.dateline.enrich.amounts.AmountReader} finds money, percentages, counts of people and measures with their
 * exact values. {@link news.dateline.enrich.amounts.NumeralReader} reads numbers; units come from one vocabulary file a language.
 */
package news.dateline.enrich.amounts;
