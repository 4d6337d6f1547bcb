package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Answer;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.Submission;
import se.samform.core.form.PersonField;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.text.Language;
import se.samform.engine.testing.House;

class AboutApplicantTest {

  private static final ServiceDefinition HOME_CARE = ((ReadResult.Read) DefinitionCodec.read(House.definition("hemtjanst"))).definition();
  private static final Answer.Person VERA = new Answer.Person(Map.of(PersonField.FIRST_NAME, "Vera", PersonField.LAST_NAME, "Exempel"));
  private static final Answer.Person KIN = new Answer.Person(Map.of(PersonField.FIRST_NAME, "Johan", PersonField.EMAIL, "johan@exempel.invalid"));

  @Test
  void what_the_applicant_left_out_is_not_taken_from_their_next_of_kin() {
    var submission = submission(Map.of("applicant", VERA, "kin", KIN));
    assertEquals(Optional.empty(), AboutApplicant.field(HOME_CARE, submission, PersonField.EMAIL));
    assertEquals(Optional.of("Vera Exempel"), AboutApplicant.name(HOME_CARE, submission));
  }

  @Test
  void what_the_applicant_wrote_is_theirs() {
    var submission = submission(Map.of("applicant", KIN, "kin", VERA));
    assertEquals(Optional.of("johan@exempel.invalid"), AboutApplicant.field(HOME_CARE, submission, PersonField.EMAIL));
  }

  private static Submission submission(Map<String, Answer> answers) {
    return new Submission(
        new SubmittedService(HOME_CARE.key(), 1, "0".repeat(64)), "granvik", "HTJ-2026-AAAA", Instant.EPOCH, Language.SWEDISH, answers, Map.of());
  }
}
