package se.samform.examples.receiving;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of a submission as texts by path, read without knowing the form.
 *
 * <p>A path is the names from the outside in, joined by dots; rows of a repeated group share one path. An object with
 * {@code value} is its value, or its {@code label} where it has one; an object of texts by language is the Swedish one
 * ({@code sv}). A name is compared without case, hyphens and underscores, so {@code fromDate} is {@code from-date}.
 */
public final class Answers {

    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    private Answers() {
    }

    /** Reads the {@code answers} of a submission, or the whole of it if there is no such member. */
    public static Answers of(JsonObject submission) {
        var answers = new Answers();
        answers.collect("", submission.getOrDefault("answers", submission));
        return answers;
    }

    /** Every text at the first of these paths that has one; a path matches from its end, so {@code grade} finds {@code school.grade}. */
    public List<String> all(List<String> paths) {
        return paths.stream().map(this::at).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** Every answer, by its path as it came, for people to read; nothing of a person who is protected. */
    public List<Field> fields() {
        var hidden = texts.entrySet().stream()
                .filter(entry -> normal(entry.getKey()).matches(".*\\.protected(identity)?") && entry.getValue().contains("true"))
                .map(entry -> entry.getKey().substring(0, entry.getKey().lastIndexOf('/') + 1)).toList();
        return texts.entrySet().stream()
                .filter(entry -> hidden.stream().noneMatch(entry.getKey()::startsWith))
                .map(entry -> Field.detail(entry.getKey().replace("/", " › "), String.join(", ", entry.getValue()))).toList();
    }

    /** The first text at the first of these paths that has one. */
    public Optional<String> first(List<String> paths) {
        return all(paths).stream().findFirst();
    }

    private List<String> at(String path) {
        var wanted = normal(path);
        return texts.entrySet().stream()
                .filter(entry -> normal(entry.getKey()).endsWith(wanted))
                .map(Map.Entry::getValue).findFirst().orElse(List.of());
    }

    private void collect(String path, JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> collectObject(path, value.asJsonObject());
            case ARRAY -> collectArray(path, value.asJsonArray());
            case STRING -> add(path, ((JsonString) value).getString());
            case NUMBER, TRUE, FALSE -> add(path, value.toString());
            case NULL -> { }
        }
    }

    private void collectObject(String path, JsonObject object) {
        if (object.containsKey("sv")) {
            collect(path, object.get("sv"));
        } else if (object.containsKey("label") && object.containsKey("value")) {
            collect(path, object.get("label"));
        } else if (object.containsKey("value")) {
            collect(named(object).map(name -> below(path, name)).orElse(path), object.get("value"));
        } else {
            object.forEach((name, value) -> collect(below(path, name), value));
        }
    }

    /** A row such as {@code {"question": "grade", "value": "4"}} is named by its question. */
    private static Optional<String> named(JsonObject row) {
        return List.of("question", "path", "id", "key").stream()
                .filter(name -> row.get(name) instanceof JsonString)
                .map(row::getString).findFirst();
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    private void collectArray(String path, JsonArray array) {
        array.forEach(value -> collect(path, value));
    }

    private void add(String path, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(path, p -> new ArrayList<>()).add(text);
        }
    }

    /** {@code child/First-Name} as {@code .child.firstname}: the leading dot keeps {@code grade} from matching {@code upgrade}. */
    private static String normal(String path) {
        return "." + path.toLowerCase(Locale.ROOT).replace('/', '.').replaceAll("[-_\\s]", "");
    }
}
