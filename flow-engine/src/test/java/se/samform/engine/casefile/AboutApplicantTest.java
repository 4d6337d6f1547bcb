package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Represented;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.Submission;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.text.Language;
import se.samform.engine.testing.House;

class AboutApplicantTest {

  private static final ServiceDefinition HOME_CARE = service("hemtjanst");
  private static final ServiceDefinition TRANSPORT = service("skolskjuts");
  private static final ServiceDefinition LICENCE = service("serveringstillstand");
  private static final ServiceDefinition FAULT = service("felanmalan");
  private static final Answer.Person VERA = new Answer.Person(Map.of(PersonField.FIRST_NAME, "Vera", PersonField.LAST_NAME, "Exempel"));
  private static final Answer.Person KIN = new Answer.Person(Map.of(PersonField.FIRST_NAME, "Johan", PersonField.EMAIL, "johan@exempel.invalid"));

  @Test
  void what_the_applicant_left_out_is_not_taken_from_their_next_of_kin() {
    var submission = submission(Map.of("applicant", VERA, "kin", KIN));
    assertEquals(Optional.empty(), AboutApplicant.field(HOME_CARE, submission, PersonField.EMAIL));
    assertEquals(Optional.of("applicant"), AboutApplicant.question(HOME_CARE, submission).map(PersonQuestion::id));
  }

  @Test
  void what_the_applicant_wrote_is_theirs() {
    var submission = submission(Map.of("applicant", KIN, "kin", VERA));
    assertEquals(Optional.of("johan@exempel.invalid"), AboutApplicant.field(HOME_CARE, submission, PersonField.EMAIL));
  }

  @Test
  void what_is_sensitive_is_named_in_no_list() {
    var submission = submission(Map.of("applicant", VERA));
    assertEquals(Optional.empty(), AboutApplicant.name(HOME_CARE, submission));
    assertEquals(Optional.of("Vera Exempel"), AboutApplicant.name(TRANSPORT, submission));
    assertEquals(List.of(true, false), List.of(AboutApplicant.isProtected(HOME_CARE), AboutApplicant.isProtected(TRANSPORT)));
  }

  @Test
  void where_the_form_asks_of_nobody_as_the_applicant_it_is_the_first_whom_it_asks_of() {
    var submission = submission(Map.of("contact", KIN));
    assertEquals(Optional.of("johan@exempel.invalid"), AboutApplicant.field(FAULT, submission, PersonField.EMAIL));
    assertEquals(Optional.of("Johan"), AboutApplicant.name(FAULT, submission));
  }

  @Test
  void an_organisation_that_a_form_for_organisations_asks_of_applies_and_who_answers_for_it_is_not_named_in_lists() {
    var company = new Answer.Fields(Map.of("organisationNumber", "5599900023", "name", "Kvarnens Café AB"));
    var licence = submission(Map.of("contact", VERA, "company", company));
    assertEquals(Optional.of(new Represented.Organisation("5599900023", "Kvarnens Café AB")), AboutApplicant.organisation(LICENCE, licence));
    assertEquals(Optional.of("Kvarnens Café AB"), Listed.Line.of(LICENCE, licence, Optional.empty()).applicant());
    assertEquals(Optional.empty(), AboutApplicant.organisation(TRANSPORT, licence));
    assertEquals(Optional.of("Vera Exempel"), Listed.Line.of(LICENCE, submission(Map.of("contact", VERA)), Optional.empty()).applicant());
  }

  @Test
  void an_address_alone_is_nobody() {
    var submission = submission(Map.of("applicant", new Answer.Person(Map.of(PersonField.STREET, "Storgatan 1")), "representative", VERA));
    assertEquals(Optional.of("representative"), AboutApplicant.question(HOME_CARE, submission).map(PersonQuestion::id));
  }

  private static ServiceDefinition service(String name) {
    return ((ReadResult.Read) DefinitionCodec.read(House.definition(name))).definition();
  }

  private static Submission submission(Map<String, Answer> answers) {
    return new Submission(
        new SubmittedService(HOME_CARE.key(), 1, "0".repeat(64)), "granvik", "HTJ-2026-AAAA", Instant.EPOCH, Language.SWEDISH, answers, Map.of());
  }
}
