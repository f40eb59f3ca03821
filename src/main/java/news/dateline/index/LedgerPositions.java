package news.dateline.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.agroal.api.AgroalDataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the ledger reaches, read without taking its rows: a replica that hangs with them in its hands stops nobody here. */
@ApplicationScoped
public class LedgerPositions {

    private final AgroalDataSource dataSource;

    LedgerPositions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The offset below which every message of each partition is decided; 0 where the ledger knows nothing. */
    public Map<LedgerRange, Long> of(List<LedgerRange> ranges) throws SQLException {
        Map<LedgerRange, Long> positions = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select next_offset from ledger_position where topic = ? and topic_id = ? and partition = ?")) {
            for (LedgerRange range : ranges) {
                select.setString(1, range.topic());
                select.setObject(2, range.topicId());
                select.setInt(3, range.partition());
                try (ResultSet row = select.executeQuery()) {
                    positions.put(range, row.next() ? row.getLong(1) : 0);
                }
            }
        }
        return positions;
    }
}
