/**
 * Makes the model and the tables of {@code news.dateline.enrich.names}; not part of the artefact. {@code train.sh} is the one
 * command: it fetches the lists, joins them, clusters words, and trains.
 */
package news.dateline.training.names;
