package se.samform.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.SignedAs;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.SignedWhat;
import se.samform.core.party.Applicant;
import se.samform.core.signing.RoundDecision.Why;
import se.samform.core.signing.RoundState;
import se.samform.engine.draft.Draft;

/** Two sign for a company, if the company register says that they bind it; against the stand-in registers, over HTTP. */
class SignatoriesSignTest extends SigningByRegister {

  /** Two of Vera and Johan sign for it. */
  private static final String TWO = "559990-0023";
  /** The whole board does: Vera, Johan and a third. */
  private static final String BOARD = "802999-0028";
  /** Two do, of whom one has a protected identity. */
  private static final String HIDING = "802999-0036";
  private static final String UNKNOWN = "559990-0031";

  @Override
  String definition() {
    return """
        {"format": "samform-e-service", "formatVersion": 1, "id": "krog", "languages": ["sv"], "title": {"sv": "Krog"},
         "summary": {"sv": "s"}, "subject": {"sv": "s"}, "audiences": ["company"], "login": "required", "minutes": 5, "referencePrefix": "KRO",
         "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "Enhet"}}],
         "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [
           {"type": "organisation", "id": "company", "label": {"sv": "Företag"}},
           {"type": "person", "id": "other", "parts": ["name", "personal-number", "email"], "signs": true, "label": {"sv": "Firmatecknare"}}]}],
         "signing": {"signatories": {"of": "company"}},
         "flow": {"statuses": [
           {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["closed"]}, {"id": "closed", "kind": "closed", "title": {"sv": "Avslutat"}}],
          "initial": "in", "routes": [{"to": "unit"}]}}""";
  }

  private Draft draft(String company, Applicant.Person starter, Applicant.Person other) {
    return house.draft(service, starter, RawAnswers.NONE
        .with("company.organisationNumber", company).with("company.name", "Bolaget")
        .with("other.firstName", "Den").with("other.lastName", "Andra")
        .with("other.personalNumber", other.personalNumber()).with("other.email", "den.andra@exempel.invalid"));
  }

  @Test
  void two_who_bind_the_company_together_hand_in_and_the_case_says_that_they_do() {
    var draft = draft(TWO, VERA, JOHAN);
    assertEquals(Asked.Done.PLAIN, begin(draft, VERA));
    assertInstanceOf(Asked.Done.class, sign(draft, JOHAN));
    assertEquals(Optional.of(SignedAs.SIGNATORY), signedAs(draft));
  }

  @Test
  void the_case_keeps_the_checksum_of_what_was_signed_the_words_beside_it_and_how_they_had_logged_in() {
    var draft = draft(TWO, VERA, JOHAN);
    begin(draft, VERA);
    var sha256 = round(draft).sha256();
    sign(draft, JOHAN);
    assertEquals(Optional.of(new SignedWhat(sha256, WORDS, "demo")), signedBy(draft).flatMap(SignedBy::what));
  }

  @Test
  void somebody_who_does_not_sign_for_the_company_is_not_even_asked_and_nothing_is_written() {
    var draft = draft(TWO, VERA, STRANGER);
    assertEquals(new Asked.Refused(Why.NOT_SIGNATORY), begin(draft, VERA));
    assertEquals(Optional.empty(), signings.of(GRANVIK, draft.id(), VERA));
  }

  @Test
  void two_of_a_board_of_three_and_one_beside_whoever_is_no_signatory_are_too_few() {
    assertEquals(new Asked.Refused(Why.TOO_FEW), begin(draft(BOARD, VERA, JOHAN), VERA));
    assertEquals(new Asked.Refused(Why.TOO_FEW), begin(draft(TWO, STRANGER, JOHAN), STRANGER), "whoever fills in does not count for a signatory");
  }

  @Test
  void who_was_asked_while_the_register_was_down_and_is_no_signatory_cannot_sign_when_it_is_up() {
    var draft = draft(TWO, VERA, STRANGER);
    down();
    assertEquals(Asked.Done.PLAIN, begin(draft, VERA));
    up();
    assertEquals(new Asked.Refused(Why.NOT_SIGNATORY), sign(draft, STRANGER));
    assertEquals(RoundState.OPEN, round(draft).state());
    assertTrue(house.drafts.find(GRANVIK, draft.id(), VERA).isPresent());
  }

  @Test
  void what_was_sent_while_the_register_was_down_and_is_too_few_is_not_signed_when_it_is_up() {
    var draft = draft(BOARD, VERA, JOHAN);
    down();
    assertEquals(Asked.Done.PLAIN, begin(draft, VERA));
    up();
    assertEquals(new Asked.Refused(Why.TOO_FEW), sign(draft, JOHAN));
    assertEquals(RoundState.OPEN, round(draft).state());
  }

  @Test
  void with_the_register_down_the_signature_counts_who_signed_is_told_and_the_case_says_that_it_was_not_checked() {
    var draft = draft(TWO, VERA, JOHAN);
    begin(draft, VERA);
    down();
    assertTrue(assertInstanceOf(Asked.Done.class, sign(draft, JOHAN)).isUnchecked());
    assertEquals(Optional.of(SignedAs.UNCHECKED), signedAs(draft));
  }

  @Test
  void of_a_company_that_the_register_does_not_tell_of_or_hides_a_signatory_of_it_is_not_checked_either() {
    for (var company : Set.of(UNKNOWN, HIDING)) {
      var draft = draft(company, VERA, JOHAN);
      assertEquals(Asked.Done.PLAIN, begin(draft, VERA), company);
      sign(draft, JOHAN);
      assertEquals(Optional.of(SignedAs.UNCHECKED), signedAs(draft), company);
    }
  }
}
