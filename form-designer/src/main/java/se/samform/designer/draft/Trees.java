package se.samform.designer.draft;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.json.Json;

/** Trees with one place done otherwise. */
final class Trees {
    private Trees() {}

    /** What a function makes of what stands at a place, or of nothing; nothing where it makes nothing, and then what is empty around it goes too. */
    static JsonObject with(JsonObject tree, Place at, Function<Optional<JsonValue>, Optional<JsonValue>> made) {
        return with(tree, at, 0, made).map(JsonValue::asJsonObject).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static Optional<JsonValue> with(JsonValue tree, Place at, int depth, Function<Optional<JsonValue>, Optional<JsonValue>> made) {
        if (depth == at.names().size()) return made.apply(Optional.of(tree));
        String name = at.names().get(depth);
        return tree instanceof JsonArray array ? inArray(array, name, at, depth, made) : inObject(tree, name, at, depth, made);
    }

    private static Optional<JsonValue> inObject(JsonValue tree, String name, Place at, int depth, Function<Optional<JsonValue>, Optional<JsonValue>> made) {
        if (!(tree instanceof JsonObject object)) throw new NotThere(at);
        var inner = inside(Optional.ofNullable(object.get(name)), at, depth, made);
        var copy = Json.createObjectBuilder();
        object.forEach((key, value) -> {
            if (!key.equals(name)) copy.add(key, value);
            else inner.ifPresent(changed -> copy.add(key, changed));
        });
        if (!object.containsKey(name)) inner.ifPresent(changed -> copy.add(name, changed));
        return filled(copy.build());
    }

    private static Optional<JsonValue> inArray(JsonArray array, String name, Place at, int depth, Function<Optional<JsonValue>, Optional<JsonValue>> made) {
        int number = Place.number(array, name).orElseThrow(() -> new NotThere(at));
        var inner = inside(Optional.of(array.get(number)), at, depth, made);
        var copy = Json.createArrayBuilder();
        for (int i = 0; i < array.size(); i++) {
            if (i != number) copy.add(array.get(i));
            else inner.ifPresent(copy::add);
        }
        return filled(copy.build());
    }

    private static Optional<JsonValue> inside(Optional<JsonValue> value, Place at, int depth, Function<Optional<JsonValue>, Optional<JsonValue>> made) {
        if (depth + 1 == at.names().size()) return made.apply(value);
        return with(value.orElse(JsonValue.EMPTY_JSON_OBJECT), at, depth + 1, made);
    }

    /** @param before the name of the element that follows; empty for the end */
    static JsonArray inserted(JsonArray array, String before, JsonValue value, Place list) {
        int number = before.isEmpty() ? array.size() : Place.number(array, before).orElseThrow(() -> new NotThere(list.in(before)));
        JsonArrayBuilder copy = Json.createArrayBuilder();
        for (int i = 0; i < array.size(); i++) {
            if (i == number) copy.add(value);
            copy.add(array.get(i));
        }
        if (number == array.size()) copy.add(value);
        return copy.build();
    }

    private static Optional<JsonValue> filled(JsonObject object) {
        return object.isEmpty() ? Optional.empty() : Optional.of(object);
    }

    private static Optional<JsonValue> filled(JsonArray array) {
        return array.isEmpty() ? Optional.empty() : Optional.of(array);
    }
}
