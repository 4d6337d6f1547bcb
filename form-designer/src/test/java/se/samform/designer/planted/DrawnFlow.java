package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Route;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskGroup;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.Timer;
import se.samform.core.flow.Wanted;
import se.samform.core.flow.Work;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/** What happens to a case: routes, a task, a timer and a decision that go by answers. */
final class DrawnFlow {

  private final List<Drawn> sure;
  private final Random random;

  DrawnFlow(List<Drawn> sure, Random random) {
    this.sure = sure;
    this.random = random;
  }

  private Condition fact() {
    return sure.get(random.nextInt(sure.size())).fact(random);
  }

  private static Status status(String id, StatusKind kind, String... next) {
    return new Status(id, kind, Blank.text(id), Blank.text(id), List.of(next));
  }

  /** Where nothing goes by answers. */
  Flow plain() {
    return flow(List.of(new Route(Condition.ALWAYS, "unit")), Work.NONE, false);
  }

  Flow flow() {
    var routes = new ArrayList<Route>();
    if (random.nextBoolean()) {
      routes.add(new Route(fact(), "other"));
    }
    routes.add(new Route(Condition.ALWAYS, "unit"));
    return random.nextInt(3) == 0 ? flow(routes, Work.NONE, false) : flow(routes, work(), true);
  }

  private static Flow flow(List<Route> routes, Work work, boolean isLong) {
    var statuses = new ArrayList<>(List.of(status("in", StatusKind.SUBMITTED, "work"), status("work", StatusKind.IN_PROGRESS, isLong ? new String[] {"decided", "closed"} : new String[] {"closed"})));
    if (isLong) {
      statuses.add(status("late", StatusKind.IN_PROGRESS, "closed"));
      statuses.add(status("decided", StatusKind.DECIDED, "closed"));
    }
    statuses.add(status("closed", StatusKind.CLOSED));
    return new Flow(statuses, "in", routes, List.of(), 30, work, List.of());
  }

  private Work work() {
    var first = task("look", Condition.ALWAYS);
    var tasks = new TaskGroup("tasks", "work", List.of(first, task("visit", fact())), Optional.empty(), Optional.empty());
    var timer = new Timer("later", Blank.text("Dröjer"), new Timer.Start.In("work"), Span.days(20), fact(), new Timer.Action.Become("late"));
    var ruling = new Ruling(
        "yes", Ruling.Outcome.APPROVAL, Blank.text("Beviljas"), "decided", Optional.empty(), fact(), Optional.empty(), LocalText.NONE, Blank.text("Beviljas"),
        Optional.empty(), Optional.empty());
    return new Work(List.of(tasks), List.of(timer), List.of(ruling), List.of());
  }

  private static Task task(String id, Condition when) {
    return new Task(id, TaskKind.DO, Blank.text(id), LocalText.NONE, Optional.empty(), when, List.of(), 0, Wanted.NOT);
  }
}
