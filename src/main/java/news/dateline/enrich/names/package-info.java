/**
 * People, organisations and places of an article.
 *
 * <p>In the data's order: {@link news.dateline.enrich.names.Tagger} finds names sentence by sentence, rules correct what their
 * words and neighbours speak against ({@link news.dateline.enrich.names.SpanRules}), in other languages than German join what it
 * cuts short ({@link news.dateline.enrich.names.Institutions}), a document pass
 * ({@link news.dateline.enrich.names.DocumentPass}) settles what the sentences alone left open, and readers of people, organisations and places
 * give each its identity, its mentions, roles and weight in the article. {@link news.dateline.enrich.names.NameReader} is the
 * way in. A newsroom's own list ({@link news.dateline.enrich.names.Authorities}) wins over all of it.
 *
 * <p>Model, lexicon and tables are made by the code in {@code news.dateline.training.names} of the test sources,
 * {@code calibration.txt} too.
 */
package news.dateline.enrich.names;
