package se.samform.portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.json.AnswersResult;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.engine.content.Content;

class AnswersPatchTest {
    private static final ServiceDefinition DEFINITION = definition("skolskjuts");
    private static final FileRef FILE = new FileRef(new UUID(1, 2), "intyg.pdf", "application/pdf", 4, "00");
    private static final RawAnswers BEFORE = new RawAnswers(Map.of(
        "child.firstName", List.of("Nils"), "child.lastName", List.of("Exempel"), "days", List.of("mon", "tue"), "grade", List.of("4"),
        "own-choice", List.of("neither"), "certificate", List.of(FILE.id().toString())));

    @Test
    void null_takes_an_answer_of_any_kind_away() {
        var after = after("{\"grade\": null, \"days\": null, \"child\": null, \"own-choice\": null, \"certificate\": null}");
        assertEquals(RawAnswers.NONE, after);
    }

    @Test
    void an_empty_list_takes_all_of_a_list_away() {
        assertEquals(List.of(), after("{\"days\": []}").at("days"));
    }

    @Test
    void of_a_person_only_the_parts_that_are_named_change() {
        var after = after("{\"child\": {\"firstName\": \"Nilsa\", \"lastName\": null}}");
        assertEquals(List.of("Nilsa"), after.at("child.firstName"));
        assertEquals(List.of(), after.at("child.lastName"));
        assertEquals(BEFORE.at("child.firstName"), after("{\"child\": {\"lastName\": \"X\"}}").at("child.firstName"));
    }

    @Test
    void what_is_not_named_stays_as_it_was_typed() {
        var odd = BEFORE.with("grade", List.of("4", "5"));
        var after = assertInstanceOf(AnswersResult.Read.class, AnswersPatch.apply("{\"days\": [\"wed\"]}".getBytes(UTF_8), odd, DEFINITION, Set.of()));
        assertEquals(odd.with("days", List.of("wed")), after.answers());
    }

    @Test
    void what_nobody_may_change_stays_as_it_was() {
        var patch = "{\"child\": {\"firstName\": \"Elak\", \"lastName\": null}, \"days\": [\"wed\"], \"grade\": \"5\"}";
        var fixed = Set.of("child.firstName", "child.lastName", "days");
        var after = assertInstanceOf(AnswersResult.Read.class, AnswersPatch.apply(patch.getBytes(UTF_8), BEFORE, DEFINITION, fixed));
        assertEquals(BEFORE.with("grade", List.of("5")), after.answers());
    }

    @Test
    void what_is_drawn_changes_as_a_whole_and_words_stay() {
        var gallery = definition("galleri");
        var before = RawAnswers.NONE.with("ground.shape", "line 61.4712 15.118, 61.4722 15.118").with("ground.description", "Bakom huset");
        var areas = "{\"ground\": {\"shape\": {\"type\": \"GeometryCollection\", \"geometries\": ["
            + "{\"type\": \"Polygon\", \"coordinates\": [[[15, 61], [15.1, 61], [15.1, 61.1], [15, 61]]]}]}}}";
        var after = assertInstanceOf(AnswersResult.Read.class, AnswersPatch.apply(areas.getBytes(UTF_8), before, gallery, Set.of())).answers();
        assertEquals(before.with("ground.shape", "polygon 61 15, 61 15.1, 61.1 15.1"), after);
        var none = "{\"ground\": {\"shape\": null}}".getBytes(UTF_8);
        assertEquals(RawAnswers.NONE.with("ground.description", "Bakom huset"),
            assertInstanceOf(AnswersResult.Read.class, AnswersPatch.apply(none, before, gallery, Set.of())).answers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{\"nix\": 1}", "{\"grade\": 4}", "{\"days\": [null]}", "{\"child\": {\"nix\": \"x\"}}", "{\"grade\":"})
    void what_is_no_change_of_answers_is_refused(String patch) {
        assertInstanceOf(AnswersResult.Faulty.class, AnswersPatch.apply(patch.getBytes(UTF_8), BEFORE, DEFINITION, Set.of()));
    }

    @Test
    void a_file_that_is_named_no_more_is_gone() {
        var content = new Content(BEFORE, List.of(FILE));
        assertEquals(List.of(FILE), content.answering(after("{\"grade\": null}")).files());
        assertTrue(content.answering(after("{\"certificate\": null}")).files().isEmpty());
    }

    private static RawAnswers after(String patch) {
        return assertInstanceOf(AnswersResult.Read.class, AnswersPatch.apply(patch.getBytes(UTF_8), BEFORE, DEFINITION, Set.of())).answers();
    }

    private static ServiceDefinition definition(String service) {
        try {
            return ((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("../examples/services/" + service + ".json")))).definition();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
