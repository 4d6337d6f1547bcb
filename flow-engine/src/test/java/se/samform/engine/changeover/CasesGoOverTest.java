package se.samform.engine.changeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.Permit.HANDLER;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.Status;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.id.CaseId;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.OpenCases;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Saved;
import se.samform.engine.testing.House;
import se.samform.engine.testing.Permit;

/** Cases of a permit go over to its next version, in which they are taken in and not received. */
class CasesGoOverTest {

  private House house;
  private Published first;
  private Published second;
  private CaseChangeovers changeovers;
  private GoOverAsPlanned worker;

  @BeforeEach
  void build() {
    house = new House();
    first = house.services.publish(GRANVIK, Permit.definition());
    house.bindings.save(GRANVIK, first.family(), Permit.binding(), 0);
    second = house.services.publish(GRANVIK, Permit.later());
    changeovers = new CaseChangeovers(house.database, house.clock);
    worker = new GoOverAsPlanned(changeovers, house.cases, house.database);
  }

  @Test
  void those_in_a_planned_status_go_over_and_the_others_stay_with_what_was_signed_as_it_was() {
    var received = opened(3);
    var looking = looking();
    var before = file(received.getFirst());
    plan(Map.of("received", "taken-in"));
    assertEquals(3, worker.of(GRANVIK));
    for (var id : received) {
      assertEquals("taken-in", head(id).state().status());
      assertEquals(second.id(), head(id).flow());
      assertTrue(house.keeping.rebuildAndCompare(GRANVIK, id).orElseThrow().holds());
    }
    assertEquals(first.id(), head(looking).flow());
    var after = file(received.getFirst());
    assertEquals(1, after.service().version(), "what was asked is the former version's");
    assertEquals(2, after.flowVersion());
    assertEquals(before.submissions().getFirst().sha256(), after.submissions().getFirst().sha256());
    assertEquals(first.definition().questions(), after.service().definition().questions());
    assertEquals(3, changeovers.gone(GRANVIK, first.id()));
    assertEquals(0, worker.of(GRANVIK), "once");
  }

  @Test
  void the_log_says_from_where_to_where_and_by_whom_it_was_planned_and_former_statuses_keep_their_names() {
    var id = opened(1).getFirst();
    plan(Map.of("received", "taken-in"));
    worker.of(GRANVIK);
    var file = file(id);
    var recorded = file.events().stream().filter(each -> each.event() instanceof HandlingEvent.WentOver).findFirst().orElseThrow();
    var over = (HandlingEvent.WentOver) recorded.event();
    assertEquals(List.of(1, 2), List.of(over.from().number(), over.to().number()));
    assertEquals(List.of("received", "taken-in"), List.of(over.was(), over.status()));
    assertEquals(NILS, over.by());
    assertEquals("machine", recorded.actor());
    assertEquals("Received", title(file.flowAt(1).status("received")));
    assertEquals("Taken in", title(file.flowAt(recorded.seq()).status("taken-in")));
    assertTrue(house.cases.find(GRANVIK, id, VERA).orElseThrow().events().stream().map(RecordedEvent::event).anyMatch(over::equals), "the citizen reads of it");
    assertEquals(1, mails(id, "status/taken-in"));
  }

  @Test
  void who_reads_nothing_new_is_not_written_to() {
    var id = looking();
    plan(Map.of("looking", "looking"));
    assertEquals(1, worker.of(GRANVIK));
    assertEquals(1, mails(id, "status/looking"), "of the change before");
    assertFalse(house.cases.find(GRANVIK, id, VERA).orElseThrow().events().stream().anyMatch(each -> each.event() instanceof HandlingEvent.WentOver));
  }

  @Test
  void what_is_foreseen_is_what_happens_and_foreseeing_changes_nothing() {
    opened(2);
    var looking = looking();
    var asked = asked();
    var plan = new CasePlan(first.id(), second.id(), Map.of("received", "taken-in", "looking", "ready", "supplement", "looking"), NILS);
    var before = house.rows("case_event");
    var foreseen = new ForeseePlan(changeovers, house.cases).of(GRANVIK, plan);
    assertEquals(before, house.rows("case_event"));
    assertEquals(Set.of(
        new StatusForeseen("received", 2, 0, Map.of(), 0, 0, 2), new StatusForeseen("looking", 1, 0, Map.of(), 2, 0, 1),
        new StatusForeseen("supplement", 0, 0, Map.of(Refusal.WAITS_FOR_SUPPLEMENT, 1), 0, 0, 0)), Set.copyOf(foreseen));
    changeovers.plan(GRANVIK, plan);
    assertEquals(3, worker.of(GRANVIK));
    assertEquals(List.of(), head(looking).state().course().openTasks());
    assertEquals("supplement", head(asked).state().status());
  }

