package se.samform.examples.post;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.samform.examples.receiving.Options;

/** The post office, running: on 127.0.0.1 alone until closed. What it was handed is kept in its folder. */
public final class PostOfficeProgram implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers;

    private PostOfficeProgram(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /** @throws IOException if the port is taken or the folder can't be used */
    public static PostOfficeProgram start(Options options, Clock clock) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var counter = new Counter(PostBox.open(options.data(), clock), options.token());
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", options.port()), 0);
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(workers);
        server.createContext("/", counter);
        server.start();
        return new PostOfficeProgram(server, workers);
    }

    public static void main(String... args) {
        try {
            var options = Options.parse(args);
            var running = start(options, Clock.systemUTC());
            System.out.println("Post office: " + running.address());
            if (options.endWithStdin()) {
                System.in.transferTo(OutputStream.nullOutputStream());
                running.close();
                System.exit(0);
            }
        } catch (IllegalArgumentException e) {
            end(2, e.getMessage() + System.lineSeparator() + "Options: " + Options.USAGE);
        } catch (IOException e) {
            end(1, "The post office cannot start: " + e);
        }
    }

    /** With a slash at the end; a municipality's own addresses are below it, by its short name. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private static void end(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }
}
