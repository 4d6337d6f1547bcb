package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.json.Json;
import se.samform.core.json.Trees;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** The same again. */
final class Copying {
    private static final Set<String> WITH_IDS = Set.of("questions", "steps", "files");

    private Copying() {}

    static Acted of(Document document, Place what) {
        if (what.names().size() < 2 || !(document.at(what.outer()).orElse(null) instanceof JsonArray) || !(document.at(what).orElse(null) instanceof JsonObject thing)) return new Acted.NotThere();
        var list = what.outer();
        var names = document.namesIn(list);
        int next = names.indexOf(what.last()) + 1;
        var copy = copy(document, what, thing);
        String before = next < names.size() ? names.get(next) : "";
        return Acted.done(List.of(new Change.Insert(list, before, copy)), list.in(copy.containsKey("id") ? copy.getString("id") : String.valueOf(next)));
    }

    private static JsonObject copy(Document document, Place what, JsonObject thing) {
        String list = what.outer().last();
        if (WITH_IDS.contains(list)) return fresh(thing, list, FreshIds.all(document.tree()));
        if (!(thing.get("id") instanceof JsonString id)) return thing;
        var there = new HashSet<>(FreshIds.beside(document, what));
        return renumbered(thing, there);
    }

    /** Options and the like, with those below them. */
    private static JsonObject renumbered(JsonObject thing, Set<String> there) {
        String id = FreshIds.like(thing.getString("id", "ny"), there);
        there.add(id);
        var copy = Json.createObjectBuilder();
        thing.forEach((name, value) -> copy.add(name, switch (name) {
            case "id" -> Trees.text(id);
            case "children" -> Trees.list(value.asJsonArray().getValuesAs(JsonObject.class), child -> renumbered(child, there));
            default -> value;
        }));
        return copy.build();
    }

    /** With ids that are nobody's yet. */
    static JsonObject fresh(JsonObject thing, String list, Set<String> there) {
        var renamed = new Renamed(freshIds(List.of(thing), list, there), Map.of(), Map.of());
        return withoutExportNames(renamed.in(thing, list)).asJsonObject();
    }

    static Map<String, String> freshIds(List<JsonObject> things, String list, Set<String> there) {
        var taken = new HashSet<>(there);
        var ids = new HashMap<String, String>();
        things.forEach(thing -> collect(thing, list, ids, taken));
        return ids;
    }

    private static void collect(JsonObject thing, String list, Map<String, String> ids, Set<String> taken) {
        if (WITH_IDS.contains(list) && thing.get("id") instanceof JsonString id) {
            String fresh = FreshIds.like(id.getString(), taken);
            taken.add(fresh);
            ids.put(id.getString(), fresh);
        }
        thing.forEach((name, value) -> {
            if (WITH_IDS.contains(name) && value instanceof JsonArray inner) inner.stream().filter(JsonObject.class::isInstance).forEach(each -> collect(each.asJsonObject(), name, ids, taken));
        });
    }

    /** Other systems would take two for one. */
    private static JsonValue withoutExportNames(JsonValue value) {
        return switch (value) {
            case JsonObject object -> {
                var copy = Json.createObjectBuilder();
                object.forEach((name, inner) -> {
                    if (!name.equals("exportName")) copy.add(name, withoutExportNames(inner));
                });
                yield copy.build();
            }
            case JsonArray list -> Trees.list(list, Copying::withoutExportNames);
            default -> value;
        };
    }
}
