package news.dateline.ninjs;

import news.dateline.article.Rejection;
import news.dateline.article.Rejection.Reason;

/** Leaves the depths of reading as soon as something is wrong; never crosses the package border. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    Unusable(Reason reason, String detail) {
        super(detail, null, false, false);
        this.rejection = new Rejection(reason, detail);
    }

    static Unusable malformed(String detail) {
        return new Unusable(Reason.MALFORMED, detail);
    }

    Rejection rejection() {
        return rejection;
    }
}
