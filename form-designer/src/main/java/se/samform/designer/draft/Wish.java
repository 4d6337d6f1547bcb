package se.samform.designer.draft;

import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants done to a design.
 *
 * @param seen what they saw at the places that they write over: where something else stands there by now, somebody else has
 *     changed it, and nothing is done. Empty for nothing that stood there
 */
public record Wish(Edit edit, Map<Place, Optional<JsonValue>> seen) {
    public Wish {
        seen = Map.copyOf(seen);
    }

    /** Done whatever stands there now. */
    public static Wish of(Change... changes) {
        return new Wish(Edit.of(changes), Map.of());
    }
}
