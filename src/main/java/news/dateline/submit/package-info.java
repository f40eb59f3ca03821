/** The one way to write: produces to {@code new-article}, for the API and for the service's own clock. */
package news.dateline.submit;
