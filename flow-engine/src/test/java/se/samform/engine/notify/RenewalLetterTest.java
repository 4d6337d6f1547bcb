package se.samform.engine.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.Course;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.CitizenErrand;
import se.samform.engine.testing.House;

/** Whose permit ends is told so, and led to where they apply again. */
class RenewalLetterTest {

  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");
  private static final CitizenErrand REMINDED = new CitizenErrand.Reminded("renew");
  private static final Published PERMIT = new Published(
      new VersionId(new UUID(1, 1)), GRANVIK, new FamilyId(new UUID(1, 2)), 1, "00", "00", AT,
      Plan.compile(((ReadResult.Read) DefinitionCodec.read(House.definition("parkeringstillstand"))).definition()));

  @Test
  void the_letter_leads_to_where_they_apply_again() {
    var letter = Letters.of(REMINDED, head("card-sent", false), House.facts(GRANVIK), PERMIT, Optional.empty());
    assertEquals("Dags att förnya: ärende GRV-1", letter.subject());
    assertTrue(letter.text().contains("/my/" + new UUID(1, 3) + "/renew"), letter.text());
    assertTrue(letter.text().contains("i ärende GRV-1 slutar snart att gälla. Det gäller till och med 14 december 2026.\n"), letter.text());
    assertFalse(letter.text().contains("väntar på dig"), "nothing is to be done in the case that was");
  }

  /** The page says the same: only where the flow says with what, it is a renewal. */
  @Test
  void it_says_apply_again_where_the_flow_calls_it_no_renewal() {
    var letter = Letters.of(REMINDED, head("card-sent", false), House.facts(GRANVIK), again(), Optional.empty());
    assertEquals("Dags att ansöka igen: ärende GRV-1", letter.subject());
    assertTrue(letter.text().contains("Här kan du ansöka igen."), letter.text());
    assertTrue(Letters.of(REMINDED, head("card-sent", false), House.facts(GRANVIK), PERMIT, Optional.empty()).text().contains("Här kan du förnya."));
  }

  @Test
  void so_does_a_text_message() {
    var brief = Letters.brief(REMINDED, head("card-sent", false), House.facts(GRANVIK), PERMIT, Optional.empty());
    assertTrue(brief.text().endsWith("/renew"), brief.text());
  }

  @Test
  void who_has_nothing_but_the_key_is_led_to_where_it_is_typed() {
    var letter = Letters.of(REMINDED, head("card-sent", true), House.facts(GRANVIK), PERMIT, Optional.empty());
    assertTrue(letter.text().contains("/follow\n"), letter.text());
  }

  @Test
  void any_other_reminder_is_of_what_waits_in_the_case() {
    var letter = Letters.of(REMINDED, head("awaiting-supplement", false), House.facts(GRANVIK), PERMIT, Optional.empty());
    assertEquals("Påminnelse om ditt ärende GRV-1", letter.subject());
  }

  /** The same e-service, whose flow doesn't say with what a renewal begins. */
  private static Published again() {
    var json = new String(House.definition("parkeringstillstand"), StandardCharsets.UTF_8).replaceAll("\"renewWith\"\\s*:\\s*\\{[^}]*},?", "").replaceAll(",(\\s*})", "$1");
    return new Published(PERMIT.id(), GRANVIK, PERMIT.family(), 1, "00", "00", AT,
        Plan.compile(((ReadResult.Read) DefinitionCodec.read(json.getBytes(StandardCharsets.UTF_8))).definition()));
  }

  private static CaseHead head(String status, boolean isAnonymous) {
    var state = new CaseState(
        "GRV-1", House.BOARD, House.SCHOOL, status, StatusKind.CLOSED, Optional.empty(), Optional.<LocalDate>empty(), false, AT, AT,
        Course.begun(Set.of(), AT, Optional.empty()));
    var granted = CaseRules.apply(Optional.of(state), new RulingEvent.Decided(
        "grant", Ruling.Outcome.APPROVAL, Optional.empty(), Optional.of(LocalDate.of(2026, 12, 14)), Optional.empty(), Optional.empty(), ""), AT);
    return new CaseHead(new CaseId(new UUID(1, 3)), 0, GRANVIK, PERMIT.id(), Language.SWEDISH, isAnonymous, granted, 1);
  }
}
