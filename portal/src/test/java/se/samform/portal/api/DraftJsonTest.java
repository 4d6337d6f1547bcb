package se.samform.portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class DraftJsonTest {
    private static final Plan PLAN = plan();

    @Test
    void options_that_come_and_go_are_told_and_others_are_not() {
        var questions = DraftJson.questions(evaluation(RawAnswers.NONE));
        assertEquals(List.of("guardian"), options(questions, "relation"));
        assertEquals(List.of("guardian", "foster"), options(DraftJson.questions(evaluation(RawAnswers.NONE.with("child.firstName", "Nils"))), "relation"));
        assertFalse(questions.getJsonObject("school").containsKey("options"));
    }

    @Test
    void what_is_told_and_not_asked_says_so() {
        var questions = DraftJson.questions(evaluation(RawAnswers.NONE));
        assertEquals(true, questions.getJsonObject("grade").getBoolean("readOnly"));
        assertFalse(questions.getJsonObject("school").containsKey("readOnly"));
    }

    @Test
    void what_is_missing_is_told_with_the_answers_in_its_words() {
        var evaluation = evaluation(RawAnswers.NONE.with("child.firstName", "Nils"));
        var problems = DraftJson.problems(List.of(new Problem.Missing("school")), evaluation, Language.SWEDISH);
        assertEquals("Ange skola för Nils", problems.getJsonObject(0).getString("message"));
    }

    private static List<String> options(JsonObject questions, String path) {
        return questions.getJsonObject(path).getJsonArray("options").getValuesAs(JsonString::getString);
    }

    private static Evaluation evaluation(RawAnswers answers) {
        return PLAN.evaluate(answers, new Facts(LocalDate.of(2026, 11, 22)));
    }

    /** School transport, where one is a foster parent of a named child alone, the grade is given, and the school is asked for by name. */
    private static Plan plan() {
        JsonObject plain = definition();
        var patch = Json.createPatchBuilder()
            .add(at(plain, "relation") + "/options", Json.createArrayBuilder().add(option("guardian")).add(Json.createObjectBuilder(option("foster"))
                .add("shown", Json.createObjectBuilder().add("answered", "child.firstName"))).build())
            .add(at(plain, "grade") + "/readOnly", true)
            .add(at(plain, "grade") + "/default", Json.createArrayBuilder().add("4").build())
            .add(at(plain, "school") + "/whenMissing", Json.createObjectBuilder().add("sv", "Ange skola för {child.firstName}").build());
        return switch (DefinitionCodec.read(patch.build().apply(plain).toString().getBytes(UTF_8))) {
            case ReadResult.Read(var definition) -> Plan.compile(definition);
            case ReadResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static JsonObject option(String id) {
        return Json.createObjectBuilder().add("id", id).add("label", Json.createObjectBuilder().add("sv", id)).build();
    }

    /** The pointer to a question. */
    private static String at(JsonObject definition, String question) {
        var steps = definition.getJsonArray("steps");
        for (int i = 0; i < steps.size(); i++) {
            var questions = steps.getJsonObject(i).getJsonArray("questions");
            for (int j = 0; j < questions.size(); j++) {
                if (questions.getJsonObject(j).getString("id").equals(question)) return "/steps/" + i + "/questions/" + j;
            }
        }
        throw new AssertionError(question);
    }

    private static JsonObject definition() {
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of("../examples/services/skolskjuts.json")))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
