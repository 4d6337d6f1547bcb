package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samform.core.json.Json;
import se.samform.core.json.Trees;

/**
 * Questions, steps and tables with other ids, and what names them inside follows. What stands outside is left alone.
 *
 * @param ids of questions, steps and files: the old ones and the new ones
 * @param tables as the ids
 * @param roles as the ids
 */
record Renamed(Map<String, String> ids, Map<String, String> tables, Map<String, String> roles) {
    private static final Set<String> PATHS = Set.of("question", "answered", "some", "answer", "over", "count");
    private static final Set<String> GAPPED = Set.of("label", "hint", "help", "whenMissing", "text", "intro");
    private static final Set<String> LISTS = Set.of("questions", "steps", "files");
    /** Doubled braces first, so that what stands between them is no gap. */
    private static final Pattern BRACES = Pattern.compile("\\{\\{|\\}\\}|\\{([A-Za-z0-9.-]+)\\}");

    /** Of something that stands in a list that is called so. */
    JsonObject in(JsonObject thing, String list) {
        var copy = Json.createObjectBuilder();
        thing.forEach((name, value) -> copy.add(name, name.equals("id") && value instanceof JsonString id ? Trees.text(id(id.getString(), list)) : value(name, value)));
        return copy.build();
    }

    private String id(String id, String list) {
        if (list.equals("tables")) return tables.getOrDefault(id, id);
        if (list.equals("roles")) return roles.getOrDefault(id, id);
        return LISTS.contains(list) ? ids.getOrDefault(id, id) : id;
    }

    private JsonValue value(String name, JsonValue value) {
        return switch (value) {
            case JsonString text when PATHS.contains(name) -> Trees.text(path(text.getString()));
            case JsonString text when name.equals("table") -> Trees.text(tables.getOrDefault(text.getString(), text.getString()));
            case JsonString text when name.equals("within") -> Trees.text(roles.getOrDefault(text.getString(), text.getString()));
            case JsonObject texts when GAPPED.contains(name) -> gapped(texts);
            case JsonObject object -> in(object, name);
            case JsonArray list -> Trees.list(list, each -> each instanceof JsonObject object ? in(object, name) : value(name, each));
            default -> value;
        };
    }

    private String path(String path) {
        int dot = path.indexOf('.');
        String question = dot < 0 ? path : path.substring(0, dot);
        return ids.getOrDefault(question, question) + (dot < 0 ? "" : path.substring(dot));
    }

    private JsonObject gapped(JsonObject texts) {
        var copy = Json.createObjectBuilder();
        texts.forEach((language, value) -> copy.add(language, value instanceof JsonString text ? Trees.text(gaps(text.getString())) : value));
        return copy.build();
    }

    private String gaps(String text) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? found.group() : "{" + path(found.group(1)) + "}"));
    }
}
