package se.samform.designer.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.Examples;

/** What a page colours: how far each thing is gone through, and by which scenarios. */
class ColoursTest {

  private static final Colours ONE_COMPLAINT = Colours.of(Stories.only(Examples.read("synpunkt"), "elsewhere"), Coverage.SWEDEN);

  private static Reach reach(String at) {
    return ONE_COMPLAINT.marks().get(at).reach();
  }

  @Test
  void a_question_is_never_shown_shown_only_or_answered() {
    assertEquals(Reach.NEVER, reach("/steps/0/questions/2"));
    assertEquals(Reach.PARTLY, reach("/steps/0/questions/4"));
    assertEquals(Reach.THROUGH, reach("/steps/0/questions/0"));
    assertEquals(List.of("elsewhere"), ONE_COMPLAINT.marks().get("/steps/0/questions/0").scenarios());
    assertEquals(List.of(), ONE_COMPLAINT.marks().get("/steps/0/questions/2").scenarios());
  }

  @Test
  void an_option_is_offered_only_or_chosen_and_a_condition_needs_both_its_sides() {
    var first = ONE_COMPLAINT.marks().keySet().stream().filter(at -> at.startsWith("/steps/0/questions/0/options/")).map(ColoursTest::reach).toList();
    assertEquals(1, first.stream().filter(Reach.THROUGH::equals).count(), first::toString);
    assertEquals(first.size() - 1, first.stream().filter(Reach.PARTLY::equals).count(), first::toString);
    assertEquals(Reach.PARTLY, reach("/steps/0/questions/2/shown"));
  }

  @Test
  void rows_and_changes_are_gone_through_or_not() {
    assertEquals(Reach.NEVER, reach("/tables/0/rules/1"));
    assertEquals(Reach.THROUGH, reach("/tables/0/otherwise"));
    assertEquals(Reach.THROUGH, reach("/flow/statuses/0/next/3"));
    assertEquals(Reach.NEVER, reach("/flow/statuses/0/next/0"));
  }

  @Test
  void what_different_scenarios_do_comes_together() {
    var whole = Colours.of(Examples.read("synpunkt"), Coverage.SWEDEN);
    assertTrue(whole.marks().entrySet().stream().filter(each -> each.getValue().what() != Colours.What.OPTION).allMatch(each -> each.getValue().reach() == Reach.THROUGH));
    var many = whole.marks().values().stream().filter(mark -> mark.what() == Colours.What.OPTION && mark.reach() == Reach.THROUGH).mapToInt(mark -> mark.scenarios().size());
    assertTrue(many.anyMatch(count -> count < Examples.read("synpunkt").flow().scenarios().size()), "an option is chosen by some, and offered by all");
    var shown = whole.marks().get("/steps/0/questions/2/shown").scenarios();
    assertTrue(shown.size() > 1, shown::toString);
  }

  @Test
  void every_place_is_there() {
    for (var service : List.of("attefall", "bullerklagomal", "skolval")) {
      var played = Played.of(Examples.read(service), Coverage.SWEDEN);
      Colours.of(played).marks().keySet().forEach(at -> assertTrue(Json.createPointer(at).containsValue(played.document()), at));
    }
  }

  @Test
  void a_scenario_that_goes_otherwise_is_told_beside_those_that_hold() {
    var results = ScenarioResult.all(Examples.read("synpunkt"), Coverage.SWEDEN);
    assertTrue(results.stream().allMatch(ScenarioResult::holds));
    var bare = Stories.with(Examples.read("synpunkt"), List.of(Examples.read("skolskjuts").flow().scenarios().getFirst()));
    var wrong = ScenarioResult.all(bare, Coverage.SWEDEN).getFirst();
    assertFalse(wrong.holds());
    assertEquals("far", wrong.scenario().id());
  }
}
