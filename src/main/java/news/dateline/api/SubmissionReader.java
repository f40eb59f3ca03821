package news.dateline.api;

import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import news.dateline.article.Article;
import news.dateline.article.ContentTypes;
import news.dateline.article.Message;
import news.dateline.ninjs.NinjsReader;

/** Reads the body of a request as the consumer would, so that what is wrong with it is said at once. */
@Singleton
class SubmissionReader {

    private final NinjsReader ninjs;

    SubmissionReader(NinjsReader ninjs) {
        this.ninjs = ninjs;
    }

    /**
     * The article in a request.
     *
     * @param uri the uri named outside the body; raw copy without one is named after its own bytes, so that sending it
     *            twice does not make two articles of it
     */
    Article read(Optional<String> uri, String contentType, byte[] body) {
        if (contentType == null || contentType.isBlank()) {
            throw Problems.unsupported("Say what it is: content-type application/json or text/plain.");
        }
        Optional<String> key = uri.filter(name -> !name.isBlank());
        if (key.isEmpty() && !ContentTypes.isJson(ContentTypes.essence(contentType))) {
            key = Optional.of("urn:uuid:" + UUID.nameUUIDFromBytes(body));
        }
        Message message = ninjs.read(key, Optional.of(contentType), body);
        if (message instanceof Message.Submitted submitted) {
            return submitted.article();
        }
        throw Problems.of(((Message.Rejected) message).rejection());
    }
}
