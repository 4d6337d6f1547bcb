package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Afterwards;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class RetellingTest {

  private static final LocalDate DAY = LocalDate.of(2027, 8, 17);
  private static final ServiceDefinition SERVICE = Corpus.definition("texts-hidden-from-some");
  private static final RawAnswers ANSWERS = new RawAnswers(Map.of(
      "code", List.of("4711"), "name", List.of("Vera"), "note", List.of("x"),
      "trips.1.to", List.of("Granvik"), "trips.1.why", List.of("y"), "secret.1.inner", List.of("z")));

  @Test
  void a_submission_shows_the_answers_that_were_handed_in() {
    assertEquals(
        List.of("code", "name", "Vera, 4711 den 17 augusti 2027", "Resa 1: to", "Resa 1: Till Granvik för Vera", "1: inner"),
        labels(Afterwards.Reader.RECEIPT));
  }

  @Test
  void what_is_hidden_from_a_reader_stands_in_no_other_words() {
    assertEquals("Vera, … den 17 augusti 2027", labels(Afterwards.Reader.OFFICER).get(1));
  }

  @Test
  void nothing_in_a_group_is_told_to_whom_the_group_is_hidden_from() {
    assertEquals(
        List.of("name", "Vera, … den 17 augusti 2027", "Resa 1: to", "Resa 1: Till Granvik för Vera"),
        labels(Afterwards.Reader.OFFICER));
  }

  @Test
  void each_answer_says_where_it_stood() {
    assertEquals(
        List.of("code", "name", "note", "trips.1.to", "trips.1.why", "secret.1.inner"),
        told(Afterwards.Reader.RECEIPT).stream().map(AnsweredQuestion::path).toList());
  }

  private static List<String> labels(Afterwards.Reader reader) {
    return told(reader).stream().map(AnsweredQuestion::label).toList();
  }

  private static List<AnsweredQuestion> told(Afterwards.Reader reader) {
    var evaluation = Plan.compile(SERVICE).evaluate(ANSWERS, new Facts(DAY));
    var service = new SubmittedService(SERVICE.key(), 1, "0".repeat(64));
    var submission = Submission.of(service, "granvik", "A-1", Instant.EPOCH, Language.SWEDISH, evaluation);
    return new Retelling(SERVICE, submission, reader, Language.SWEDISH, DAY)
        .of(SERVICE.steps().getFirst());
  }
}
