package se.samform.examples.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KilledTest {

    @TempDir
    Path data;

    @Test
    void killed_between_storing_and_answering_it_calls_the_next_attempt_a_duplicate() throws Exception {
        var sending = Sending.of("{\"answers\":{\"name\":\"Vera Exempel\"}}");
        String receipt;
        try (var program = Program.start(data)) {
            Sending.behave(program.address(), "{\"mode\":\"slow\",\"seconds\":600}");
            var unanswered = Sending.CLIENT.sendAsync(sending.to(program.address()), BodyHandlers.ofString());
            await(() -> Sending.deliveries(program.address()).size() == 1);
            receipt = Sending.deliveries(program.address()).getFirst().getString("receipt");
            program.kill();
            await(unanswered::isCompletedExceptionally);
        }
        try (var program = Program.start(data)) {
            var again = sending.send(program.address());
            assertEquals(200, again.statusCode());
            assertEquals(receipt, Sending.json(again).getString("receipt"));
        }
    }

    @Test
    void killed_while_receiving_it_shows_nothing_and_takes_the_whole_afterwards() throws Exception {
        var sending = Sending.of("{}").attachment("a.bin", "application/octet-stream", new byte[2_000_000]);
        try (var program = Program.start(data); var socket = sendHalf(sending, program.address())) {
            await(() -> holdsBytesOfAnAttachment(data.resolve("incoming")));
            assertEquals(List.of(), Sending.deliveries(program.address()));
            program.kill();
        }
        try (var program = Program.start(data)) {
            assertEquals(List.of(), Sending.deliveries(program.address()));
            try (var left = Files.list(data.resolve("incoming"))) {
                assertEquals(List.of(), left.toList());
            }
            assertEquals(201, sending.send(program.address()).statusCode());
        }
    }

    @Test
    void ends_when_its_standard_input_closes_and_it_was_told_to() throws Exception {
        try (var program = Program.start(data, "--end-with-stdin")) {
            assertEquals(200, Sending.get(program.address().resolve("/health")).statusCode());
            program.process().outputWriter().close();
            assertTrue(program.endsWithin(20));
        }
    }

    private static Socket sendHalf(Sending sending, URI address) throws IOException {
        var socket = new Socket("127.0.0.1", address.getPort());
        var body = sending.body();
        var head = new StringBuilder("POST /deliveries HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + body.length + "\r\n");
        sending.headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        socket.getOutputStream().write(Sending.utf8(head + "\r\n"));
        socket.getOutputStream().write(body, 0, body.length / 2);
        socket.getOutputStream().flush();
        return socket;
    }

    private static boolean holdsBytesOfAnAttachment(Path incoming) throws IOException {
        try (var files = Files.walk(incoming)) {
            return files.anyMatch(file -> file.endsWith("attachment-1") && file.toFile().length() > 0);
        }
    }

    /** Looks again every 20 ms; the test's time limit ends it. */
    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            LockSupport.parkNanos(20_000_000);
        }
    }
}
