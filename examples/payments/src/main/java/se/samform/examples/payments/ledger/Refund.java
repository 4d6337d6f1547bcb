package se.samform.examples.payments.ledger;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Money that is to go back.
 *
 * @param until when it is told what becomes of it
 * @param isRefused what that is
 */
public record Refund(UUID id, String amount, State state, Instant until, boolean isRefused) {

    /** Where a refund stands. */
    public enum State {
        PENDING, DONE, REFUSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    BigDecimal taken() {
        return state == State.REFUSED ? BigDecimal.ZERO : new BigDecimal(amount);
    }

    Refund grown(Instant now) {
        boolean isOver = state == State.PENDING && !now.isBefore(until);
        return isOver ? new Refund(id, amount, isRefused ? State.REFUSED : State.DONE, until, isRefused) : this;
    }

    JsonObject told() {
        return Json.createObjectBuilder().add("id", id.toString()).add("state", state.word()).add("amount", amount).build();
    }

    JsonObject stored() {
        return Json.createObjectBuilder().add("id", id.toString()).add("amount", amount).add("state", state.name())
                .add("until", until.toString()).add("isRefused", isRefused).build();
    }

    static Refund read(JsonObject json) {
        return new Refund(UUID.fromString(json.getString("id")), json.getString("amount"), State.valueOf(json.getString("state")),
                Instant.parse(json.getString("until")), json.getBoolean("isRefused"));
    }
}
