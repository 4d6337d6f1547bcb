package se.samform.examples.demo.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * The floor: all rows that one case has left when it is delivered, written again under other ids by bare JDBC in one
 * transaction, a statement per row.
 */
final class CopiedCase {

    /** What a case is kept in, by how its rows are found. The number of a counted column is the database's. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>(Map.of());
    private static final List<String> COUNTED = List.of("case_file.number", "outbox.seq");
    private static final AtomicLong REFERENCE = new AtomicLong();

    static {
        ROWS.put("case_file", "id = ?");
        ROWS.put("case_event", "case_id = ?");
        ROWS.put("submission", "case_id = ?");
        ROWS.put("case_document", "case_id = ?");
        ROWS.put("stored_file", "key_id = (select key_id from case_file where id = ?)");
        ROWS.put("stored_file_chunk", "file_id in (select f.id from stored_file f join case_file c on c.key_id = f.key_id where c.id = ?)");
        ROWS.put("outbox", "stream = ?");
        ROWS.put("outbox_attempt", "outbox_id in (select id from outbox where stream = ?)");
    }

    private record Copied(String table, List<String> columns, List<Object> values) {

        String insert() {
            return "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns),
                    columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
        }
    }

    private final List<Copied> rows = new ArrayList<>();

    CopiedCase(Connection connection, byte[] id) throws SQLException {
        for (var table : ROWS.entrySet()) {
            read(connection, table.getKey(), table.getValue(), id);
        }
    }

    int size() {
        return rows.size();
    }

    /** Rows by table, for a person to read. */
    String what() {
        return rows.stream().collect(Collectors.groupingBy(Copied::table, LinkedHashMap::new, Collectors.counting())).toString();
    }

    void insert(Connection connection) throws SQLException {
        var ids = new HashMap<ByteBuffer, byte[]>();
        for (var row : rows) {
            try (var statement = connection.prepareStatement(row.insert())) {
                for (var i = 0; i < row.columns().size(); i++) {
                    statement.setObject(i + 1, renewed(row.columns().get(i), row.values().get(i), ids));
                }
                statement.executeUpdate();
            }
        }
        connection.commit();
    }

    private void read(Connection connection, String table, String where, byte[] id) throws SQLException {
        try (var statement = connection.prepareStatement("select * from " + table + " where " + where)) {
            statement.setBytes(1, id);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var columns = new ArrayList<String>();
                    var values = new ArrayList<>();
                    for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        var column = found.getMetaData().getColumnName(i);
                        if (!COUNTED.contains(table + "." + column)) {
                            columns.add(column);
                            values.add(found.getObject(i));
                        }
                    }
                    rows.add(new Copied(table, columns, values));
                }
            }
        }
    }

    private static Object renewed(String column, Object value, Map<ByteBuffer, byte[]> ids) {
        if (column.equals("reference")) {
            return "COPY-" + REFERENCE.incrementAndGet();
        }
        var isId = value instanceof byte[] bytes && bytes.length == 16 && !List.of("municipality_id", "authority_id", "unit_id",
                "version_id", "salt").contains(column);
        return isId ? ids.computeIfAbsent(ByteBuffer.wrap((byte[]) value), CopiedCase::fresh) : value;
    }

    /** In the order of time, as ours are. */
    private static byte[] fresh(ByteBuffer old) {
        return ByteBuffer.allocate(16).putLong(System.currentTimeMillis() << 16 | 0x7000).putLong(ThreadLocalRandom.current().nextLong()).array();
    }
}
