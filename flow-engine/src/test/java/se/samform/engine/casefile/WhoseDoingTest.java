package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.publication.Binding;
import se.samform.engine.testing.House;

/** What the flow does by itself when a case comes in is not said to be the citizen's doing. */
class WhoseDoingTest {

  private final House house = new House();

  @Test
  void a_citizen_hands_in_and_samform_starts_the_timer_that_the_flow_has() {
    var json = """
        {"format": "samform-e-service", "formatVersion": 1, "id": "ring", "languages": ["sv"], "title": {"sv": "Ring"},
         "summary": {"sv": "s"}, "subject": {"sv": "s"}, "audiences": ["resident"], "login": "required", "minutes": 5, "referencePrefix": "RIN",
         "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "Enhet"}}],
         "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [{"type": "text", "id": "what", "label": {"sv": "Vad"}}]}],
         "flow": {"statuses": [
           {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["closed"]}, {"id": "closed", "kind": "closed", "title": {"sv": "Avslutat"}}],
          "initial": "in", "routes": [{"to": "unit"}],
          "timers": [{"id": "silence", "from": {"status": "in"}, "after": {"workingDays": 20}, "then": {"remind": "unit"}}]}}""";
    var service = house.services.publish(GRANVIK, json.getBytes(StandardCharsets.UTF_8));
    house.bindings.save(GRANVIK, service.family(), new Binding(House.BOARD, Map.of("unit", House.STREETS), Map.of()), 0);
    var head = house.submitted(service, VERA, RawAnswers.NONE.with("what", "Något"));
    var events = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().events();
    assertEquals(List.of("citizen"), actors(events, CaseEvent.Opened.class));
    assertEquals(List.of("machine"), actors(events, TimerEvent.class));
  }

  private static List<String> actors(List<RecordedEvent> events, Class<? extends CaseEvent> type) {
    return events.stream().filter(recorded -> type.isInstance(recorded.event())).map(RecordedEvent::actor).toList();
  }
}
