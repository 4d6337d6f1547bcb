package se.samform.examples.payments.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How the provider behaves on purpose. A real one calls back twice now and then, so this one does it always unless told.
 *
 * @param delay of callbacks, in seconds; of payments that take their time, and of refunds, too
 * @param refunds what becomes of them
 */
record Behaviour(Mode mode, Callbacks callbacks, int delay, Refunds refunds) {

    static final Behaviour NORMAL = new Behaviour(Mode.NORMAL, Callbacks.TWICE, 0, Refunds.DONE);
    private static final int LONGEST = 3600;

    /** What is answered to whoever asks over the API. */
    enum Mode {
        NORMAL, DOWN, GONE, GARBAGE, ENDLESS
    }

    /** What is called back. */
    enum Callbacks {
        ONCE, TWICE, NONE
    }

    /** What becomes of a refund that was asked for; {@code NEVER} refuses it at once. */
    enum Refunds {
        DONE, REFUSED, NEVER
    }

    Optional<Reply> instead() {
        return switch (mode) {
            case NORMAL -> Optional.empty();
            case DOWN -> Optional.of(Reply.problem(503, "The provider is down, because it was told to be."));
            case GONE -> Optional.of(Reply.problem(404, "Nothing is known here, because it was told so."));
            case GARBAGE -> Optional.of(Reply.raw("{\"id\": 7, \"state\": \"paid\""));
            case ENDLESS -> Optional.of(Reply.raw(" ".repeat(16 << 20)));
        };
    }

    JsonObject json() {
        return Json.createObjectBuilder().add("mode", word(mode)).add("callbacks", word(callbacks)).add("delay", delay).add("refunds", word(refunds)).build();
    }

    /** What is left out is as usual. Empty for what is no behaviour. */
    static Optional<Behaviour> read(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            var json = reader.readObject();
            int delay = json.getInt("delay", 0);
            var mode = one(Mode.values(), json.getString("mode", "normal"));
            var callbacks = one(Callbacks.values(), json.getString("callbacks", "twice"));
            var refunds = one(Refunds.values(), json.getString("refunds", "done"));
            boolean isOne = mode.isPresent() && callbacks.isPresent() && refunds.isPresent() && delay >= 0 && delay <= LONGEST;
            return isOne ? Optional.of(new Behaviour(mode.get(), callbacks.get(), delay, refunds.get())) : Optional.empty();
        } catch (JsonException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String word) {
        return Arrays.stream(all).filter(each -> word(each).equals(word)).findFirst();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
