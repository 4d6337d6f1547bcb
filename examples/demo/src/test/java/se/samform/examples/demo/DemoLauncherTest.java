package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.examples.process.DirectoryLock;
import se.samform.examples.process.LoopbackPort;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemoLauncherTest {

    @TempDir
    Path folder;

    @Test
    void says_in_one_line_that_the_port_is_taken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            assertRefuses("Port %d is in use. Choose another: mvn -Prun -Dport=%d".formatted(port, port + 1),
                    start(Map.of(), port));
        }
    }

    @Test
    void says_in_one_line_who_works_in_the_directory() throws Exception {
        try (var lock = DirectoryLock.take(folder)) {
            assertRefuses(("Another Samform (process %d) works in %s. Stop it, or choose another directory: "
                            + "mvn -Prun -Ddata.dir=/somewhere/else").formatted(ProcessHandle.current().pid(), folder),
                    start(Map.of(), LoopbackPort.free().number()));
        }
    }

    @Test
    void says_in_one_line_that_the_database_does_not_answer() throws Exception {
        var nobody = LoopbackPort.free().number();
        var launcher = start(Map.of("DB_URL", "jdbc:mariadb://127.0.0.1:" + nobody + "/samform", "DB_USER", "vera",
                "DB_PASSWORD", "hemligt"), LoopbackPort.free().number());
        assertEquals(1, launcher.exitCode());
        var output = launcher.output();
        assertTrue(output.startsWith("\nCannot reach the database jdbc:mariadb://127.0.0.1:" + nobody), output);
        assertEquals(1, output.strip().lines().count(), output);
        assertTrue(!output.contains("hemligt"), output);
    }

    @Test
    void says_in_one_line_what_is_missing_of_the_database() throws Exception {
        assertRefuses("DB_URL is set, but not DB_PASSWORD. Set all three, or none to use the embedded database.",
                start(Map.of("DB_URL", "jdbc:mariadb://127.0.0.1/samform", "DB_USER", "vera"), 1));
    }

    @Test
    void says_in_one_line_what_it_takes() throws Exception {
        assertRefuses("Do not know --prot=1. It takes --port=8080 --data=DIR --war=FILE",
                LauncherProcess.start(Map.of(), "--prot=1"));
    }

    private LauncherProcess start(Map<String, String> environment, int port) throws Exception {
        return LauncherProcess.start(environment,
                "--port=" + port, "--data=" + folder, "--war=" + TinyWar.in(folder));
    }

    private static void assertRefuses(String line, LauncherProcess launcher) throws Exception {
        assertEquals(1, launcher.exitCode());
        assertEquals("\n" + line + "\n\n", launcher.output());
    }
}
