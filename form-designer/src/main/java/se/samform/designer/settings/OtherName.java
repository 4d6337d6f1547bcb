package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import se.samform.core.json.Json;
import se.samform.core.json.Trees;

/** A role or a step that gets another id: members that name it follow. @param members that may name it @param keyed members whose members it may be */
record OtherName(Set<String> members, Set<String> keyed, String was, String id) {

    /** A word of a table may be a role. */
    static OtherName ofRole(String kind, String was, String id) {
        return switch (kind) {
            case "area" -> new OtherName(Set.of("within"), Set.of(), was, id);
            case "fee" -> new OtherName(Set.of("fee"), Set.of("fees"), was, id);
            default -> new OtherName(Set.of("to", "by", "as", "moveTo", "unit", "assignee", "then", "otherwise"), Set.of(), was, id);
        };
    }

    static OtherName ofStep(String was, String id) {
        return new OtherName(Set.of("of", "shows"), Set.of(), was, id);
    }

    JsonObject in(JsonObject object) {
        var copy = Json.createObjectBuilder();
        object.forEach((name, value) -> {
            if (keyed.contains(name) && value instanceof JsonObject inner) copy.add(name, keys(inner));
            else copy.add(name, value(name, value));
        });
        return copy.build();
    }

    private JsonValue value(String name, JsonValue value) {
        return switch (value) {
            case JsonObject object -> members.contains(name) && object.size() == 1 && object.containsKey("text") ? word(object) : in(object);
            case JsonArray list -> Trees.list(list, each -> value(name, each));
            default -> members.contains(name) ? Followed.otherwise(value, was, id) : value;
        };
    }

    private JsonObject word(JsonObject formula) {
        return Json.createObjectBuilder().add("text", Followed.otherwise(formula.get("text"), was, id)).build();
    }

    private JsonObject keys(JsonObject object) {
        var copy = Json.createObjectBuilder();
        object.forEach((name, value) -> copy.add(name.equals(was) ? id : name, value));
        return copy.build();
    }
}
