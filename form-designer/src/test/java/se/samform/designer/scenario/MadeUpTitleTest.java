package se.samform.designer.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Plan;
import se.samform.core.scenario.RunScenarios;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Scenarios that nobody named are called by what hangs on their answers and how they end, and no two alike. */
class MadeUpTitleTest {

  private static String title(String service, String id) {
    var definition = Examples.read(service);
    var scenario = definition.flow().scenarios().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    var told = RunScenarios.tell(Plan.compile(definition), scenario, Coverage.SWEDEN);
    return MadeUpTitle.of(definition, told, List.of(), List.of()).in(Language.SWEDISH);
  }

  @Test
  void the_answers_that_most_hangs_on_come_first_and_the_ending_last() {
    assertEquals("Barnet bor växelvis, årskurs 4, under behandling, delvis beviljat, avslutat", title("skolskjuts", "two-homes"));
  }

  @Test
  void no_two_of_a_service_are_called_the_same_and_none_is_long() {
    for (var service : List.of("skolskjuts", "attefall", "parkeringstillstand", "bullerklagomal")) {
      var definition = Examples.read(service);
      var plan = Plan.compile(definition);
      var titles = new ArrayList<LocalText>();
      definition.flow().scenarios().forEach(each -> titles.add(MadeUpTitle.of(definition, RunScenarios.tell(plan, each, Coverage.SWEDEN), List.of(), titles)));
      var said = titles.stream().map(title -> title.in(Language.SWEDISH)).toList();
      assertEquals(said.size(), new HashSet<>(said).size(), said::toString);
      said.forEach(title -> assertTrue(title.length() < 220 && !title.isBlank(), title));
    }
  }

  @Test
  void nobody_is_named_in_one() {
    assertFalse(title("parkeringstillstand", "not-resident").contains("Vera"));
  }
}
