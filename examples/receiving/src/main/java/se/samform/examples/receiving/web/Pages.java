package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samform.examples.receiving.Answers;
import se.samform.examples.receiving.Field;
import se.samform.examples.receiving.InternalSystem;
import se.samform.examples.receiving.store.Deliveries;
import se.samform.examples.receiving.store.Delivery;
import se.samform.examples.receiving.store.Part;

/** The pages for people: the list, and one delivery. */
final class Pages {

    private static final int ON_A_PAGE = 50;
    private static final Pattern PAGE = Pattern.compile("sida=([1-9][0-9]{0,5})");
    private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final InternalSystem system;
    private final Deliveries deliveries;
    private final Frame frame;

    Pages(InternalSystem system, Deliveries deliveries) {
        this.system = system;
        this.deliveries = deliveries;
        this.frame = new Frame(system);
    }

    Reply list(HttpExchange exchange, Behaviour behaviour) throws IOException {
        var all = deliveries.all();
        var number = number(exchange);
        var rows = new ArrayList<Row>();
        for (var delivery : all.stream().skip((number - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList()) {
            rows.add(row(delivery));
        }
        var pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        return page("Mottagna inlämningar", ListPage.of(rows, all.size(), behaviour, number, pages));
    }

    Reply one(Delivery delivery) throws IOException {
        return page(delivery.envelope().reference(), DeliveryPage.of(row(delivery)));
    }

    /**
     * A delivery and the record that the system made of it.
     *
     * @param answers all of them, also those that the system has no field for
     * @param status of the case when this was sent; empty if not told
     */
    record Row(Delivery delivery, List<Field> fields, List<Field> answers, String status) {
    }

    private Row row(Delivery delivery) throws IOException {
        var answers = Answers.of(json(delivery, delivery.part("submission").orElseThrow()));
        var status = delivery.part("status");
        return new Row(delivery, system.read(answers), answers.fields(), status.isEmpty() ? "" : Shown.status(json(delivery, status.get())));
    }

    private JsonObject json(Delivery delivery, Part part) throws IOException {
        try (var reader = Json.createReader(Files.newInputStream(deliveries.file(delivery, part)))) {
            return reader.readObject();
        }
    }

    private Reply page(String title, DomContent... content) {
        return Reply.text(200, "text/html; charset=utf-8", frame.around(title, content))
                .with("Content-Security-Policy", POLICY)
                .with("Referrer-Policy", "no-referrer");
    }

    private static int number(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                .map(PAGE::matcher).filter(Matcher::matches)
                .map(found -> Integer.parseInt(found.group(1))).orElse(1);
    }
}
