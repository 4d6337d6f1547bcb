package se.samform.engine.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of one table as the database keeps them, and a statement that writes such rows in large batches. */
final class CopiedRows implements AutoCloseable {

    private final PreparedStatement insert;
    private final List<String> columns;

    /** @param columns that are written, in this order */
    private CopiedRows(PreparedStatement insert, List<String> columns) {
        this.insert = insert;
        this.columns = columns;
    }

    static CopiedRows into(Connection connection, String table, List<String> without) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = connection.prepareStatement("select column_name from information_schema.columns where table_schema = database() and table_name = ?"
                + " and is_generated = 'NEVER' order by ordinal_position")) {
            statement.setString(1, table);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    columns.add(found.getString(1));
                }
            }
        }
        columns.removeAll(without);
        return new CopiedRows(connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values (?"
                + ", ?".repeat(columns.size() - 1) + ")"), columns);
    }

    /** Values by column. */
    static List<Map<String, Object>> of(Connection connection, String table, String where, Object value) throws SQLException {
        try (var statement = connection.prepareStatement("select * from " + table + " where " + where + " = ?")) {
            statement.setObject(1, value);
            var rows = new ArrayList<Map<String, Object>>();
            try (var found = statement.executeQuery()) {
                var described = found.getMetaData();
                while (found.next()) {
                    var row = new LinkedHashMap<String, Object>();
                    for (var i = 1; i <= described.getColumnCount(); i++) {
                        var isBinary = described.getColumnTypeName(i).matches(".*(BINARY|BLOB)");
                        row.put(described.getColumnName(i), isBinary ? found.getBytes(i) : found.getString(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** The row with these values instead of its own. */
    void add(Map<String, Object> row, Map<String, Object> instead) throws SQLException {
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            insert.setObject(i + 1, instead.containsKey(column) ? instead.get(column) : row.get(column));
        }
        insert.addBatch();
    }

    void flush() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
