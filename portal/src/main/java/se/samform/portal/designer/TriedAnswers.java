package se.samform.portal.designer;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samform.core.answer.RawAnswers;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.Json;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.core.json.Trees;

/**
 * Answers with which somebody tries a form that is built. They stand on the page alone, and go with it from step to step:
 * nothing is kept of what somebody types to try.
 */
final class TriedAnswers {
    private static final int MOST_BYTES = 500_000;
    private static final int DEPTH = 3;

    private TriedAnswers() {}

    static String write(RawAnswers answers) {
        return write(answers.texts());
    }

    static String write(Map<String, List<String>> texts) {
        var object = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach((path, values) -> object.add(path, Trees.texts(values)));
        return CanonicalJson.text(object.build());
    }

    /** No answers for what nobody of ours wrote. */
    static RawAnswers read(String text) {
        if (!(JsonText.parse(text.getBytes(StandardCharsets.UTF_8), MOST_BYTES, DEPTH) instanceof Parsed.Tree(JsonObject object))) return RawAnswers.NONE;
        var texts = new HashMap<String, List<String>>();
        object.forEach((path, values) -> {
            if (values instanceof JsonArray array) texts.put(path, array.stream().filter(JsonString.class::isInstance).map(TriedAnswers::text).toList());
        });
        return new RawAnswers(texts);
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