  @Test
  void one_that_stays_is_told_with_why_and_tried_again_only_when_something_has_happened_to_it() {
    var asked = asked();
    plan(Map.of("supplement", "looking"));
    assertEquals(0, worker.of(GRANVIK));
    assertEquals(List.of(new Stays(asked, head(asked).reference(), "supplement", Refusal.WAITS_FOR_SUPPLEMENT.name())), changeovers.stays(GRANVIK, first.id(), 10));
    assertEquals(List.of(), waiting(), "nothing has happened to it");
    officer(asked, new CaseCommand.AddNote("Ringde"));
    assertEquals(List.of(asked), waiting());
    worker.of(GRANVIK);
    plan(Map.of("supplement", "supplement"));
    assertEquals(1, worker.of(GRANVIK), "another plan");
    assertEquals(List.of(), changeovers.stays(GRANVIK, first.id(), 10));
  }

  @Test
  void stopped_in_the_middle_it_goes_on_and_no_case_goes_over_twice_or_half() {
    var cases = opened(4);
    plan(Map.of("received", "taken-in"));
    house.counted.failOnceOn("insert into case_changeover_case", new SQLException("The node is gone", "08S01"));
    var gone = worker.of(GRANVIK);
    assertEquals(3, gone, "one was rolled back with what was written of it");
    assertEquals(1, cases.stream().filter(id -> overs(id) == 0).count());
    var again = new GoOverAsPlanned(new CaseChangeovers(house.database, house.clock), house.cases, house.database);
    assertEquals(0, again.of(GRANVIK), "not at once again and again");
    house.clock.forward(CaseChangeovers.AGAIN.plusSeconds(1));
    assertEquals(1, again.of(GRANVIK));
    for (var id : cases) {
      assertEquals(1, overs(id));
      assertTrue(house.keeping.rebuildAndCompare(GRANVIK, id).orElseThrow().holds());
    }
    assertEquals(4, changeovers.gone(GRANVIK, first.id()));
  }

  @Test
  void two_nodes_and_an_officer_at_once_leave_each_case_in_one_flow_with_a_log_that_holds() throws Exception {
    var cases = opened(16);
    plan(Map.of("received", "taken-in"));
    try (var threads = Executors.newFixedThreadPool(3)) {
      Callable<Integer> node = () -> worker.of(GRANVIK);
      Callable<Integer> officer = () -> cases.reversed().stream().mapToInt(this::look).sum();
      var done = threads.invokeAll(List.of(node, officer, node)).stream().map(each -> assertDone(each::get)).toList();
      var gone = done.getFirst() + done.getLast() + worker.of(GRANVIK);
      assertEquals(cases.stream().mapToInt(this::overs).sum(), gone);
    }
    for (var id : cases) {
      assertEquals(overs(id) == 1 ? second.id() : first.id(), head(id).flow());
      assertEquals(overs(id) == 0 ? "looking" : head(id).state().status(), head(id).state().status(), "all that were left received went over");
      assertTrue(house.keeping.rebuildAndCompare(GRANVIK, id).orElseThrow().holds());
    }
  }

