package news.dateline.index;

import java.sql.SQLException;

/** The database does not answer, or takes no connection. It passes, and asking again later is no mistake. */
public class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailable(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a failure comes from a database that is away, and not from what was asked of it. */
    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException trouble) {
                return isOutage(trouble.getSQLState());
            }
        }
        return false;
    }

    /** Classes 08 (connection), 53 (resources) and 57 (shutting down, starting up); the pool's own time-out has none. */
    private static boolean isOutage(String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }
}
