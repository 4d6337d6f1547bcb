package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Flow;
import se.samform.core.form.Ask;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.core.text.LocalText;
import se.samform.engine.content.Content;

/** Files that are asked for once per row. */
class FilesInRowsTest {
    private static final FileRef PHOTO = new FileRef(ADraft.CERTIFICATE, "foto.jpg", "image/jpeg", 100, "00");
    private static final FileQuestion ASKED = new FileQuestion(ask("photo"), 2, 1000, Set.of(FileKind.JPEG));
    private static final Step STEP = new Step("diary-step", LocalText.of("Dagbok", "Diary"), LocalText.NONE, Condition.ALWAYS, List.of(
        new GroupQuestion(ask("diary"), List.of(ASKED), new Rows.Free(1, 5), LocalText.NONE),
        new FileQuestion(ask("map"), 1, 1000, Set.of(FileKind.PDF))));
    private static final RawAnswers ANSWERS = RawAnswers.NONE.with("diary", List.of("1", "3")).with("diary.3.photo", PHOTO.id().toString());

    @Test
    void are_taken_in_the_rows_that_are_there_and_nowhere_else() {
        assertEquals(Set.of("diary.1.photo", "diary.3.photo", "map"), FilePlaces.of(STEP, evaluation(ANSWERS)).keySet());
        assertEquals(Set.of("diary.1.photo", "map"), FilePlaces.of(STEP, evaluation(RawAnswers.NONE)).keySet());
    }

    @Test
    void are_an_answer_in_their_row() {
        assertTrue(evaluation(ANSWERS).answer("diary.3.photo").isPresent());
        assertEquals(List.of(), evaluation(ANSWERS).problemsAt("diary.3.photo"));
    }

    @Test
    void go_with_their_row() {
        var content = new Content(ANSWERS, List.of(PHOTO));
        assertEquals(List.of(), content.answering(posted(content, List.of("1"))).files());
        assertEquals(List.of(PHOTO), content.answering(posted(content, List.of("3"))).files());
    }

    @Test
    void of_a_row_that_stood_there_from_the_beginning_go_with_it_too() {
        var content = new Content(RawAnswers.NONE.with("diary.1.photo", PHOTO.id().toString()), List.of(PHOTO));
        assertEquals(List.of(), content.answering(posted(content, List.of("2"))).files());
        assertEquals(List.of(PHOTO), content.answering(posted(content, List.of("1", "2"))).files());
    }

    private static RawAnswers posted(Content content, List<String> rows) {
        return content.answers().withStep(STEP, Set.of("diary", "map"), Map.of("diary", rows));
    }

    private static Evaluation evaluation(RawAnswers raw) {
        var service = ADraft.definition("felanmalan");
        var definition = new ServiceDefinition(service.about(), service.catalogue(), service.terms(), List.of(STEP), service.roles(), service.flow());
        return Plan.compile(withOneRoute(definition)).evaluate(raw, Map.of(PHOTO.id(), PHOTO), new Facts(LocalDate.of(2027, 8, 17)));
    }

    /** The others look at questions that are not here. */
    private static ServiceDefinition withOneRoute(ServiceDefinition definition) {
        var flow = definition.flow();
        var last = List.of(flow.routes().getLast());
        return new ServiceDefinition(
            definition.about(), definition.catalogue(), definition.terms(), definition.steps(), definition.roles(),
            new Flow(flow.statuses(), flow.initial(), last, flow.deliveries(), flow.handlingDays()));
    }

    private static Ask ask(String id) {
        return Ask.of(id, LocalText.of(id, id)).withRequired(Condition.NEVER);
    }
}
