/**
 * The newsroom's own list of people, organisations and places: a file of JSON lines, read as a whole and checked line by line.
 *
 * <p>{@link news.dateline.authority.AuthorityFile} turns it into what {@code enrich.names} works with. Watching the file for
 * changes is left to whoever owns its path.
 */
package news.dateline.authority;