  @Test
  void what_is_asked_of_the_former_form_can_be_handed_in_and_decides_what_the_other_flow_does() {
    var asked = asked();
    plan(Map.of("supplement", "supplement"));
    assertEquals(1, worker.of(GRANVIK));
    var draft = house.drafts.find(GRANVIK, house.cases.supplement(GRANVIK, asked, VERA).orElseThrow(), VERA).orElseThrow();
    assertEquals(first.id(), draft.version(), "the form that was handed in");
    assertInstanceOf(Saved.Done.class, house.drafts.save(draft, VERA, draft.revision(), draft.answers().with("tent", "yes")));
    assertInstanceOf(Submitted.Supplemented.class, house.cases.submit(GRANVIK, draft.id(), VERA));
    assertEquals(Set.of("inspect"), head(asked).state().course().applies());
    officer(asked, new CaseCommand.ChangeStatus("looking"));
    assertEquals(Set.of("look", "police", "inspect"), Set.copyOf(head(asked).state().course().openTasks().stream().map(CaseTask::id).toList()));
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, asked).orElseThrow().holds());
  }

  @Test
  void the_other_flow_is_what_happens_from_then_on() {
    var id = opened(1).getFirst();
    plan(Map.of("received", "taken-in"));
    worker.of(GRANVIK);
    house.clock.forward(Duration.ofMinutes(1));
    assertEquals(List.of(new OpenCases(second.id(), "taken-in", 1)), house.inbox.openByVersion(GRANVIK, Set.of(House.SCHOOL)));
    officer(id, new CaseCommand.ChangeStatus("looking"));
    assertEquals("Looking", title(file(id).service().definition().flow().status("looking")));
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, id, head(id).lastSeq(), new CaseCommand.Withdraw(), VERA));
  }

  @Test
  void another_municipality_plans_nothing_here_and_its_worker_does_nothing_here() {
    opened(1);
    assertFalse(changeovers.plan(ELSEWHERE, new CasePlan(first.id(), second.id(), Map.of("received", "taken-in"), NILS)));
    assertFalse(changeovers.plan(GRANVIK, new CasePlan(second.id(), first.id(), Map.of("taken-in", "received"), NILS)), "never back");
    plan(Map.of("received", "taken-in"));
    assertEquals(0, worker.of(ELSEWHERE));
    assertEquals(1, worker.of(GRANVIK));
  }

  @Test
  void what_is_cancelled_is_not_carried_out_and_what_comes_later_follows_a_plan_that_stands() {
    plan(Map.of("received", "taken-in"));
    assertEquals(0, worker.of(GRANVIK));
    opened(1);
    assertEquals(1, worker.of(GRANVIK));
    assertTrue(changeovers.cancel(GRANVIK, first.id()));
    opened(1);
    assertEquals(0, worker.of(GRANVIK));
    assertEquals(1, changeovers.gone(GRANVIK, first.id()));
  }

  private static int assertDone(Callable<Integer> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void plan(Map<String, String> statuses) {
    house.clock.forward(Duration.ofSeconds(1));
    assertTrue(changeovers.plan(GRANVIK, new CasePlan(first.id(), second.id(), statuses, NILS)));
  }

  private List<CaseId> waiting() {
    return changeovers.waiting(GRANVIK, changeovers.find(GRANVIK, first.id()).orElseThrow(), 0, 10).stream().map(WaitingCase::id).toList();
  }

  private List<CaseId> opened(int cases) {
    return IntStream.range(0, cases).mapToObj(i -> house.submitted(first, VERA, Permit.ANSWERS).id()).toList();
  }

  private CaseId looking() {
    var id = opened(1).getFirst();
    officer(id, new CaseCommand.ChangeStatus("looking"));
    return id;
  }

  private CaseId asked() {
    var id = looking();
    officer(id, new SupplementCommand.AskForSupplement(List.of("tent"), house.cases.newMessageId(), "Tält?", Optional.empty()));
    return id;
  }

  private void officer(CaseId id, CaseCommand command) {
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, id, head(id).lastSeq(), command, HANDLER));
  }

  /** If it comes first. */
  private int look(CaseId id) {
    return house.cases.command(GRANVIK, id, head(id).lastSeq(), new CaseCommand.ChangeStatus("looking"), HANDLER) instanceof Commanded.Done ? 1 : 0;
  }

  private int overs(CaseId id) {
    return (int) file(id).events().stream().filter(each -> each.event() instanceof HandlingEvent.WentOver).count();
  }

  private long mails(CaseId id, String ref) {
    return house.outbox.ofStream(GRANVIK, id.value()).stream().filter(entry -> entry.kind().equals("mail") && entry.ref().equals(ref)).count();
  }

  private CaseFile file(CaseId id) {
    return house.cases.findForMachine(GRANVIK, id).orElseThrow();
  }

  private CaseHead head(CaseId id) {
    return file(id).head();
  }

  private static String title(Optional<Status> status) {
    return status.orElseThrow().title().in(Language.SWEDISH);
  }
}
