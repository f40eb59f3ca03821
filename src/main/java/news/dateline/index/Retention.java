package news.dateline.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** Deletes what is older than the retention, a little at a time, so that no table grows for ever and none is locked long. */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    private static final int AT_ONCE = 2_000;

    private final AgroalDataSource dataSource;
    private final RetentionConfig config;
    private final Clock clock;

    Retention(AgroalDataSource dataSource, RetentionConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteExpired() {
        try {
            deleteExpired("article_event", config.events());
            deleteExpired("dead_letter", config.deadLetters());
        } catch (SQLException e) {
            LOG.warnf("could not delete what is past its retention: %s", e.getMessage());
        }
    }

    /** Deletes expired rows of one table and says how many. */
    int deleteExpired(String table, Duration kept) throws SQLException {
        int deleted = 0;
        int chunk;
        do {
            chunk = deleteChunk(table, kept);
            deleted += chunk;
        } while (chunk == AT_ONCE);
        if (deleted > 0) {
            LOG.infof("deleted rows past their retention table=%s rows=%d", table, deleted);
        }
        return deleted;
    }

    private int deleteChunk(String table, Duration kept) throws SQLException {
        // The table's name is one of two constants above.
        String sql = "delete from " + table + " where seq in (select seq from " + table + " where time < ? limit " + AT_ONCE + ")";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(kept)));
            return delete.executeUpdate();
        }
    }
}
