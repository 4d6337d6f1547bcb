package se.samform.examples.payments.ledger;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonCollectors;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A payment.
 *
 * @param merchant whose money it is
 * @param order as it was asked for
 * @param refunds what of it is to go back, each as it was asked for
 * @param slowUntil when a payment that was made but takes its time is told; empty for none
 */
public record Entry(String merchant, UUID id, String reference, State state, JsonObject order, Instant createdAt, Optional<Instant> paidAt, Optional<Instant> slowUntil,
        List<Refund> refunds) {

    public Entry {
        refunds = List.copyOf(refunds);
    }


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
        return new Entry(merchant, id, reference, State.PAID, order, createdAt, Optional.of(at), Optional.empty(), refunds);
    }

    Entry slow(Instant until) {
        return new Entry(merchant, id, reference, state, order, createdAt, paidAt, Optional.of(until), refunds);
    }

    Entry in(State other) {
        return new Entry(merchant, id, reference, other, order, createdAt, paidAt, Optional.empty(), refunds);
    }

    Entry with(List<Refund> others) {
        return new Entry(merchant, id, reference, state, order, createdAt, paidAt, slowUntil, others);
    }

    /** What can go back still. */
    BigDecimal left() {
        return refunds.stream().map(Refund::taken).reduce(new BigDecimal(amount()), BigDecimal::subtract);
    }

    /** What is told to whoever asked for it. @param page where people pay */
    public JsonObject told(URI page) {
        var json = Json.createObjectBuilder().add("id", id.toString()).add("reference", reference).add("state", state.word())
                .add("amount", amount()).add("currency", currency());
        paidAt.ifPresent(at -> json.add("paidAt", at.toString()));
        if (state == State.OPEN) {
            json.add("page", page.toString());
        }
        if (!refunds.isEmpty()) {
            json.add("refunds", refunds.stream().map(Refund::told).collect(JsonCollectors.toJsonArray()));
        }
        return json.build();
    }

    JsonObject stored() {
        var json = Json.createObjectBuilder().add("merchant", merchant).add("id", id.toString()).add("reference", reference).add("state", state.name())
                .add("order", order).add("createdAt", createdAt.toString());
        paidAt.ifPresent(at -> json.add("paidAt", at.toString()));
        slowUntil.ifPresent(at -> json.add("slowUntil", at.toString()));
        json.add("refunds", refunds.stream().map(Refund::stored).collect(JsonCollectors.toJsonArray()));
        return json.build();
    }

    static Entry read(JsonObject json) {
        return new Entry(json.getString("merchant"), UUID.fromString(json.getString("id")), json.getString("reference"), State.valueOf(json.getString("state")),
                json.getJsonObject("order"), Instant.parse(json.getString("createdAt")), instant(json, "paidAt"), instant(json, "slowUntil"),
                json.containsKey("refunds") ? json.getJsonArray("refunds").getValuesAs(JsonObject.class).stream().map(Refund::read).toList() : List.of());
    }

    private static Optional<Instant> instant(JsonObject json, String name) {
        return Optional.ofNullable(json.getString(name, null)).map(Instant::parse);
    }
}
