package news.dateline.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Binds columns as arrays for {@code unnest}: one statement for any number of rows, planned once. */
final class SqlArrays {

    private final Connection connection;
    private final PreparedStatement statement;
    private int index;

    SqlArrays(Connection connection, PreparedStatement statement) {
        this(connection, statement, 1);
    }

    SqlArrays(Connection connection, PreparedStatement statement, int first) {
        this.connection = connection;
        this.statement = statement;
        this.index = first;
    }

    <T> SqlArrays texts(List<T> rows, Function<T, String> column) throws SQLException {
        return add("text", rows, column, String[]::new);
    }

    <T> SqlArrays times(List<T> rows, Function<T, Instant> column) throws SQLException {
        return add("timestamptz", rows, row -> {
            Instant time = column.apply(row);
            return time == null ? null : Timestamp.from(time);
        });
    }

    <T> SqlArrays add(String type, List<T> rows, Function<T, ?> column) throws SQLException {
        return add(type, rows, column, Object[]::new);
    }

    private <T> SqlArrays add(String type, List<T> rows, Function<T, ?> column,
            java.util.function.IntFunction<Object[]> array) throws SQLException {
        statement.setArray(index++, connection.createArrayOf(type, rows.stream().map(column).toArray(array)));
        return this;
    }
}
