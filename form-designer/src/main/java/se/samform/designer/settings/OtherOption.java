package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import se.samform.core.json.Json;
import se.samform.core.json.Trees;

/** An option that gets another id: what is compared with it, stands there beforehand, or is answered in scenarios, follows. @param question that it is an option of */
record OtherOption(String question, String was, String id) {
    private static final Set<String> ANSWERS = Set.of("answers", "answer", "supplement", "renewWith", "offers", "values");

    JsonObject in(JsonObject object) {
        boolean isCompared = object.get("question") instanceof JsonString path && isPath(path.getString());
        boolean isAsked = object.containsKey("type") && Trees.text(question).equals(object.get("id"));
        var copy = Json.createObjectBuilder();
        object.forEach((name, value) -> {
            boolean isMeant = isCompared && !name.equals("question") || isAsked && (name.equals("default") || name.equals("ownText"));
            if (isMeant) copy.add(name, meant(value));
            else if (ANSWERS.contains(name) && value instanceof JsonObject answers) copy.add(name, answers(answers));
            else copy.add(name, value(value));
        });
        return copy.build();
    }

    /** The question, or a rank of it. */
    private boolean isPath(String path) {
        return path.equals(question) || path.startsWith(question + ".");
    }

    private JsonValue value(JsonValue value) {
        return switch (value) {
            case JsonObject object -> in(object);
            case JsonArray list -> Trees.list(list, this::value);
            default -> value;
        };
    }

    private JsonValue meant(JsonValue value) {
        return value instanceof JsonArray list ? Trees.list(list, each -> Followed.otherwise(each, was, id)) : Followed.otherwise(value, was, id);
    }

    /** By paths, in which keys of rows stand between. */
    private JsonObject answers(JsonObject answers) {
        var copy = Json.createObjectBuilder();
        answers.forEach((path, value) -> copy.add(path, path.equals(question) || path.endsWith("." + question) ? meant(value) : value));
        return copy.build();
    }
}
