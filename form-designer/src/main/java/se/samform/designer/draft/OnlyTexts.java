package se.samform.designer.draft;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Set;
import se.samform.core.json.Json;

/**
 * Whether an edit changes what people read and nothing else: members that are texts in the languages of the e-service, wherever
 * they stand. What is asked, of whom, when and what becomes of it stays as it was.
 */
public final class OnlyTexts {
    /** All members that hold texts; some of these names hold something else in other places, which is told by what stands there. */
    static final Set<String> MEMBERS = Set.of("title", "summary", "subject", "keywords", "text", "label", "hint", "intro", "help", "example", "shortName", "whenMissing", "patternMessage",
        "unit", "forOfficers", "row", "name", "legalBasis", "to");

    private OnlyTexts() {}

    /** @param before what it would be done to; what can't be done to it changes nothing */
    public static boolean areChanged(Document before, Edit edit) {
        return switch (before.with(edit)) {
            case Edited.Done(var after, var back) -> without(before).equals(without(after));
            case Edited.NotThere(var place) -> true;
        };
    }

    private static JsonValue without(Document document) {
        var languages = new HashSet<String>();
        for (String name : document.namesIn(Place.of("languages"))) languages.add(document.textAt(Place.of("languages").in(name)));
        return without(document.tree(), languages);
    }

    private static JsonValue without(JsonValue value, Set<String> languages) {
        if (value instanceof JsonArray list) {
            var left = Json.createArrayBuilder();
            list.forEach(each -> left.add(without(each, languages)));
            return left.build();
        }
        if (!(value instanceof JsonObject object)) return value;
        var left = Json.createObjectBuilder();
        object.forEach((name, each) -> {
            if (!isText(name, each, languages)) left.add(name, without(each, languages));
        });
        return left.build();
    }

    private static boolean isText(String name, JsonValue value, Set<String> languages) {
        return MEMBERS.contains(name) && value instanceof JsonObject texts && languages.containsAll(texts.keySet()) && texts.values().stream().allMatch(JsonString.class::isInstance);
    }
}
