package news.dateline.api;

import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import news.dateline.article.Article;
import news.dateline.article.ContentTypes;
import news.dateline.article.Message;
import news.dateline.article.Rejection;
import news.dateline.ninjs.NinjsReader;

/** Reads the body of a request as the consumer would, so that what is wrong with it is said at once. */
@Singleton
class SubmissionReader {

    /** A submission to try the API with. */
    static final String EXAMPLE = """
            {"uri": "urn:example:1", "version": "1", "language": "de",
             "headlines": [{"role": "main", "value": "Der Gemeinderat saniert die Dorfstrasse"}],
             "bodies": [{"role": "main", "contentType": "text/plain", "value": "Die Arbeiten beginnen am 7. Dezember."}]}""";
    static final String EXAMPLE_COPY = """
            Der Gemeinderat saniert die Dorfstrasse

            BERN, 30. Dezember (sda) - Die Arbeiten beginnen im Januar und kosten 1,2 Millionen Franken.""";

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
        requireType(contentType);
        Optional<String> key = uri.filter(name -> !name.isBlank());
        if (key.isEmpty() && !ContentTypes.isJson(ContentTypes.essence(contentType))) {
            key = Optional.of(nameOf(body));
        }
        return articleIn(ninjs.read(key, Optional.of(contentType), body));
    }

    /** The article in a request that stores nothing, and so needs no uri. */
    Article readNameless(String contentType, byte[] body) {
        requireType(contentType);
        Message message = ninjs.read(Optional.empty(), Optional.of(contentType), body);
        boolean nameless = message instanceof Message.Rejected rejected
                && rejected.rejection().reason() == Rejection.Reason.MISSING_URI;
        return articleIn(nameless ? ninjs.read(Optional.of(nameOf(body)), Optional.of(contentType), body) : message);
    }

    private static void requireType(String contentType) {
        if (contentType == null || contentType.isBlank()) {
            throw Problems.unsupported("Say what it is: content-type application/json or text/plain.");
        }
    }

    private static String nameOf(byte[] body) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(body);
    }

    private static Article articleIn(Message message) {
        if (message instanceof Message.Submitted submitted) {
            return submitted.article();
        }
        throw Problems.of(((Message.Rejected) message).rejection());
    }
}
