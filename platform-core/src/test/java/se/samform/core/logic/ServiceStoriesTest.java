package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Step;
import se.samform.core.form.json.Examples;

/** What people go through in the three example services. */
class ServiceStoriesTest {

  private static final Facts FACTS = new Facts(LocalDate.of(2027, 5, 3));
  private static final UUID FILE = UUID.fromString("6a9f4a57-1111-4111-8111-000000000001");
  private static final Map<UUID, FileRef> FILES =
      Map.of(FILE, new FileRef(FILE, "intyg-nils.pdf", "application/pdf", 412_000, "0".repeat(64)));

  private static final RawAnswers NILS =
      new RawAnswers(
          Map.ofEntries(
              Map.entry("child.firstName", List.of("Nils")),
              Map.entry("child.lastName", List.of("Exempel")),
              Map.entry("child.personalNumber", List.of("19121212-1212")),
              Map.entry("relation", List.of("guardian")),
              Map.entry("custody", List.of("sole")),
              Map.entry("school", List.of("bjork")),
              Map.entry("own-choice", List.of("no")),
              Map.entry("grade", List.of("4")),
              Map.entry("reason", List.of("disability")),
              Map.entry("disability-description", List.of("Orkar gå ungefär 500 meter.")),
              Map.entry("certificate", List.of(FILE.toString())),
              Map.entry("home.street", List.of("Provgatan 4")),
              Map.entry("home.postalCode", List.of("123 45")),
              Map.entry("home.city", List.of("Granvik")),
              Map.entry("days", List.of("mon", "fri")),
              Map.entry("direction", List.of("both")),
              Map.entry("from", List.of("2027-08-17")),
              Map.entry("applicant.firstName", List.of("Vera")),
              Map.entry("applicant.lastName", List.of("Exempel")),
              Map.entry("applicant.personalNumber", List.of("19900101-2385")),
              Map.entry("applicant.email", List.of("vera@exempel.invalid")),
              Map.entry("applicant.phone", List.of("070-1740605")),
              Map.entry("truth", List.of("yes"))));

  @Test
  void a_child_with_a_disability_gets_through() {
    var evaluation = evaluate("skolskjuts", NILS);
    assertEquals(List.of(), evaluation.problems());
    assertEquals(List.of("child", "school", "days", "contact"), evaluation.shownSteps().stream().map(Step::id).toList());
    assertEquals(Optional.of("intake-unit"), evaluation.route().map(Routed::role));
  }

  @Test
  void a_disability_needs_a_certificate_and_another_reason_does_not() {
    var without = NILS.with("certificate", List.of());
    assertEquals(List.of(new Problem.Missing("certificate")), evaluate("skolskjuts", without).problems());
    var traffic = without.with("reason", "traffic").with("traffic-description", "Ingen gångbana.");
    assertTrue(evaluate("skolskjuts", traffic).isComplete());
    assertEquals(Optional.empty(), evaluate("skolskjuts", traffic).answer("disability-description"));
  }

  @Test
  void a_child_that_lives_alternately_has_two_addresses() {
    var evaluation = evaluate("skolskjuts", NILS.with("reason", "alternating").with("distance", "5"));
    assertTrue(evaluation.isRequired("second-home"));
    assertTrue(evaluation.isRequired("equal-time"));
    assertFalse(evaluation.isShown("certificate"));
  }

  /** Kramfors: preschool class 2 km, years 1–3 2.5, 4–6 3, 7–9 4. */
  @ParameterizedTest
  @CsvSource({"f,2", "1,2.5", "3,2.5", "4,3", "6,3", "7,4", "9,4"})
  void the_limit_follows_the_year(String grade, BigDecimal limit) {
    var evaluation = evaluate("skolskjuts", NILS.with("reason", "distance").with("grade", grade).with("distance", "2,9"));
    assertEquals(Optional.of(new Answer.Number(limit)), evaluation.answer("distance-limit"));
    assertEquals(limit.doubleValue() > 2.9, evaluation.isShown("below-limit"));
  }

  @ParameterizedTest
  @CsvSource({"lamp,street-unit", "road,street-unit", "water,street-unit", "park,park-unit", "other,street-unit"})
  void a_fault_goes_to_the_unit_of_its_category(String category, String unit) {
    assertEquals(Optional.of(unit), evaluate("felanmalan", fault().with("category", category)).route().map(Routed::role));
  }

  @Test
  void a_fault_can_be_told_anonymously() {
    assertTrue(evaluate("felanmalan", fault()).isComplete());
    var wantsReply = evaluate("felanmalan", fault().with("wants-reply", "yes"));
    assertEquals(List.of(new Problem.Missing("contact.email")), wantsReply.problems());
  }

  @Test
  void acute_danger_gets_a_telephone_number_at_once() {
    assertFalse(evaluate("felanmalan", fault()).isShown("acute-notice"));
    assertTrue(evaluate("felanmalan", fault().with("acute", "yes")).isShown("acute-notice"));
  }

  @Test
  void a_representative_shows_the_mandate_and_the_person_represented() {
    var evaluation = evaluate("hemtjanst", RawAnswers.NONE.with("who", "representative").with("interpreter", "yes"));
    assertTrue(evaluation.isRequired("power-of-attorney"));
    assertTrue(evaluation.isRequired("represented"));
    assertFalse(evaluation.isShown("applicant"));
    assertTrue(evaluation.isRequired("interpreter-language"));
    assertFalse(evaluation.isRequired("certificate"));
  }

  private static RawAnswers fault() {
    return RawAnswers.NONE
        .with("acute", "no")
        .with("category", "lamp")
        .with("description", "Lampan blinkar")
        .with("place", "Provgatan 4")
        .with("wants-reply", "no");
  }

  private static Evaluation evaluate(String service, RawAnswers raw) {
    return Plan.compile(Examples.read(service)).evaluate(raw, FILES, FACTS);
  }
}
