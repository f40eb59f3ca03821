package news.dateline.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.agroal.api.AgroalDataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import news.dateline.article.Origin;
import news.dateline.article.Rejection;
import news.dateline.article.Rejection.Reason;

/**
 * Decides and stores a batch of messages in one database transaction: article states, events, dead letters and how far the
 * ledger reaches become visible together or not at all.
 *
 * <p>A message the database refuses does not delay the others: the batch is bisected behind savepoints until the offender
 * is alone, and becomes a dead letter.
 *
 * <p>Plain JDBC and not JTA, so that a commit whose reply is lost surfaces here, as what it is.
 */
@ApplicationScoped
public class BatchIndexer {

    private final AgroalDataSource dataSource;
    private final EventJson json;
    private final Clock clock;
    private final int maxEventBytes;

    /**
     * An indexer.
     *
     * @param maxEventBytes most bytes of an event's value; must be below what the topic of events takes
     */
    BatchIndexer(AgroalDataSource dataSource, EventJson json, Clock clock,
            @ConfigProperty(name = "dateline.events.max-bytes", defaultValue = "7340032") int maxEventBytes) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.maxEventBytes = maxEventBytes;
    }

    /**
     * Decides a batch.
     *
     * @param batch  the messages, in order within each partition
     * @param ranges the partitions they come from
     * @throws SQLException if the database cannot be reached or is in trouble, never because of what a message holds;
     *                      whether the transaction took effect is then unknown, and the same batch has to be tried again
     */
    public BatchResult index(List<Received> batch, List<LedgerRange> ranges) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                BatchResult result = index(batch, ranges, connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    private BatchResult index(List<Received> batch, List<LedgerRange> ranges, Connection connection) throws SQLException {
        Ledger ledger = new Ledger(connection);
        Map<LedgerRange, Long> positions = ledger.lock(ranges);
        if (positions.entrySet().stream().anyMatch(entry -> entry.getValue() < entry.getKey().announced())) {
            return new BatchResult.Behind(positions);
        }
        Map<Partition, Long> decided = new LinkedHashMap<>();
        positions.forEach((range, position) ->
                decided.put(new Partition(range.topic(), range.partition()), position));
        List<Received> fresh = new ArrayList<>();
        List<Origin> known = new ArrayList<>();
        for (Received received : batch) {
            Origin origin = received.origin();
            if (origin.offset() < decided.get(new Partition(origin.topic(), origin.partition()))) {
                known.add(origin);
            } else {
                fresh.add(received);
            }
        }
        Map<Origin, Decision> decisions = known.isEmpty() ? new LinkedHashMap<>() : ledger.recall(known);
        decide(fresh, ledger, connection, now()).forEach(decision -> decisions.put(decision.origin(), decision));
        ledger.advance(ranges);
        return new BatchResult.Decided(batch.stream()
                .map(received -> decisions.getOrDefault(received.origin(), new Decision.Silent(received.origin(), "replayed")))
                .toList());
    }

    /** As precisely as the database remembers it, so that a replay says the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record Partition(String topic, int number) {
    }

    private List<Decision> decide(List<Received> messages, Ledger ledger, Connection connection, Instant now)
            throws SQLException {
        if (messages.isEmpty()) {
            return List.of();
        }
        Savepoint savepoint = connection.setSavepoint();
        try {
            return new BatchDecisions(new ArticleTable(connection), ledger, json, now, maxEventBytes).decide(messages);
        } catch (SQLException | RuntimeException e) {
            if (e instanceof SQLException trouble && !isRefusal(trouble)) {
                throw trouble;
            }
            connection.rollback(savepoint);
            if (messages.size() == 1) {
                return List.of(refuse(messages.get(0), e, ledger, now));
            }
            int middle = messages.size() / 2;
            List<Decision> decisions = new ArrayList<>(decide(messages.subList(0, middle), ledger, connection, now));
            decisions.addAll(decide(messages.subList(middle, messages.size()), ledger, connection, now));
            return decisions;
        }
    }

    /** Classes 22 and 23 (data, integrity) and 54 (program limits) are about the data; all others are about the database. */
    private static boolean isRefusal(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    private static Decision refuse(Received received, Exception e, Ledger ledger, Instant now) throws SQLException {
        // A message of PostgreSQL may quote the value, so that only its code is passed on.
        String detail = e instanceof SQLException refusal
                ? "the database refused it, SQLSTATE " + refusal.getSQLState()
                : "it could not be stored, " + e.getClass().getSimpleName();
        Decision.DeadLetter letter = new Decision.DeadLetter(received.origin(),
                new Rejection(Reason.STORAGE_REJECTED, detail), false);
        ledger.addDeadLetter(letter, BatchDecisions.rejectedUri(received.message()), now);
        return letter;
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
