package se.samform.examples.payments.web;

import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import se.samform.examples.payments.ledger.Entry;
import se.samform.examples.payments.ledger.Ledger;
import se.samform.examples.payments.ledger.State;

/** All addresses of the program: the API of docs/payments.md below a merchant's name, pages for people, and its switches. */
public final class Site implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Site.class.getName());
    private static final Duration SLOW = Duration.ofSeconds(20);
    private static final String MERCHANT = "[a-z][a-z0-9-]{0,39}";

    private static final String AMOUNT = "(0|[1-9][0-9]{0,9})\\.[0-9]{2}";

    private final Ledger ledger;
    private final CallBack callBack;
    private final Optional<String> token;
    private final AtomicReference<Behaviour> behaviour = new AtomicReference<>(Behaviour.NORMAL);
    private volatile URI own;

    public Site(Path data, Optional<String> token, String secret, Clock clock) throws IOException {
        this.ledger = Ledger.open(data, clock, this::tell);
        this.callBack = new CallBack(secret, clock);
        this.token = token;
    }

    /** @param address where people find it, with a slash at the end */
    public void serveOn(HttpServer server, URI address) {
        own = address;
        server.createContext("/", exchange -> {
            try (exchange) {
                reply(Request.of(exchange)).send(exchange);
            }
        });
    }

    /** What time alone has changed is told. */
    public void grow() {
        ledger.grow();
    }

    private Reply reply(Request request) {
        try {
            return switch (request.at(0)) {
                case "" -> Reply.page(LedgerPage.of(ledger.all(), behaviour.get(), entry -> callBack.taken(entry.id())));
                case "health" -> Reply.json(200, Json.createObjectBuilder().add("status", "up").add("system", "Payments").build());
                case "style.css" -> style();
                case "behaviour" -> behaviour(request);
                case "api" -> all();
                case "pay" -> pay(request);
                default -> merchant(request);
            };
        } catch (IllegalArgumentException e) {
            return Reply.problem(400, "This can't be read.");
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "could not answer", e);
            return Reply.problem(500, "The provider could not do it.");
        }
    }

    private static Reply style() throws IOException {
        try (var css = Site.class.getResourceAsStream("style.css")) {
            return Reply.style(css.readAllBytes());
        }
    }

    private Reply behaviour(Request request) {
        if (request.isReading()) {
            return Reply.json(200, behaviour.get().json());
        }
        var wanted = Behaviour.read(request.body());
        wanted.ifPresent(behaviour::set);
        return wanted.map(now -> Reply.json(200, now.json())).orElseGet(() -> Reply.problem(
                400, "mode is normal, down, gone, garbage or endless; callbacks is once, twice or none; delay is 0 to 3600 seconds; refunds is done, refused or never."));
    }

    private Reply all() {
        var list = Json.createArrayBuilder();
        ledger.all().forEach(entry -> list.add(Json.createObjectBuilder(entry.told(page(entry))).add("merchant", entry.merchant())
                .add("subject", entry.order().getString("subject")).add("callbacks", callBack.taken(entry.id()))));
        return Reply.json(200, list.build());
    }

    /** {@code /pay/granvik/<id>}. */
    private Reply pay(Request request) {
        var entry = request.idAt(2).flatMap(id -> ledger.find(request.at(1), id));
        if (entry.isEmpty()) {
            return Reply.notFound();
        }
        if (!request.isReading()) {
            return chosen(entry.get(), request.field("choice"));
        }
        var chosen = request.parameter("lang");
        var words = new Words(chosen.isEmpty() ? entry.get().isEnglish() : chosen.equals("en"));
        boolean isOpen = entry.get().state() == State.OPEN && entry.get().slowUntil().isEmpty();
        return isOpen ? Reply.page(new PayPage(entry.get(), words).html()) : Reply.to(entry.get().returnTo());
    }

    private Reply chosen(Entry entry, String choice) {
        return switch (choice) {
            case "pay" -> Reply.to(ledger.pay(entry).returnTo());
            case "cancel" -> Reply.to(ledger.cancel(entry).returnTo());
            case "refuse" -> Reply.to(ledger.refuse(entry).returnTo());
            case "slow" -> Reply.to(ledger.paySlowly(entry, slow()).returnTo());
            case "close" -> closed(ledger.pay(entry));
            default -> Reply.problem(400, "There is no such choice.");
        };
    }

    private Duration slow() {
        int seconds = behaviour.get().delay();
        return seconds > 0 ? Duration.ofSeconds(seconds) : SLOW;
    }

    private static Reply closed(Entry entry) {
        var words = new Words(entry.isEnglish());
        var heading = words.of("Du har betalat", "You have paid");
        return Reply.page(Frame.around(words, heading, h1(heading),
                p(words.of("Stäng fönstret nu, så ser du vad som händer när ingen kommer tillbaka.",
                        "Close the window now, and see what happens when nobody comes back."))));
    }

    /** {@code /granvik/payments/<id>}, and the buttons of the list. */
    private Reply merchant(Request request) {
        if (!request.at(0).matches(MERCHANT)) {
            return Reply.notFound();
        }
        return request.at(1).equals("payments") ? api(request) : deed(request);
    }

    private Reply deed(Request request) {
        var entry = request.idAt(1).flatMap(id -> ledger.find(request.at(0), id));
        if (entry.isEmpty() || request.isReading()) {
            return Reply.notFound();
        }
        if (request.field("deed").equals("refund")) {
            ledger.refund(entry.get());
        } else {
            tell(entry.get());
        }
        return Reply.to(own);
    }

    private Reply api(Request request) {
        if (!isAllowed(request)) {
            return Reply.problem(401, "The bearer token is missing or wrong.");
        }
        var instead = behaviour.get().instead();
        if (instead.isPresent()) {
            return instead.get();
        }
        var id = request.idAt(2);
        if (id.isEmpty()) {
            return Reply.notFound();
        }
        if (request.path().size() == 3 && request.method().equals("PUT")) {
            return create(request);
        }
        return ledger.find(request.at(0), id.get()).map(entry -> api(request, entry)).orElseGet(Reply::notFound);
    }

    private Reply api(Request request, Entry entry) {
        var asked = request.method() + " " + request.at(3);
        return switch (asked) {
            case "PUT refunds" -> refund(request, entry);
            case "GET " -> told(200, entry);
            case "PUT cancellation" -> told(200, ledger.cancel(entry));
            case "PUT refund" -> request.json().filter(json -> json.getString("amount", "").equals(entry.amount())).isPresent()
                    ? told(200, ledger.refund(entry)) : Reply.problem(422, "Only the whole amount can be refunded.");
            default -> Reply.notFound();
        };
    }

    /** {@code /granvik/payments/<id>/refunds/<id>}. */
    private Reply refund(Request request, Entry entry) {
        var now = behaviour.get();
        var amount = request.json().map(json -> json.getString("amount", "")).filter(text -> text.matches(AMOUNT));
        boolean isAsked = amount.isPresent() && request.idAt(4).isPresent() && now.refunds() != Behaviour.Refunds.NEVER;
        return (isAsked ? ledger.refund(entry, request.idAt(4).get(), amount.get(), Duration.ofSeconds(now.delay()), now.refunds() == Behaviour.Refunds.REFUSED)
                : Optional.<Entry>empty()).map(after -> told(200, after)).orElseGet(() -> Reply.problem(422, "So much can't be paid back."));
    }

    private Reply create(Request request) {
        var order = request.json().filter(Site::isOrder);
        if (order.isEmpty()) {
            return Reply.problem(422, "See docs/payments.md for what a payment needs.");
        }
        return ledger.create(request.at(0), request.idAt(2).orElseThrow(), order.get()).map(entry -> told(200, entry))
                .orElseGet(() -> Reply.problem(409, "The id is another's."));
    }

    private static boolean isOrder(JsonObject json) {
        try {
            var bill = json.getJsonObject("bill");
            Instant.parse(json.getString("expiresAt"));
            boolean isMoney = bill.getString("total").matches(AMOUNT) && bill.getString("currency").matches("SEK|DKK");
            return isMoney && !json.getString("subject").isBlank() && bill.getJsonArray("lines") != null
                    && URI.create(json.getString("returnTo")).isAbsolute() && URI.create(json.getString("callbackTo")).isAbsolute();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Reply told(int status, Entry entry) {
        return Reply.json(status, entry.told(page(entry)));
    }

    private URI page(Entry entry) {
        return own.resolve("pay/" + entry.merchant() + "/" + entry.id());
    }

    private void tell(Entry entry) {
        int times = switch (behaviour.get().callbacks()) {
            case NONE -> 0;
            case ONCE -> 1;
            case TWICE -> 2;
        };
        for (int i = 0; i < times; i++) {
            callBack.tell(entry.id(), entry.callbackTo(), entry.told(page(entry)), Duration.ofSeconds(behaviour.get().delay()));
        }
    }

    private boolean isAllowed(Request request) {
        return token.map(wanted -> MessageDigest.isEqual(bytes("Bearer " + wanted), bytes(request.authorization().orElse("")))).orElse(true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        callBack.close();
    }
}
