package se.samform.designer.draft;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samform.core.json.Pointer;

/**
 * A place in a definition, that stays the same when something comes or goes beside it: what has an id is called by that
 * and not by its number: {@code steps/child/questions/custody/label/sv}. In lists of what has none, numbers from 0.
 *
 * @param names from the outside in; none for the whole
 */
public record Place(List<String> names) {
    public static final Place WHOLE = new Place(List.of());
    static final String ID = "id";

    public Place {
        names = List.copyOf(names);
    }

    /** As {@link #text} writes it. */
    public static Place of(String text) {
        return text.isEmpty() ? WHOLE : new Place(Arrays.stream(text.split("/", -1)).map(Place::unescaped).toList());
    }

    /** Of what stands there now. @param pointer RFC 6901; as far as it leads to something, the rest as it is written */
    public static Place ofPointer(String pointer, JsonValue tree) {
        if (pointer.isEmpty()) return WHOLE;
        var names = new ArrayList<String>();
        Optional<JsonValue> at = Optional.of(tree);
        for (String each : pointer.substring(1).split("/", -1)) {
            String name = unescaped(each);
            var next = at.flatMap(value -> literally(value, name));
            names.add(at.filter(Place::isNamed).isPresent() && next.isPresent() ? id(next.get()).orElse(name) : name);
            at = next;
        }
        return new Place(names);
    }

    private static Optional<JsonValue> literally(JsonValue value, String name) {
        if (value instanceof JsonObject object) return Optional.ofNullable(object.get(name));
        return value instanceof JsonArray array ? number(name, array.size()).map(array::get) : Optional.empty();
    }

    /** {@code ~} and {@code /} in a name are written as in a pointer. */
    public String text() {
        return String.join("/", names.stream().map(name -> name.replace("~", "~0").replace("/", "~1")).toList());
    }

    public Place in(String... inner) {
        var longer = new ArrayList<>(names);
        longer.addAll(List.of(inner));
        return new Place(longer);
    }

    /** @throws IllegalStateException of the whole, which is in nothing */
    public Place outer() {
        if (names.isEmpty()) throw new IllegalStateException("The whole is in nothing");
        return new Place(names.subList(0, names.size() - 1));
    }

    public String last() {
        return names.getLast();
    }

    public boolean isWhole() {
        return names.isEmpty();
    }

    /** Whether this is the other place, or inside it. */
    public boolean isIn(Place other) {
        return names.size() >= other.names.size() && names.subList(0, other.names.size()).equals(other.names);
    }

    /** What stands here. */
    public Optional<JsonValue> in(JsonValue tree) {
        Optional<JsonValue> at = Optional.of(tree);
        for (String name : names) {
            at = at.flatMap(value -> child(value, name));
        }
        return at;
    }

    /** RFC 6901, of what stands here now; empty where nothing does. */
    public Optional<String> pointer(JsonValue tree) {
        var pointer = "";
        Optional<JsonValue> at = Optional.of(tree);
        for (String name : names) {
            var value = at.orElseThrow();
            at = child(value, name);
            if (at.isEmpty()) return Optional.empty();
            pointer = value instanceof JsonArray array ? Pointer.to(pointer, number(array, name).orElseThrow()) : Pointer.to(pointer, name);
        }
        return Optional.of(pointer);
    }

    static Optional<JsonValue> child(JsonValue value, String name) {
        if (value instanceof JsonObject object) return Optional.ofNullable(object.get(name));
        return value instanceof JsonArray array ? number(array, name).map(array::get) : Optional.empty();
    }

    /** Which of the list's elements is called so. */
    static Optional<Integer> number(JsonArray array, String name) {
        if (!isNamed(array)) return number(name, array.size());
        for (int i = 0; i < array.size(); i++) {
            if (id(array.get(i)).filter(name::equals).isPresent()) return Optional.of(i);
        }
        return Optional.empty();
    }

    /** What the list's element is called. */
    static String name(JsonArray array, int number) {
        return isNamed(array) ? id(array.get(number)).orElseThrow() : String.valueOf(number);
    }

    private static Optional<Integer> number(String name, int size) {
        return name.matches("0|[1-9][0-9]{0,5}") && Integer.parseInt(name) < size ? Optional.of(Integer.parseInt(name)) : Optional.empty();
    }

    /** A list all of whose elements have ids; an empty one would have them too. */
    static boolean isNamed(JsonValue value) {
        return value instanceof JsonArray array && array.stream().allMatch(each -> id(each).isPresent());
    }

    private static Optional<String> id(JsonValue value) {
        return value instanceof JsonObject object && object.get(ID) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }

    @Override
    public String toString() {
        return text();
    }
}
