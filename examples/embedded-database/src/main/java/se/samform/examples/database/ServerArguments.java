package se.samform.examples.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines of the server.
 *
 * <p>The default collation is {@code utf8mb4_bin}: keys, references, tokens and hashes are compared as stored, and
 * {@code å} is not {@code a} as it would be in {@code utf8mb4_uca1400_ai_ci}. What people search for is folded by our
 * own search tokens, and lists for people are sorted in their language in Java.
 *
 * <p>{@code --skip-ssl}: since 11.4 the server makes itself a certificate at each start, which takes ten seconds; it
 * listens on the loopback alone.
 *
 * <p>Temporary files have a folder of this server's: a server that starts deletes what it finds of them, another's too.
 */
record ServerArguments(Programs programs, Path data) {

    /** Reads SQL from its input, one statement per line end, without listening or checking rights; then ends. */
    List<String> bootstrap() {
        var arguments = common();
        arguments.addAll(List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine=",
                "--net-buffer-length=16K", "--innodb-buffer-pool-size=32M", "--innodb-flush-log-at-trx-commit=0"));
        return arguments;
    }

    /** Serves on 127.0.0.1 and on a socket in the data directory, for the person who runs it. */
    List<String> serve(int port, int bufferPoolMegabytes) {
        var arguments = common();
        arguments.addAll(List.of("--bind-address=127.0.0.1", "--port=" + port, "--socket=mariadb.sock",
                "--pid-file=mariadb.pid", "--skip-name-resolve", "--skip-ssl",
                "--transaction-isolation=READ-COMMITTED", "--default-time-zone=+00:00",
                "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                        + "NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY",
                "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=" + bufferPoolMegabytes + "M",
                "--table-open-cache=400", "--aria-pagecache-buffer-size=8M", "--key-buffer-size=1M"));
        return arguments;
    }

    /** Where the server keeps its temporary files; there before it starts. */
    Path temporary() {
        return data.resolveSibling("tmp");
    }

    /** Stands on the command line of every server of this data directory, and of no other. */
    String mark() {
        return "--datadir=" + data;
    }

    private List<String> common() {
        var arguments = new ArrayList<>(List.of(programs.server().toString(), "--no-defaults",
                "--basedir=" + programs.home(), mark(), "--tmpdir=" + temporary(), "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin", "--character-set-collations=utf8mb4=utf8mb4_bin",
                "--max-allowed-packet=64M", "--max-connections=1000", "--performance-schema=0",
                "--innodb-log-file-size=48M", "--aria-log-file-size=8M"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--user=root");
        }
        return arguments;
    }
}
