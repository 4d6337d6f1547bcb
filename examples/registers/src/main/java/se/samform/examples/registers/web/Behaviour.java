package se.samform.examples.registers.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the registers behave on purpose, to show and test what is done about it. @param seconds how slow it is */
record Behaviour(Mode mode, int seconds) {

    static final Behaviour NORMAL = new Behaviour(Mode.NORMAL, 0);
    private static final int LONGEST = 3600;

    enum Mode {
        NORMAL, DOWN, SLOW, GARBAGE, NONSENSE, ENDLESS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is answered instead of the truth. Endless is not quite: 64 MB. */
    Optional<Reply> instead() {
        return switch (mode) {
            case NORMAL -> Optional.empty();
            case DOWN -> Optional.of(Reply.problem(503, "The registers are down, because they were told to be."));
            case SLOW -> pause();
            case GARBAGE -> Optional.of(Reply.raw("<html>{\"personalNumber\": "));
            case NONSENSE -> Optional.of(Reply.raw("{\"personalNumber\": 7, \"firstName\": [], \"children\": {}, \"name\": null}"));
            case ENDLESS -> Optional.of(Reply.raw(" ".repeat(64 << 20)));
        };
    }

    JsonObject json() {
        return Json.createObjectBuilder().add("mode", mode.word()).add("seconds", seconds).build();
    }

    /** Empty for what is no behaviour. */
    static Optional<Behaviour> read(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            var json = reader.readObject();
            int seconds = json.getInt("seconds", 0);
            return Arrays.stream(Mode.values()).filter(mode -> mode.word().equals(json.getString("mode", "")) && seconds >= 0 && seconds <= LONGEST)
                    .map(mode -> new Behaviour(mode, seconds)).findFirst();
        } catch (JsonException | ClassCastException e) {
            return Optional.empty();
        }
    }

    /** Slowness is what is asked for here; the thread is virtual. */
    private Optional<Reply> pause() {
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Reply.problem(500, "The registers ended while they were slow."));
        }
    }
}
