package se.samform.examples.payments;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.samform.examples.payments.web.Site;
import se.samform.examples.receiving.Options;

/** The payment provider, running: on 127.0.0.1 alone until closed. Payments are kept in its folder. */
public final class PaymentProgram implements AutoCloseable {

    private static final String SECRET_FILE = "--secret-file";

    private final HttpServer server;
    private final ExecutorService workers;
    private final ScheduledExecutorService timer;
    private final Site site;

    private PaymentProgram(HttpServer server, ExecutorService workers, Site site) {
        this.server = server;
        this.workers = workers;
        this.site = site;
        this.timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    }

    /**
     * @param secret what callbacks are sealed with
     * @throws IOException if the port is taken or the folder can't be used
     */
    public static PaymentProgram start(Options options, String secret, Clock clock) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", options.port()), 0);
        try {
            var workers = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(workers);
            var site = new Site(options.data(), options.token(), secret, clock);
            var program = new PaymentProgram(server, workers, site);
            site.serveOn(server, program.address());
            server.start();
            program.timer.scheduleWithFixedDelay(site::grow, 1, 1, TimeUnit.SECONDS);
            return program;
        } catch (IOException | RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    public static void main(String... args) {
        try {
            var words = new ArrayList<>(List.of(args));
            var secret = secret(words);
            var options = Options.parse(words.toArray(String[]::new));
            var running = start(options, secret, Clock.systemUTC());
            System.out.println("Payments: " + running.address());
            if (options.endWithStdin()) {
                System.in.transferTo(OutputStream.nullOutputStream());
                running.close();
                System.exit(0);
            }
        } catch (IllegalArgumentException e) {
            end(2, e.getMessage() + System.lineSeparator() + "Options: " + SECRET_FILE + " FILE " + Options.USAGE);
        } catch (IOException e) {
            end(1, "The payment provider cannot start: " + e);
        }
    }

    /** With a slash at the end; a merchant's own addresses are below it, by its short name. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        timer.shutdownNow();
        server.stop(0);
        workers.shutdownNow();
        site.close();
    }

    /** In a file and not on the command line, where everybody on the machine can read it. */
    private static String secret(List<String> words) throws IOException {
        int at = words.indexOf(SECRET_FILE);
        if (at < 0 || at + 1 == words.size()) {
            throw new IllegalArgumentException(SECRET_FILE + " is missing");
        }
        words.remove(at);
        return Files.readString(Path.of(words.remove(at))).strip();
    }

    private static void end(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }
}
