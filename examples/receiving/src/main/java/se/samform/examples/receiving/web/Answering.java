package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Turns a reply, a refusal or a failure into an HTTP answer, always. */
final class Answering implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(Answering.class.getName());

    /** How much of an unread body is read away before the answer; a sender still sending would otherwise never see it. */
    private static final long DRAINED = 2 * Intake.LIMIT;

    private final Address address;

    Answering(Address address) {
        this.address = address;
    }

    /** What stands behind an address. */
    @FunctionalInterface
    interface Address {
        Reply reply(HttpExchange exchange) throws IOException, Refused;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var reply = reply(exchange);
            drain(exchange);
            reply.send(exchange);
        }
    }

    private Reply reply(HttpExchange exchange) {
        try {
            return address.reply(exchange);
        } catch (Refused refused) {
            return Reply.problem(refused);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "could not answer " + exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath(), e);
            return Reply.problem(new Refused(500, "failed", "The system could not do it. Nothing is known of what was stored: try again."));
        }
    }

    private static void drain(HttpExchange exchange) {
        try {
            var body = exchange.getRequestBody();
            var buffer = new byte[8192];
            var left = DRAINED;
            for (var read = 0; read >= 0 && left > 0; left -= read) {
                read = body.read(buffer);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the sender is gone", e);
        }
    }
}
