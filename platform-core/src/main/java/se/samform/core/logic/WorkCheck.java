package se.samform.core.logic;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Reminder;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskGroup;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.Template;
import se.samform.core.flow.Timer;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.Fault.Kind;
import se.samform.core.text.LocalText;

/** Checks what is done between the statuses: tasks, timers, decisions. */
final class WorkCheck {

  private static final List<RoleKind> DOERS = List.of(RoleKind.UNIT, RoleKind.OFFICERS, RoleKind.RECEIVER);

  private final FlowCheck whole;
  private final Flow flow;
  private final ConditionCheck conditions;
  private final Set<String> ids = new HashSet<>();

  WorkCheck(FlowCheck whole, Flow flow, ConditionCheck conditions) {
    this.whole = whole;
    this.flow = flow;
    this.conditions = conditions;
  }

  void check() {
    var work = flow.work();
    DefinitionCheck.unique(work.groups(), TaskGroup::id, "/flow/tasks", whole.faults());
    DefinitionCheck.unique(work.rulings(), Ruling::id, "/flow/decisions", whole.faults());
    DefinitionCheck.unique(work.templates(), Template::id, "/flow/templates", whole.faults());
    for (int i = 0; i < work.groups().size(); i++) {
      group(work.groups().get(i), "/flow/tasks/" + i);
    }
    for (int i = 0; i < work.timers().size(); i++) {
      timer(work.timers().get(i), "/flow/timers/" + i);
    }
    for (int i = 0; i < work.rulings().size(); i++) {
      ruling(work.rulings().get(i), "/flow/decisions/" + i);
    }
    for (int i = 0; i < work.templates().size(); i++) {
      new GapCheck(conditions, whole.faults()).check(work.templates().get(i), "/flow/templates/" + i);
    }
  }

  private void group(TaskGroup group, String at) {
    whole.status(group.in(), at + "/in");
    if (flow.status(group.in()).filter(status -> status.kind().isEnd()).isPresent()) {
      whole.add(at + "/in",
          LocalText.of("Ingen gör något när ett ärende är över", "Nobody does anything once a case is over"),
          LocalText.of("Ange en status som inte är ett slut.", "Name a status that is no end."));
    }
    group.whenDone().ifPresent(status -> whole.status(status, at + "/whenDone"));
    group.whenDenied().ifPresent(status -> whole.status(status, at + "/whenDenied"));
    if (group.tasks().isEmpty()) {
      whole.add(at + "/tasks", LocalText.of("Listan är tom", "The list is empty"), LocalText.of("Skriv minst ett.", "Write at least one."));
    }
    var before = new HashSet<String>();
    for (int i = 0; i < group.tasks().size(); i++) {
      task(group.tasks().get(i), before, at + "/tasks/" + i);
      before.add(group.tasks().get(i).id());
    }
  }

  /** What comes after something stands after it, so that nothing waits for itself. */
  private void task(Task task, Set<String> before, String at) {
    id(task.id(), at);
    conditions.check(task.when(), at + "/when");
    for (int i = 0; i < task.after().size(); i++) {
      if (!before.contains(task.after().get(i))) {
        whole.add(Kind.DANGLING, at + "/after/" + i,
            LocalText.of("Ingen uppgift ”%s” står före den", "No task \"%s\" stands before it").formatted(task.after().get(i)),
            LocalText.of("Ange en som står tidigare i den här gruppen.", "Name one that stands earlier in this group."));
      }
    }
    reminders(task, at);
    shows(task, at + "/shows");
    if (task.kind() == TaskKind.REFER && task.by().isEmpty()) {
      whole.add(at + "/by",
          LocalText.of("En remiss går till någon", "A referral goes to somebody"),
          LocalText.of("Ange en roll av slaget consultee eller unit.", "Name a role of the kind consultee or unit."));
    }
    task.by().ifPresent(role -> whole.role(role, at + "/by", task.kind() == TaskKind.REFER ? List.of(RoleKind.CONSULTEE, RoleKind.UNIT) : DOERS));
  }

