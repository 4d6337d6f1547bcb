package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.NextDay;
import se.samform.core.flow.Outsider;
import se.samform.core.flow.Span;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.flow.WorkingDays;
import se.samform.core.id.CaseId;
import se.samform.engine.casefile.InboxQuery.Whose;
import se.samform.engine.deadline.FireDueTimers;
import se.samform.engine.testing.House;
import se.samform.engine.testing.Permit;

/** A case is overdue in lists when the time of its status or the day of one of its tasks has passed, not only when an answer was promised. */
class NextDaysTest {

  private final House house = new House();
  private CaseHead head;

  @BeforeEach
  void a_permit_that_is_looked_at() {
    var permit = house.services.publish(GRANVIK, Permit.definition());
    house.bindings.save(GRANVIK, permit.family(), Permit.binding(), 0);
    head = house.submitted(permit, VERA, Permit.ANSWERS);
    did(new CaseCommand.Take());
    did(new CaseCommand.ChangeStatus("looking"));
    did(new TaskCommand.CallOffTask("police"));
  }

  @Test
  void the_day_after_what_a_status_may_take_the_case_is_overdue_and_stays_so_until_it_is_left() {
    var last = workingDaysOn(10);
    assertEquals(Optional.of(new NextDay(last, NextDay.What.STATUS)), NextDay.of(head.state()));
    assertEquals(List.of(), overdue(last, new Whose.Anybodys()));
    assertEquals(List.of(head.id()), overdue(last.plusDays(1), new Whose.Anybodys()));
    house.clock.forward(Duration.ofDays(20));
    new FireDueTimers(house.cases, house.municipalities, house.clock).of(GRANVIK);
    read();
    assertEquals(List.of(), head.state().course().timers().stream().filter(timer -> timer.id().equals("handling-time")).toList(), "its timer has fired");
    assertEquals(List.of(head.id()), overdue(last.plusDays(1), new Whose.Anybodys()));
    did(new CaseCommand.ChangeStatus("supplement"));
    assertEquals(List.of(), overdue(last.plusDays(1), new Whose.Anybodys()));
  }

  @Test
  void a_task_that_is_late_makes_the_case_overdue_until_it_is_done_and_in_whose_list_depends_on_whose_it_is() {
    var day = today().plusDays(2);
    did(new TaskCommand.AddTask("ring", "Ring", Optional.of(HANNA), Optional.of(day)));
    assertEquals(List.of(head.id()), overdue(day.plusDays(1), new Whose.Anybodys()));
    assertEquals(List.of(), overdue(day.plusDays(1), new Whose.Of(NILS)), "it is Hanna's task, and Nils has the case");
    did(new TaskCommand.GiveTask("ring", Optional.of(NILS)));
    assertEquals(List.of(head.id()), overdue(day.plusDays(1), new Whose.Of(NILS)));
    did(new TaskCommand.FinishTask("ring", TaskOutcome.DONE, ""));
    assertEquals(List.of(), overdue(day.plusDays(1), new Whose.Anybodys()));
    assertEquals(List.of(), overdue(day.plusDays(1), new Whose.Of(NILS)));
  }

  @Test
  void lists_are_in_the_order_of_that_day_page_by_page() {
    var other = house.submitted(house.services.newest(GRANVIK, "permit").orElseThrow(), VERA, Permit.ANSWERS);
    assertEquals(List.of(head.id(), other.id()), walked(new Whose.Anybodys()));
    house.cases.command(GRANVIK, other.id(), other.lastSeq(), new TaskCommand.AddTask("ring", "Ring", Optional.empty(), Optional.of(today().plusDays(1))), Permit.HANDLER);
    assertEquals(List.of(other.id(), head.id()), walked(new Whose.Anybodys()));
    assertEquals(List.of(other.id(), head.id()), walked(new Whose.ToActOn(NILS)));
  }

  @Test
  void cases_of_before_get_their_days_by_the_upgrade() throws IOException {
    did(new TaskCommand.AddTask("ring", "Ring", Optional.of(HANNA), Optional.of(today().plusDays(3))));
    did(new TaskCommand.AskOutside("ask", new Outsider("Kyrkan", "kyrkan@remiss.invalid"), "Stör det?", Optional.of(today().plusDays(2))));
    did(new TaskCommand.AddTask("write", "Skriv", Optional.empty(), Optional.of(today().plusDays(4))));
    var days = days();
    assertEquals(List.of(today().plusDays(2) + " " + today().plusDays(4)), days);
    house.database.transaction(session -> session.change(
        "update case_file set until_on = '9999-12-31', own_until_on = '9999-12-31', course = json_remove(course, '$.statusUntil')"));
    for (var update : updates()) {
      house.database.transaction(session -> session.change(update));
    }
    assertEquals(days, days());
    read();
    assertEquals(Optional.of(workingDaysOn(10)), head.state().course().statusUntil());
  }

  private List<String> days() {
    return house.database.read(session -> session.list("select concat(until_on, ' ', own_until_on) as days from case_file", row -> row.text("days")));
  }

  private static List<String> updates() throws IOException {
    try (var file = NextDaysTest.class.getResourceAsStream("/db/migration/V371__next_day_in_lists.sql")) {
      return Pattern.compile("^update [^;]*", Pattern.MULTILINE).matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8)).results().map(MatchResult::group).toList();
    }
  }

  private List<CaseId> walked(Whose whose) {
    var first = house.inbox.page(GRANVIK, new InboxQuery(Set.of(SCHOOL), true, whose, Optional.empty(), 1));
    var next = house.inbox.page(GRANVIK, new InboxQuery(Set.of(SCHOOL), true, whose, first.next(), 1));
    var query = new InboxQuery(Set.of(SCHOOL), true, whose, Optional.empty(), 1);
    assertEquals(Optional.of(first.cases().getFirst()), house.inbox.before(GRANVIK, query, InboxQuery.Place.of(next.cases().getFirst(), query.order())));
    return List.of(first.cases().getFirst().id(), next.cases().getFirst().id());
  }

  private List<CaseId> overdue(LocalDate today, Whose whose) {
    var only = new InboxQuery.Only(Optional.empty(), Optional.empty(), Optional.of(today));
    return house.inbox.page(GRANVIK, new InboxQuery(Set.of(SCHOOL), true, whose, only, Optional.empty(), 50)).cases().stream().map(CaseHead::id).toList();
  }

  private LocalDate workingDaysOn(int days) {
    return Span.workingDays(days).from(today(), WorkingDays.WEEKDAYS);
  }

  private LocalDate today() {
    return house.clock.instant().atZone(ZoneId.of("Europe/Stockholm")).toLocalDate();
  }

  private void did(CaseCommand command) {
    head = assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, Permit.HANDLER)).head();
  }

  private void read() {
    head = house.cases.find(GRANVIK, head.id(), Permit.HANDLER).orElseThrow().head();
  }
}
