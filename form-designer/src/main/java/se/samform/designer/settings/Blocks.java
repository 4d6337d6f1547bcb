package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/**
 * Questions that are kept to be used in other e-services, with the tables and the areas that they ask:
 * {@code {"languages": […], "questions": […], "tables": […], "roles": […]}}.
 */
public final class Blocks {
    private static final String QUESTIONS = "questions";
    private static final String TABLES = "tables";
    private static final String ROLES = "roles";

    private Blocks() {}

    /** Of questions, in the order given; what isn't there is left out, and what stands in another of them comes with that. */
    public static JsonObject of(Document document, List<Place> questions) {
        var taken = questions.stream().distinct().filter(each -> questions.stream().noneMatch(other -> !other.equals(each) && each.isIn(other))).map(document::at).flatMap(Optional::stream).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList();
        var tables = tables(document, taken);
        var named = new LinkedHashSet<String>();
        taken.forEach(each -> named(each, "within", named));
        tables.forEach(each -> named(each, "within", named));
        var roles = each(document, ROLES).stream().filter(role -> named.contains(role.getString("id", "")) && role.getString("kind", "").equals("area")).toList();
        return new ObjectTree().put("languages", Trees.texts(Here.languages(document).stream().map(Language::tag).toList())).put(QUESTIONS, Trees.list(taken, each -> each))
            .putIf(!tables.isEmpty(), TABLES, Trees.list(tables, each -> each)).putIf(!roles.isEmpty(), ROLES, Trees.list(roles, each -> each)).build();
    }

    private static List<JsonObject> each(Document document, String list) {
        return each(document.at(Place.of(list)).orElse(JsonValue.NULL));
    }

    private static List<JsonObject> each(JsonValue list) {
        return list instanceof JsonArray array ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList() : List.of();
    }

    /** Those that are asked, and those that they ask. */
    private static List<JsonObject> tables(Document document, List<JsonObject> questions) {
        var asked = new LinkedHashSet<String>();
        questions.forEach(each -> named(each, "table", asked));
        var all = each(document, TABLES);
        int before = -1;
        while (before < asked.size()) {
            before = asked.size();
            all.stream().filter(table -> asked.contains(table.getString("id", ""))).toList().forEach(table -> named(table, "table", asked));
        }
        return all.stream().filter(table -> asked.contains(table.getString("id", ""))).toList();
    }

    /** Texts of members that are called so. */
    private static void named(JsonValue value, String member, Set<String> into) {
        switch (value) {
            case JsonObject object -> object.forEach((name, inner) -> {
                if (name.equals(member) && inner instanceof JsonString text) into.add(text.getString());
                else named(inner, member, into);
            });
            case JsonArray list -> list.forEach(each -> named(each, member, into));
            default -> {}
        }
    }

    /** Puts them into a list of questions, with ids that are nobody's yet, in the languages of the e-service. @param before as in {@link Acts#add} */
    public static Acted put(Document document, Place list, String before, JsonObject block) {
        if (!list.last().equals(QUESTIONS) || !Acts.isThere(document, list, before)) return new Acted.NotThere();
        var questions = each(block.getOrDefault(QUESTIONS, JsonValue.NULL));
        var misfit = questions.stream().map(each -> Fits.in(document, list, each)).flatMap(Optional::stream).findFirst();
        if (misfit.isPresent()) return new Acted.Wrong(misfit.get());
        if (questions.isEmpty()) return Acted.wrong("Det finns inga frågor i blocket.", "There are no questions in the block.");
        var tables = new HashMap<String, String>();
        var roles = new HashMap<String, String>();
        var strangeRoles = strangers(document, ROLES, block, roles);
        var strangeTables = strangers(document, TABLES, block, tables);
        var renamed = new Renamed(Copying.freshIds(questions, QUESTIONS, FreshIds.all(document.tree())), tables, roles);
        var changes = new ArrayList<Change>();
        strangeRoles.forEach(role -> changes.add(new Change.Insert(Place.of(ROLES), "", said(document, block, renamed.in(role, ROLES)))));
        strangeTables.forEach(table -> changes.add(new Change.Insert(Place.of(TABLES), "", said(document, block, renamed.in(table, TABLES)))));
        var fresh = questions.stream().map(each -> said(document, block, renamed.in(each, QUESTIONS)).asJsonObject()).toList();
        fresh.forEach(each -> changes.add(new Change.Insert(list, before, each)));
        return Acted.done(changes, list.in(fresh.getFirst().getString("id")));
    }

    /** What isn't there just so; what is called as something else is gets another id. */
    private static List<JsonObject> strangers(Document document, String list, JsonObject block, Map<String, String> ids) {
        var there = each(document, list);
        var strange = each(block.getOrDefault(list, JsonValue.NULL)).stream().filter(each -> there.stream().noneMatch(other -> isSame(each, other, list))).toList();
        var taken = FreshIds.all(document.tree());
        for (JsonObject each : strange) {
            String id = each.getString("id", "");
            if (taken.contains(id)) ids.put(id, FreshIds.like(id, taken));
        }
        return strange;
    }

    private static boolean isSame(JsonObject one, JsonObject other, String list) {
        return list.equals(ROLES) ? one.getString("id", "").equals(other.getString("id", "")) && one.getString("kind", "").equals(other.getString("kind", "")) : one.equals(other);
    }

    /** In the languages of the e-service; in its first one, by whatever there is. */
    private static JsonValue said(Document document, JsonObject block, JsonValue value) {
        var spoken = Here.languages(document).stream().map(Language::tag).toList();
        var before = Here.texts(block.getOrDefault("languages", JsonValue.NULL));
        return said(value, spoken, before.isEmpty() ? spoken : before);
    }

    private static JsonValue said(JsonValue value, List<String> spoken, List<String> before) {
        return switch (value) {
            case JsonArray list -> Trees.list(list, each -> said(each, spoken, before));
            case JsonObject object when isTexts(object, before) -> texts(object, spoken, before);
            case JsonObject object -> {
                var copy = Json.createObjectBuilder();
                object.forEach((name, inner) -> copy.add(name, said(inner, spoken, before)));
                yield copy.build();
            }
            default -> value;
        };
    }

    private static boolean isTexts(JsonObject object, List<String> before) {
        return object.containsKey(before.getFirst()) && before.containsAll(object.keySet()) && object.values().stream().allMatch(JsonString.class::isInstance);
    }

    private static JsonObject texts(JsonObject object, List<String> spoken, List<String> before) {
        var copy = new ObjectTree();
        for (String tag : spoken) {
            if (object.containsKey(tag)) copy.put(tag, object.get(tag));
            else if (tag.equals(spoken.getFirst())) copy.put(tag, object.get(before.getFirst()));
        }
        return copy.build();
    }
}