  /** Only who may be outside is shown a choice; and of what there is. */
  private void shows(Task task, String at) {
    if (task.kind() != TaskKind.REFER && !task.shows().isEmpty()) {
      whole.add(at,
          LocalText.of("Den som gör det här ser ärendet ändå", "Who does this sees the case anyway"),
          LocalText.of("Ta bort ”shows”, eller låt slaget vara refer.", "Take \"shows\" away, or let the kind be refer."));
    }
    for (int i = 0; i < task.shows().size(); i++) {
      whole.part(task.shows().get(i), at + "/" + i);
    }
  }

  /** They count from a day that there is, and that they aren't so far before that it never comes. */
  private void reminders(Task task, String at) {
    if (task.workingDays() == 0 && !task.reminders().isEmpty()) {
      whole.add(at + "/reminders",
          LocalText.of("Uppgiften har ingen dag att påminna om", "The task has no day to be reminded of"),
          LocalText.of("Skriv ”workingDays”, eller ta bort påminnelserna.", "Write \"workingDays\", or take the reminders away."));
    } else {
      for (int i = 0; i < task.reminders().size(); i++) {
        reminder(task, i, at + "/reminders/" + i);
      }
    }
  }

  private void reminder(Task task, int i, String at) {
    var isTwice = task.reminders().subList(0, i).contains(task.reminders().get(i));
    if (isTwice) {
      whole.add(at,
          LocalText.of("Samma påminnelse står två gånger", "The same reminder stands twice"),
          LocalText.of("Ta bort den ena.", "Take one of them away."));
    }
    if (!task.reminders().equals(Reminder.usual(task.workingDays())) && comesTooEarly(task, task.reminders().get(i))) {
      whole.add(at + "/after",
          LocalText.of("Den dagen har passerat när uppgiften börjar", "That day has passed when the task begins"),
          LocalText.of("Räkna mindre bakåt än uppgiften får ta.", "Count back less than the task may take."));
    }
  }

  /** Whenever it begins: also on a Friday, when most days lie between. */
  private static boolean comesTooEarly(Task task, Reminder reminder) {
    var begun = LocalDate.of(2027, 1, 8);
    var last = WorkingDays.WEEKDAYS.plus(begun, task.workingDays());
    return !reminder.after().from(last, WorkingDays.WEEKDAYS).isAfter(begun);
  }

  private void timer(Timer timer, String at) {
    id(timer.id(), at);
    for (var usual : Timer.Usual.values()) {
      if (usual.id().equals(timer.id())) {
        whole.add(at + "/id",
            LocalText.of("Varje flöde har en egen timer ”%s”", "Every flow has a timer \"%s\" of its own").formatted(timer.id()),
            LocalText.of("Ge den ett annat id.", "Give it another id."));
      }
    }
    conditions.check(timer.when(), at + "/when");
    start(timer, at);
    then(timer.then(), at + "/then");
  }

  private void start(Timer timer, String at) {
    switch (timer.start()) {
      case Timer.Start.In(var status) -> {
        whole.status(status, at + "/from/status");
        refuseBefore(timer, at);
      }
      case Timer.Start.Opened() -> refuseBefore(timer, at);
      case Timer.Start.Promise() -> {
        if (flow.handlingDays() == 0) {
          whole.add(at + "/from",
              LocalText.of("Inget är utlovat", "Nothing is promised"),
              LocalText.of("Skriv ”handlingDays”, eller räkna från en annan dag.", "Write \"handlingDays\", or count from another day."));
        }
      }
      case Timer.Start.ValidUntil() -> {
        if (flow.work().rulings().stream().allMatch(ruling -> ruling.valid().isEmpty())) {
          whole.add(at + "/from",
              LocalText.of("Inget beslut gäller under en tid", "No decision is valid for a time"),
              LocalText.of("Skriv ”valid” vid ett beslut, eller räkna från en annan dag.", "Write \"valid\" at a decision, or count from another day."));
        } else if (flow.work().rulings().stream().flatMap(ruling -> ruling.valid().stream()).noneMatch(valid -> isWithin(valid, timer.after()))) {
          whole.add(at + "/after",
              LocalText.of("Den dagen har passerat när det beslutas, vad som än beslutas", "That day has passed when it is decided, whatever is"),
              LocalText.of("Räkna mindre bakåt än ett beslut gäller.", "Count back less than a decision is valid."));
        }
      }
    }
  }

