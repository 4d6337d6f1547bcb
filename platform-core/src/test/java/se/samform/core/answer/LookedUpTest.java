package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class LookedUpTest {

  private static final Instant NOW = Instant.parse("2027-01-08T12:00:00Z");
  private static final ServiceDefinition SERVICE = Examples.read("skolskjuts");
  private static final RawAnswers ANSWERS = new RawAnswers(Map.of(
      "child.firstName", List.of("Nils"), "child.lastName", List.of("Exempel"), "child.personalNumber", List.of("191212121212"),
      "applicant.firstName", List.of("Vera")));

  @Test
  void what_stands_as_the_register_gave_it_is_the_registers() {
    assertEquals(Map.of("child.firstName", new Source(Source.How.REGISTER, "population", NOW)), sources("child.firstName", found("Nils")));
  }

  @Test
  void what_was_changed_afterwards_is_not() {
    assertEquals(Map.of("child.firstName", new Source(Source.How.CHANGED, "population", NOW)), sources("child.firstName", found("Nisse")));
  }

  @Test
  void a_register_that_was_down_or_did_not_know_is_told() {
    assertEquals(Source.How.DOWN, sources("child.firstName", look(Look.Result.DOWN)).get("child.firstName").how());
    assertEquals(Source.How.NOT_FOUND, sources("child.firstName", look(Look.Result.NOT_FOUND)).get("child.firstName").how());
  }

  @Test
  void nothing_is_told_of_what_does_not_count_or_is_blank() {
    assertTrue(sources("applicant.firstName", found("Vera")).isEmpty(), "the applicant is not answered as a whole");
    assertTrue(sources("home.street", found("Storgatan 1")).isEmpty());
    assertTrue(sources("no.such.path", found("Nils")).isEmpty());
  }

  @Test
  void each_sentence_is_said_once_for_an_answer_in_the_readers_language() {
    var looks = new HashMap<String, Look>();
    looks.put("child.firstName", found("Nils"));
    looks.put("child.lastName", found("Exempel"));
    looks.put("child.personalNumber", look(Look.Result.DOWN));
    var evaluation = evaluation();
    var submission = new Submission(null, "granvik", "X", NOW, Language.SWEDISH, Map.of("child", evaluation.answer("child").orElseThrow()), Map.of(),
        new LookedUp(looks).sources(ANSWERS, evaluation));
    var child = new AnsweredQuestion(SERVICE.question("child").orElseThrow(), "Barnet", evaluation.answer("child").orElseThrow(), "child");
    assertEquals(List.of("Från befolkningsregistret", "Ifyllt för hand: registret svarade inte"), SourceTexts.of(child, submission, Language.SWEDISH));
    assertEquals("From the population register", SourceTexts.of(child, submission, new Language("en")).getFirst());
  }

  private static Map<String, Source> sources(String path, Look look) {
    return LookedUp.NOTHING.with(Map.of(path, look)).sources(ANSWERS, evaluation());
  }

  private static Evaluation evaluation() {
    return Plan.compile(SERVICE).evaluate(ANSWERS, Map.of(), new Facts(LocalDate.of(2027, 1, 8)));
  }

  private static Look found(String text) {
    return new Look(Look.Result.FOUND, "population", NOW, List.of(text));
  }

  private static Look look(Look.Result result) {
    return new Look(result, "population", NOW, List.of());
  }
}
