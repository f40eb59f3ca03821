package news.dateline.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;

import news.dateline.dev.PostgresNode;
import news.dateline.dev.Topics;

/** The service's database, seen from outside. */
final class Database {

    private final PostgresNode node;
    private final Path data;

    Database(PostgresNode node, Path data) {
        this.node = node;
        this.data = data;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(node.jdbcUrl(), node.username(), node.password());
    }

    /** The data of every event the ledger knows, by event id. */
    Map<String, String> events() throws SQLException {
        Map<String, String> events = new LinkedHashMap<>();
        try (Connection connection = connect();
                ResultSet row = connection.createStatement().executeQuery("select id, data from article_event order by seq")) {
            while (row.next()) {
                events.put(row.getString(1), row.getString(2));
            }
        }
        return events;
    }

    /** How far the ledger reaches on the topic of this id, or of the only one there is. */
    Map<TopicPartition, Long> ledger() throws SQLException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        try (Connection connection = connect();
                ResultSet row = connection.createStatement().executeQuery("select partition, next_offset from ledger_position")) {
            while (row.next()) {
                positions.merge(new TopicPartition(Topics.NEW_ARTICLE, row.getInt(1)), row.getLong(2), Math::max);
            }
        }
        return positions;
    }

    /** How many sessions of the service wait for a lock. */
    int blocked() throws SQLException {
        try (Connection connection = connect();
                ResultSet row = connection.createStatement().executeQuery("""
                        select count(*) from pg_stat_activity
                        where application_name = 'dateline' and wait_event_type = 'Lock'""")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Copies the files of the server, which must not be running. */
    void backUp() {
        copy(data, data.resolveSibling("backup"));
    }

    /** Puts the copy in place of the files of the server, which must not be running. */
    void restore() {
        run("mv", data.toString(), data.resolveSibling("lost").toString());
        copy(data.resolveSibling("backup"), data);
    }

    /** With owners and permissions: the server is particular about both. */
    private static void copy(Path from, Path to) {
        run("cp", "-a", from.toString(), to.toString());
    }

    private static void run(String... command) {
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with status " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
