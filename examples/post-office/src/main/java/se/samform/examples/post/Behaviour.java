package se.samform.examples.post;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the post office behaves on purpose.
 *
 * @param unreachable phone and personal numbers that it can't reach
 */
record Behaviour(Mode mode, Set<String> unreachable) {

    static final Behaviour NORMAL = new Behaviour(Mode.NORMAL, Set.of());

    /** What becomes of what is handed in. */
    enum Mode {
        NORMAL, DOWN, ERROR_AFTER_STORE
    }

    boolean reaches(JsonObject to) {
        return to.values().stream().noneMatch(value -> value instanceof JsonString text && unreachable.contains(text.getString()));
    }

    /** What is left out is as usual. Empty for what is no behaviour. */
    static Optional<Behaviour> read(JsonObject json) {
        var unreachable = new HashSet<String>();
        if (json.containsKey("unreachable")) {
            json.getJsonArray("unreachable").getValuesAs(JsonString.class).forEach(number -> unreachable.add(number.getString()));
        }
        return switch (json.getString("mode", "normal")) {
            case "normal" -> Optional.of(new Behaviour(Mode.NORMAL, unreachable));
            case "down" -> Optional.of(new Behaviour(Mode.DOWN, unreachable));
            case "error-after-store" -> Optional.of(new Behaviour(Mode.ERROR_AFTER_STORE, unreachable));
            default -> Optional.empty();
        };
    }
}
