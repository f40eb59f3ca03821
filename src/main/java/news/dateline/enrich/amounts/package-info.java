/**
 * Amounts: {@link news.dateline.enrich.amounts.AmountReader} finds money, percentages, counts of people and measures with their
 * exact values. Numbers are read by {@link news.dateline.enrich.amounts.NumeralReader}, units come from one vocabulary file a language.
 */
package news.dateline.enrich.amounts;
