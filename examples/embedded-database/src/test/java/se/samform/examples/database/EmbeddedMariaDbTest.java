package se.samform.examples.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.examples.process.DirectoryInUse;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddedMariaDbTest {

    @TempDir
    static Path directory;
    static EmbeddedMariaDb database;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedMariaDb.start(Settings.forTests(directory));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "transaction_isolation          | READ-COMMITTED",
        "time_zone                      | +00:00",
        "character_set_server           | utf8mb4",
        "collation_server               | utf8mb4_bin",
        "collation_database             | utf8mb4_bin",
        "bind_address                   | 127.0.0.1",
        "innodb_flush_log_at_trx_commit | 1",
        "innodb_buffer_pool_size        | 67108864",
        "max_allowed_packet             | 67108864",
        "skip_name_resolve              | 1",
        "performance_schema             | 0"})
    void is_set_up_as_promised(String variable, String value) throws SQLException {
        assertEquals(value, query(database.jdbcUrl(), "select @@" + variable));
    }

    @Test
    void refuses_a_text_too_long_instead_of_cutting_it() throws SQLException {
        execute(database.jdbcUrl(), "create table short (text varchar(3))");
        assertThrows(SQLException.class, () -> execute(database.jdbcUrl(), "insert into short values ('four')"));
    }

    @Test
    void keeps_swedish_letters_and_emoji_as_typed() throws SQLException {
        var typed = "Räksmörgås på Ön, Østergård 🌲 e\u0301";
        var schema = database.createSchema("letters");
        execute(schema, "create table letters (text varchar(100))");
        try (var connection = DriverManager.getConnection(schema, database.user(), database.password());
                var insert = connection.prepareStatement("insert into letters values (?)")) {
            insert.setString(1, typed);
            insert.executeUpdate();
        }
        assertEquals(typed, query(schema, "select text from letters"));
    }

    @Test
    void does_not_take_one_letter_for_another() throws SQLException {
        assertEquals("0", query(database.jdbcUrl(), "select cast('å' as char) = cast('a' as char)"));
        assertEquals("utf8mb4_bin", query(database.createSchema("collated"), "select @@collation_database"));
    }

    @Test
    void makes_an_empty_schema_each_time_it_is_asked() throws SQLException {
        execute(database.createSchema("again"), "create table leftover (id int)");
        assertEquals("0", query(database.createSchema("again"),
                "select count(*) from information_schema.tables where table_schema = database()"));
    }

    @Test
    void lets_nobody_in_without_a_password() {
        for (var user : new String[] {"root", "samform", "", "mariadb.sys"}) {
            assertThrows(SQLException.class, () -> DriverManager.getConnection(database.jdbcUrl(), user, ""));
        }
    }

    @Test
    void shows_its_account_none_of_the_server_s_own_tables() {
        assertThrows(SQLException.class, () -> query(database.jdbcUrl(), "select count(*) from mysql.global_priv"));
    }

    @Test
    void keeps_its_password_where_only_its_owner_can_read_it() throws Exception {
        var file = directory.resolve("password");
        assertEquals(database.password(), Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void refuses_a_second_server_in_the_same_directory() {
        var refusal = assertThrows(DirectoryInUse.class, () -> EmbeddedMariaDb.start(Settings.forTests(directory)));
        assertEquals(ProcessHandle.current().pid(), refusal.pid());
    }

    @Test
    void brings_the_programs_for_a_backup() throws Exception {
        var dump = new ProcessBuilder(database.mariadbDump().toString(), "--no-defaults", "--skip-ssl",
                "--no-tablespaces", "--single-transaction", "-h127.0.0.1", "-P" + database.port(),
                "-u" + database.user(), "-p" + database.password(), "samform").redirectErrorStream(true).start();
        var text = new String(dump.getInputStream().readAllBytes());
        assertTrue(text.contains("Dump completed"), text);
    }

    private static String query(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, database.user(), database.password());
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
