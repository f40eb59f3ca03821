/** Other libraries of the JVM that do a part of what the engine does, to be measured beside it; none of them ships. */
package news.dateline.peers;
