package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Flow;
import se.samform.core.flow.MayRenew;
import se.samform.core.flow.RunningTimer;
import se.samform.core.flow.Task;
import se.samform.core.flow.Timer;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.Published;
import se.samform.core.store.Session;
import se.samform.engine.barred.Barred;

/** What of a case's course is looked for from outside: the timers that run, the tasks that are open, and who is barred. */
final class CourseRows {

  private static final DueTimer BEFORE_ALL = new DueTimer(new CaseId(new UUID(0, 0)), "", LocalDate.of(1000, 1, 1));
  private static final String PROMISE = Timer.Usual.PROMISE.id();

  private CourseRows() {}

  /**
   * Writes what the head's change comes to; nothing where neither timers nor tasks nor who is barred have changed. A timer
   * that waits for a status stands nowhere until the case comes there, or can't any more: nobody asks it at every tick.
   */
  static void follow(Session session, Optional<CaseHead> former, CaseHead after, Published service) throws SQLException {
    var before = former.map(CaseHead::state);
    followTimers(session, former, after, service.definition().flow());
    var tasks = before.map(state -> state.course().openTasks()).orElse(List.of());
    var unit = before.map(CaseState::unit);
    if (!tasks.equals(after.state().course().openTasks()) || !tasks.isEmpty() && !unit.equals(Optional.of(after.state().unit()))) {
      tasks(session, tasks, after, service);
    }
    var barred = before.map(state -> state.course().barred()).orElse(Set.of());
    Barred.add(session, after.municipality(), after.id(),
        after.state().course().barred().stream().filter(officer -> !barred.contains(officer)).toList());
  }

  /** What waits by the flow that was followed before may not by another one. */
  private static void followTimers(Session session, Optional<CaseHead> former, CaseHead after, Flow flow) throws SQLException {
    var before = former.map(head -> timers(flow, head.state())).orElse(List.of());
    var timers = timers(flow, after.state());
    boolean isOfSameFlow = former.isEmpty() || former.get().flow().equals(after.flow());
    if (!isOfSameFlow || !before.equals(timers)) {
      timers(session, former.filter(head -> !head.state().course().timers().isEmpty()).isPresent(), timers, after);
    }
  }

  /** Nothing is waited for any more, and nobody is to do anything. */
  static void purge(Session session, CaseHead head) throws SQLException {
    session.change("delete from case_timer where municipality_id = ? and case_id = ?", head.municipality(), head.id());
    session.change("delete from case_task where municipality_id = ? and case_id = ?", head.municipality(), head.id());
  }

  /** But the promise, which stands in the head. */
  private static List<RunningTimer> timers(Flow flow, CaseState state) {
    return MayRenew.notWaiting(flow, state).stream().filter(timer -> !timer.id().equals(PROMISE)).toList();
  }

  private static void timers(Session session, boolean hadSome, List<RunningTimer> timers, CaseHead head) throws SQLException {
    if (hadSome) {
      session.write("delete from case_timer where municipality_id = ? and case_id = ?", head.municipality(), head.id());
    }
    var rows = new ArrayList<Object[]>();
    for (var timer : timers) {
      rows.add(new Object[] {head.id(), timer.id(), head.municipality(), timer.dueOn()});
    }
    insert(session, "insert into case_timer (case_id, timer, municipality_id, due_on)", rows);
  }

  /** What is asked outside waits for no officer: it stands under a role that none plays, as the actor that answers does. */
  private static void tasks(Session session, List<CaseTask> before, CaseHead head, Published service) throws SQLException {
    if (!before.isEmpty()) {
      session.write("delete from case_task where municipality_id = ? and case_id = ?", head.municipality(), head.id());
    }
    var rows = new ArrayList<Object[]>();
    for (var task : head.state().course().openTasks()) {
      var role = task.outside() ? Optional.of(task.id()) : service.definition().flow().work().task(task.id()).flatMap(Task::by);
      rows.add(new Object[] {
        head.id(), task.id(), head.municipality(), service.family(), head.state().unit(), role, task.by(),
        task.dueOn().orElse(CaseRows.NO_DATE)});
    }
    insert(session, "insert into case_task (case_id, task, municipality_id, family_id, unit_id, role, officer_id, due_on)", rows);
  }

  private static void insert(Session session, String into, List<Object[]> rows) throws SQLException {
    if (!rows.isEmpty()) {
      session.insertAll(into, rows);
    }
  }

  /** Those that are due on this day or were before, the oldest first. */
  static List<DueTimer> due(Session session, MunicipalityId municipality, LocalDate today, Optional<DueTimer> after, int limit)
      throws SQLException {
    var values = new ArrayList<Object>();
    var timers = due("select case_id, timer, due_on from case_timer where municipality_id = ?", "case_id", "timer", "due_on");
    var promises = due("select id, '" + PROMISE + "', promise_on from case_file where municipality_id = ?", "id", "'" + PROMISE + "'", "promise_on");
    for (int i = 0; i < 2; i++) {
      values.addAll(List.of(municipality, today));
      var last = after.orElse(BEFORE_ALL);
      values.addAll(List.of(last.dueOn(), last.dueOn(), last.caseId(), last.caseId(), last.timer(), limit));
    }
    values.add(limit);
    return session.list("(" + timers + ") union all (" + promises + ") order by due_on, case_id, timer limit ?",
        row -> new DueTimer(row.id("case_id", CaseId::new), row.text("timer"), row.dateIfAny("due_on").orElseThrow()), values.toArray());
  }

  private static String due(String select, String id, String timer, String on) {
    return select + " and " + on + " <= ? and " + on + " >= ? and (" + on + " > ? or " + id + " > ? or " + id + " = ? and " + timer + " > ?)"
        + " order by " + on + ", " + id + ", " + timer + " limit ?";
  }
}
