package se.samform.examples.database;

import java.nio.file.Path;

/** A program that starts a server in the directory given, says its pid, and then does nothing until it is killed. */
final class StartsAServer {

    private StartsAServer() {
    }

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedMariaDb.start(Settings.forTests(Path.of(arguments[0])));
        System.out.println(database.pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
