/**
 * The newsroom's own list of people, organisations and places: a file of JSON lines, read as a whole and checked line by line.
 *
 * <p>{@link news.dateline.authority.AuthorityFile} turns it into what {@code enrich.names} works with;
 * {@link news.dateline.authority.CurrentEngine} is the engine with the list as it is now.
 */
package news.dateline.authority;
