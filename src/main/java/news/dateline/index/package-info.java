/**
 * The store and its rules: the only place with JPA entities and SQL. Decides what each message does to its article, in
 * one database transaction a batch, and remembers what was decided.
 *
 * <p>{@link news.dateline.index.VersionRule} is the rule, {@link news.dateline.index.BatchIndexer} the transaction,
 * {@link news.dateline.index.Ledger} the memory, {@link news.dateline.index.ArticleReads} what the API reads.
 */
package news.dateline.index;
