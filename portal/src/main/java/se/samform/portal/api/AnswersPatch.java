package se.samform.portal.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.json.AnswersCodec;
import se.samform.core.answer.json.AnswersResult;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.Json;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;

/** A change of answers as a JSON merge patch (RFC 7396): null takes an answer away, or one part of a person. */
final class AnswersPatch {
    static final String MEDIA_TYPE = "application/merge-patch+json";
    private static final int DEEPEST = 20;

    private AnswersPatch() {}

    /** The answers as they are after it, or what is wrong with it. @param fixed paths that nobody may change now */
    static AnswersResult apply(byte[] patch, RawAnswers answers, ServiceDefinition definition, Set<String> fixed) {
        return switch (JsonText.parse(patch, AnswersCodec.MAX_BYTES, DEEPEST)) {
            case Parsed.Broken(var fault) -> new AnswersResult.Faulty(List.of(fault));
            case Parsed.Tree(var root) -> apply(root, answers, definition, fixed);
        };
    }

    private static AnswersResult apply(JsonValue patch, RawAnswers answers, ServiceDefinition definition, Set<String> fixed) {
        var patched = Json.createMergePatch(patch).apply(AnswersCodec.write(withoutShapes(patch, answers, definition), definition));
        return switch (AnswersCodec.read(patched, "", definition)) {
            case AnswersResult.Faulty faulty -> faulty;
            case AnswersResult.Read(var read) -> new AnswersResult.Read(replaced(patch.asJsonObject(), answers, read, fixed));
        };
    }

    /** What is drawn is one thing: a line takes the place of a point as a whole, and is not merged with it. */
    private static RawAnswers withoutShapes(JsonValue patch, RawAnswers answers, ServiceDefinition definition) {
        var shapes = definition.questions().stream()
            .filter(MapQuestion.class::isInstance)
            .filter(question -> patch instanceof JsonObject all && all.get(question.id()) instanceof JsonObject place && place.containsKey(MapQuestion.SHAPE))
            .collect(Collectors.toMap(question -> question.id() + "." + MapQuestion.SHAPE, question -> List.<String>of()));
        return answers.with(shapes);
    }

    /** What the patch doesn't name stays as it was typed, and so does what nobody may change. */
    private static RawAnswers replaced(JsonObject patch, RawAnswers before, RawAnswers after, Set<String> fixed) {
        var changed = new HashMap<String, List<String>>();
        before.texts().keySet().stream().filter(path -> isNamed(patch, path)).forEach(path -> changed.put(path, List.of()));
        after.texts().forEach((path, texts) -> {
            if (isNamed(patch, path)) changed.put(path, texts);
        });
        changed.keySet().removeAll(fixed);
        return before.with(changed);
    }

    private static boolean isNamed(JsonObject patch, String path) {
        int dot = path.indexOf('.');
        return patch.containsKey(path) || dot >= 0 && patch.containsKey(path.substring(0, dot));
    }
}
