package se.samform.examples.payments.ledger;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A payment.
 *
 * @param merchant whose money it is
 * @param order as it was asked for
 * @param slowUntil when a payment that was made but takes its time is told; empty for none
 */
public record Entry(String merchant, UUID id, String reference, State state, JsonObject order, Instant createdAt, Optional<Instant> paidAt, Optional<Instant> slowUntil) {

    public String amount() {
        return order.getJsonObject("bill").getString("total");
    }

    public String currency() {
        return order.getJsonObject("bill").getString("currency");
    }

    public URI returnTo() {
        return URI.create(order.getString("returnTo"));
    }

    public URI callbackTo() {
        return URI.create(order.getString("callbackTo"));
    }

    public boolean isEnglish() {
        return order.getString("language", "sv").equals("en");
    }

    public Instant expiresAt() {
        return Instant.parse(order.getString("expiresAt"));
    }

    Entry paid(Instant at) {
        return new Entry(merchant, id, reference, State.PAID, order, createdAt, Optional.of(at), Optional.empty());
    }

    Entry slow(Instant until) {
        return new Entry(merchant, id, reference, state, order, createdAt, paidAt, Optional.of(until));
    }

    Entry in(State other) {
        return new Entry(merchant, id, reference, other, order, createdAt, paidAt, Optional.empty());
    }

    /** What is told to whoever asked for it. @param page where people pay */
    public JsonObject told(URI page) {
        var json = Json.createObjectBuilder().add("id", id.toString()).add("reference", reference).add("state", state.word())
                .add("amount", amount()).add("currency", currency());
        paidAt.ifPresent(at -> json.add("paidAt", at.toString()));
        if (state == State.OPEN) {
            json.add("page", page.toString());
        }
        return json.build();
    }

    JsonObject stored() {
        var json = Json.createObjectBuilder().add("merchant", merchant).add("id", id.toString()).add("reference", reference).add("state", state.name())
                .add("order", order).add("createdAt", createdAt.toString());
        paidAt.ifPresent(at -> json.add("paidAt", at.toString()));
        slowUntil.ifPresent(at -> json.add("slowUntil", at.toString()));
        return json.build();
    }

    static Entry read(JsonObject json) {
        return new Entry(json.getString("merchant"), UUID.fromString(json.getString("id")), json.getString("reference"), State.valueOf(json.getString("state")),
                json.getJsonObject("order"), Instant.parse(json.getString("createdAt")), instant(json, "paidAt"), instant(json, "slowUntil"));
    }

    private static Optional<Instant> instant(JsonObject json, String name) {
        return Optional.ofNullable(json.getString(name, null)).map(Instant::parse);
    }
}
