package news.dateline.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresNodeTest {

    @TempDir
    static Path directory;

    private static PostgresNode postgres;

    @BeforeAll
    static void startServer() {
        postgres = PostgresNode.start(directory);
    }

    @AfterAll
    static void stopServer() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void commitsAreDurable(String setting) throws SQLException {
        assertThat(query("SHOW " + setting)).isEqualTo("on");
    }

    @Test
    void whatIsCommittedOutlivesAKilledServerAndWhatIsNotDoesNot() throws SQLException {
        execute("CREATE TABLE killed AS SELECT 1 AS n");
        try (Connection open = connect(); Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("INSERT INTO killed VALUES (2)");
            postgres.kill();
            assertThat(postgres.isRunning()).isFalse();
            assertThatThrownBy(open::commit).isInstanceOf(SQLException.class);
        } catch (SQLException connectionIsGone) {
            // Closing it asks the server, too.
        }

        postgres.restart();

        assertThat(query("SELECT string_agg(n::text, ',') FROM killed")).isEqualTo("1");
    }

    @Test
    void aServerKilledInTheMiddleOfAStatementStartsAgain() throws SQLException {
        Thread busy = new Thread(() -> {
            try {
                query("SELECT count(*) FROM generate_series(1, 10000000000)");
            } catch (SQLException killed) {
                // As intended.
            }
        });
        busy.start();
        while (query("SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%generate_series(1, 1%'").equals("1")) {
            Thread.onSpinWait();
        }

        postgres.kill();
        postgres.restart();

        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    @Test
    void aStoppedServerComesBackUnderTheSameAddress() throws SQLException {
        String address = postgres.jdbcUrl();
        execute("CREATE TABLE stopped AS SELECT 1 AS n");

        postgres.stop();
        assertThat(postgres.isRunning()).isFalse();
        postgres.restart();

        assertThat(postgres.jdbcUrl()).isEqualTo(address);
        assertThat(query("SELECT n FROM stopped")).isEqualTo("1");
    }

    @Test
    void lettersBeyondAsciiAreLettersAndQuotationMarksAreNot() throws SQLException {
        assertThat(query("SELECT lower('ÄÖÜ')")).isEqualTo("äöü");
        assertThat(query("SELECT to_tsvector('simple', '«Übung»')::text")).isEqualTo("'übung':1");
    }

    @Test
    void aServerThatCannotStartSaysWhy(@TempDir Path other) {
        assertThatThrownBy(() -> PostgresNode.start(other, postgres.port()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Another server answers on port");
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
