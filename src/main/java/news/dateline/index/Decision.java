package news.dateline.index;

import news.dateline.article.Announcement;
import news.dateline.article.Origin;
import news.dateline.article.Rejection;

/** What was decided about one message. A replay of the message gets the same decision. */
public sealed interface Decision {

    /** The message it is about. */
    Origin origin();

    /** Subscribers are told. */
    record Announce(Origin origin, Announcement announcement, boolean replayed) implements Decision {
    }

    /** The message goes to the dead letters. */
    record DeadLetter(Origin origin, Rejection rejection, boolean replayed) implements Decision {
    }

    /**
     * Nobody is told.
     *
     * @param outcome why, as the counters name it: {@code duplicate}, {@code stale}, {@code embargoed}, {@code not-due}, {@code replayed}
     */
    record Silent(Origin origin, String outcome) implements Decision {
    }
}
