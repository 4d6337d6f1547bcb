package se.samform.portal.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.json.AnswersCodec;
import se.samform.core.answer.json.AnswersResult;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.FileId;
import se.samform.core.json.Json;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.engine.content.Content;

/** A change of answers as a JSON merge patch (RFC 7396): null takes an answer away, or one part of a person. */
final class AnswersPatch {
    static final String MEDIA_TYPE = "application/merge-patch+json";
    private static final int DEEPEST = 20;

    private AnswersPatch() {}

    /** The answers as they are after it, or what is wrong with it. */
    static AnswersResult apply(byte[] patch, RawAnswers answers, ServiceDefinition definition) {
        return switch (JsonText.parse(patch, AnswersCodec.MAX_BYTES, DEEPEST)) {
            case Parsed.Broken(var fault) -> new AnswersResult.Faulty(List.of(fault));
            case Parsed.Tree(var root) -> apply(root, answers, definition);
        };
    }

    private static AnswersResult apply(JsonValue patch, RawAnswers answers, ServiceDefinition definition) {
        var patched = Json.createMergePatch(patch).apply(AnswersCodec.write(answers, definition));
        return switch (AnswersCodec.read(patched, "", definition)) {
            case AnswersResult.Faulty faulty -> faulty;
            case AnswersResult.Read(var read) -> new AnswersResult.Read(replaced(patch.asJsonObject(), answers, read));
        };
    }

    /** What the patch doesn't name stays as it was typed. */
    private static RawAnswers replaced(JsonObject patch, RawAnswers before, RawAnswers after) {
        var changed = new HashMap<String, List<String>>();
        before.texts().keySet().stream().filter(path -> isNamed(patch, path)).forEach(path -> changed.put(path, List.of()));
        after.texts().forEach((path, texts) -> {
            if (isNamed(patch, path)) changed.put(path, texts);
        });
        return before.with(changed);
    }

    private static boolean isNamed(JsonObject patch, String path) {
        int dot = path.indexOf('.');
        return patch.containsKey(path) || dot >= 0 && patch.containsKey(path.substring(0, dot));
    }

    /** The content with these answers; a file that they no longer name is gone. */
    static Content over(Content content, RawAnswers answers) {
        var kept = content;
        for (FileRef file : content.files()) {
            if (names(content.answers(), file) && !names(answers, file)) kept = kept.withoutFile(new FileId(file.id()));
        }
        return kept.with(answers);
    }

    private static boolean names(RawAnswers answers, FileRef file) {
        return answers.texts().values().stream().anyMatch(texts -> texts.contains(file.id().toString()));
    }
}
