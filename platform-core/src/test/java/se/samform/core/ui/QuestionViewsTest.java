package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class QuestionViewsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UUID FILE = UUID.fromString("0190a0a0-0000-4000-8000-000000000001");
  private static final Plan TRANSPORT = plan("skolskjuts");

  @Test
  void what_a_radio_reveals_stands_under_the_chosen_option_and_nowhere_else() {
    var page = school(Map.of("reason", List.of("disability")));
    var reason = (QuestionView.Radios) find(page, "reason");
    var chosen = reason.options().stream().filter(OptionView::chosen).findFirst().orElseThrow();
    assertEquals(List.of("disability-description", "certificate"), ids(chosen.revealed()));
    assertTrue(reason.options().stream().filter(option -> !option.chosen()).allMatch(option -> option.revealed().isEmpty()));
    assertFalse(ids(page).contains("certificate"));
  }

  @Test
  void what_follows_from_a_revealed_answer_is_revealed_with_it() {
    var page = school(Map.of("reason", List.of("distance"), "distance", List.of("1,2"), "grade", List.of("4")));
    var reason = (QuestionView.Radios) find(page, "reason");
    assertEquals(List.of("distance", "distance-limit", "below-limit"), ids(reason.options().getFirst().revealed()));
  }

  @Test
  void a_reveal_holds_another() {
    var page = views("child", RawAnswers.NONE.with("relation", "guardian").with("custody", "joint"));
    var custody = (QuestionView.Radios) ((QuestionView.Radios) find(page, "relation")).options().getFirst().revealed().getFirst();
    assertEquals(List.of("other-guardian"), ids(custody.options().getLast().revealed()));
    assertEquals(List.of("child", "relation"), ids(page));
  }

  @Test
  void what_a_dropdown_brings_comes_after_it() {
    assertEquals(List.of("school", "other-school"), ids(school(Map.of("school", List.of("other")))).subList(0, 2));
  }

  @Test
  void a_question_that_looks_at_two_others_keeps_its_place() {
    var page = views("days", RawAnswers.NONE.with("reason", "alternating").with("equal-time", "no"));
    assertTrue(ids(page).contains("equal-time-notice"));
  }

  @Test
  void the_first_option_has_the_id_that_a_summary_leads_to() {
    var reason = (QuestionView.Radios) find(school(Map.of()), "reason");
    assertEquals("reason", reason.options().getFirst().elementId());
    assertEquals("reason_traffic", reason.options().get(1).elementId());
  }

  @Test
  void a_person_who_is_logged_in_gets_the_browsers_own_data_and_another_person_does_not() {
    var applicant = (QuestionView.Person) find(views("contact", RawAnswers.NONE), "applicant");
    var child = (QuestionView.Person) find(views("child", RawAnswers.NONE), "child");
    assertEquals("given-name", applicant.fields().getFirst().autocomplete());
    assertEquals("section-child given-name", child.fields().getFirst().autocomplete());
    assertEquals("off", child.fields().getLast().autocomplete());
  }

  @Test
  void days_are_bound_as_seen_from_today() {
    var from = (QuestionView.Input) find(views("days", RawAnswers.NONE), "from");
    assertEquals("2026-11-22", from.min());
    assertEquals("date", from.kind().getType());
  }

  @Test
  void characters_left_are_counted_as_people_type_them() {
    var page = school(Map.of("reason", List.of("disability"), "disability-description", List.of("två\r\nrader 🚌")));
    var description = (QuestionView.LongText) revealed(page).getFirst();
    assertEquals(1000 - 11, description.left());
  }

  @Test
  void a_received_file_is_listed_and_an_unknown_one_is_not() {
    var page = school(Map.of("reason", List.of("disability"), "certificate", List.of(FILE.toString(), "invented")));
    var certificate = assertInstanceOf(QuestionView.Files.class, revealed(page).getLast());
    assertEquals(List.of(new FileView(FILE.toString(), "intyg.pdf", "412\u00a0kB")), certificate.files());
    assertEquals("PDF, JPEG, PNG, HEIC", certificate.limits().kinds());
  }

  @Test
  void a_calculated_value_reads_as_people_write_numbers() {
    var page = school(Map.of("reason", List.of("distance"), "grade", List.of("1")));
    assertEquals("2,5\u00a0km", ((QuestionView.Calculated) revealed(page).get(1)).value());
  }

  @Test
  void errors_describe_the_field_and_hints_too() {
    var errors = Map.of("child.personalNumber", List.of("Personnumret stämmer inte"));
    var child = (QuestionView.Person) find(views("child", RawAnswers.NONE, errors, Set.of()), "child");
    var number = child.fields().getLast().frame();
    assertTrue(number.isWrong());
    assertEquals("child.personalNumber_hint child.personalNumber_error", number.describedBy());
  }

  @Test
  void a_question_that_has_come_says_so() {
    var page = views("child", RawAnswers.NONE.with("relation", "guardian"), Map.of(), Set.of("custody"));
    var custody = ((QuestionView.Radios) find(page, "relation")).options().getFirst().revealed().getFirst().frame();
    assertTrue(custody.fresh());
    assertEquals("custody_new", custody.describedBy());
  }

  @Test
  void optional_is_said_of_what_may_be_left_out_only() {
    assertTrue(find(school(Map.of()), "equipment").frame().optional());
    assertFalse(find(school(Map.of()), "grade").frame().optional());
  }

  @Test
  void a_rank_that_may_be_left_out_says_so() {
    var choice = plan("skolval");
    var step = choice.definition().step("wish").orElseThrow();
    var answered = new Answered(RawAnswers.NONE, Map.of(), choice.evaluate(RawAnswers.NONE, new Facts(TODAY)), Map.of(), Set.of(), Language.SWEDISH, TODAY);
    var ranks = assertInstanceOf(QuestionView.Ranks.class, find(new QuestionViews(answered).of(step), "wishes"));
    assertEquals(List.of(false, true, true), ranks.ranks().stream().map(RankView::optional).toList());
  }

  private static List<QuestionView> revealed(List<QuestionView> page) {
    return ((QuestionView.Radios) find(page, "reason")).options().stream().flatMap(option -> option.revealed().stream()).toList();
  }

  private static List<QuestionView> school(Map<String, List<String>> texts) {
    return views("school", new RawAnswers(texts));
  }

  private static List<QuestionView> views(String step, RawAnswers raw) {
    return views(step, raw, Map.of(), Set.of());
  }

  private static List<QuestionView> views(String step, RawAnswers raw, Map<String, List<String>> errors, Set<String> fresh) {
    var files = Map.of(FILE, new FileRef(FILE, "intyg.pdf", "application/pdf", 412_000, "00"));
    var evaluation = TRANSPORT.evaluate(raw, files, new Facts(TODAY));
    var answered = new Answered(raw, files, evaluation, errors, fresh, Language.SWEDISH, TODAY);
    return new QuestionViews(answered).of(TRANSPORT.definition().step(step).orElseThrow());
  }

  private static QuestionView find(List<QuestionView> page, String id) {
    return page.stream().filter(view -> view.frame().id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> ids(List<QuestionView> views) {
    return views.stream().map(view -> view.frame().id()).toList();
  }

  private static Plan plan(String service) {
    try {
      var read = (ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("../examples/services", service + ".json")));
      return Plan.compile(read.definition());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
