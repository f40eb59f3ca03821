package news.dateline.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import news.dateline.article.Announcement;
import news.dateline.article.Cause;
import news.dateline.article.EventType;
import news.dateline.article.Origin;
import news.dateline.article.PubStatus;
import news.dateline.article.Rejection;
import news.dateline.article.Rejection.Reason;

/**
 * Remembers, by the message that caused it, everything that was decided: events, dead letters, and up to which offset.
 * Works inside the caller's transaction.
 *
 * <p>A message below the ledger's position is never decided a second time, because the state it was decided on is gone:
 * it has the event or the dead letter that is stored under its offset, or none.
 */
final class Ledger {

    private final Connection connection;

    Ledger(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the ledger's rows for these partitions and says how far each reaches. Whoever holds them is the only one who
     * can decide messages of these partitions until the transaction ends, even if it lost the partition meanwhile.
     */
    Map<LedgerRange, Long> lock(List<LedgerRange> ranges) throws SQLException {
        List<LedgerRange> inOrder = ranges.stream()
                .sorted(Comparator.comparing(LedgerRange::topic).thenComparing(LedgerRange::partition))
                .toList();
        Map<LedgerRange, Long> positions = new LinkedHashMap<>();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into ledger_position (topic, topic_id, partition, next_offset) values (?, ?, ?, 0)
                on conflict do nothing""");
                PreparedStatement select = connection.prepareStatement("""
                        select next_offset from ledger_position where topic = ? and topic_id = ? and partition = ?
                        for update""")) {
            for (LedgerRange range : inOrder) {
                bind(insert, range);
                insert.executeUpdate();
                bind(select, range);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    positions.put(range, row.getLong(1));
                }
            }
        }
        return positions;
    }

    /** Everything below the ranges' ends is decided now. */
    void advance(List<LedgerRange> ranges) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update ledger_position set next_offset = greatest(next_offset, ?)
                where topic = ? and topic_id = ? and partition = ?""")) {
            for (LedgerRange range : ranges) {
                update.setLong(1, range.next());
                update.setString(2, range.topic());
                update.setObject(3, range.topicId());
                update.setInt(4, range.partition());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, LedgerRange range) throws SQLException {
        statement.setString(1, range.topic());
        statement.setObject(2, range.topicId());
        statement.setInt(3, range.partition());
    }

    /** The decisions made about these messages before; a message that is missing was decided to have no outcome. */
    Map<Origin, Decision> recall(List<Origin> origins) throws SQLException {
        Map<Origin, Decision> decisions = new HashMap<>();
        recall(origins, """
                select e.* from article_event e
                join unnest(?::text[], ?::uuid[], ?::int[], ?::bigint[]) as o(topic, topic_id, partition, "offset")
                  using (topic_id, topic, partition, "offset")""",
                (origin, row) -> decisions.put(origin, new Decision.Announce(origin, announcement(row), true)));
        recall(origins, """
                select d.* from dead_letter d
                join unnest(?::text[], ?::uuid[], ?::int[], ?::bigint[]) as o(topic, topic_id, partition, "offset")
                  using (topic_id, topic, partition, "offset")""",
                (origin, row) -> decisions.put(origin, new Decision.DeadLetter(origin, rejection(row), true)));
        return decisions;
    }

    private interface Row {
        void accept(Origin origin, ResultSet row) throws SQLException;
    }

    private void recall(List<Origin> origins, String sql, Row each) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bindOrigins(select, 1, origins);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    each.accept(new Origin(row.getString("topic"), row.getObject("topic_id", UUID.class),
                            row.getInt("partition"), row.getLong("offset")), row);
                }
            }
        }
    }

    void addEvents(List<Decision.Announce> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into article_event (id, uri, type, cause, version, revision, language, pub_status, time, traceparent,
                                           data, topic, topic_id, partition, "offset")
                select id, uri, type, cause, version, revision, language, pub_status, time, traceparent,
                       data, topic, topic_id, partition, "offset"
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[], ?::text[],
                            ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::int[], ?::bigint[])
                  with ordinality as e(id, uri, type, cause, version, revision, language, pub_status, time, traceparent,
                                       data, topic, topic_id, partition, "offset", position)
                order by position""")) {
            SqlArrays arrays = new SqlArrays(connection, insert);
            List<Announcement> announcements = events.stream().map(Decision.Announce::announcement).toList();
            arrays.texts(announcements, Announcement::id);
            arrays.texts(announcements, Announcement::uri);
            arrays.texts(announcements, a -> a.type().name());
            arrays.texts(announcements, a -> a.cause().name());
            arrays.texts(announcements, a -> a.version().orElse(null));
            arrays.add("int4", announcements, Announcement::revision);
            arrays.texts(announcements, a -> a.language().orElse(null));
            arrays.texts(announcements, a -> a.pubStatus().name());
            arrays.times(announcements, Announcement::time);
            arrays.texts(announcements, a -> a.traceparent().orElse(null));
            arrays.texts(announcements, Announcement::data);
            bindOrigins(insert, 12, events.stream().map(Decision.Announce::origin).toList());
            insert.executeUpdate();
        }
    }

    void addDeadLetter(Decision.DeadLetter letter, Optional<String> uri, Instant time) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into dead_letter (uri, reason, detail, time, topic, topic_id, partition, "offset")
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            Origin origin = letter.origin();
            // What made the record unusable may be its key.
            insert.setString(1, uri.map(text -> text.replace("\0", "")).orElse(null));
            insert.setString(2, letter.rejection().reason().name());
            insert.setString(3, letter.rejection().detail());
            insert.setTimestamp(4, Timestamp.from(time));
            insert.setString(5, origin.topic());
            insert.setObject(6, origin.topicId());
            insert.setInt(7, origin.partition());
            insert.setLong(8, origin.offset());
            insert.executeUpdate();
        }
    }

    private void bindOrigins(PreparedStatement statement, int first, List<Origin> origins) throws SQLException {
        SqlArrays arrays = new SqlArrays(connection, statement, first);
        arrays.texts(origins, Origin::topic);
        arrays.add("uuid", origins, Origin::topicId);
        arrays.add("int4", origins, Origin::partition);
        arrays.add("int8", origins, Origin::offset);
    }

    private static Announcement announcement(ResultSet row) throws SQLException {
        return new Announcement(row.getString("id"), EventType.valueOf(row.getString("type")),
                Cause.valueOf(row.getString("cause")), row.getString("uri"), Optional.ofNullable(row.getString("version")),
                row.getInt("revision"), Optional.ofNullable(row.getString("language")),
                PubStatus.valueOf(row.getString("pub_status")), row.getTimestamp("time").toInstant(),
                Optional.ofNullable(row.getString("traceparent")), row.getString("data"));
    }

    private static Rejection rejection(ResultSet row) throws SQLException {
        return new Rejection(Reason.valueOf(row.getString("reason")), row.getString("detail"));
    }
}
