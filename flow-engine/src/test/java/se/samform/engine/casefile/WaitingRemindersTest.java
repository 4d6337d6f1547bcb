package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.TimerEvent;
import se.samform.core.publication.Published;
import se.samform.engine.deadline.FireDueTimers;
import se.samform.engine.testing.House;

/** Reminders whose day has come, of cases in a status in which the citizen can't do yet what they are reminded of. */
class WaitingRemindersTest {

  private static final String CLOSED = "\"id\": \"closed\",";
  private static final String GRANTED = "\"id\": \"granted\",";
  private static final String WORK = """
      "timers": [{"id": "renew", "from": "valid-until", "after": {"months": -3}, "then": {"remind": "citizen"}}],
      "decisions": [{"id": "grant", "outcome": "approval", "title": {"sv": "Bifall", "en": "Granted"}, "status": "granted",
        "text": {"sv": "Ja", "en": "Yes"}, "valid": {"months": 4}}],
      "handlingDays":""";

  private final House house = new House();
  private final Published service = house.services.publish(GRANVIK, definition(CLOSED));

  @Test
  void more_that_wait_than_a_batch_holds_leave_its_places_to_what_is_due() {
    var waiting = Stream.generate(() -> granted(today().plusMonths(2))).limit(3).toList();
    var due = closed(granted(today().plusMonths(3).plusDays(5)));
    house.clock.forward(Duration.ofDays(6));
    assertEquals(List.of(due.id()), house.cases.dueTimers(GRANVIK, today(), Optional.empty(), 2).stream().map(DueTimer::caseId).toList());
    assertEquals(1, new FireDueTimers(house.cases, house.municipalities, house.clock).of(GRANVIK));
    assertTrue(isReminded(due));
    waiting.forEach(head -> assertTrue(head.state().course().timer("renew").isPresent(), "it runs, though nobody asks it"));
  }

  @Test
  void what_waited_is_given_when_the_case_comes_where_they_may_and_the_log_says_the_same() {
    var head = granted(today().plusMonths(2));
    assertEquals(0, new FireDueTimers(house.cases, house.municipalities, house.clock).of(GRANVIK));
    var after = closed(head);
    assertTrue(isReminded(after));
    assertEquals(List.of(), house.cases.dueTimers(GRANVIK, today(), Optional.empty(), 2));
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
  }

  @Test
  void what_waits_by_one_flow_is_due_by_the_one_that_the_case_goes_over_to() {
    var head = granted(today().plusMonths(2));
    var later = house.services.publish(GRANVIK, definition(GRANTED));
    assertInstanceOf(Commanded.Done.class, house.cases.goOver(GRANVIK, head.id(), head.lastSeq(), new FlowCrossing(service.id(), later.id(), "granted", House.HANNA)));
    assertEquals(List.of(head.id()), house.cases.dueTimers(GRANVIK, today(), Optional.empty(), 2).stream().map(DueTimer::caseId).toList());
    assertEquals(1, new FireDueTimers(house.cases, house.municipalities, house.clock).of(GRANVIK));
    assertTrue(isReminded(head));
  }

  private CaseHead granted(LocalDate until) {
    var head = did(house.submitted(service, VERA, House.transport()), new CaseCommand.ChangeStatus("in-progress"));
    return did(head, new RulingCommand.Decide("grant", "", Optional.empty(), Optional.of(until), Optional.empty()));
  }

  private CaseHead closed(CaseHead head) {
    return did(head, new CaseCommand.ChangeStatus("closed"));
  }

  private CaseHead did(CaseHead head, CaseCommand command) {
    return assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER)).head();
  }

  private boolean isReminded(CaseHead head) {
    return house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().events().stream()
        .anyMatch(recorded -> recorded.event().equals(new TimerEvent.TimerFired("renew")));
  }

  private LocalDate today() {
    return house.clock.instant().atZone(ZoneId.of("Europe/Stockholm")).toLocalDate();
  }

  /** @param renewable the status in which they may apply again */
  private static byte[] definition(String renewable) {
    return new String(House.definition("skolskjuts"), StandardCharsets.UTF_8)
        .replace("\"handlingDays\":", WORK).replace(renewable, renewable + " \"mayRenew\": true,").getBytes(StandardCharsets.UTF_8);
  }
}
