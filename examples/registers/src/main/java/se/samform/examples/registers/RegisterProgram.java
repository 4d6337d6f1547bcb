package se.samform.examples.registers;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.samform.examples.receiving.Options;
import se.samform.examples.registers.booking.Bookings;
import se.samform.examples.registers.town.Towns;
import se.samform.examples.registers.web.Site;

/** The registers, running: on 127.0.0.1 alone until closed. Bookings are kept in its folder. */
public final class RegisterProgram implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers;
    private final Bookings bookings;

    private RegisterProgram(HttpServer server, ExecutorService workers, Bookings bookings) {
        this.server = server;
        this.workers = workers;
        this.bookings = bookings;
    }

    /** @throws IOException if the port is taken or the folder can't be used */
    public static RegisterProgram start(Options options, Clock clock) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("java.awt.headless", "true");
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", options.port()), 0);
        try {
            var bookings = Bookings.open(options.data(), clock);
            var workers = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(workers);
            new Site(Towns.made(), bookings, options.token()).serveOn(server);
            server.start();
            return new RegisterProgram(server, workers, bookings);
        } catch (IOException | RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    public static void main(String... args) {
        try {
            var options = Options.parse(args);
            var running = start(options, Clock.systemUTC());
            System.out.println("Registers: " + running.address());
            if (options.endWithStdin()) {
                System.in.transferTo(OutputStream.nullOutputStream());
                running.close();
                System.exit(0);
            }
        } catch (IllegalArgumentException e) {
            end(2, e.getMessage() + System.lineSeparator() + "Options: " + Options.USAGE);
        } catch (IOException e) {
            end(1, "The registers cannot start: " + e);
        }
    }

    /** With a slash at the end; a municipality's own registers are below it, by its short name. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        workers.shutdownNow();
        bookings.close();
    }

    private static void end(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }
}
