package se.samform.examples.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import se.samform.examples.process.ChildProcess;

/** Waits until a program says that it is ready, and notices when it ends instead. */
record ReadyCheck(String name, ChildProcess child, URI address, Path log) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PER_REQUEST = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 200;
    private static final int LOG_LINES = 15;

    void await() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            while (!isReady(client)) {
                giveUpIfHopeless(deadline);
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address).timeout(PER_REQUEST).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void giveUpIfHopeless(Instant deadline) throws IOException {
        if (!child.isAlive()) {
            throw new IOException("%s ended while it started. %s".formatted(name, endOfLog()));
        }
        if (Instant.now().isAfter(deadline)) {
            throw new IOException("%s is not ready after %d minutes. %s"
                    .formatted(name, PATIENCE.toMinutes(), endOfLog()));
        }
    }

    private String endOfLog() throws IOException {
        var lines = Files.readAllLines(log);
        var last = lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size());
        return "The end of %s:%n%s".formatted(log, String.join(System.lineSeparator(), last));
    }
}
