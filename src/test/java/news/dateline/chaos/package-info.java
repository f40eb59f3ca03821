/**
 * What becomes of messages when things break: the packaged service on a real broker and a real database, each of which is
 * killed or frozen in mid-stream, judged by a model of the contract that knows nothing of how the service is built.
 */
package news.dateline.chaos;
