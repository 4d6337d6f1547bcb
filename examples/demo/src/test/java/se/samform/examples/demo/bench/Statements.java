package se.samform.examples.demo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the server itself counted: every statement that any client sent, ours or a driver's. */
record Statements(Map<String, Long> counted) {

    static Statements now(Connection connection) throws SQLException {
        var counted = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
             var rows = statement.executeQuery("show global status where variable_name = 'Questions' or variable_name like 'Com\\_%'"
                     + " or variable_name in ('Innodb_os_log_fsyncs', 'Bytes_received', 'Bytes_sent')")) {
            while (rows.next()) {
                counted.put(rows.getString(1).replace("Com_", ""), rows.getLong(2));
            }
        }
        return new Statements(counted);
    }

    /** What came since, per operation; nothing that came less than once in a hundred. */
    Map<String, Double> per(int operations, Statements before) {
        var each = new TreeMap<String, Double>();
        counted.forEach((what, count) -> {
            var per = (count - before.counted.getOrDefault(what, 0L)) / (double) operations;
            if (per >= 0.01) {
                each.put(what, per);
            }
        });
        return each;
    }
}
