package se.samform.examples.receiving;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.samform.examples.receiving.store.Deliveries;
import se.samform.examples.receiving.web.Site;

/** A running internal system: listens on 127.0.0.1 alone until it is closed. */
public final class Receiving implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers;
    private final Deliveries deliveries;

    private Receiving(HttpServer server, ExecutorService workers, Deliveries deliveries) {
        this.server = server;
        this.workers = workers;
        this.deliveries = deliveries;
    }

    /** @throws IOException if the port is taken, or the folder unreadable or in use by another program */
    public static Receiving start(InternalSystem system, Options options) throws IOException {
        // Answers are small: without this each waits for the client's delayed acknowledgement (40 ms).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", options.port()), 0);
        try {
            var deliveries = Deliveries.open(options.data(), system.series());
            var workers = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(workers);
            new Site(system, deliveries, options.token(), options.samform()).serveOn(server);
            server.start();
            return new Receiving(server, workers, deliveries);
        } catch (IOException | RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    /** The {@code main} of a system: starts it, tells its address, and keeps on. */
    public static void main(InternalSystem system, String... args) {
        try {
            var options = Options.parse(args);
            var running = start(system, options);
            System.out.println(system.name() + ": " + running.address());
            if (options.endWithStdin()) {
                endWithStdin(running);
            }
        } catch (IllegalArgumentException e) {
            end(2, e.getMessage() + System.lineSeparator() + "Options: " + Options.USAGE);
        } catch (IOException e) {
            end(1, system.name() + " cannot start: " + e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        workers.shutdownNow();
        deliveries.close();
    }

    /** A launcher holds the other end: when it is gone, however it went, so are we. */
    private static void endWithStdin(Receiving running) throws IOException {
        System.in.transferTo(OutputStream.nullOutputStream());
        running.close();
        System.exit(0);
    }

    private static void end(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }
}