  /** Whether something that is valid from today still is on the day of the timer, or was. */
  private static boolean isWithin(Span valid, Span after) {
    var today = LocalDate.of(2027, 1, 1);
    var last = valid.from(today, WorkingDays.WEEKDAYS).minusDays(1);
    return !after.from(last, WorkingDays.WEEKDAYS).isBefore(today);
  }

  private void refuseBefore(Timer timer, String at) {
    if (timer.after().amount() < 0) {
      whole.add(at + "/after",
          LocalText.of("Den dagen har passerat när den blir känd", "That day has passed when it is known"),
          LocalText.of("Skriv 0 eller mer.", "Write 0 or more."));
    }
  }

  private void then(Timer.Action action, String at) {
    switch (action) {
      case Timer.Action.Become(var status) -> whole.status(status, at + "/status");
      case Timer.Action.Decide(var ruling) -> decides(ruling, at + "/decision");
      case Timer.Action.Remind remind -> {}
      case Timer.Action.MoveTo(var role) -> whole.role(role, at + "/moveTo", RoleKind.UNIT);
    }
  }

  /** What is decided by itself has no other motivation than its own text. */
  private void decides(String id, String at) {
    var ruling = flow.work().ruling(id);
    if (ruling.isEmpty()) {
      whole.add(Kind.DANGLING, at,
          LocalText.of("Det finns inget beslut ”%s”", "There is no decision \"%s\"").formatted(id),
          LocalText.of("Ange ett av besluten.", "Name one of the decisions."));
    } else if (ruling.get().outcome().isAdverse() && ruling.get().text().texts().isEmpty()) {
      whole.add(at,
          LocalText.of("Beslutet ”%s” skulle fattas utan motivering", "The decision \"%s\" would be made without a motivation").formatted(id),
          LocalText.of("Ge det en ”text” som säger varför.", "Give it a \"text\" that says why."));
    }
  }

  private void ruling(Ruling ruling, String at) {
    if (!ruling.when().equals(Condition.ALWAYS)) {
      id(ruling.id(), at);
      conditions.check(ruling.when(), at + "/when");
    }
    whole.status(ruling.status(), at + "/status");
    ruling.by().ifPresent(role -> whole.role(role, at + "/by", RoleKind.OFFICERS));
    if (ruling.valid().filter(span -> span.amount() < 1).isPresent()) {
      whole.add(at + "/valid",
          LocalText.of("Det skulle sluta innan det börjar", "It would end before it begins"),
          LocalText.of("Skriv 1 eller mer.", "Write 1 or more."));
    }
    if (ruling.outcome().isAdverse() && ruling.appeal().isEmpty()) {
      whole.add(at + "/appeal",
          LocalText.of("Den som det går emot får inte veta hur man överklagar (33 § förvaltningslagen)", "Whom it goes against isn't told how to appeal (33 § förvaltningslagen)"),
          LocalText.of("Skriv ”appeal” med ”to” och ”days”.", "Write \"appeal\" with \"to\" and \"days\"."));
    }
  }

  /** Tasks, timers and decisions that have a condition are told apart by their ids in the log. */
  private void id(String id, String at) {
    if (!ids.add(id)) {
      whole.add(at + "/id",
          LocalText.of("Id ”%s” står två gånger bland uppgifter, timrar och beslut med villkor", "The id \"%s\" stands twice among tasks, timers and decisions with a condition").formatted(id),
          LocalText.of("Ge den ena ett annat id.", "Give one of them another id."));
    }
  }
}
