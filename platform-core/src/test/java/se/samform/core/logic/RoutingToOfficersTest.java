package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Route;
import se.samform.core.flow.WorkingDays;
import se.samform.core.flow.json.CaseEventCodec;
import se.samform.core.form.Fault;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.RoutedOfficers;
import se.samform.core.scenario.RunScenarios;

/** A decision table says who gets a case: a role that a municipality binds to officers by name. */
class RoutingToOfficersTest {

  private static final String RING = """
      {"format": "samform-e-service", "formatVersion": 1, "id": "ring", "languages": ["sv"], "title": {"sv": "Ring"},
       "summary": {"sv": "s"}, "subject": {"sv": "s"}, "audiences": ["resident"], "login": "required", "minutes": 5, "referencePrefix": "RIN",
       "roles": [
         {"id": "office", "kind": "unit", "title": {"sv": "Kontor"}}, {"id": "annex", "kind": "unit", "title": {"sv": "Annex"}},
         {"id": "early", "kind": "officers", "title": {"sv": "Den som har A"}}, {"id": "late", "kind": "officers", "title": {"sv": "Den som har B"}}],
       "tables": [
         {"id": "who", "hit": "first", "result": "text", "rules": [
           {"when": {"question": "what", "is": "a"}, "then": {"text": "early"}}, {"when": {"question": "what", "is": "b"}, "then": {"text": "late"}},
           {"when": {"question": "what", "is": "c"}, "then": {"text": "annex"}}]}],
       "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [
         {"type": "text", "id": "what", "label": {"sv": "Vad"}}, {"type": "yes-no", "id": "far", "label": {"sv": "Långt bort"}, "required": false}]}],
       "flow": {"statuses": [
         {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["closed"]}, {"id": "closed", "kind": "closed", "title": {"sv": "Avslutat"}}],
        "initial": "in",
        "routes": [{"to": {"table": "who"}}, {"when": {"question": "far", "is": "yes"}, "to": "annex"}, {"to": "office", "assign": "least-loaded"}],
        "scenarios": [{"id": "a", "title": {"sv": "A"}, "on": "2027-05-03", "answers": {"what": "a"}, "acts": [
          {"expect": {"unit": "office", "assignee": "early", "didNotHappen": ["not-as-routed"]}}, {"handle": "give-back"}, {"expect": {"assignee": "nobody"}},
          {"handle": "take"}, {"expect": {"assignee": "somebody"}}]}]}}""";

  private static Plan plan(String text) {
    return Plan.compile(assertInstanceOf(ReadResult.Read.class, DefinitionCodec.read(text.getBytes(StandardCharsets.UTF_8))).definition());
  }

  private static Routed routed(String what, String far) {
    return plan(RING).evaluate(RawAnswers.NONE.with("what", what).with("far", far), new Facts(LocalDate.of(2027, 5, 3))).route().orElseThrow();
  }

  @Test
  void a_table_names_who_gets_it_and_the_routes_after_it_say_where() {
    assertEquals(new Routed("office", Route.Share.LEAST_LOADED, Optional.of("early")), routed("a", "no"));
    assertEquals(new Routed("annex", Route.Share.NOBODY, Optional.of("late")), routed("b", "yes"));
    assertEquals(new Routed("annex", Route.Share.NOBODY, Optional.empty()), routed("c", "no"), "a unit as before");
    assertEquals(new Routed("office", Route.Share.LEAST_LOADED, Optional.empty()), routed("d", "no"), "the table says nothing");
  }

  @Test
  void a_story_says_who_has_it() {
    assertEquals(List.of(), RunScenarios.of(plan(RING), WorkingDays.WEEKDAYS));
    var wrong = RunScenarios.of(plan(RING.replace("\"assignee\": \"early\"", "\"assignee\": \"late\"")), WorkingDays.WEEKDAYS);
    assertEquals(List.of("The assignee is \"Den som har A\" (early), not \"Den som har B\" (late)"), wrong.stream().map(finding -> finding.reason()).toList());
  }

  @Test
  void a_table_that_names_what_handles_nothing_is_told() {
    var faults = assertInstanceOf(ReadResult.Faulty.class,
        DefinitionCodec.read(RING.replace("\"id\": \"late\", \"kind\": \"officers\"", "\"id\": \"late\", \"kind\": \"fee\"").getBytes(StandardCharsets.UTF_8))).faults();
    assertEquals(List.of("/flow/routes/0/to/table"), faults.stream().map(Fault::path).toList());
  }

  @Test
  void a_role_that_cases_are_routed_to_and_nobody_plays_is_found() {
    var binding = new Binding(new AuthorityId(new UUID(0, 1)), Map.of(), Map.of(), List.of(), Map.of(), Map.of("early", Set.of(new OfficerId(new UUID(0, 3)))));
    assertEquals(List.of("late"), RoutedOfficers.unbound(plan(RING).definition(), binding));
    assertEquals(List.of(), RoutedOfficers.unbound(plan(RING.replace("{\"to\": {\"table\": \"who\"}}, ", "")).definition(), binding), "no route asks the table");
  }

  @Test
  void what_came_between_is_written_and_read_back() {
    for (var instead : List.of(Optional.<OfficerId>empty(), Optional.of(new OfficerId(new UUID(0, 3))))) {
      var event = new HandlingEvent.NotAsRouted("early", instead);
      assertEquals(event, CaseEventCodec.decode(CaseEventCodec.encode(event)));
    }
  }
}
