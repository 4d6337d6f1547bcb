package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.samform.examples.receiving.InternalSystem;
import se.samform.examples.receiving.Samform;
import se.samform.examples.receiving.store.Deliveries;

/** All addresses of a receiving program. */
public final class Site {

    private final InternalSystem system;
    private final Deliveries deliveries;
    private final Behaviour.Switch behaviour = new Behaviour.Switch();
    private final Intake intake;
    private final Api api;
    private final Pages pages;

    public Site(InternalSystem system, Deliveries deliveries, Optional<String> token, Optional<Samform> samform) {
        this.system = system;
        this.deliveries = deliveries;
        this.intake = new Intake(deliveries, token, behaviour);
        this.api = new Api(deliveries, new TellBack(samform));
        this.pages = new Pages(system, deliveries);
    }

    public void serveOn(HttpServer server) {
        serve(server, "/", this::start);
        serve(server, "/deliveries", this::deliveries);
        serve(server, "/api/deliveries", api::reply);
        serve(server, "/behaviour", this::behaviour);
        serve(server, "/health", this::health);
        serve(server, "/style.css", exchange -> style(exchange, Site.class, "style.css"));
        serve(server, "/theme.css", exchange -> style(exchange, system.getClass(), "theme.css"));
    }

    private static void serve(HttpServer server, String path, Answering.Address address) {
        server.createContext(path, new Answering(address));
    }

    private Reply start(HttpExchange exchange) throws IOException, Refused {
        Requests.refuseUnlessReading(exchange);
        if (!exchange.getRequestURI().getRawPath().equals("/")) {
            throw Refused.notFound();
        }
        return pages.list(exchange, behaviour.now());
    }

    private Reply deliveries(HttpExchange exchange) throws IOException, Refused {
        var rest = Requests.after("/deliveries", exchange);
        if (rest.isEmpty() && exchange.getRequestMethod().equals("POST")) {
            return intake.receive(exchange);
        }
        Requests.refuseUnlessReading(exchange);
        if (rest.size() != 1) {
            throw Refused.notFound();
        }
        return pages.one(Requests.find(rest.getFirst(), deliveries));
    }

    private Reply behaviour(HttpExchange exchange) throws IOException, Refused {
        refuseBelow("/behaviour", exchange);
        return behaviour.reply(exchange);
    }

    private Reply health(HttpExchange exchange) throws Refused {
        Requests.refuseUnlessReading(exchange);
        refuseBelow("/health", exchange);
        var up = Json.createObjectBuilder().add("status", "up").add("system", system.name()).build();
        return behaviour.now().down().orElseGet(() -> Reply.json(200, up));
    }

    private static Reply style(HttpExchange exchange, Class<?> beside, String name) throws IOException, Refused {
        Requests.refuseUnlessReading(exchange);
        refuseBelow("/" + name, exchange);
        try (var css = beside.getResourceAsStream(name)) {
            var text = css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
            return Reply.text(200, "text/css; charset=utf-8", text);
        }
    }

    private static void refuseBelow(String path, HttpExchange exchange) throws Refused {
        if (!Requests.after(path, exchange).isEmpty()) {
            throw Refused.notFound();
        }
    }
}
