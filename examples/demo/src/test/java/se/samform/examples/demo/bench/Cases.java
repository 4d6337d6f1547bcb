package se.samform.examples.demo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samform.examples.demo.DemoInstallation;

/** What has become of the cases, asked of the database and of the receiver. */
final class Cases implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Map<String, String> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("cases", "select count(*) from case_file");
        COUNTS.put("with an event", "select count(distinct case_id) from case_event");
        COUNTS.put("with a PDF", "select count(*) from case_document d join stored_file f on f.id = d.file_id where f.chunks > 0");
        COUNTS.put("delivered", "select count(distinct stream) from outbox where kind = 'delivery' and state = 'DONE'");
        COUNTS.put("mailed", "select count(*) from outbox where kind = 'mail' and state = 'DONE'");
        COUNTS.put("messages not done", "select count(*) from outbox where state <> 'DONE'");
    }

    private final DemoInstallation installation;
    private final Connection connection;

    Cases(DemoInstallation installation) throws SQLException {
        this.installation = installation;
        this.connection = installation.database().connect();
    }

    Statements statements() throws SQLException {
        return Statements.now(connection);
    }

    /** By what is counted; the receiver's own count as well. */
    Map<String, Long> count() throws SQLException {
        var counted = new LinkedHashMap<String, Long>();
        for (var count : COUNTS.entrySet()) {
            counted.put(count.getKey(), number(count.getValue()));
        }
        counted.put("at the receiver", received());
        return counted;
    }

    String told(Map<String, Long> before, int journeys) throws SQLException {
        var now = count();
        now.replaceAll((what, count) -> count - before.get(what));
        var whole = now.entrySet().stream().allMatch(count ->
                count.getValue() == (count.getKey().equals("messages not done") ? 0 : journeys));
        return (whole ? "Everything is there: " : "SOMETHING IS MISSING of " + journeys + ": ") + now;
    }

    /** Asks seldom, so as not to be a load itself. */
    void awaitDelivered() throws SQLException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (number("select count(*) from outbox where state in ('WAITING', 'LEASED')") > 0) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Not everything was sent: " + count());
            }
            Thread.sleep(250);
        }
    }

    CopiedCase copyOfNewest() throws SQLException {
        try (var statement = connection.createStatement();
             var rows = statement.executeQuery("select id from case_file order by number desc limit 1")) {
            rows.next();
            return new CopiedCase(connection, rows.getBytes(1));
        }
    }

    private long received() {
        try (var web = new Web(installation.configuration().get("samform.receiver.school.url"))) {
            return Long.parseLong(web.get("/api/deliveries?limit=0").headers().firstValue("Total-Count").orElseThrow());
        }
    }

    private long number(String count) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(count)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
