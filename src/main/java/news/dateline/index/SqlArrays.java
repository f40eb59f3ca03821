package news.dateline.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Binds columns as arrays for {@code unnest}: one statement for any number of rows, planned once. */
final class SqlArrays {

    private static final DateTimeFormatter TIMESTAMPTZ = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NOT_NEGATIVE)
            .appendPattern("-MM-dd HH:mm:ss.SSSSSS'+00'").toFormatter(Locale.ROOT);

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
        return texts("text", rows, column);
    }

    private <T> SqlArrays texts(String type, List<T> rows, Function<T, String> column) throws SQLException {
        return add(type, rows, column, String[]::new);
    }

    <T> SqlArrays times(List<T> rows, Function<T, Instant> column) throws SQLException {
        return texts("timestamptz", rows, row -> {
            Instant time = column.apply(row);
            return time == null ? null : timestamptz(time);
        });
    }

    /** In UTC and spelt out: of a Timestamp in an array the driver writes the local time without its offset. */
    private static String timestamptz(Instant time) {
        OffsetDateTime utc = time.atOffset(ZoneOffset.UTC);
        return TIMESTAMPTZ.format(utc) + (utc.getYear() < 1 ? " BC" : "");
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
