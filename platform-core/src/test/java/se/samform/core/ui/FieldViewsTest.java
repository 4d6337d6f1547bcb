package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Look;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.FieldSearch;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

/** On the gallery's page of registers. */
class FieldViewsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 8);
  private static final ServiceDefinition SERVICE = Examples.read("galleri");
  private static final Set<FieldSearch> ALL = SERVICE.questions().stream().filter(FieldedQuestion.class::isInstance)
      .flatMap(question -> ((FieldedQuestion) question).searches().stream()).collect(Collectors.toSet());
  private static final List<HitView> CHILDREN = List.of(new HitView("201701012393", "Nils Påhitt", "Gemensam vårdnad"));

  @Test
  void what_can_be_looked_up_has_a_button() {
    var searched = assertInstanceOf(QuestionView.Searched.class, field(club(asking(ALL, LookedUp.NOTHING)), "club.organisationNumber"));
    assertEquals("Hämta uppgifter", searched.button().text());
    assertInstanceOf(QuestionView.Input.class, field(club(asking(ALL, LookedUp.NOTHING)), "club.name"));
  }

  @Test
  void without_a_register_there_is_none() {
    assertInstanceOf(QuestionView.Input.class, field(club(Asking.NOBODY), "club.organisationNumber"));
  }

  @Test
  void what_the_register_said_last_is_told() {
    var down = new LookedUp(Map.of(
        "club.organisationNumber", new Look(Look.Result.DOWN, "companies", Instant.parse("2027-01-08T12:00:00Z"), List.of()),
        "club.name", new Look(Look.Result.FOUND, "companies", Instant.parse("2027-01-08T11:00:00Z"), List.of("X"))));
    var searched = assertInstanceOf(QuestionView.Searched.class, field(club(asking(ALL, down)), "club.organisationNumber"));
    assertTrue(searched.note().text().startsWith("Registret svarar inte just nu."));
    assertTrue(searched.describedBy().contains(searched.frame().moreId()), "tied to the field that it was asked from");
    assertTrue(club(asking(ALL, down)).note().isEmpty(), "and not told twice");
    assertTrue(club(asking(Set.of(), down)).note().text().startsWith("Registret svarar inte just nu."), "where no field asks");
    assertTrue(club(asking(ALL, LookedUp.NOTHING)).note().isEmpty());
  }

  @Test
  void children_are_chosen_among_and_another_may_be_typed_in() {
    var radios = assertInstanceOf(QuestionView.Radios.class, view("kid", offering(), Map.of()));
    assertEquals(List.of("201701012393", "other"), radios.options().stream().map(OptionView::value).toList());
    assertEquals("kid", radios.options().getFirst().elementId());
    assertTrue(radios.options().stream().allMatch(option -> option.revealed().isEmpty()));
  }

  @Test
  void of_a_child_with_another_guardian_it_is_asked_how_to_reach_them_and_nothing_that_the_register_knows() {
    var radios = assertInstanceOf(QuestionView.Radios.class, view("kid", offering(), Map.of("kid", "201701012393", "kid.custody", "joint")));
    assertEquals(List.of("kid.guardianEmail", "kid.guardianPhone"), ids(radios.options().getFirst().revealed()));
  }

  @Test
  void another_child_is_typed_in_and_of_a_guardian_nothing_is_asked_before_there_is_one() {
    var radios = assertInstanceOf(QuestionView.Radios.class, view("kid", offering(), Map.of("kid", "other")));
    assertEquals(List.of("kid.firstName", "kid.lastName", "kid.personalNumber", "kid.custody"), ids(radios.options().getLast().revealed()));
    var joint = assertInstanceOf(QuestionView.Radios.class, view("kid", offering(), Map.of("kid", "other", "kid.custody", "joint")));
    assertTrue(ids(joint.options().getLast().revealed()).contains("kid.guardianName"));
  }

  @Test
  void where_no_children_are_known_the_child_is_typed_in() {
    assertInstanceOf(QuestionView.Fields.class, view("kid", asking(ALL, LookedUp.NOTHING), Map.of()));
  }

  @Test
  void of_a_list_the_key_is_in_no_field() {
    var fields = assertInstanceOf(QuestionView.Fields.class, view("listed-school", asking(ALL, LookedUp.NOTHING), Map.of())).fields();
    assertEquals(List.of("listed-school.text"), ids(fields));
    assertInstanceOf(QuestionView.Searched.class, fields.getFirst());
  }

  @Test
  void a_short_list_is_a_drop_down_and_is_typed_in_when_it_does_not_answer() {
    var offering = new Asking(ALL, false, LookedUp.NOTHING, Map.of(), Map.of("chosen-school", List.of(new HitView("school-3", "Kvarnskolan", ""))));
    var list = assertInstanceOf(QuestionView.Dropdown.class, view("chosen-school", offering, Map.of("chosen-school", "school-3")));
    assertEquals("Kvarnskolan", list.options().getFirst().label().text());
    assertTrue(list.options().getFirst().chosen());
    assertInstanceOf(QuestionView.Fields.class, view("chosen-school", asking(ALL, LookedUp.NOTHING), Map.of()));
  }

  @Test
  void what_was_written_while_a_register_was_down_stays_on_the_page_when_it_is_back() {
    var radios = assertInstanceOf(QuestionView.Radios.class, view("kid", offering(), Map.of("kid.firstName", "Alva")));
    assertTrue(radios.options().getLast().chosen(), "another child");
    assertTrue(ids(radios.options().getLast().revealed()).contains("kid.firstName"));
    var offering = new Asking(ALL, false, LookedUp.NOTHING, Map.of(), Map.of("chosen-school", List.of(new HitView("school-3", "Kvarnskolan", ""))));
    assertInstanceOf(QuestionView.Fields.class, view("chosen-school", offering, Map.of("chosen-school.text", "Friskolan")));
  }

  private static QuestionView.Fields club(Asking asking) {
    return assertInstanceOf(QuestionView.Fields.class, view("club", asking, Map.of()));
  }

  private static QuestionView field(QuestionView.Fields fields, String id) {
    return fields.fields().stream().filter(named(id)).findFirst().orElseThrow();
  }

  private static QuestionView view(String id, Asking asking, Map<String, String> typed) {
    var raw = RawAnswers.NONE;
    for (var each : typed.entrySet()) {
      raw = raw.with(each.getKey(), each.getValue());
    }
    var evaluation = Plan.compile(SERVICE).evaluate(raw, Map.of(), new Facts(TODAY));
    var answered = new Answered(raw, Map.of(), evaluation, Map.of(), Set.of(), Language.SWEDISH, TODAY, asking);
    return new QuestionViews(answered).of(SERVICE.step("registers").orElseThrow()).stream().filter(named(id)).findFirst().orElseThrow();
  }

  private static Predicate<QuestionView> named(String id) {
    return view -> view.frame().id().equals(id);
  }

  private static List<String> ids(List<QuestionView> views) {
    return views.stream().map(view -> view.frame().id()).toList();
  }

  private static Asking asking(Set<FieldSearch> bound, LookedUp looked) {
    return new Asking(bound, true, looked, Map.of(), Map.of());
  }

  private static Asking offering() {
    return new Asking(ALL, true, LookedUp.NOTHING, Map.of(), Map.of("kid", CHILDREN));
  }
}
