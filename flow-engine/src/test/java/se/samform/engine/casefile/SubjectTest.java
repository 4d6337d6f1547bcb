package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Answer;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.Submission;
import se.samform.core.form.Ask;
import se.samform.core.form.PersonField;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.testing.House;

/** What tells a case from others of its e-service in a list. */
class SubjectTest {

  private static final Answer.Person NILS = person("Nils");
  private static final Answer.Person VERA = person("Vera");

  @Test
  void it_is_the_first_searchable_answer_in_page_order() {
    assertEquals(Optional.of("Lampan är trasig"), of("felanmalan", Map.of("place", new Answer.Text("Storgatan 1"), "description", new Answer.Text("Lampan\när trasig"))));
    assertEquals(Optional.of("Storgatan 1"), of("felanmalan", Map.of("place", new Answer.Text("Storgatan 1"), "description", new Answer.Text(" \n "))));
  }

  @Test
  void of_a_person_it_is_the_name_and_never_the_applicants_once_more() {
    assertEquals(Optional.of("Nils Exempel"), of("skolskjuts", Map.of("child", NILS, "applicant", VERA)));
    assertEquals(Optional.empty(), of("skolskjuts", Map.of("applicant", VERA)));
  }

  /** A child that was looked up comes with its number and its guardians. */
  @Test
  void it_is_nobodys_personal_number() {
    var number = new TextQuestion(Ask.of("q", LocalText.of("Vem?", "Who?")), 20, TextFormat.PERSONAL_NUMBER);
    assertEquals("", Subject.text(number, new Answer.Text("191212121212"), Language.SWEDISH));
    var child = new Answer.Fields(Map.of("firstName", "Nils", "lastName", "Exempel", "personalNumber", "191212121212", "guardianName", "Vera Exempel"));
    assertEquals("Nils Exempel", Subject.text(new TextQuestion(number.ask(), 20, TextFormat.NONE), child, Language.SWEDISH).replace("\n", " | "));
  }

  @Test
  void where_the_form_calls_nothing_searchable_nothing_is_told() {
    assertEquals(Optional.empty(), of("hemtjanst", Map.of("applicant", VERA, "kin", NILS)));
  }

  @Test
  void a_long_one_ends_at_a_word_and_never_within_a_letter() {
    assertEquals("a".repeat(40) + "…", Subject.shortened("a".repeat(40) + " " + "b".repeat(60)));
    assertEquals("a".repeat(Subject.MOST - 1) + "…", Subject.shortened("a".repeat(200)));
    assertEquals("\uD83D\uDE80".repeat(Subject.MOST - 1) + "…", Subject.shortened("\uD83D\uDE80".repeat(80)));
    assertEquals("a".repeat(Subject.MOST), Subject.shortened("a".repeat(Subject.MOST)));
  }

  @Test
  void a_line_is_read_as_it_was_written_and_an_older_one_is_a_name() {
    var both = new Listed.Line(Optional.of("Vera Exempel"), Optional.of("Lampan"));
    var none = new Listed.Line(Optional.empty(), Optional.of("Lampan"));
    assertEquals(both, Listed.Line.read(both.written()));
    assertEquals(none, Listed.Line.read(none.written()));
    assertEquals(new Listed.Line(Optional.of("Vera Exempel"), Optional.empty()), Listed.Line.read("Vera Exempel"));
    assertTrue(new Listed.Line(Optional.empty(), Optional.empty()).isBlank());
  }

  private static Optional<String> of(String name, Map<String, Answer> answers) {
    var definition = service(name);
    return Subject.of(definition, new Submission(new SubmittedService(definition.key(), 1, "0".repeat(64)), "granvik", "FEL-2026-ABCD", Instant.EPOCH, Language.SWEDISH, answers, Map.of()));
  }

  private static Answer.Person person(String firstName) {
    return new Answer.Person(Map.of(PersonField.FIRST_NAME, firstName, PersonField.LAST_NAME, "Exempel", PersonField.PERSONAL_NUMBER, "191212121212"));
  }

  private static ServiceDefinition service(String name) {
    return ((ReadResult.Read) DefinitionCodec.read(House.definition(name))).definition();
  }
}
