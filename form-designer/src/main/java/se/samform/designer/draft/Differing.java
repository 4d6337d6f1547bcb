package se.samform.designer.draft;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place where two documents differ: the innermost that says so. What came or went with all that is in it is one place, and so is
 * what stands in another order.
 *
 * @param before what stood there; empty where nothing did
 * @param after what stands there; empty where nothing does
 */
public record Differing(Place at, Optional<JsonValue> before, Optional<JsonValue> after) {

    /** In the order of the later one, what is gone last in what it was in. */
    public static List<Differing> between(Document before, Document after) {
        var found = new ArrayList<Differing>();
        compare(Place.WHOLE, before.tree(), after.tree(), found);
        return List.copyOf(found);
    }

    private static void compare(Place at, JsonValue before, JsonValue after, List<Differing> found) {
        if (before.equals(after)) return;
        if (before instanceof JsonObject one && after instanceof JsonObject other) {
            each(at, both(other.keySet(), one.keySet()), before, after, found);
        } else if (before instanceof JsonArray one && after instanceof JsonArray other && Place.isNamed(one) && Place.isNamed(other)) {
            each(at, both(names(other), names(one)), before, after, found);
            if (isReordered(names(one), names(other))) found.add(new Differing(at, Optional.of(before), Optional.of(after)));
        } else {
            found.add(new Differing(at, Optional.of(before), Optional.of(after)));
        }
    }

    private static void each(Place at, Set<String> names, JsonValue before, JsonValue after, List<Differing> found) {
        for (String name : names) {
            var one = Place.child(before, name);
            var other = Place.child(after, name);
            if (one.isPresent() && other.isPresent()) compare(at.in(name), one.get(), other.get(), found);
            else found.add(new Differing(at.in(name), one, other));
        }
    }

    private static Set<String> both(Iterable<String> some, Iterable<String> others) {
        var all = new LinkedHashSet<String>();
        some.forEach(all::add);
        others.forEach(all::add);
        return all;
    }

    private static List<String> names(JsonArray array) {
        var names = new ArrayList<String>();
        for (int i = 0; i < array.size(); i++) names.add(Place.name(array, i));
        return names;
    }

    /** Whether what both have stands in another order. */
    private static boolean isReordered(List<String> before, List<String> after) {
        var kept = before.stream().filter(after::contains).toList();
        return !kept.equals(after.stream().filter(before::contains).toList());
    }

    public boolean isNew() {
        return before.isEmpty();
    }

    public boolean isGone() {
        return after.isEmpty();
    }
}
