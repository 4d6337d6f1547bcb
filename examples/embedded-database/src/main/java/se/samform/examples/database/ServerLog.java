package se.samform.examples.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server wrote, for the message when it does not start. */
final class ServerLog {

    private static final int LINES = 10;

    private ServerLog() {
    }

    static String tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "it wrote no log";
        }
        var lines = Files.readAllLines(log);
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
